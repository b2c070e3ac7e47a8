import { expect, test } from 'vitest';
import { createRevival } from './revival.ts';

test('a page that ends is loaded again, but not one that ends each time', () => {
  const revival = createRevival();
  expect([0, 1000, 2000].map((now) => revival.mayReload(now))).toEqual([true, true, false]);
});

test('what happened long ago does not count', () => {
  const revival = createRevival();
  expect([0, 50_000, 100_000, 150_000].map((now) => revival.mayReload(now))).not.toContain(false);
});
