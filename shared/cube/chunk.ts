/**
 * Cells as stored bytes: one chunk holds up to `CHUNK_CELLS` cells in row-major order.
 *
 * Layout, little endian: a header of 16 bytes, then the numbers, then what the numbers cannot hold.
 *
 *   0  u8   layout version
 *   1  u8   kind: 0 whole numbers of 32 bits, 1 numbers of 64 bits
 *   2  u8   scale
 *   4  u32  cells
 *   8  u32  symbols in the side list (kind 1)
 *  12  u32  wide numbers in the side list (kind 1)
 *  16       i32 per cell, or f64 per cell
 *  ...      kind 1: u32 place per symbol, u32 place per wide number, u8 status per symbol,
 *           texts of the wide numbers joined by a line feed, in ASCII
 *
 * Kind 0: a number is `i32 / 10 ** scale`, one correctly rounded division; a symbol is the lowest
 * 32-bit whole number plus its status. Kind 1: the number itself, NaN for a symbol; `scale` is the
 * largest count of decimals written in the chunk.
 */
import type { CellBatch } from './batch.ts';

const LAYOUT = 1;
const HEADER_BYTES = 16;
const KIND_I32 = 0;
const KIND_F64 = 1;

/** In a chunk of whole numbers, symbol `s` is stored as `SYMBOL_BASE + s`. */
export const SYMBOL_BASE = -2_147_483_648;
/** Whole numbers below this are symbols. */
export const LOWEST_NUMBER = SYMBOL_BASE + 16;

/** Powers of ten that a float64 holds exactly: `POWERS_OF_TEN[k]` is 10 ** k, k from 0 to 22. */
const POWERS_OF_TEN: Float64Array = Float64Array.from({ length: 23 }, (_, k) => 10 ** k);

export interface IntegerChunk {
  readonly kind: 'i32';
  readonly count: number;
  /** Numbers are `ints[i] / 10 ** scale`. */
  readonly scale: number;
  /** Values below `LOWEST_NUMBER` are symbols: status is `ints[i] - SYMBOL_BASE`. */
  readonly ints: Int32Array;
}

export interface FloatChunk {
  readonly kind: 'f64';
  readonly count: number;
  /** Largest count of decimals written in this chunk, wide numbers apart. */
  readonly scale: number;
  /** NaN where the cell is a symbol; the nearest float64 where it is a wide number. */
  readonly floats: Float64Array;
  /** Places of the symbols, ascending, and their statuses. */
  readonly symbolPlaces: Uint32Array;
  readonly symbolStatuses: Uint8Array;
  /** Place in this chunk → canonical decimal text. */
  readonly wide: ReadonlyMap<number, string>;
}

export type Chunk = IntegerChunk | FloatChunk;

/**
 * Packs a batch.
 *
 * @param scratch  Where the bytes are built when it is long enough and aligned to 8 bytes; the answer
 *   is then a view on it, valid until the next call. `createScratch()` makes one that always fits the
 *   numbers.
 */
export function encodeChunk(batch: CellBatch, scratch: Uint8Array): Uint8Array {
  const scale = batch.wide.size === 0 ? integerScale(batch) : -1;
  if (scale >= 0) {
    const bytes = room(scratch, HEADER_BYTES + 4 * batch.count);
    const ints = new Int32Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, batch.count);
    if (fillIntegers(batch, scale, ints)) {
      writeHeader(bytes, KIND_I32, scale, batch.count, 0, 0);
      return bytes;
    }
  }
  return encodeFloats(batch, scratch);
}

/**
 * Packs numbers that were worked out, as numbers of 64 bits.
 *
 * @param values  Anything where the status is a symbol. At most `CHUNK_CELLS`.
 * @param scale  Most decimals of the numbers.
 */
export function encodeNumbers(values: Float64Array, status: Uint8Array, scale: number): Uint8Array {
  const count = values.length;
  let symbols = 0;
  for (let i = 0; i < count; i++) if (status[i] !== 0) symbols++;
  const placesAt = HEADER_BYTES + 8 * count;
  const statusesAt = placesAt + 4 * symbols;
  const bytes = new Uint8Array(statusesAt + symbols);
  const floats = new Float64Array(bytes.buffer, HEADER_BYTES, count);
  const places = new Uint32Array(bytes.buffer, placesAt, symbols);
  let symbol = 0;
  for (let i = 0; i < count; i++) {
    if (status[i] === 0) {
      floats[i] = values[i] as number;
      continue;
    }
    floats[i] = Number.NaN;
    places[symbol] = i;
    bytes[statusesAt + symbol] = status[i] as number;
    symbol++;
  }
  writeHeader(bytes, KIND_F64, scale, count, symbols, 0);
  return bytes;
}

/** A buffer that `encodeChunk` can build any chunk of `cells` cells in. */
export function createScratch(cells: number): Uint8Array {
  return new Uint8Array(HEADER_BYTES + cells * 13);
}

/** A chunk's parts as views on `bytes` (a copy where they are not aligned for it). */
export function openChunk(bytes: Uint8Array): Chunk {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.byteLength < HEADER_BYTES || aligned[0] !== LAYOUT) {
    throw new RangeError('Not a chunk of cells, or one of another layout');
  }
  const scale = view.getUint8(2);
  const count = view.getUint32(4, true);
  const numbersAt = aligned.byteOffset + HEADER_BYTES;
  if (aligned[1] === KIND_I32) {
    const ints = new Int32Array(aligned.buffer, numbersAt, count);
    return { kind: 'i32', count, scale, ints };
  }
  const symbols = view.getUint32(8, true);
  const wides = view.getUint32(12, true);
  const placesAt = numbersAt + 8 * count;
  const statusesAt = placesAt + 4 * (symbols + wides);
  const widePlaces = new Uint32Array(aligned.buffer, placesAt + 4 * symbols, wides);
  const wide = new Map<number, string>();
  if (wides > 0) {
    const text = new TextDecoder().decode(
      aligned.subarray(statusesAt + symbols - aligned.byteOffset),
    );
    const texts = text.split('\n');
    widePlaces.forEach((place, i) => {
      wide.set(place, texts[i] ?? '');
    });
  }
  return {
    kind: 'f64',
    count,
    scale,
    floats: new Float64Array(aligned.buffer, numbersAt, count),
    symbolPlaces: new Uint32Array(aligned.buffer, placesAt, symbols),
    symbolStatuses: new Uint8Array(aligned.buffer, statusesAt, symbols),
    wide,
  };
}

