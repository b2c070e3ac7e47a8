import { expect, test } from 'vitest';
import type { CellChange, TableComparison } from '#shared/api/comparison.ts';
import { exampleTable } from '../example-table.ts';
import { changeAt, indexChanges } from './changed-cells.ts';

const table = exampleTable();
const item = (code: string) => ({ code, label: code });
const change: CellChange = {
  values: table.variables.map(({ codes }) => item(codes[0] ?? '')),
  before: { value: 1, symbol: null },
  after: { value: 2, symbol: null },
  difference: 1,
  percent: 100,
  decimals: 0,
};
const side = {
  id: table.id,
  title: '',
  revision: 1,
  importedAt: '2026-08-14T09:00:00Z',
  updated: null,
  sourcePath: '',
  cells: 10,
};
const comparison: TableComparison = {
  before: side,
  after: side,
  isEqual: false,
  variables: { added: [], removed: [], renamed: [] },
  values: [],
  notes: [],
  metadata: [],
  cells: {
    variables: table.variables.map(({ code }) => item(code)),
    compared: 10,
    added: 0,
    removed: 0,
    changed: 1,
    numbersChanged: 1,
    symbolsChanged: 0,
    largestAbsolute: [change],
    largestRelative: [change],
    symbols: [],
    symbolCounts: [],
    byTime: [],
    fixed: [],
    incomparable: [],
  },
};
const changes = indexChanges(comparison);
const first = table.variables.map(() => 0);

test('a changed cell is found by its values, others are not', () => {
  expect(changeAt(changes, table, first)).toBe(change);
  expect(changeAt(changes, table, first.with(0, 1))).toBeNull();
});

test('a sum has no change, and nothing has where variables are others', () => {
  expect(changeAt(changes, table, [null, ...first.slice(1)])).toBeNull();
  const other = exampleTable({ variables: table.variables.slice(1) });
  expect(changeAt(changes, other, first.slice(1))).toBeNull();
});
