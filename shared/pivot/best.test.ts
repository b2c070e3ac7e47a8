import { expect, test } from 'vitest';
import { bestLayout, type LayoutFacts } from './best.ts';

function facts(code: string, count: number, role: LayoutFacts['role'] = 'classification') {
  return { code, count, role, labelLength: 10 };
}

test('contents and a short time go across, the longest list last in the rows', () => {
  expect(
    bestLayout([
      facts('region', 118),
      facts('sex', 3),
      facts('contents', 2, 'contents'),
      facts('year', 5, 'time'),
    ]),
  ).toEqual({ stub: ['sex', 'region'], heading: ['contents', 'year'] });
});

test('a long time goes down', () => {
  expect(bestLayout([facts('month', 240, 'time'), facts('sex', 3)])).toEqual({
    stub: ['month'],
    heading: ['sex'],
  });
});

test('never more than 24 columns', () => {
  expect(
    bestLayout([facts('region', 9), facts('contents', 3, 'contents'), facts('year', 12, 'time')]),
  ).toEqual({ stub: ['region', 'year'], heading: ['contents'] });
});

test('a single varying variable stays readable: time across, anything else down', () => {
  expect(bestLayout([facts('year', 5, 'time'), facts('sex', 1)])).toEqual({
    stub: ['sex'],
    heading: ['year'],
  });
  expect(bestLayout([facts('region', 50), facts('contents', 1, 'contents')])).toEqual({
    stub: ['region'],
    heading: ['contents'],
  });
});