/**
 * Unpacks all cells of a chunk.
 *
 * @param values  Numbers go to `values[at]` and on; NaN where the cell is a symbol.
 * @param status  Statuses go to `status[at]` and on; 0 where the cell is a number.
 * @returns wide numbers: place counted from the chunk's first cell → canonical decimal text.
 */
export function decodeChunk(
  bytes: Uint8Array,
  values: Float64Array,
  status: Uint8Array,
  at: number,
): ReadonlyMap<number, string> {
  const chunk = openChunk(bytes);
  if (chunk.kind === 'i32') {
    spreadIntegers(chunk, values, status, at);
    return NO_WIDE;
  }
  values.set(chunk.floats, at);
  status.fill(0, at, at + chunk.count);
  chunk.symbolPlaces.forEach((place, i) => {
    status[at + place] = chunk.symbolStatuses[i] ?? 0;
  });
  return chunk.wide;
}

const NO_WIDE: ReadonlyMap<number, string> = new Map();

function spreadIntegers(
  chunk: IntegerChunk,
  values: Float64Array,
  status: Uint8Array,
  at: number,
): void {
  const { ints, count } = chunk;
  const divisor = 10 ** chunk.scale;
  for (let i = 0; i < count; i++) {
    const stored = ints[i] as number;
    if (stored < LOWEST_NUMBER) {
      values[at + i] = Number.NaN;
      status[at + i] = stored - SYMBOL_BASE;
    } else {
      values[at + i] = stored / divisor;
      status[at + i] = 0;
    }
  }
}

/** Largest count of decimals in the batch, -1 where it cannot be a scale of 32-bit numbers. */
function integerScale(batch: CellBatch): number {
  const scale = largestScale(batch);
  return scale <= 9 ? scale : -1;
}

function largestScale(batch: CellBatch): number {
  const { decimals, count } = batch;
  let scale = 0;
  for (let i = 0; i < count; i++) {
    if ((decimals[i] as number) > scale) scale = decimals[i] as number;
  }
  return scale;
}

/** False where a number does not fit; `ints` is then half filled. */
function fillIntegers(batch: CellBatch, scale: number, ints: Int32Array): boolean {
  const { mantissa, decimals, status, count } = batch;
  for (let i = 0; i < count; i++) {
    const symbol = status[i] as number;
    if (symbol !== 0) {
      ints[i] = SYMBOL_BASE + symbol;
      continue;
    }
    const lacking = scale - (decimals[i] as number);
    const whole = mantissa[i] as number;
    const scaled = lacking === 0 ? whole : whole * (POWERS_OF_TEN[lacking] as number);
    const int = scaled | 0;
    if (int !== scaled || int < LOWEST_NUMBER) return false;
    ints[i] = int;
  }
  return true;
}

function encodeFloats(batch: CellBatch, scratch: Uint8Array): Uint8Array {
  const { mantissa, decimals, status, count, wide } = batch;
  let symbols = 0;
  for (let i = 0; i < count; i++) if (status[i] !== 0) symbols++;
  const wides = [...wide].sort(([a], [b]) => a - b);
  const texts = new TextEncoder().encode(wides.map(([, text]) => text).join('\n'));
  const placesAt = HEADER_BYTES + 8 * count;
  const statusesAt = placesAt + 4 * (symbols + wides.length);
  const bytes = room(scratch, statusesAt + symbols + texts.length);
  const floats = new Float64Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, count);
  const places = new Uint32Array(bytes.buffer, bytes.byteOffset + placesAt, symbols + wides.length);

  let symbol = 0;
  for (let i = 0; i < count; i++) {
    if (status[i] !== 0) {
      floats[i] = Number.NaN;
      places[symbol] = i;
      bytes[statusesAt + symbol] = status[i] as number;
      symbol++;
    } else {
      // Adding 0 turns -0 into 0: PX knows no negative zero.
      floats[i] = (mantissa[i] as number) / (POWERS_OF_TEN[decimals[i] as number] as number) + 0;
    }
  }
  for (const [place, text] of wides) {
    floats[place] = Number(text);
    places[symbol++] = place;
  }
  bytes.set(texts, statusesAt + symbols);
  writeHeader(bytes, KIND_F64, largestScale(batch), count, symbols, wides.length);
  return bytes;
}

function room(scratch: Uint8Array, bytes: number): Uint8Array {
  const fits = scratch.byteLength >= bytes && scratch.byteOffset % 8 === 0;
  return fits ? scratch.subarray(0, bytes) : new Uint8Array(bytes);
}

function writeHeader(
  bytes: Uint8Array,
  kind: number,
  scale: number,
  count: number,
  symbols: number,
  wides: number,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  view.setUint8(0, LAYOUT);
  view.setUint8(1, kind);
  view.setUint8(2, scale);
  view.setUint8(3, 0);
  view.setUint32(4, count, true);
  view.setUint32(8, symbols, true);
  view.setUint32(12, wides, true);
}
