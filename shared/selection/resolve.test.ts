import { describe, expect, test } from 'vitest';
import type { Table, Variable } from '../cube/table.ts';
import { ProblemError } from '../errors/problem.ts';
import { countCells } from './count.ts';
import { defaultSelection } from './default.ts';
import { resolveAll, resolveSelection } from './resolve.ts';
import type { Placement, Selection } from './selection.ts';

interface Sketch {
  readonly code: string;
  readonly codes: readonly string[];
  readonly role?: Variable['role'];
  readonly placement?: Variable['placement'];
  readonly elimination?: Variable['elimination'];
}

function sketchVariable({ code, codes, ...more }: Sketch): Variable {
  return {
    code,
    label: code.toLowerCase(),
    placement: more.placement ?? 'stub',
    role: more.role ?? 'classification',
    codes,
    labels: codes.map((value) => `Label ${value}`),
    codesAreSynthetic: false,
    timeScale: more.role === 'time' ? 'A' : null,
    timeIsGuess: false,
    periods: more.role === 'time' ? codes : null,
    elimination: more.elimination ?? { kind: 'none' },
    presentation: 'text',
    domain: null,
    map: null,
    hierarchy: null,
    precision: null,
    metaId: null,
    valueMetaIds: null,
    codelists: [],
    applied: null,
    isMadeUp: false,
  };
}

