import { describe, expect, test } from 'vitest';
import { arrange } from '#shared/pivot/layout.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import { exampleTable } from '../example-table.ts';
import type { ShownView } from '../workspace.svelte.ts';
import { headerOf, nextSort, sortAt } from './row-sort.ts';

function view(years: string, stub: string[], heading: string[]): ShownView {
  const table = exampleTable();
  const selection = {
    variables: table.variables.map(({ code }) => ({
      variableCode: code,
      valueCodes: [code === 'year' ? years : '*'],
      codelist: null,
    })),
    placement: { stub, heading },
  };
  const resolved = resolveSelection(table, selection, { illegalPlacement: 'ignore' });
  const arrangement = arrange(resolved, { stub, heading }, table.variables);
  const request = { id: table.id, language: 'en', selection };
  return { base: table, planned: resolved, table, resolved, arrangement, request };
}

const codes = exampleTable().variables.map(({ code }) => code);
const [region = '', sex = '', contents = '', year = ''] = codes;

describe('what rows are sorted by', () => {
  const shown = view('*', [region, sex], [contents, year]);

  test('a header and its name lead to each other', () => {
    for (const header of [-2, -1, 0, 3, 9]) {
      const sort = sortAt(shown, header);
      expect(sort && headerOf(shown, sort)).toBe(header);
    }
  });

  test('stays with its column when others go, and is nowhere without it', () => {
    const sort = sortAt(shown, 9);
    const fewer = view('TOP(2)', [region, sex], [contents, year]);
    expect(sort && headerOf(fewer, sort)).toBe(3);
    const first = sortAt(shown, 0);
    expect(first && headerOf(fewer, first)).toBeNull();
    expect(sort && headerOf(view('*', [region], [sex, contents, year]), sort)).toBeNull();
  });

  test('goes one way, the other way, and back', () => {
    const chosen = sortAt(shown, 1)!;
    const first = nextSort(null, chosen);
    expect(first).toEqual(chosen);
    const second = nextSort(first, chosen);
    expect(second).toEqual({ ...chosen, descending: false });
    expect(nextSort(second, chosen)).toBeNull();
    expect(nextSort(second, sortAt(shown, 2)!)).toEqual(sortAt(shown, 2));
  });
});
