/** The bare comparison: two files of 32-bit integers read in blocks, counted where they differ. */
import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK_BYTES = 1 << 18;

export interface Differences {
  readonly count: number;
  /** Of the largest change. */
  readonly largest: number;
}

export function referenceDifferences(before: string, after: string): Differences {
  const [one, other] = [Buffer.alloc(BLOCK_BYTES), Buffer.alloc(BLOCK_BYTES)];
  const [was, is] = [new Int32Array(one.buffer), new Int32Array(other.buffer)];
  const [first, second] = [openSync(before, 'r'), openSync(after, 'r')];
  let count = 0;
  let largest = 0;
  for (;;) {
    const length = readSync(first, one, 0, BLOCK_BYTES, null);
    if (readSync(second, other, 0, BLOCK_BYTES, null) !== length) throw new Error('other lengths');
    if (length === 0) break;
    for (let i = 0; i < length >> 2; i++) {
      const change = (is[i] as number) - (was[i] as number);
      if (change === 0) continue;
      count++;
      if (Math.abs(change) > largest) largest = Math.abs(change);
    }
  }
  closeSync(first);
  closeSync(second);
  return { count, largest };
}
