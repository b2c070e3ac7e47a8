import { describe, expect, test } from 'vitest';
import { regionVariable, yearVariable } from '../example-table.ts';
import { addValues, invertValues, listRule, readPasted, removeValues } from './rule-edit.ts';

const year = yearVariable(['2020', '2021', '2022', '2023', '2024']);
const region = regionVariable();

describe('rules by hand', () => {
  test('ticking a value beside a rule keeps the rule', () => {
    expect(addValues(year, ['TOP(2)'], [3, 4], [0])).toEqual(['TOP(2)', '2020']);
    expect(addValues(year, ['TOP(2)'], [3, 4], [4])).toEqual(['TOP(2)']);
  });

  test('ticking in a list keeps table order, and all is written as a rule', () => {
    expect(addValues(year, ['2024'], [4], [1])).toEqual(['2021', '2024']);
    expect(addValues(year, ['TOP(4)'], [1, 2, 3, 4], [0])).toEqual(['*']);
  });

  test('unticking turns a rule into a list', () => {
    expect(removeValues(year, [2, 3, 4], [3])).toEqual(['2022', '2024']);
    expect(removeValues(year, [2], [2])).toEqual([]);
  });

  test('inverting', () => {
    expect(invertValues(year, [0, 1])).toEqual(['2022', '2023', '2024']);
    expect(invertValues(year, [])).toEqual(['*']);
    expect(listRule(year, [3, 1, 3])).toEqual(['2021', '2023']);
  });

  test('pasting takes codes and names, whole lines first, and tells what it does not know', () => {
    expect(readPasted(region, '01\nBrask, town\tnowhere; 03,00')).toEqual({
      values: [1, 2, 3, 0],
      unknown: ['nowhere'],
    });
  });
});
