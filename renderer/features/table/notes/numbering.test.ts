import { describe, expect, test } from 'vitest';
import type { Note } from '#shared/cube/table.ts';
import { arrange, ownLayout } from '#shared/pivot/layout.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import { exampleTable } from '../example-table.ts';
import { numberNotes } from './numbering.ts';

const note = (text: string, target: Note['target'], isMandatory = false): Note => ({
  text,
  target,
  isMandatory,
});

function numbered(notes: readonly Note[]) {
  const table = exampleTable({ notes });
  const chosen = { region: ['01', '02'], contents: ['P'], year: ['TOP(2)'] };
  const resolved = resolveSelection(
    table,
    {
      variables: Object.entries(chosen).map(([variableCode, valueCodes]) => ({
        variableCode,
        valueCodes,
        codelist: null,
      })),
      placement: null,
    },
    { illegalPlacement: 'ignore' },
  );
  return numberNotes(
    table,
    resolved,
    arrange(resolved, ownLayout(table.variables), table.variables),
  );
}

describe('note numbers', () => {
  test('table first, then columns, rows and cells', () => {
    const { shown } = numbered([
      note('cell', { kind: 'cell', positions: [1, -1, 0, 4] }),
      note('row', { kind: 'value', variable: 0, value: 2 }),
      note('column', { kind: 'value', variable: 3, value: 4 }),
      note('rows', { kind: 'variable', variable: 0 }),
      note('table', { kind: 'table' }, true),
    ]);
    expect(shown.map(({ number, text }) => [number, text])).toEqual([
      [1, 'table'],
      [2, 'column'],
      [3, 'rows'],
      [4, 'row'],
      [5, 'cell'],
    ]);
  });

  test('notes for what is not shown have no number', () => {
    const { shown, others } = numbered([
      note('other region', { kind: 'value', variable: 0, value: 3 }),
      note('summed away', { kind: 'variable', variable: 1 }),
      note('old cell', { kind: 'cell', positions: [1, -1, 0, 0] }),
    ]);
    expect(shown).toEqual([]);
    expect(others).toHaveLength(3);
  });

  test('the same text twice is one note, mandatory if one of them is', () => {
    const numbers = numbered([
      note('moved', { kind: 'value', variable: 0, value: 1 }),
      note('moved', { kind: 'value', variable: 0, value: 2 }, true),
    ]);
    expect(numbers.shown).toHaveLength(1);
    expect(numbers.shown[0]?.isMandatory).toBe(true);
    expect(numbers.ofValue(0, 1)).toEqual(numbers.ofValue(0, 2));
    expect(numbers.bySource(1)?.number).toBe(1);
  });
});
