/** Windows, streams and sums of random cubes against a loop that knows nothing of chunks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHUNK_CELLS, createBatch } from '#shared/cube/batch.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import { openDataset } from './dataset.ts';
import { planSelection } from './plan.ts';
import { createCellReader, finishReading } from './read.ts';
import { createMemoryChunks, readWhole } from './testing.ts';
import { clipWindow } from './view.ts';

interface Cell {
  /** Whole digits and decimals; status 0 for a number. */
  readonly mantissa: number;
  readonly decimals: number;
  readonly status: number;
}

function variable(code: string, size: number): Variable {
  const codes = Array.from({ length: size }, (_, i) => `${code}${i}`);
  return {
    code,
    label: code,
    placement: 'stub',
    role: 'classification',
    codes,
    labels: codes,
    codesAreSynthetic: false,
    timeScale: null,
    timeIsGuess: false,
    periods: null,
    elimination: { kind: 'sum' },
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

function tableOf(sizes: readonly number[]): Table {
  return {
    id: 'T',
    language: 'en',
    languages: ['en'],
    notesAreFallback: false,
    title: 'T',
    description: null,
    descriptionDefault: false,
    contentsText: 'T',
    subjectArea: '',
    subjectCode: '',
    source: null,
    database: null,
    survey: null,
    link: null,
    info: null,
    infoFile: null,
    matrix: 'T',
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
    variables: sizes.map((size, i) => variable(String.fromCharCode(97 + i), size)),
    contents: [],
    notes: [],
    marks: [],
    symbols: {
      texts: ['', '.', '..', '...', '....', '.....', '......', '.......', '-', '.'],
      declared: [],
    },
  };
}

function store(cells: number, cellAt: (place: number) => Cell) {
  const chunks = createMemoryChunks();
  const batch = createBatch();
  for (let start = 0; start < cells; start += CHUNK_CELLS) {
    batch.count = Math.min(CHUNK_CELLS, cells - start);
    for (let i = 0; i < batch.count; i++) {
      const { mantissa, decimals, status } = cellAt(start + i);
      batch.mantissa[i] = mantissa;
      batch.decimals[i] = decimals;
      batch.status[i] = status;
    }
    chunks.write(batch);
  }
  return chunks;
}

/** Fold of PxWebApi 2, written from its table of rules. */
function foldByHand(cells: readonly Cell[]): { value: number; status: number } {
  let sum = 0n;
  let status = 0;
  for (const cell of cells) {
    if (cell.status === 0) sum += BigInt(cell.mantissa) * 10n ** BigInt(6 - cell.decimals);
    else if (status === 0) status = cell.status === 8 ? 0 : cell.status;
    else if (status !== cell.status) status = 9;
  }
  return { value: status === 0 ? Number(sum) / 1e6 : Number.NaN, status };
}

function answerByHand(
  sizes: readonly number[],
  selection: ResolvedSelection,
  cellAt: (place: number) => Cell,
) {
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((a, b) => a * b, 1));
  const cross = (lists: readonly (readonly number[])[]): number[] =>
    lists.reduce<number[]>((sums, list) => sums.flatMap((a) => list.map((b) => a + b)), [0]);
  const offsets = (index: number, values: readonly number[]) =>
    values.map((value) => value * (strides[index] ?? 0));
  const kept = cross(
    [...selection.stub, ...selection.heading].map(({ variable: v, values }) => offsets(v, values)),
  );
  const parts = cross(
    selection.eliminated.map((out) =>
      out.kind === 'value'
        ? offsets(out.variable, [out.value])
        : offsets(out.variable, [...Array(sizes[out.variable]).keys()]),
    ),
  );
  const isSum = selection.eliminated.some(({ kind }) => kind === 'sum');
  return kept.map((place) => {
    const cells = parts.map((part) => cellAt(place + part));
    if (isSum) return foldByHand(cells);
    const [cell] = cells as [Cell];
    return {
      value: cell.status === 0 ? cell.mantissa / 10 ** cell.decimals : Number.NaN,
      status: cell.status,
    };
  });
}

/** Cells that look random but are known by their place: numbers of several scales, all symbols. */
function scattered(seed: number, symbolShare: number, bigShare: number) {
  return (place: number): Cell => {
    let x = Math.imul(place + 1, 2_654_435_761) ^ seed;
    x = Math.imul(x ^ (x >>> 15), 2_246_822_519) >>> 0;
    if (x % 100 < symbolShare) return { mantissa: 0, decimals: 0, status: 1 + ((x >>> 8) % 8) };
    // Whole regions of a cube are finer than others, so that chunks differ in scale.
    const decimals = place < 80_000 ? (x >>> 4) % 3 : (x >>> 4) % 6;
    const mantissa = ((x >>> 9) % 100_000) - 30_000;
    return { mantissa: x % 1000 < bigShare ? mantissa * 1e7 : mantissa, decimals, status: 0 };
  };
}

/** Sums are exact as far as a float64 counts the finest decimals, and nearly so beyond. */
function expectNumbers(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, place) => {
    const isCountable = Math.abs(value) * 1e6 <= Number.MAX_SAFE_INTEGER;
    const error = Math.abs((found[place] as number) - value);
    if (isCountable || Number.isNaN(value)) expect(found[place]).toBe(value);
    else expect(error).toBeLessThanOrEqual(Math.abs(value) * 1e-12);
  });
}

