/** A file's bytes in order, block by block, UTF-16 turned into UTF-8 on the way. */
import type { Task } from '#shared/api/task.ts';
import { type ByteOrderMark, findByteOrderMark, findUnmarkedUtf16 } from './encoding.ts';
import type { ByteSource } from './source.ts';

export const DEFAULT_BLOCK_BYTES = 1024 * 1024;
/** The first bytes are looked at together, however small the blocks are. */
const PROBE_BYTES = 1024;

export interface BlockOptions {
  readonly blockBytes: number;
  readonly onBytes?: ((bytes: Uint8Array) => void) | undefined;
}

/** Reads blocks of a source; a byte order mark is left out. */
export class BlockReader {
  readonly #blocks: AsyncGenerator<Uint8Array, void, void>;
  mark: ByteOrderMark | null = null;
  /** UTF-16 that no mark announces. */
  isUnmarkedUtf16 = false;
  /** Bytes of the file that were read so far. */
  bytesRead = 0;

  constructor(source: ByteSource, options: BlockOptions, task: Task) {
    this.#blocks = this.#read(source, options, task);
  }

  /** The next block, null at the end. Its bytes are good until the next call. */
  async next(): Promise<Uint8Array | null> {
    const { value, done } = await this.#blocks.next();
    return done ? null : (value as Uint8Array);
  }

  /** Waits for the read that is under way and reads no more. */
  async close(): Promise<void> {
    await this.#blocks.return();
  }

  async *#read(
    source: ByteSource,
    options: BlockOptions,
    task: Task,
  ): AsyncGenerator<Uint8Array, void, void> {
    const { blockBytes } = options;
    const bufferBytes = Math.max(PROBE_BYTES, Math.min(blockBytes, source.size + 1));
    let filling: Uint8Array = new Uint8Array(bufferBytes);
    let spare: Uint8Array | null = null;
    let decode: ((bytes: Uint8Array, isLast: boolean) => Uint8Array) | null = null;
    let isFirst = true;
    // The next buffer is filled while this one is worked on.
    let pending = fill(source, 0, filling);
    try {
      for (;;) {
        const length = await pending;
        const filled = filling.subarray(0, length);
        const isLast = length < bufferBytes;
        this.bytesRead += length;
        if (!isLast) {
          [filling, spare] = [spare ?? new Uint8Array(bufferBytes), filling];
          pending = fill(source, this.bytesRead, filling);
        }
        if (length > 0) options.onBytes?.(filled);

        let text: Uint8Array = filled;
        if (isFirst) {
          isFirst = false;
          this.mark = findByteOrderMark(filled);
          const unmarked = this.mark === null ? findUnmarkedUtf16(filled) : null;
          this.isUnmarkedUtf16 = unmarked !== null;
          const encoding = this.mark?.encoding ?? unmarked;
          if (encoding === 'utf-16le' || encoding === 'utf-16be') decode = transcoder(encoding);
          text = filled.subarray(this.mark?.length ?? 0);
        }
        if (decode) text = decode(text, isLast);
        for (let at = 0; at < text.length; at += blockBytes) {
          yield text.subarray(at, at + blockBytes);
        }
        if (isLast) return;
        await task.breathe();
      }
    } finally {
      await pending.catch(() => 0);
    }
  }
}

/** Reads until `into` is full or the source ends. */
function fill(source: ByteSource, offset: number, into: Uint8Array): Promise<number> {
  const filled = (async () => {
    let length = 0;
    while (length < into.length) {
      const got = await source.read(offset + length, into.subarray(length));
      if (got === 0) break;
      length += got;
    }
    return length;
  })();
  // A failure is met where the block is awaited, which may be after other work.
  filled.catch(() => 0);
  return filled;
}

function transcoder(encoding: 'utf-16le' | 'utf-16be') {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return (bytes: Uint8Array, isLast: boolean) =>
    encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}
