import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halve, type Piece, pieceCells, planPieces } from './split.ts';

describe('a table cut for a server', () => {
  test.each([
    { sizes: [3, 4], limit: 100, pieces: 1 },
    { sizes: [3, 100, 4], limit: 600, pieces: 2 },
    // One variable is cut: five values at a time of 24 cells each.
    { sizes: [12, 10, 2], limit: 100, pieces: 3 },
    // A single value of the largest is still too much.
    { sizes: [4, 4, 4], limit: 8, pieces: 8 },
    { sizes: [5], limit: 1, pieces: 5 },
  ])('$sizes at most $limit cells: $pieces requests', ({ sizes, limit, pieces }) => {
    expect(planPieces(sizes, limit)).toHaveLength(pieces);
  });

  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });

  test('has every cell once, in pieces that fit', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), (own, limit) => {
        const pieces = planPieces(own, limit);
        for (const piece of pieces) expect(pieceCells(piece)).toBeLessThanOrEqual(limit);
        expectEveryCell(own, pieces);
      }),
    );
  });

  test('is cut in halves until a single cell is left', () => {
    fc.assert(
      fc.property(sizes, (own) => {
        const whole = own.map((size) => ({ from: 0, to: size }));
        const halves = halve(whole);
        if (pieceCells(whole) === 1) expect(halves).toEqual([]);
        else expectEveryCell(own, halves);
      }),
    );
  });
});

function expectEveryCell(sizes: readonly number[], pieces: readonly Piece[]): void {
  const seen = new Set<string>();
  let count = 0;
  const visit = (piece: Piece, at: number, position: string): void => {
    const range = piece[at];
    if (!range) {
      seen.add(position);
      count++;
      return;
    }
    for (let value = range.from; value < range.to; value++)
      visit(piece, at + 1, `${position} ${value}`);
  };
  for (const piece of pieces) visit(piece, 0, '');
  expect(seen.size).toBe(sizes.reduce((cells, size) => cells * size, 1));
  expect(count).toBe(seen.size);
}
