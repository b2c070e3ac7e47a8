/** Where the bytes of a PX file come from. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ProblemError, problem } from '#shared/errors/problem.ts';

export interface ByteSource {
  /** File name with extension, for MATRIX where the file has none. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /**
   * Fills `into` from `offset`, as far as there are bytes.
   * @returns how many bytes were read; 0 at the end.
   */
  read(offset: number, into: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/**
 * Reads without the thread pool: it runs off the window's thread, and for thousands of small files
 * the pool costs more than all the rest.
 *
 * @throws ProblemError `px.cannot-read` for what is no file, may not be read, or fails later.
 */
export async function openFileSource(path: string): Promise<ByteSource> {
  const file = orRefuse(() => openSync(path, 'r'));
  const { size } = orRefuse(() => fstatSync(file));
  return {
    name: basename(path),
    size,
    async read(offset, into) {
      return orRefuse(() => readSync(file, into, 0, into.length, offset));
    },
    async close() {
      closeSync(file);
    },
  };
}

function orRefuse<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw refusal(cause);
  }
}

function refusal(cause: unknown): ProblemError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return new ProblemError(
    problem('px.cannot-read', { reason }, { place: { line: 1, column: 1 }, retry: 'later' }),
    { cause },
  );
}

/** All bytes of a source that is known to be small. */
export async function readWhole(source: ByteSource): Promise<Uint8Array> {
  const bytes = new Uint8Array(source.size);
  let length = 0;
  while (length < bytes.length) {
    const read = await source.read(length, bytes.subarray(length));
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

export function bytesSource(bytes: Uint8Array, name: string): ByteSource {
  return {
    name,
    size: bytes.length,
    async read(offset, into) {
      const part = bytes.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    },
    async close() {},
  };
}
