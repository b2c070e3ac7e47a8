import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { translator } from '../messages/index.ts';
import { citeTable } from './citation.ts';
import { suggestFileName } from './file-name.ts';
import { rangeToHtml } from './html.ts';
import type { CopyRange } from './range.ts';
import { rangeToTsv } from './tsv.ts';

const range: CopyRange = {
  stubNames: ['region', 'sex'],
  columnHeads: [
    ['Persons', 'Persons'],
    ['2023', '2024'],
  ],
  rows: [
    {
      labels: ['North "N"', '=cmd'],
      cells: [
        { shown: '−1\u00a0234,5', plain: '-1234.5' },
        { shown: '..', plain: null },
      ],
    },
    {
      labels: ['<b>South</b>', '-5'],
      cells: [
        { shown: '-', plain: null },
        { shown: '0', plain: '0' },
      ],
    },
  ],
};

describe('a copied range', () => {
  test('as text has plain numbers with the decimal sign of the system', () => {
    const { data } = Papa.parse<string[]>(rangeToTsv(range, ',').trimEnd(), { delimiter: '\t' });
    expect(data).toEqual([
      ['', '', 'Persons', 'Persons'],
      ['region', 'sex', '2023', '2024'],
      ['North "N"', "'=cmd", '-1234,5', '..'],
      ['<b>South</b>', '-5', '-', '0'],
    ]);
    expect(rangeToTsv(range, '.')).toContain('-1234.5');
  });

  test('without headers is the cells alone', () => {
    const bare = {
      stubNames: [],
      columnHeads: [],
      rows: range.rows.map((r) => ({ ...r, labels: [] })),
    };
    expect(rangeToTsv(bare, '.')).toBe('-1234.5\t..\n-\t0\n');
  });

  test('as HTML is as seen, with scopes, and nothing in it runs', () => {
    const html = rangeToHtml(range, 'Title & more');
    expect(html).toContain('<caption>Title &amp; more</caption>');
    expect(html).toContain('<th scope="colgroup" colspan="2">Persons</th>');
    expect(html).toContain('<th scope="col">region</th>');
    expect(html).toContain('<th scope="row">&lt;b&gt;South&lt;/b&gt;</th>');
    expect(html).toContain('−1\u00a0234,5');
    expect(html).not.toContain('<b>');
  });
});

describe('a citation', () => {
  const table = {
    id: 'TAB1-2',
    tableId: 'TAB1',
    source: 'Office of Testing',
    lastUpdated: '20240131 09:00',
    creationDate: null,
  };
  const cite = (given: typeof table | { source: null; lastUpdated: null; tableId: null }) =>
    citeTable({ ...table, ...given }, 'Persons by year.', '2026-11-21', translator('en'));

  test('names office, table, title, update and retrieval', () => {
    expect(cite(table)).toBe(
      'Office of Testing: table TAB1, Persons by year. Updated 2024-01-31. Retrieved 2026-11-21.',
    );
  });

  test('leaves out what the table does not tell', () => {
    expect(cite({ source: null, lastUpdated: null, tableId: null })).toBe(
      'table TAB1-2, Persons by year. Retrieved 2026-11-21.',
    );
  });
});

test.each([
  ['07459', 'Population', ['2020', '2024'], '07459_population_2020-2024.csv'],
  ['A/B', 'A "long": name', ['2024'], 'A-B_a-long-name_2024.csv'],
  ['..', '', [], 'table.csv'],
  ['T', 'x'.repeat(60), [], `T_${'x'.repeat(40)}.csv`],
])('the file of %s, %s is named %s', (id, contentsText, periods, name) => {
  expect(suggestFileName({ id, contentsText, periods, extension: '.csv' })).toBe(name);
});
