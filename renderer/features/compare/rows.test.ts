/** What the comparison's tables show, from what the engine found. */
import { describe, expect, test } from 'vitest';
import { translator } from '#shared/messages/index.ts';
import { barShare, cellColumns, largestOf } from './cell-columns.ts';
import { structureChanges } from './structure.ts';
import { COMPARISON, cellChange } from './testing.ts';
import { noteRows } from './text-rows.ts';

const VARIABLES = [
  { code: 'region', label: 'Region' },
  { code: 'sex', label: 'Sex' },
  { code: 'year', label: 'Year' },
];

describe('columns of changed cells', () => {
  test('variables whose value is the same in all rows are told once', () => {
    const changes = [
      cellChange(['North', 'Total', '2024'], 1, 2),
      cellChange(['South', 'Total', '2024'], 1, 2),
      cellChange(['South', 'Total', '2023'], 1, 2),
    ];
    expect(cellColumns(VARIABLES, changes)).toEqual({ columns: [0, 2], common: ['Total'] });
  });

  test('a single cell keeps all of its values', () => {
    const changes = [cellChange(['North', 'Total', '2024'], 1, 2)];
    expect(cellColumns(VARIABLES, changes).columns).toEqual([0, 1, 2]);
  });

  test('bars fill their half by the largest change of the list', () => {
    const changes = [cellChange(['a'], 100, 60), cellChange(['b'], 100, 110)];
    const most = largestOf(changes, 'difference');
    expect(changes.map((change) => barShare(change, 'difference', most))).toEqual([-1, 0.25]);
    expect(barShare(cellChange(['c'], '..', 1), 'difference', most)).toBe(0);
  });
});

test('languages with the same texts share a row of the structure', () => {
  expect(
    structureChanges(COMPARISON).map(({ kind, before, after, languages }) => [
      kind,
      before,
      after,
      languages.join(' '),
    ]),
  ).toEqual([
    ['added', null, 'R9 Newland', ''],
    ['renamed', 'R1 Brenna', 'R1 Brenna and Hove', 'en nb'],
    ['renamed', 'R1 Brenna', 'R1 Brenna och Hove', 'sv'],
    ['reordered', null, null, ''],
  ]);
});

test('a note that became mandatory says so', () => {
  expect(noteRows(COMPARISON, translator('en'))).toEqual([
    expect.objectContaining({ about: 'Region · North', remark: 'is mandatory now' }),
  ]);
});
