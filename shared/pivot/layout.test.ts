import { describe, expect, test } from 'vitest';
import {
  arrange,
  layoutFrom,
  moveVariable,
  ownLayout,
  placementOf,
  sameLayout,
  swapSides,
} from './layout.ts';

const variables = [
  { code: 'region', placement: 'stub' },
  { code: 'sex', placement: 'stub' },
  { code: 'contents', placement: 'heading' },
  { code: 'year', placement: 'heading' },
] as const;
const own = ownLayout(variables);

describe('layout', () => {
  test('the table’s own layout follows STUB and HEADING', () => {
    expect(own).toEqual({ stub: ['region', 'sex'], heading: ['contents', 'year'] });
  });

  test('a placement keeps variables it does not name where they were, outermost', () => {
    expect(layoutFrom({ stub: ['year'], heading: ['region'] }, own)).toEqual({
      stub: ['sex', 'year'],
      heading: ['contents', 'region'],
    });
    expect(layoutFrom(null, own)).toBe(own);
    expect(layoutFrom({ stub: ['unknown'], heading: null }, own)).toEqual(own);
  });

  test('moving puts a variable before another or last, on either side', () => {
    expect(moveVariable(own, 'sex', 'stub', 'region').stub).toEqual(['sex', 'region']);
    expect(moveVariable(own, 'sex', 'heading', 'year')).toEqual({
      stub: ['region'],
      heading: ['contents', 'sex', 'year'],
    });
    expect(moveVariable(own, 'region', 'heading', null)).toEqual({
      stub: ['sex'],
      heading: ['contents', 'year', 'region'],
    });
    expect(sameLayout(moveVariable(own, 'region', 'stub', 'region'), own)).toBe(true);
  });

  test('swapping twice gives the same layout', () => {
    expect(swapSides(own)).toEqual({ stub: own.heading, heading: own.stub });
    expect(swapSides(swapSides(own))).toEqual(own);
  });

  test('one-value variables are fixed, left-out ones are nowhere', () => {
    const resolved = {
      stub: [{ variable: 0, values: [1, 4] }],
      heading: [
        { variable: 3, values: [7, 8, 9] },
        { variable: 2, values: [0] },
      ],
      eliminated: [{ variable: 1, kind: 'sum' as const }],
      cellCount: 6,
    };
    const arrangement = arrange(resolved, swapSides(own), variables);
    expect(arrangement.stub.map((chosen) => chosen.variable)).toEqual([3]);
    expect(arrangement.heading.map((chosen) => chosen.variable)).toEqual([0]);
    expect(arrangement.fixed.map((chosen) => chosen.variable)).toEqual([2]);
    expect(placementOf(arrangement, variables)).toEqual({
      stub: ['contents', 'year'],
      heading: ['region'],
    });
  });
});
