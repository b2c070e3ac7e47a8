import { expect, test } from 'vitest';
import { yearVariable } from '../example-table.ts';
import { timeRuleKind } from './time-rule-kind.ts';

const year = yearVariable(['2022', '2023', '2024']);

test.each([
  [['TOP(2)'], 'latest'],
  [['TOP(2,1)'], 'pick'],
  [['FROM(2023)'], 'from'],
  [['RANGE(2022,2023)'], 'range'],
  [['TOP(2)', '2022'], 'pick'],
  [['2022'], 'pick'],
  [[], 'pick'],
] as const)('%j is %s', (rule, kind) => {
  expect(timeRuleKind(year, rule)).toBe(kind);
});
