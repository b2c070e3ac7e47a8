/** A comparison for the tests of this feature. */
import type { CellChange, TableComparison } from '#shared/api/comparison.ts';

const item = (code: string, label = code) => ({ code, label });

export function cellChange(
  values: readonly string[],
  before: number | string,
  after: number | string,
): CellChange {
  const cell = (held: number | string) =>
    typeof held === 'number' ? { value: held, symbol: null } : { value: null, symbol: held };
  const difference =
    typeof before === 'number' && typeof after === 'number' ? after - before : null;
  return {
    values: values.map((value) => item(value)),
    before: cell(before),
    after: cell(after),
    difference,
    percent: difference === null || !before ? null : (100 * difference) / Number(before),
    decimals: 0,
  };
}

const side = (revision: number, importedAt: string) => ({
  id: 'SHEEP',
  title: 'Sheep by region and year',
  revision,
  importedAt,
  updated: null,
  sourcePath: '/data/sheep.px',
  cells: 12,
});

export const COMPARISON: TableComparison = {
  before: side(3, '2026-08-14T09:00:00Z'),
  after: side(7, '2026-11-12T09:00:00Z'),
  isEqual: false,
  variables: { added: [], removed: [], renamed: [] },
  values: [
    {
      variable: item('region', 'Region'),
      added: [item('R9', 'Newland')],
      removed: [],
      renamed: [
        {
          code: 'R1',
          codeBefore: 'R1',
          texts: [
            { language: 'en', before: 'Brenna', after: 'Brenna and Hove' },
            { language: 'nb', before: 'Brenna', after: 'Brenna and Hove' },
            { language: 'sv', before: 'Brenna', after: 'Brenna och Hove' },
          ],
        },
      ],
      isReordered: true,
    },
  ],
  cells: {
    variables: [item('region', 'Region'), item('year', 'Year')],
    compared: 10,
    added: 2,
    removed: 0,
    changed: 3,
    numbersChanged: 2,
    symbolsChanged: 1,
    largestAbsolute: [cellChange(['North', '2024'], 100, 80), cellChange(['South', '2024'], 5, 10)],
    largestRelative: [cellChange(['South', '2024'], 5, 10), cellChange(['North', '2024'], 100, 80)],
    symbols: [cellChange(['West', '2023'], '..', 7)],
    symbolCounts: [{ before: '..', after: null, cells: 1 }],
    byTime: [
      { time: item('2023'), changed: 1 },
      { time: item('2024'), changed: 2 },
    ],
    fixed: [],
    incomparable: [],
  },
  notes: [
    {
      what: 'note',
      about: ['Region', 'North'],
      language: 'en',
      before: 'Counted in May.',
      after: 'Counted in May.',
      isMandatoryBefore: false,
      isMandatory: true,
    },
  ],
  metadata: [{ keyword: 'SOURCE', about: [], language: 'en', before: 'Nobody', after: 'Somebody' }],
};
