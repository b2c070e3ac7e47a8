/** The bytes of DATA in a window that slides over the file; what a block cuts comes again whole. */
import type { BlockReader } from './blocks.ts';

/** Room behind the last byte, for a parser's sentinel. */
const SPARE_BYTES = 8;

export class Feed {
  bytes: Uint8Array;
  /** First byte that is not parsed yet. */
  at = 0;
  end: number;
  /** Offset of `bytes[0]` in the file, as the block reader counts. */
  base: number;
  /** Nothing follows `end`. */
  isLast = false;
  readonly #reader: BlockReader;

  constructor(reader: BlockReader, rest: Uint8Array, base: number) {
    this.#reader = reader;
    this.bytes = new Uint8Array(rest.length + SPARE_BYTES);
    this.bytes.set(rest);
    this.end = rest.length;
    this.base = base;
  }

  /** Drops what is parsed and adds the next block, or sets `isLast`. */
  async more(): Promise<void> {
    const block = await this.#reader.next();
    if (block === null) {
      this.isLast = true;
      return;
    }
    const kept = this.end - this.at;
    const needed = kept + block.length + SPARE_BYTES;
    if (needed > this.bytes.length) {
      const roomier = new Uint8Array(needed + block.length);
      roomier.set(this.bytes.subarray(this.at, this.end));
      this.bytes = roomier;
    } else {
      this.bytes.copyWithin(0, this.at, this.end);
    }
    this.bytes.set(block, kept);
    this.base += this.at;
    this.at = 0;
    this.end = kept + block.length;
  }
}
