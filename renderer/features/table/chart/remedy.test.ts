import { describe, expect, test } from 'vitest';
import type { Variable } from '#shared/cube/table.ts';
import { ownLayout } from '#shared/pivot/layout.ts';
import { choose } from '../choice.ts';
import { exampleTable, regionVariable, sexVariable, yearVariable } from '../example-table.ts';
import type { Query, Rule } from '../query.ts';
import { remedyFor } from './remedy.ts';

const BANDS = ['0-4', '5-9', '10-14', '15-19', '20-24', '25+'];

function ages(): Variable {
  const labels = ['All ages', ...BANDS.map((band) => `${band} years`)];
  const elimination = { kind: 'value', valueIndex: 0 } as const;
  return { ...sexVariable(), code: 'age', codes: ['T', ...BANDS], labels, elimination };
}

function ask(kind: 'line' | 'pyramid' | 'bar', variables: Variable[], rules: Record<string, Rule>) {
  const table = exampleTable({ variables });
  const query: Query = { rules, codelists: {}, layout: ownLayout(variables) };
  return remedyFor(kind, table, query, (code) => {
    const variable = variables.find((each) => each.code === code);
    if (!variable) throw new Error(code);
    return choose(variable, rules[code] ?? []);
  });
}

describe('a line', () => {
  test('of one year is helped by all years', () => {
    const variables = [regionVariable(), yearVariable(['2021', '2022', '2023'])];
    const remedy = ask('line', variables, { region: ['01'], year: ['2023'] });
    expect(remedy?.query.rules).toEqual({ region: ['01'], year: ['*'] });
  });

  test('of a long series is helped by its latest part', () => {
    const many = Array.from({ length: 200 }, (_, index) => String(1800 + index));
    const remedy = ask('line', [yearVariable(many)], { year: ['1999'] });
    expect(remedy?.query.rules.year).toEqual(['TOP(120)']);
  });

  test('is beyond help where the table has two periods', () => {
    expect(ask('line', [yearVariable(['2022', '2023'])], { year: ['2023'] })).toBeNull();
  });
});

describe('a pyramid', () => {
  const variables = [regionVariable(), sexVariable(), ages(), yearVariable(['2021', '2022'])];

  test('takes every age band, both sexes, the latest chosen year and nothing else', () => {
    const remedy = ask('pyramid', variables, {
      region: ['01', '02'],
      sex: [],
      age: ['T'],
      year: ['2021', '2022'],
    });
    expect(remedy?.query.rules).toEqual({
      region: [],
      sex: ['1', '2'],
      age: BANDS,
      year: ['2022'],
    });
  });

  test('is beyond help without ages', () => {
    expect(ask('pyramid', variables.slice(0, 2), { region: [], sex: [] })).toBeNull();
  });
});

test('no other kind has a plain change that would do', () => {
  expect(ask('bar', [regionVariable()], { region: [] })).toBeNull();
});
