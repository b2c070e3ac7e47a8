/** Datasets in memory for tests of formats. */
import type { CellBlock, Dataset, DatasetVariable } from '#shared/cube/dataset.ts';
import type { Contents, Note, Table, Variable } from '#shared/cube/table.ts';

export interface MemoryVariable extends Partial<Omit<Variable, 'code' | 'codes'>> {
  readonly code: string;
  readonly codes: readonly string[];
}

/** A number, a number as decimal text (wide), or a symbol by its status. */
export type MemoryCell = number | string | { readonly status: number };

export interface MemoryDataset {
  readonly stub: readonly MemoryVariable[];
  readonly heading: readonly MemoryVariable[];
  readonly cells: readonly MemoryCell[];
  readonly table?: Partial<Table>;
  readonly contents?: readonly Partial<Contents>[];
  readonly notes?: readonly Note[];
  readonly numbers?: 'shown' | 'stored';
  readonly decimals?: (row: number, column: number) => number;
  readonly decimalsVary?: Dataset['decimalsVary'];
  readonly symbolTexts?: readonly string[];
  readonly marks?: Readonly<Record<string, string>>;
  /** Cells per block, to cut runs within rows. */
  readonly blockCells?: number;
}

const DOTS = ['', '.', '..', '...', '....', '.....', '......', '.......', '-', '.'];

export function memoryDataset(given: MemoryDataset): Dataset {
  const stub = given.stub.map((variable) => fullVariable(variable, 'stub'));
  const heading = given.heading.map((variable) => fullVariable(variable, 'heading'));
  const variables = [...stub, ...heading];
  const size = (list: readonly Variable[]) => list.reduce((n, { codes }) => n * codes.length, 1);
  const symbols = { texts: given.symbolTexts ?? DOTS, declared: [] };
  const columnCount = size(heading);
  const rowCount = size(stub);
  if (rowCount * columnCount !== given.cells.length) throw new Error('cells do not fit');
  const chosen = (variable: Variable, source: number): DatasetVariable => ({
    ...variable,
    source,
    sourceValues: variable.codes.map((_, i) => i),
  });
  const notes = given.notes ?? [];
  const table: Table = {
    id: 'T1',
    language: 'en',
    languages: ['en'],
    notesAreFallback: false,
    title: 'Catalog title',
    description: null,
    descriptionDefault: false,
    contentsText: 'Persons',
    subjectArea: 'Population',
    subjectCode: 'PO',
    source: 'Office of Testing',
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
    variables,
    contents: (given.contents ?? [{}]).map((contents) => ({ ...BARE_CONTENTS, ...contents })),
    notes,
    marks: [],
    symbols,
    ...given.table,
  };
  return {
    table,
    model: null,
    eliminated: [],
    stub: stub.map(chosen),
    heading: heading.map((variable, i) => chosen(variable, stub.length + i)),
    title: 'Persons by test',
    rowCount,
    columnCount,
    notes,
    symbols,
    numbers: given.numbers ?? 'shown',
    decimalsAt: given.decimals ?? (() => 0),
    decimalsVary: given.decimalsVary ?? (given.decimals ? 'by-both' : 'no'),
    markAt: (row, column) => given.marks?.[`${row},${column}`] ?? null,
    hasMarks: given.marks !== undefined,
    blocks: (signal) => cellBlocks(given.cells, given.blockCells ?? 1000, signal),
  };
}

const BARE_CONTENTS: Contents = {
  unit: 'persons',
  decimals: 0,
  contact: null,
  basePeriod: null,
  referencePeriod: null,
  lastUpdated: null,
  stockFlow: null,
  prices: null,
  dayAdjusted: false,
  seasonallyAdjusted: false,
};

function fullVariable(given: MemoryVariable, placement: 'stub' | 'heading'): Variable {
  return {
    label: given.code,
    placement,
    role: 'classification',
    labels: given.codes,
    codesAreSynthetic: false,
    timeScale: null,
    timeIsGuess: false,
    periods: null,
    elimination: { kind: 'none' },
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
    ...given,
  };
}

async function* cellBlocks(
  cells: readonly MemoryCell[],
  blockCells: number,
  signal: AbortSignal,
): AsyncGenerator<CellBlock> {
  for (let start = 0; start < cells.length; start += blockCells) {
    signal.throwIfAborted();
    const run = cells.slice(start, start + blockCells);
    yield {
      start,
      count: run.length,
      values: Float64Array.from(run, (cell) =>
        typeof cell === 'object' ? Number.NaN : Number(cell),
      ),
      status: Uint8Array.from(run, (cell) => (typeof cell === 'object' ? cell.status : 0)),
      wide: new Map(
        run.flatMap((cell, i) => (typeof cell === 'string' ? [[i, cell] as const] : [])),
      ),
    };
  }
}
