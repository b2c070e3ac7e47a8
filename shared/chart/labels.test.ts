import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pushApart } from './labels.ts';

test('labels that do not touch stay where they are', () => {
  expect(pushApart([100, 20, 60], 17, 0, 200)).toEqual([100, 20, 60]);
});

test('labels on one place spread around it, in order', () => {
  expect(pushApart([50, 50, 50], 10, 0, 200)).toEqual([40, 50, 60]);
});

test('labels never come nearer than the gap, keep their order and stay inside where there is room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 15 }),
      (wished) => {
        const places = pushApart(wished, 17, 0, 300);
        const order = wished
          .map((_, index) => index)
          .toSorted((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
        const sorted = order.map((index) => places[index] ?? Number.NaN);
        for (const [index, place] of sorted.entries()) {
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-6);
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(300 + 1e-6);
        }
      },
    ),
  );
});
