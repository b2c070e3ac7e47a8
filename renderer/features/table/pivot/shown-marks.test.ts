import { expect, test } from 'vitest';
import { resolveSelection } from '#shared/selection/resolve.ts';
import { exampleTable } from '../example-table.ts';
import { shownMarks } from './shown-marks.ts';

const table = exampleTable({
  marks: [
    { target: { kind: 'value', variable: 3, value: 4 }, text: 'p' },
    { target: { kind: 'cell', positions: [1, -1, 0, 0] }, text: 'r' },
    { target: { kind: 'cell', positions: [2, -1, 0, 0] }, text: '§' },
  ],
});

function marks(region: string[], year: string[]) {
  const variables = Object.entries({ region, sex: [], contents: ['P'], year }).map(
    ([variableCode, valueCodes]) => ({ variableCode, valueCodes, codelist: null }),
  );
  const selection = {
    variables: variables.filter((each) => each.valueCodes.length > 0),
    placement: null,
  };
  const resolved = resolveSelection(table, selection, { illegalPlacement: 'ignore' });
  return shownMarks(table, resolved);
}

test('a mark is explained where a number that has it is shown', () => {
  expect(marks(['01'], ['2024'])).toEqual([{ text: 'p', meaning: 'table.mark.p' }]);
  expect(marks(['01', '02'], ['2020'])).toEqual([
    { text: 'r', meaning: 'table.mark.r' },
    { text: '§', meaning: 'table.mark.other' },
  ]);
});

test('no mark where none is shown', () => {
  expect(marks(['03'], ['2021'])).toEqual([]);
});