function sketchTable(...sketches: readonly Sketch[]): Table {
  return {
    id: 'T1',
    language: 'en',
    languages: ['en'],
    notesAreFallback: false,
    title: '',
    description: null,
    descriptionDefault: false,
    contentsText: '',
    subjectArea: '',
    subjectCode: '',
    source: null,
    database: null,
    survey: null,
    link: null,
    info: null,
    infoFile: null,
    matrix: 'T1',
    tableId: null,
    codePage: null,
    creationDate: null,
    lastUpdated: null,
    nextUpdate: null,
    updateFrequency: null,
    metaId: null,
    decimals: 0,
    showDecimals: 0,
    rounding: 'half-up',
    aggregationAllowed: true,
    copyright: false,
    officialStatistics: false,
    variables: sketches.map(sketchVariable),
    contents: [],
    notes: [],
    marks: [],
    symbols: { texts: [], declared: [] },
  };
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const years = ['2020', '2021', '2022', '2023'];

const table = sketchTable(
  { code: 'Region', codes: ['N', 'S', 'E'], elimination: { kind: 'sum' } },
  { code: 'Sex', codes: ['T', 'M', 'W'], elimination: { kind: 'value', valueIndex: 0 } },
  { code: 'Kind', codes: ['a', 'b'] },
  { code: 'Measure', codes: ['m1'], role: 'contents' },
  { code: 'Tid', codes: years, role: 'time', placement: 'heading' },
);

function select(
  variables: Readonly<Record<string, readonly string[]>>,
  placement: Placement | null = null,
): Selection {
  return {
    variables: Object.entries(variables).map(([variableCode, valueCodes]) => ({
      variableCode,
      valueCodes,
      codelist: null,
    })),
    placement,
  };
}

const mandatory = { Kind: ['a'], Measure: ['*'], Tid: ['TOP(1)'] };

function problemOf(selection: Selection, cellLimit?: number) {
  try {
    const limit = cellLimit === undefined ? {} : { cellLimit };
    resolveSelection(table, selection, { illegalPlacement: 'refuse', ...limit });
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return null;
}

const withoutLimit = { illegalPlacement: 'refuse' } as const;

describe('the order of checks', () => {
  test.each([
    [
      'an unknown variable before its neighbour’s codelist',
      { Nope: ['x'], Kind: ['a*b'] },
      'selection.unknown-variable',
    ],
    [
      'a missing variable before a wrong item',
      { Kind: ['a*b'], Tid: ['*'] },
      'selection.missing-variable',
    ],
    [
      'items in request order',
      { ...mandatory, Region: ['x*y'], Sex: ['nope'] },
      'selection.illegal-expression',
    ],
    [
      'an item of a variable in its order',
      { ...mandatory, Region: ['nope', 'x*y'] },
      'selection.unknown-value',
    ],
    [
      'a mandatory variable without a match',
      { ...mandatory, Kind: ['zz*'] },
      'selection.missing-variable',
    ],
  ])('%s', (_, variables, code) => {
    expect(problemOf(select(variables))).toMatchObject({ code });
  });

  test('cells come last, and the limit itself is allowed', () => {
    const selection = select({ ...mandatory, Region: ['*'], Sex: ['*'] });
    expect(problemOf(selection, 9)).toBeNull();
    expect(problemOf(selection, 8)).toMatchObject({
      code: 'selection.too-many-cells',
      values: { cells: 9, limit: 8 },
    });
  });
});

describe('what a problem tells', () => {
  test('the value that was probably meant, by label or by spelling', () => {
    const named = (item: string) => problemOf(select({ ...mandatory, Tid: [item] }))?.values;
    expect(named('label 2022')).toMatchObject({ hasSuggestion: 'yes', suggestion: '2022' });
    expect(named('20222')).toMatchObject({ suggestion: '2022' });
    expect(named('elephant')).toMatchObject({ hasSuggestion: 'no' });
  });

  test('the place in an expression', () => {
    expect(problemOf(select({ ...mandatory, Region: ['RANGE(N'] }))).toMatchObject({
      place: { field: 'Region', column: 8 },
    });
  });
});

describe('elimination', () => {
  test('what is left out, or matches nothing, is summed or fixed', () => {
    const resolved = resolveSelection(table, select({ ...mandatory, Sex: ['zz*'] }), withoutLimit);
    expect(resolved.eliminated).toEqual([
      { variable: 0, kind: 'sum' },
      { variable: 1, kind: 'value', value: 0 },
    ]);
  });

  test('time and contents stay, whatever the table says', () => {
    const yes = { kind: 'sum' } as const;
    const lax = sketchTable(
      { code: 'C', codes: ['c'], role: 'contents', elimination: yes },
      { code: 'Tid', codes: years, role: 'time', elimination: yes },
    );
    expect(() => resolveSelection(lax, select({ C: ['c'] }), withoutLimit)).toThrow(ProblemError);
  });

  test('everything of a table eliminates nothing', () => {
    expect(resolveAll(table)).toMatchObject({ eliminated: [], cellCount: 3 * 3 * 2 * 4 });
  });
});

describe('values', () => {
  const chosen = (items: readonly string[], variable = 'Tid') => {
    const resolved = resolveSelection(
      table,
      select({ ...mandatory, [variable]: items }),
      withoutLimit,
    );
    const axes = [...resolved.stub, ...resolved.heading];
    const at = table.variables.findIndex(({ code }) => code === variable);
    return axes
      .find((axis) => axis.variable === at)
      ?.values.map((v) => table.variables[at]?.codes[v]);
  };

  test('come in table order, each once', () => {
    expect(chosen(['E', 'n', 'N', 'RANGE(S,N)'], 'Region')).toEqual(['N', 'S', 'E']);
  });

  test('the newest are TOP in a table that lists time backwards too', () => {
    const backwards = sketchTable(
      { code: 'C', codes: ['c'], role: 'contents' },
      { code: 'Tid', codes: years.toReversed(), role: 'time' },
    );
    const pick = (item: string) =>
      resolveSelection(backwards, select({ C: ['c'], Tid: [item] }), withoutLimit).stub[1]?.values;
    expect(pick('TOP(1)')).toEqual([0]);
    expect(pick('BOTTOM(1)')).toEqual([3]);
    expect(chosen(['TOP(1)'])).toEqual(['2023']);
    expect(chosen(['TOP(9,3)'])).toEqual(['2020']);
  });

  test('the same variable twice is one', () => {
    const { variables } = select({ ...mandatory, Tid: ['2020'] });
    const twice = [...variables, { variableCode: 'TIME', valueCodes: ['2023'], codelist: null }];
    const resolved = resolveSelection(table, { variables: twice, placement: null }, withoutLimit);
    expect(resolved.heading).toEqual([{ variable: 4, values: [0, 3] }]);
  });
});

describe('placement', () => {
  const place = (stub: string[] | null, heading: string[] | null) => {
    const selection = select({ Tid: ['*'], Kind: ['*'], Measure: ['*'] }, { stub, heading });
    const resolved = resolveSelection(table, selection, withoutLimit);
    const codes = (axes: typeof resolved.stub) =>
      axes.map((a) => table.variables[a.variable]?.code);
    return { stub: codes(resolved.stub), heading: codes(resolved.heading) };
  };

  test('one list leaves the rest in request order', () => {
    expect(place(null, ['kind'])).toEqual({ stub: ['Tid', 'Measure'], heading: ['Kind'] });
    expect(place(['time'], null)).toEqual({ stub: ['Tid'], heading: ['Kind', 'Measure'] });
    expect(place([], null)).toEqual({ stub: [], heading: ['Tid', 'Kind', 'Measure'] });
  });

  test.each([
    [['Tid'], ['Kind']],
    [['Tid', 'Kind', 'Measure'], ['Kind']],
    [['Region'], null],
    [['Nope'], null],
  ])('%j and %j is refused', (stub, heading) => {
    expect(() => place(stub, heading)).toThrow(ProblemError);
  });
});

describe('the default selection', () => {
  const contents = (count: number): Sketch => ({
    code: 'C',
    codes: numbered('c', count),
    role: 'contents',
  });
  const time: Sketch = { code: 'T', codes: numbered('20', 20), role: 'time' };
  const other = (code: string, count: number, isMandatory = true): Sketch => ({
    code,
    codes: numbered(code, count),
    elimination: isMandatory ? { kind: 'none' } : { kind: 'sum' },
  });
  const shape = (...sketches: Sketch[]) => {
    const { variables, placement } = defaultSelection(sketchTable(...sketches));
    const counts = variables.map(
      ({ variableCode, valueCodes }) => `${variableCode}${valueCodes.length}`,
    );
    return `${counts.join(' ')} | ${placement?.stub?.join(' ')} | ${placement?.heading?.join(' ')}`;
  };

  test.each([
    ['two, few contents', [contents(5), time], 'C5 T13 | T | C'],
    ['two, many contents', [contents(6), time], 'C6 T13 | C | T'],
    ['three, one content', [contents(1), time, other('X', 3)], 'C1 T13 X3 | X | C T'],
    ['three, equal sizes', [contents(3), time, other('X', 3)], 'T1 X3 C3 | X | T C'],
    [
      'none mandatory',
      [other('X', 9, false), other('Y', 2, false), other('Z', 4, false), contents(2), time],
      'C1 T1 X9 Z4 Y0 | X | C T Z',
    ],
    [
      'one mandatory',
      [other('X', 3), other('Y', 3, false), other('Z', 3, false), contents(2), time],
      'C1 T1 Z3 X3 Y0 | Z | C T X',
    ],
    [
      'several mandatory',
      [other('X', 20), other('Y', 5), other('Z', 30), contents(2), time],
      'C1 T1 Y1 Z30 X13 | Z | C T Y X',
    ],
    ['no time', [contents(1), other('X', 3), other('Y', 3, false)], 'X3 C1 Y0 | X | C'],
    ['one variable', [other('X', 3)], 'X3 | X | '],
  ])('%s', (_, sketches, expected) => {
    expect(shape(...sketches)).toBe(expected);
  });

  test('shortens the stub, then the heading, until the limit holds', () => {
    const wide = sketchTable(other('X', 20), other('Z', 30), contents(1), time);
    const sizes = (limit: number) =>
      defaultSelection(wide, limit).variables.map(({ valueCodes }) => valueCodes.length);
    expect(sizes(100)).toEqual([1, 1, 7, 13]);
    expect(sizes(5)).toEqual([1, 1, 1, 5]);
  });
});

test('counting cells follows the variables and refuses nothing', () => {
  const count = countCells(table, select({ ...mandatory, Region: ['N', 'S'], Sex: ['a*b'] }));
  expect(count.cells).toBe(2);
  expect(count.factors.map(({ isLeftOut }) => isLeftOut)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});
