import { expect, test } from 'vitest';
import { moveInGrid } from './grid-move.ts';

const size = { rows: 1_000_000, columns: 10, page: 20 };
const from = { row: 5, column: 3 };

test.each([
  ['ArrowDown', false, 6, 3],
  ['ArrowUp', false, 4, 3],
  ['ArrowLeft', false, 5, 2],
  ['ArrowRight', false, 5, 4],
  ['ArrowDown', true, 999_999, 3],
  ['ArrowUp', true, 0, 3],
  ['ArrowRight', true, 5, 9],
  ['ArrowLeft', true, 5, 0],
  ['Home', false, 5, 0],
  ['End', false, 5, 9],
  ['Home', true, 0, 0],
  ['End', true, 999_999, 9],
  ['PageDown', false, 25, 3],
  ['PageUp', false, 0, 3],
])('%s (control: %s)', (key, withControl, row, column) => {
  expect(moveInGrid(from, key, withControl, size)).toEqual({ row, column });
});

test('other keys are not the grid’s, and the edges hold', () => {
  expect(moveInGrid(from, 'a', false, size)).toBeNull();
  expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
});
