import { expect, test } from 'vitest';
import { type CopiedTable, htmlOf, tsvOf } from './copied-table.ts';

const number = (value: number) => ({ value, decimals: 1, rounding: 'half-up' as const });
const table: CopiedTable = {
  title: 'Population by region',
  subtitle: 'per cent',
  stubTitles: ['Region'],
  rows: [['=Lorania'], ['Brask']],
  columns: [
    ['Persons', '2023'],
    ['Persons', '2024'],
  ],
  cells: [
    [number(-1234.55), '..'],
    [number(2), number(3)],
  ],
  notes: ['A <note>'],
  source: 'Statistics Lorania',
};

test('TSV has both heads, plain numbers with the system’s decimal sign, symbols, and no formulas', () => {
  expect(tsvOf(table, true, ',').split('\r\n')).toEqual([
    'Population by region',
    'per cent',
    '\tPersons\tPersons',
    'Region\t2023\t2024',
    "'=Lorania\t-1234,6\t..",
    'Brask\t2,0\t3,0',
    'A <note>',
    'Statistics Lorania',
  ]);
});

test('without headers only cells', () => {
  expect(tsvOf(table, false, '.')).toBe('-1234.6\t..\r\n2.0\t3.0');
});

test('HTML has header cells and runs nothing', () => {
  const html = htmlOf(table, true, 'en');
  expect(html).toContain('<th scope="col" align="right">2024</th>');
  expect(html).toContain('<th scope="row" align="left">Brask</th>');
  expect(html).toContain('A &lt;note&gt;');
  expect(html).not.toContain('<note>');
});
