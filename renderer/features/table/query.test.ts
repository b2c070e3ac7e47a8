import { expect, test } from 'vitest';
import { ownLayout } from '#shared/pivot/layout.ts';
import { exampleTable } from './example-table.ts';
import { type Query, queryFrom, selectionOf, withCodelist, withKnownCodelists } from './query.ts';

const table = exampleTable();
const query: Query = {
  rules: { region: ['01', '03'], sex: [], contents: ['P'], year: ['TOP(2)'] },
  codelists: {},
  layout: ownLayout(table.variables),
};

test('a codelist keeps the codes that it has and tells how many it has not', () => {
  const { query: changed, lost } = withCodelist(query, 'region', 'agg_x', ['03', 'coast']);
  expect(changed.rules.region).toEqual(['03']);
  expect(changed.codelists).toEqual({ region: 'agg_x' });
  expect(lost).toBe(1);
});

test('where none of the codes is left, all of the new list is chosen', () => {
  const { query: changed, lost } = withCodelist(query, 'region', 'agg_x', ['coast', 'inland']);
  expect(changed.rules.region).toEqual(['*']);
  expect(lost).toBe(2);
});

test('expressions stay as they are', () => {
  const { query: changed, lost } = withCodelist(query, 'year', 'vs_x', ['2020']);
  expect(changed.rules.year).toEqual(['TOP(2)']);
  expect(lost).toBe(0);
});

test('the original values come back, and the selection names no list', () => {
  const { query: listed } = withCodelist(query, 'region', 'agg_x', ['03']);
  const { query: changed } = withCodelist(listed, 'region', null, ['01', '03']);
  expect(changed.codelists).toEqual({});
  expect(selectionOf(table, listed).variables[0]).toMatchObject({ codelist: 'agg_x' });
  expect(selectionOf(table, changed).variables[0]).toMatchObject({ codelist: null });
  expect(queryFrom(table, selectionOf(table, listed)).codelists).toEqual({ region: 'agg_x' });
});

test('a codelist that the table has no more gives way to the original values', () => {
  const { query: listed } = withCodelist(query, 'region', 'agg_x', ['03', 'coast']);
  const known = withKnownCodelists(table, {
    ...listed,
    rules: { ...listed.rules, region: ['coast'] },
  });
  expect(known.codelists).toEqual({});
  expect(known.rules.region).toEqual(['*']);
  expect(withKnownCodelists(table, query)).toBe(query);
});
