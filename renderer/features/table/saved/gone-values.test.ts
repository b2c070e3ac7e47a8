import { expect, test } from 'vitest';
import { exampleTable } from '../example-table.ts';
import { asOfToday } from './gone-values.ts';

const table = exampleTable();
const [region] = table.variables;
const known = region?.codes[0] ?? '';
const chosen = (
  variableCode: string,
  valueCodes: readonly string[],
  codelist: string | null = null,
) => ({
  variableCode,
  valueCodes,
  codelist,
});

test('what the table lost is left out and named; rules and codelists stay', () => {
  const selection = {
    variables: [chosen(region?.code ?? '', [known, '9999', 'TOP(1)']), chosen('crop', ['*'])],
    placement: null,
  };
  expect(asOfToday(table, selection)).toEqual({
    selection: { ...selection, variables: [chosen(region?.code ?? '', [known, 'TOP(1)'])] },
    gone: ['9999', 'crop'],
  });
  const grouped = { variables: [chosen(region?.code ?? '', ['west'], 'agg_X')], placement: null };
  expect(asOfToday(table, grouped)).toEqual({ selection: grouped, gone: [] });
});
