/** Small answers for the tests of charts, written as the cells of a table are. */
import { STATUS_NIL, STATUS_NUMBER } from '../cube/status.ts';
import { translator } from '../messages/index.ts';
import type { ChartAnswer, ChartContents, ChartVariable } from './answer.ts';
import type { ChartWords } from './words.ts';

export const words: ChartWords = {
  t: translator('en'),
  number: (value, decimals) => value.toFixed(decimals).replace('-', '−'),
  date: (iso) => iso,
};

interface ExampleVariable {
  readonly code: string;
  readonly role?: ChartVariable['role'];
  /** Value codes; labels are the same unless given as `code=label`. A leading `*` marks a whole. */
  readonly values: readonly string[];
  readonly scale?: ChartVariable['timeScale'];
}

export function variable({
  code,
  role = 'classification',
  values,
  scale = null,
}: ExampleVariable): ChartVariable {
  const read = values.map((written, source) => {
    const [valueCode = '', label = valueCode] = written.replace(/^\*/, '').split('=');
    const period = role === 'time' ? valueCode.replaceAll(/\D/g, '') : null;
    return {
      code: valueCode,
      label,
      source,
      isWhole: written.startsWith('*'),
      period,
      hasNote: false,
    };
  });
  return {
    code,
    label: code,
    role,
    timeScale: role === 'time' ? (scale ?? 'A') : null,
    values: read,
    allCount: values.length,
    firstIsWhole: read[0]?.isWhole ?? false,
  };
}

/** Cells row by row: numbers, dots for a symbol, `-` for nil. */
export function answer(
  variables: readonly ChartVariable[],
  cells: readonly (number | string)[],
  more: Partial<ChartAnswer> & { readonly contents?: readonly ChartContents[] } = {},
): ChartAnswer {
  const decimals = more.contents?.[0]?.decimals ?? 1;
  const statusOf = (cell: number | string) => {
    if (typeof cell === 'number') return STATUS_NUMBER;
    return cell === '-' ? STATUS_NIL : cell.length;
  };
  return {
    tableId: 'T1',
    language: 'en',
    contentsText: 'Berries',
    source: 'Nobody',
    updated: '20260220 08:00',
    variables,
    fixed: [],
    contents: [{ unit: 'kg', decimals, isAdditive: true }],
    values: Float64Array.from(cells, (cell) =>
      typeof cell === 'number' ? cell : cell === '-' ? 0 : Number.NaN,
    ),
    status: Uint8Array.from(cells, statusOf),
    decimals: new Uint8Array(cells.length).fill(decimals),
    symbols: ['', '.', '..', '...', '....', '.....', '......', '.......', '-', '.'],
    notes: [],
    ...more,
  };
}

export function years(from: number, count: number): ChartVariable {
  const values = Array.from({ length: count }, (_, index) => String(from + index));
  return variable({ code: 'year', role: 'time', values });
}

/** Cells without meaning that are all different: 1.5, 2.5, 3.5 … */
export function counting(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1.5);
}

export const AGE_BANDS = ['0-4', '5-9', '10-14', '15-19', '20-24', '25+'];

/** Views that one kind or another fits, with a gap, a nil and a total where it has room for them. */
export function exampleAnswers(): ChartAnswer[] {
  const region = variable({
    code: 'region',
    values: ['*0=Country', '1=North', '2=South', '3=East'],
  });
  const series = counting(4 * 6).map((value, place) => {
    if (place === 8) return '..';
    return place === 13 ? '-' : value;
  });
  const sexes = variable({ code: 'sex', values: ['1=Males', '2=Females'] });
  const ages = variable({ code: 'age', values: AGE_BANDS.map((band) => `${band}=${band} years`) });
  const people = counting(12).map((value, place) => (place === 3 ? '...' : value));
  const forest = variable({
    code: 'forest',
    values: Array.from({ length: 9 }, (_, index) => `F${index}=Forest ${index}`),
  });
  const measures = variable({
    code: 'contents',
    role: 'contents',
    values: ['W=Weight', 'P=Price'],
  });
  const pairs = counting(18).map((value, place) => (place === 5 ? '.' : value));
  return [
    answer([region, years(2015, 6)], series),
    answer([region, years(2015, 2)], series.slice(0, 8)),
    answer([sexes, ages], people),
    answer([ages, sexes], people),
    answer([forest, measures], pairs, {
      contents: [
        { unit: 'kg', decimals: 1, isAdditive: true },
        { unit: 'EUR', decimals: 1, isAdditive: false },
      ],
    }),
  ];
}
