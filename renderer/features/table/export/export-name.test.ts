import { expect, test } from 'vitest';
import { exampleTable } from '../example-table.ts';
import { exportName } from './export-name.ts';

const table = exampleTable();

test('id, subject and periods', () => {
  const resolved = {
    stub: [],
    heading: [{ variable: 3, values: [2, 4] }],
    eliminated: [],
    cellCount: 2,
  };
  expect(exportName(table, resolved)).toBe('L0231_population_2022-2024');
  expect(exportName(table, null)).toBe('L0231_population_2020-2024');
});

test('nothing that a file system refuses', () => {
  const odd = exampleTable({ id: '../a/b:c', contentsText: 'Émile & co? ', variables: [] });
  expect(exportName(odd, null)).toBe('a-b-c_émile-co');
});
