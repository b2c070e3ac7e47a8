import { expect, test } from 'vitest';
import { exampleTable } from '../example-table.ts';
import { baseText, firstOf, isSameCalculation, offersOf, variablesToGoOver } from './offers.ts';

const table = exampleTable();
const time = table.variables.find(({ role }) => role === 'time');
const all = (code: string) =>
  table.variables.find((variable) => variable.code === code)?.codes.map((_, at) => at) ?? [];
const one = () => [0];

test('what compares periods needs time, the rest a variable with several values', () => {
  expect(offersOf(table, all).every(({ blocked }) => blocked === null)).toBe(true);
  const blocked = new Map(offersOf(table, one).map((offer) => [offer.kind, offer.blocked]));
  expect(blocked.get('change')).toBeNull();
  expect(blocked.get('rank')).toBe('calculate.blocked');
  const timeless = exampleTable({
    variables: table.variables.filter(({ role }) => role !== 'time'),
  });
  expect(offersOf(timeless, all).find(({ kind }) => kind === 'index')?.blocked).toBe(
    'calculate.no-time',
  );
});

test('contents are not gone over', () => {
  expect(variablesToGoOver(table, all).some(({ role }) => role === 'contents')).toBe(false);
});

test('an index begins with the first chosen period, a share with the first variable', () => {
  const index = firstOf('index', table, all);
  expect(index).toEqual({ kind: 'index', variable: null, base: time?.codes[0] });
  expect(baseText(table, index)).toBe(time?.labels[0]);
  const share = firstOf('share', table, all);
  expect(share.variable).toBe(variablesToGoOver(table, all)[0]?.code);
  expect(share.base).toBeNull();
  expect(isSameCalculation(share, { ...share })).toBe(true);
  expect(isSameCalculation(share, index)).toBe(false);
});
