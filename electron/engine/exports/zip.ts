/** Files into one zip file, one after the other, in bounded memory. */
import { createReadStream } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { FileSink } from './atomic-file.ts';

const BLOCK_BYTES = 256 * 1024;
/** Offsets beyond this need an extension of the format that fflate does not write. */
const MOST_BYTES = 0xffff_ffff;

export interface ZipWriter {
  /** @throws ProblemError `export.zip-too-large`. */
  add(name: string, path: string): Promise<void>;
  end(): Promise<void>;
}

export function zipInto(sink: FileSink, breathe: () => Promise<void>): ZipWriter {
  let ready: Uint8Array[] = [];
  let sizeBytes = 0;
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    else ready.push(bytes);
  });
  const flush = async () => {
    const blocks = ready;
    ready = [];
    if (failure) throw failure;
    for (const block of blocks) {
      sizeBytes += block.length;
      await sink.write(block);
    }
    await breathe();
  };
  return {
    async add(name, path) {
      const entry = new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      let read = 0;
      for await (const block of createReadStream(path, { highWaterMark: BLOCK_BYTES })) {
        read += block.length;
        if (read > MOST_BYTES || sizeBytes > MOST_BYTES) {
          throw new ProblemError(problem('export.zip-too-large', {}, { retry: 'no' }));
        }
        entry.push(block, false);
        await flush();
      }
      entry.push(new Uint8Array(0), true);
      await flush();
    },
    async end() {
      zip.end();
      await flush();
    },
  };
}
