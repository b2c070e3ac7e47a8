/** Tables of several chunks, against a plain loop over every cell. */
import { expect, test } from 'vitest';
import { CHUNK_CELLS, createBatch } from '#shared/cube/batch.ts';
import type { ChunkSource } from '../selection/chunk-source.ts';
import { createMemoryChunks } from '../selection/testing.ts';
import { compareCells } from './cells.ts';
import { keepLargest } from './largest.ts';
import type { Walk } from './walk.ts';

function store(cells: readonly number[]): ChunkSource {
  const chunks = createMemoryChunks();
  for (let from = 0; from < cells.length; from += CHUNK_CELLS) {
    const part = cells.slice(from, from + CHUNK_CELLS);
    const batch = createBatch(part.length);
    batch.count = part.length;
    batch.mantissa.set(part);
    chunks.write(batch);
  }
  return chunks;
}

function finish<T>(work: Generator<unknown, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

test('runs that begin and end anywhere in the chunks of both tables', () => {
  const rows = 5000;
  const [columnsBefore, columnsAfter] = [35, 36];
  const number = (row: number, column: number) => row * 1000 + column;
  const before = Array.from({ length: rows * columnsBefore }, (_, at) =>
    number(Math.floor(at / columnsBefore), at % columnsBefore),
  );
  const after = Array.from({ length: rows * columnsAfter }, (_, at) =>
    number(Math.floor(at / columnsAfter), at % columnsAfter),
  );
  const changed = [0, 34, 65_530 - (65_530 % columnsAfter), rows * columnsAfter - 2];
  for (const at of changed) after[at] = (after[at] ?? 0) + 1;
  const walk: Walk = {
    start: { before: 0, after: 0 },
    steps: [
      Array.from({ length: rows }, (_, row) => ({
        before: row * columnsBefore,
        after: row * columnsAfter,
      })),
    ],
    runs: [{ before: 0, after: 0, length: columnsBefore }],
    runCells: columnsBefore,
    cells: rows * columnsBefore,
  };
  const time = { length: columnsAfter, stride: 1 };
  const found = finish(compareCells(store(before), store(after), walk, time, 10));
  expect(found.largestAbsolute.map(({ placeAfter }) => placeAfter)).toEqual(changed);
  expect(found.byTime.reduce((sum, count) => sum + count, 0)).toBe(changed.length);
});

test('the largest of many, equal ones as they came', () => {
  const sizes = Array.from({ length: 3000 }, (_, at) => (at * 7919) % 101);
  const kept = keepLargest(50);
  sizes.forEach((size, at) => {
    const cell = {
      placeBefore: at,
      placeAfter: at,
      before: 0,
      statusBefore: 0,
      after: size,
      statusAfter: 0,
      decimals: 0,
    };
    if (kept.keeps(size)) kept.add(size, cell);
  });
  const expected = sizes
    .map((size, at) => ({ size, at }))
    .sort((a, b) => b.size - a.size || a.at - b.at)
    .slice(0, 50)
    .map(({ at }) => at);
  expect(kept.list().map(({ placeAfter }) => placeAfter)).toEqual(expected);
});
