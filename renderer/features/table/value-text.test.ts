import { expect, test } from 'vitest';
import { exampleTable } from './example-table.ts';
import { summedFrom } from './value-text.ts';

test('a group of several values is a sum, a single value and a value of the file are not', () => {
  const [variable] = exampleTable().variables;
  if (!variable) throw new Error('a table without variables');
  expect(summedFrom(variable, 0)).toBe(0);
  const applied = {
    id: 'agg_Coasts',
    kind: 'grouping' as const,
    label: 'Coasts',
    storedCount: variable.codes.length,
    members: [[0, 1], [2]],
  };
  expect(summedFrom({ ...variable, applied }, 0)).toBe(2);
  expect(summedFrom({ ...variable, applied }, 1)).toBe(0);
});
