import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBatch } from './batch.ts';
import { createScratch, decodeChunk, encodeChunk, openChunk } from './chunk.ts';

type Cell =
  | { readonly mantissa: number; readonly decimals: number }
  | { readonly symbol: number }
  | { readonly wide: string };

function batchOf(cells: readonly Cell[]) {
  const batch = createBatch();
  batch.count = cells.length;
  cells.forEach((cell, i) => {
    if ('symbol' in cell) batch.status[i] = cell.symbol;
    else if ('wide' in cell) {
      batch.wide.set(i, cell.wide);
      batch.mantissa[i] = Number.NaN;
    } else {
      batch.mantissa[i] = cell.mantissa;
      batch.decimals[i] = cell.decimals;
    }
  });
  return batch;
}

function roundTrip(cells: readonly Cell[], at = 0) {
  const bytes = encodeChunk(batchOf(cells), createScratch(cells.length));
  const values = new Float64Array(cells.length + at);
  const status = new Uint8Array(cells.length + at).fill(77);
  const wide = decodeChunk(bytes, values, status, at);
  return { bytes, values: [...values.slice(at)], status: [...status.slice(at)], wide };
}

const number = (mantissa: number, decimals: number): Cell => ({ mantissa, decimals });

describe('cells as stored bytes', () => {
  test('numbers with few digits take four bytes each, at the scale of the longest fraction', () => {
    const { bytes, values } = roundTrip([number(125, 1), number(-7, 0), number(5105, 3)]);
    expect(values).toEqual([12.5, -7, 5.105]);
    expect(openChunk(bytes)).toMatchObject({ kind: 'i32', scale: 3 });
    expect(bytes.length).toBe(16 + 3 * 4);
  });

  test('a number that 32 bits cannot hold turns the chunk into 64-bit numbers, symbols kept', () => {
    const cells = [number(9_007_199_254_740_991, 0), { symbol: 8 }, number(3, 1), { symbol: 2 }];
    const { bytes, values, status } = roundTrip(cells, 3);
    expect(openChunk(bytes).kind).toBe('f64');
    expect(values).toEqual([9_007_199_254_740_991, Number.NaN, 0.3, Number.NaN]);
    expect(status).toEqual([0, 8, 0, 2]);
  });

  test('the lowest whole numbers are symbols, so that a number there is stored in 64 bits', () => {
    const { values, status } = roundTrip([number(-2_147_483_648, 0), number(-2_147_483_640, 0)]);
    expect(values).toEqual([-2_147_483_648, -2_147_483_640]);
    expect(status).toEqual([0, 0]);
  });

  test('a wide number keeps its text beside the nearest float64', () => {
    const { values, wide } = roundTrip([
      number(1, 0),
      { wide: '0.12345678901234567890' },
      { wide: '-123456789012345678901' },
    ]);
    expect(values[1]).toBe(Number('0.12345678901234568'));
    expect([...wide]).toEqual([
      [1, '0.12345678901234567890'],
      [2, '-123456789012345678901'],
    ]);
  });

  test('any cells come back, from any alignment in memory', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.record({
        mantissa: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
        decimals: fc.integer({ min: 0, max: 15 }),
      }),
      fc.record({
        mantissa: fc.integer({ min: -99_999, max: 99_999 }),
        decimals: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({ symbol: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        wide: fc.constantFrom('12345678901234567890.5', '0.00000000000000000000000001'),
      }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.nat({ max: 9 }), (cells, shift) => {
        const packed = encodeChunk(batchOf(cells), createScratch(cells.length));
        const moved = new Uint8Array(packed.length + shift);
        moved.set(packed, shift);
        const values = new Float64Array(cells.length);
        const status = new Uint8Array(cells.length);
        const wide = decodeChunk(moved.subarray(shift), values, status, 0);
        cells.forEach((expected, i) => {
          if ('symbol' in expected)
            expect([status[i], values[i]]).toEqual([expected.symbol, Number.NaN]);
          else if ('wide' in expected) expect(wide.get(i)).toBe(expected.wide);
          else expect(values[i]).toBe(expected.mantissa / 10 ** expected.decimals + 0);
        });
      }),
    );
  });

  test('bytes that are no chunk are refused', () => {
    expect(() => openChunk(new Uint8Array(3))).toThrow(RangeError);
    expect(() => openChunk(new Uint8Array(64))).toThrow(RangeError);
  });
});
