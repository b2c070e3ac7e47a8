import { describe, expect, test } from 'vitest';
import { problem } from '#shared/errors/problem.ts';
import { firstRows } from './first-rows.ts';
import { mergeByMending } from './mending.ts';

describe('what is to be mended', () => {
  const bad = (line: number, found: string) =>
    problem('delimited.not-a-number', { found, column: 'wage' }, { place: { line } });

  test('the same text in the same column is mended once, errors before warnings', () => {
    const merged = mergeByMending([
      problem(
        'delimited.text-differs',
        { code: '01' },
        { severity: 'warning', place: { line: 2 } },
      ),
      bad(7, 'n/a'),
      bad(9, 'x'),
      bad(12, 'n/a'),
    ]);
    expect(merged.map(({ lines, gapText }) => [lines, gapText])).toEqual([
      [[7, 12], 'n/a'],
      [[9], 'x'],
      [[2], null],
    ]);
  });

  test('rows with the same fault stay rows of their own', () => {
    const ragged = (line: number) =>
      problem('delimited.ragged-row', { found: 2, expected: 3 }, { place: { line } });
    expect(mergeByMending([ragged(3), ragged(4)])).toHaveLength(2);
  });
});

test('the first rows name their values, the last variable running fastest', () => {
  const variable = (name: string, placement: 'stub' | 'heading', labels: readonly string[]) => ({
    code: name,
    name,
    role: 'classification' as const,
    placement,
    valueCount: labels.length,
    labels,
  });
  const table = {
    title: '',
    matrix: '',
    contents: '',
    cells: 8,
    variables: [
      variable('region', 'stub', ['N', 'S']),
      variable('sex', 'stub', ['m', 'w']),
      variable('year', 'heading', ['2023', '2024']),
    ],
    firstCells: ['1', '2', '3', '4', '5', '6', '7', '8'],
  };
  expect(firstRows(table)).toEqual({
    stubName: 'region, sex',
    heads: ['2023', '2024'],
    rows: [
      { name: 'N, m', cells: ['1', '2'] },
      { name: 'N, w', cells: ['3', '4'] },
      { name: 'S, m', cells: ['5', '6'] },
      { name: 'S, w', cells: ['7', '8'] },
    ],
  });
});
