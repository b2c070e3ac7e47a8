/** KEYS: rows of DATA that begin with the codes or texts of their stub values. */
import { isSeparator } from './cells.ts';

const QUOTE = 0x22;
const SEMICOLON = 0x3b;
const SLOTS_PER_VALUE = 4;
/** A longer key is a quotation mark that is missing. */
const LONGEST_KEY_BYTES = 64 * 1024;

/** The values of one stub variable by the keys that stand in DATA. */
export interface KeyList {
  readonly variable: string;
  /** Key → position, first one first. */
  readonly positions: ReadonlyMap<string, number>;
  readonly count: number;
}

/** An unknown key: where, and what it is. */
interface UnknownKey {
  readonly at: number;
  readonly key: string;
  readonly variable: string;
}

export class KeyParser {
  /** Of the last parsed row, in table order. */
  row = 0;
  semicolons = 0;
  unknown: UnknownKey | null = null;
  readonly #lists: readonly KeyList[];
  readonly #seen: readonly SeenKeys[];
  readonly #decode: (bytes: Uint8Array) => string;

  constructor(lists: readonly KeyList[], decode: (bytes: Uint8Array) => string) {
    this.#lists = lists;
    this.#seen = lists.map(({ count }) => new SeenKeys(count));
    this.#decode = decode;
  }

  /** First byte of the next row at or after `at`; `end` where only filler follows. */
  skipToRow(bytes: Uint8Array, at: number, end: number): number {
    let i = at;
    while (i < end && isSeparator(bytes[i] as number)) {
      if (bytes[i] === SEMICOLON) this.semicolons++;
      i++;
    }
    return i;
  }

  /**
   * Reads the keys of one row into `row`.
   * @returns where the cells begin; -1 where the end cuts a key, or `unknown` says what is wrong.
   */
  parse(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    let row = 0;
    let i = at;
    for (let k = 0; k < this.#lists.length; k++) {
      const list = this.#lists[k] as KeyList;
      while (i < end && isSeparator(bytes[i] as number)) i++;
      const tokenAt = i;
      const isQuoted = bytes[i] === QUOTE && i < end;
      const from = isQuoted ? i + 1 : i;
      let to = from;
      if (isQuoted) while (to < end && bytes[to] !== QUOTE) to++;
      else while (to < end && !isSeparator(bytes[to] as number)) to++;
      const isLongest = to - from > LONGEST_KEY_BYTES;
      if (to >= end && !isLast && !isLongest) return -1;
      const position = isLongest ? -1 : this.#positionOf(k, bytes, from, to);
      if (position < 0) {
        const key = this.#decode(bytes.subarray(from, Math.min(to, from + 1000)));
        this.unknown = { at: tokenAt, key, variable: list.variable };
        return -1;
      }
      row = row * list.count + position;
      i = isQuoted ? to + 1 : to;
    }
    this.row = row;
    return i;
  }

  #positionOf(variable: number, bytes: Uint8Array, from: number, to: number): number {
    const seen = this.#seen[variable] as SeenKeys;
    const known = seen.find(bytes, from, to);
    if (known >= 0) return known;
    const { positions } = this.#lists[variable] as KeyList;
    const key = this.#decode(bytes.subarray(from, to));
    const position = positions.get(key) ?? positions.get(key.trim()) ?? -1;
    if (position >= 0) seen.add(bytes, from, to, position);
    return position;
  }
}

/** Keys as bytes → positions, so that a key is decoded once and not in every row. */
class SeenKeys {
  readonly #slots: Int32Array;
  readonly #keys: Uint8Array[] = [];
  readonly #positions: number[] = [];
  readonly #mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, count) * SLOTS_PER_VALUE));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  find(bytes: Uint8Array, from: number, to: number): number {
    for (let slot = this.#slot(bytes, from, to); ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return -1;
      if (isSame(this.#keys[entry - 1] as Uint8Array, bytes, from, to)) {
        return this.#positions[entry - 1] as number;
      }
    }
  }

  add(bytes: Uint8Array, from: number, to: number, position: number): void {
    // Spellings of one key are few; without a free slot the next one is simply decoded again.
    if (this.#keys.length * 2 > this.#mask) return;
    let slot = this.#slot(bytes, from, to);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = this.#keys.push(bytes.slice(from, to));
    this.#positions.push(position);
  }

  #slot(bytes: Uint8Array, from: number, to: number): number {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

function isSame(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[from + i]) return false;
  return true;
}
