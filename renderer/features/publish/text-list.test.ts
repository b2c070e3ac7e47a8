import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinList, splitList } from './text-list.ts';

test('items between commas, each once, none empty', () => {
  expect(splitList(' population, births ,, population')).toEqual(['population', 'births']);
  expect(splitList('"Oslo, Viken", "the ""new"" ones"')).toEqual(['Oslo, Viken', 'the "new" ones']);
});

test('what was joined is split again', () => {
  const item = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter(Boolean);
  fc.assert(
    fc.property(fc.uniqueArray(item), (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});