const views = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
    large: fc.constantFrom(1, 1, 40_000, 70_001),
    largeAt: fc.nat(),
    seed: fc.integer(),
    symbolShare: fc.constantFrom(0, 3, 60),
    bigShare: fc.constantFrom(0, 2),
    random: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
  })
  .map(({ sizes: small, large, largeAt, random, ...rest }) => {
    const next = (most: number) => (random.next().value as number) % most;
    const sizes = [...small];
    if (large > 1) {
      sizes.length = Math.min(sizes.length, 2);
      sizes[largeAt % sizes.length] = large;
    }
    const order = sizes.map((_, i) => i).sort(() => next(3) - 1);
    const stub: { variable: number; values: number[] }[] = [];
    const heading: { variable: number; values: number[] }[] = [];
    const eliminated: ResolvedSelection['eliminated'][number][] = [];
    for (const v of order) {
      const size = sizes[v] as number;
      const kind = next(6);
      if (kind === 0) eliminated.push({ variable: v, kind: 'sum' });
      else if (kind === 1) eliminated.push({ variable: v, kind: 'value', value: next(size) });
      else {
        const step = 1 + next(3);
        const start = next(Math.min(size, 5));
        const values = [...Array(size).keys()].filter(
          (i) => i >= start && (i - start) % step === 0,
        );
        (kind % 2 === 0 ? stub : heading).push({ variable: v, values });
      }
    }
    const cellCount = [...stub, ...heading].reduce((n, { values }) => n * values.length, 1);
    const selection: ResolvedSelection = { stub, heading, eliminated, cellCount };
    return { sizes, selection, next, ...rest };
  });

describe('answers from chunks', () => {
  test('streams and windows of any layout equal a plain loop', async () => {
    await fc.assert(
      fc.asyncProperty(views, async ({ sizes, selection, seed, symbolShare, bigShare, next }) => {
        const cellAt = scattered(seed, symbolShare, bigShare);
        const table = tableOf(sizes);
        const chunks = store(
          sizes.reduce((a, b) => a * b, 1),
          cellAt,
        );
        const expected = answerByHand(sizes, selection, cellAt);

        const dataset = openDataset(table, selection, chunks);
        const whole = await readWhole(dataset);
        expect(whole.status).toEqual(expected.map(({ status }) => status));
        expectNumbers(
          whole.values,
          expected.map(({ value }) => value),
        );

        const rowStart = next(dataset.rowCount);
        const columnStart = next(dataset.columnCount);
        const asked = { rowStart, rowCount: 1 + next(50), columnStart, columnCount: 1 + next(50) };
        const window = clipWindow(asked, dataset.rowCount, dataset.columnCount);
        const reader = createCellReader(planSelection(table, selection), chunks);
        const cells = await finishReading(reader.readWindow(window), async () => {});
        const wanted: number[] = [];
        for (let row = rowStart; row < rowStart + window.rowCount; row++) {
          for (let column = columnStart; column < columnStart + window.columnCount; column++) {
            wanted.push(expected[row * dataset.columnCount + column]?.value as number);
          }
        }
        expectNumbers([...cells.values], wanted);
      }),
      { numRuns: 80 },
    );
  });

  test('a small contiguous selection reads only its chunks', async () => {
    const table = tableOf([200, 1000, 3]);
    const chunks = store(600_000, () => ({ mantissa: 7, decimals: 0, status: 0 }));
    const values = [...Array(1000).keys()];
    const selection: ResolvedSelection = {
      stub: [{ variable: 0, values: [100] }],
      heading: [
        { variable: 1, values },
        { variable: 2, values: [0, 1, 2] },
      ],
      eliminated: [],
      cellCount: 3000,
    };
    const { values: cells } = await readWhole(openDataset(table, selection, chunks));
    expect(cells).toHaveLength(3000);
    expect(chunks.reads()).toBe(1);
  });

  test('a cancelled stream ends with the problem of that name', async () => {
    const table = tableOf([2]);
    const chunks = store(2, () => ({ mantissa: 1, decimals: 0, status: 0 }));
    const selection: ResolvedSelection = {
      stub: [{ variable: 0, values: [0, 1] }],
      heading: [],
      eliminated: [],
      cellCount: 2,
    };
    const blocks = openDataset(table, selection, chunks).blocks(AbortSignal.abort());
    await expect(blocks[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      problem: { code: 'engine.cancelled' },
    });
  });

  test('0.1 + 0.2 is 0.3', async () => {
    const table = tableOf([2]);
    const chunks = store(2, (place) => ({ mantissa: place + 1, decimals: 1, status: 0 }));
    const selection: ResolvedSelection = {
      stub: [],
      heading: [],
      eliminated: [{ variable: 0, kind: 'sum' }],
      cellCount: 1,
    };
    expect((await readWhole(openDataset(table, selection, chunks))).values).toEqual([0.3]);
  });
});
