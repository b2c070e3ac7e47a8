import { expect, test } from 'vitest';
import { orderByNumbers, orderByPlaces } from './row-order.ts';

const numbers = (values: readonly (number | string)[]) => ({
  values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
  status: Uint8Array.from(values, (value) => (value === '-' ? 8 : value === '..' ? 2 : 0)),
});

test('symbols come last both ways, nil is zero, and equal rows keep their order', () => {
  const cells = numbers(['..', 5, -2, '-', 5, '..']);
  expect([...orderByNumbers(cells, 6, false)]).toEqual([2, 3, 1, 4, 0, 5]);
  expect([...orderByNumbers(cells, 6, true)]).toEqual([1, 4, 3, 2, 0, 5]);
});

test('each group is sorted for itself', () => {
  expect([...orderByNumbers(numbers([3, 1, 2, 30, 10, 20]), 3, false)]).toEqual([1, 2, 0, 4, 5, 3]);
});

test('values of an outer variable take their groups along', () => {
  expect([...orderByPlaces([2, 3], 0, [1, 0])]).toEqual([3, 4, 5, 0, 1, 2]);
  expect([...orderByPlaces([2, 3], 1, [2, 0, 1])]).toEqual([2, 0, 1, 5, 3, 4]);
});
