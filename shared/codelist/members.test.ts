import { describe, expect, test } from 'vitest';
import type { Codelist } from './codelist.ts';
import { codelistOf, findShown, showingId } from './members.ts';

const COASTS: Codelist = {
  id: 'agg_Coasts.agg',
  kind: 'grouping',
  label: 'Coasts',
  language: null,
  values: [
    { code: 'outer', label: 'Outer', members: [0, 2], missing: 1 },
    { code: 'A', label: 'A and C', members: [0, 1], missing: 0 },
    { code: 'd', label: 'Dale', members: [3], missing: 0 },
  ],
};

const REGION = {
  codes: ['a', 'b', 'c', 'D'],
  labels: ['Aldervik', 'Brennholm', 'Corran', 'Dunmere'],
  codelists: [COASTS],
};

const listed = (id: string) =>
  codelistOf(REGION, id)?.values.map(({ code, members, parent }) => [code, members, parent]);

describe('a grouping with its members', () => {
  test('lists each value once below its first group, under a code that is free', () => {
    expect(listed('agg_coasts.agg~BOTH')).toEqual([
      ['outer', [0, 2], undefined],
      // The code of a group is another spelling of this one.
      ['a-1', [0], 'outer'],
      ['c', [2], 'outer'],
      ['A', [0, 1], undefined],
      ['b', [1], 'A'],
      // A group of one value with the same code is that value.
      ['d', [3], undefined],
    ]);
  });

  test('gives way to the members alone, which are a choice of values and no sums', () => {
    const members = codelistOf(REGION, 'agg_Coasts.agg~members');
    expect(members).toMatchObject({ kind: 'value-set', id: 'agg_Coasts.agg~members' });
    expect(members?.values.map(({ code, label }) => [code, label])).toEqual([
      ['a', 'Aldervik'],
      ['c', 'Corran'],
      ['b', 'Brennholm'],
      ['D', 'Dunmere'],
    ]);
  });

  test('is asked for by an ending that only groupings have', () => {
    expect(codelistOf(REGION, 'agg_Coasts.agg')).toBe(COASTS);
    expect(showingId(COASTS.id, 'groups')).toBe(COASTS.id);
    expect(findShown([COASTS], showingId(COASTS.id, 'both'))).toEqual({
      codelist: COASTS,
      showing: 'both',
    });
    expect(findShown([{ ...COASTS, kind: 'value-set' }], 'agg_Coasts.agg~both')).toBeNull();
    expect(codelistOf(REGION, 'agg_Coasts.agg~all')).toBeNull();
  });
});
