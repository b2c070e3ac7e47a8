import { expect, test } from 'vitest';
import { factsOfRange } from './range-facts.ts';

test('missing is not zero, nil is', () => {
  const values = Float64Array.of(0.1, 0.2, Number.NaN, Number.NaN);
  expect(factsOfRange(values, Uint8Array.of(0, 0, 2, 8), 1)).toEqual({
    cells: 4,
    missing: 1,
    sum: 0.3,
    mean: 0.3 / 3,
    minimum: 0,
    maximum: 0.2,
  });
});

test('only symbols have no sum', () => {
  const facts = factsOfRange(Float64Array.of(Number.NaN), Uint8Array.of(1), 0);
  expect([facts.sum, facts.mean, facts.minimum, facts.maximum]).toEqual([null, null, null, null]);
});
