import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

const report = (done: number, total: number | null) => ({
  progress: [{ unit: 'bytes' as const, done, total }],
});

test('speed and time left follow from what is done', () => {
  expect(paceOf(report(40_000_000, 100_000_000), 4000)).toEqual({
    bytesPerSecond: 10_000_000,
    secondsLeft: 6,
  });
});

test('nothing is guessed in the first seconds, or before anything is done', () => {
  expect(paceOf(report(40_000_000, 100_000_000), 2000)).toBeNull();
  expect(paceOf(report(0, 100), 10_000)).toBeNull();
  expect(paceOf({ progress: [] }, 10_000)).toBeNull();
});

test('without a known end there is no time left', () => {
  expect(paceOf(report(5000, null), 5000)).toEqual({ bytesPerSecond: 1000, secondsLeft: null });
});
