/**
 * The bare parse: one pass over the bytes of DATA into scaled 32-bit integers, nothing checked, no
 * progress, no cancel. Whole numbers and symbols only, as the generator writes them.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const SYMBOL_BASE = -2_147_483_648;

/** Byte offset just after `DATA=`. */
export function findData(path: string): number {
  const head = Buffer.alloc(4 << 20);
  const file = openSync(path, 'r');
  const length = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return head.subarray(0, length).indexOf('\nDATA=\n') + 7;
}

export interface ParseState {
  value: number;
  inNumber: boolean;
  isNegative: boolean;
  dots: number;
  at: number;
}

export const startParse = (): ParseState => ({
  value: 0,
  inNumber: false,
  isNegative: false,
  dots: 0,
  at: 0,
});

/** Parses one block into `cells`, carrying the state over. */
export function parseBlock(
  bytes: Uint8Array,
  length: number,
  state: ParseState,
  cells: Int32Array,
): void {
  let { value, inNumber, isNegative, dots, at } = state;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      inNumber = true;
    } else if (byte === 46) {
      dots++;
    } else if (byte === 45) {
      isNegative = true;
    } else if (byte === 32 || byte === 10 || byte === 59) {
      if (inNumber) cells[at++] = isNegative ? -value : value;
      else if (dots > 0) cells[at++] = SYMBOL_BASE + dots;
      else if (isNegative) cells[at++] = SYMBOL_BASE + 8;
      value = 0;
      inNumber = false;
      isNegative = false;
      dots = 0;
    }
  }
  state.value = value;
  state.inNumber = inNumber;
  state.isNegative = isNegative;
  state.dots = dots;
  state.at = at;
}

/** Reads a file in blocks of 1 MiB and parses it. */
export function referenceParse(path: string, cellCount: number): Int32Array {
  const cells = new Int32Array(cellCount);
  const block = Buffer.alloc(1 << 20);
  const state = startParse();
  const file = openSync(path, 'r');
  let position = findData(path);
  for (;;) {
    const length = readSync(file, block, 0, block.length, position);
    if (length === 0) break;
    position += length;
    parseBlock(block, length, state, cells);
  }
  closeSync(file);
  return cells;
}
