import { expect, test } from 'vitest';
import { doubtOfNumbers } from '#shared/cube/ratio.ts';
import { exampleTable, sexVariable } from '../example-table.ts';
import { chosenContents, doubtOfSum } from './adding-up.ts';

const table = exampleTable();
const sex = sexVariable();

test('counts may be added, ratios not', () => {
  expect(doubtOfSum(table, sex, [0])).toBeNull();
  expect(doubtOfSum(table, sex, [0, 1])).toBe('unit');
});

test('the file may forbid it, and averages and totals speak against it', () => {
  expect(doubtOfSum(exampleTable({ aggregationAllowed: false }), sex, [0])).toBe('not-allowed');
  const [first] = table.contents;
  const averages = exampleTable({ contents: [{ ...first!, stockFlow: 'A' }] });
  expect(doubtOfSum(averages, sex, [0])).toBe('average');
  const nodes = [
    { code: 'T', parent: null },
    { code: '1', parent: 'T' },
  ];
  expect(
    doubtOfSum(table, { ...sex, hierarchy: { nodes, levelNames: [], levelsOpen: null } }, [0]),
  ).toBe('hierarchy');
  // Whose members are chosen, totals are nobody's accident.
  expect(doubtOfNumbers(table, [0])).toBeNull();
  expect(doubtOfNumbers(averages, [0])).toBe('average');
});

test('a table without a contents variable has one content', () => {
  expect(chosenContents(table, () => [1])).toEqual([1]);
  expect(chosenContents(exampleTable({ variables: [sex] }), () => [1])).toEqual([0]);
});
