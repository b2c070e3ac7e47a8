import { expect, test } from 'vitest';
import { choose } from '../choice.ts';
import { exampleTable } from '../example-table.ts';
import { type PeriodPolicy, policyOf, ruleFor } from './period-policy.ts';

const time = exampleTable().variables.find(({ role }) => role === 'time');
if (!time) throw new Error('the example has a time variable');
const newest = time.codes.at(-1) ?? '';

test.each([
  [['TOP(2)'], 'rolling'],
  [[`FROM(${newest})`], 'growing'],
  [['*'], 'growing'],
  [[newest], 'fixed'],
  [[`RANGE(2020,2021)`], 'fixed'],
] as const)('%j is %s', (rule, policy) => {
  expect(policyOf(time, rule)).toBe(policy);
});

test('every policy gives the same periods today', () => {
  const rule = ['TOP(3)'];
  const { values } = choose(time, rule);
  for (const policy of ['fixed', 'growing', 'rolling'] as const satisfies PeriodPolicy[]) {
    const other = ruleFor(policy, time, rule, values);
    expect(choose(time, other ?? []).values).toEqual(values);
    expect(policyOf(time, other ?? [])).toBe(policy);
  }
});

test('periods with a gap, or of the past, can only be fixed', () => {
  const gap = [time.codes[0] ?? '', newest];
  expect(ruleFor('rolling', time, gap, choose(time, gap).values)).toBeNull();
  const past = [time.codes[0] ?? ''];
  expect(ruleFor('growing', time, past, choose(time, past).values)).toBeNull();
  expect(ruleFor('fixed', time, past, choose(time, past).values)).toEqual(past);
});
