import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedSymbol } from '#shared/cube/status.ts';
import { bytesSource } from '../px/source.ts';
import { idleTask } from '../px/testing.ts';
import { readJsonStat } from './read.ts';

async function read(input: string | object, blockBytes?: number) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const bytes = new TextEncoder().encode(text);
  const whole = bytesSource(bytes, 'table.json');
  const source =
    blockBytes === undefined
      ? whole
      : {
          ...whole,
          read: (offset: number, into: Uint8Array) =>
            whole.read(offset, into.subarray(0, Math.min(into.length, blockBytes))),
        };
  const cells: string[] = [];
  const reading = await readJsonStat(
    source,
    'table',
    () => ({
      write(batch) {
        for (let i = 0; i < batch.count; i++) {
          const status = batch.status[i] as number;
          const number = (batch.mantissa[i] as number) / 10 ** (batch.decimals[i] as number);
          cells.push(status === 0 ? (batch.wide.get(i) ?? String(number)) : storedSymbol(status));
        }
      },
    }),
    idleTask,
  );
  return { reading, cells: cells.join(' ') };
}

async function tableOf(input: string | object) {
  const { reading, cells } = await read(input);
  if (reading.outcome !== 'table') throw new Error(JSON.stringify(reading.problems));
  return { ...reading, cells };
}

const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

const DATASET = {
  version: '2.0',
  class: 'dataset',
  label: 'Sheep by region and year',
  source: 'Office',
  updated: '2024-05-03T08:30:00Z',
  note: ['Of the whole table'],
  role: { time: ['TIME'], geo: ['region'], metric: ['C'] },
  id: ['region', 'C', 'TIME'],
  size: [2, 1, 2],
  dimension: {
    region: {
      label: 'Region',
      category: {
        index: ['02', '01'],
        label: { '01': 'North', '02': 'South' },
        note: { '02': ['Without the islands'] },
      },
      extension: { elimination: true },
    },
    C: {
      label: 'contents',
      category: { label: { sheep: 'Sheep' }, unit: { sheep: { base: 'head', decimals: 1 } } },
    },
    TIME: { label: 'month', category: { index: { '2024M02': 1, '2024M01': 0 } } },
  },
  value: [1.5, null, 3, 4],
  status: { 1: ':', 3: 'p' },
  extension: { px: { matrix: 'SHEEP', decimals: 1, language: 'en', stub: ['region'] } },
};

describe('JSON-stat 2', () => {
  test('is a table with its roles, notes, unit, symbols and marks', async () => {
    const { model, cells } = await tableOf(DATASET);
    expect(cells).toBe('1.5 ... 3 4');
    expect(model.facts).toMatchObject({ matrix: 'SHEEP', decimals: 1, showDecimals: 1 });
    expect(model.languages).toEqual(['en']);
    expect(model.variables).toMatchObject([
      {
        code: 'region',
        name: ['Region'],
        codes: ['02', '01'],
        labels: [['South', 'North']],
        isGeographic: true,
        placement: 'stub',
        elimination: { kind: 'sum' },
      },
      { code: 'C', isContents: true, precision: [1] },
      {
        code: 'TIME',
        isTime: true,
        timeScale: 'M',
        periods: ['202401', '202402'],
        placement: 'heading',
      },
    ]);
    expect(model.contents).toMatchObject([{ unit: ['head'], lastUpdated: '20240503 08:30' }]);
    expect(model.symbols.symbols[2]).toEqual([':']);
    expect(model.marks).toEqual([
      { language: 0, target: { kind: 'cell', positions: [1, 0, 1] }, text: 'p' },
    ]);
    expect(model.notes.map(({ target, text }) => `${target.kind}: ${text}`)).toEqual([
      'table: Of the whole table',
      'value: Without the islands',
    ]);
  });

  test('may give values by their place, and one status for all', async () => {
    const sparse = { ...DATASET, value: { 0: 1, 3: 4 }, status: ['', '..', '-', ''] };
    expect((await tableOf(sparse)).cells).toBe('1 .. - 4');
    const { cells, model } = await tableOf({ ...DATASET, status: 'a' });
    expect(cells).toBe('1.5 ... 3 4');
    expect(model.marks).toHaveLength(3);
  });

  test('keeps numbers that a float64 does not hold', async () => {
    const text = JSON.stringify(DATASET).replace('[1.5,null', '[0.12345678901234567890, 1e3');
    expect((await tableOf(text)).cells).toBe('0.1234567890123456789 1000 3 4');
  });

  test('reads the same from blocks of any size', async () => {
    const { value, ...rest } = DATASET;
    const text = ` ${JSON.stringify({ value, ...rest, label: 'with ] and "value": [ inside' }, null, 1)}`;
    const whole = await read(text);
    expect(whole.reading.outcome).toBe('table');
    for (const blockBytes of [1, 7, 64]) {
      expect((await read(text, blockBytes)).cells).toBe(whole.cells);
    }
  });
});

describe('JSON-stat 1', () => {
  const { id, size, role, dimension, class: _class, version, ...rest } = DATASET;
  const one = { ...rest, dimension: { id, size, role, ...dimension } };

  test('has its dimensions beside id and size', async () => {
    expect((await tableOf({ dataset: one })).cells).toBe('1.5 ... 3 4');
    expect(version).toBe('2.0');
  });

  test('of several datasets the first is read, and that is told', async () => {
    const { problems, cells } = await tableOf({ a: one, b: { ...one, value: [0, 0, 0, 0] } });
    expect(cells).toBe('1.5 ... 3 4');
    expect(problems).toMatchObject([
      { code: 'json-stat.several', values: { count: 2, first: 'a' } },
    ]);
  });
});

describe('refused with a reason', () => {
  test.each([
    ['{"a":1}', 'json-stat.no-dataset'],
    ['[1,2]', 'json-stat.no-dataset'],
    ['{"version":"2.0"', 'json-stat.bad-json'],
    ['', 'json-stat.bad-json'],
    [{ ...DATASET, value: [1, 2, 3] }, 'json-stat.count'],
    [{ ...DATASET, value: [1, 2, 3, 4, 5] }, 'json-stat.count'],
    [{ ...DATASET, value: [1, 'two', 3, 4] }, 'json-stat.bad-cell'],
    [{ ...DATASET, size: [2, 1, 3] }, 'json-stat.bad-dimension'],
    [{ ...DATASET, id: ['region', 'region', 'TIME'] }, 'json-stat.bad-dimension'],
    [{ ...DATASET, dimension: {} }, 'json-stat.bad-dimension'],
    [
      {
        ...DATASET,
        id: ['a', 'b'],
        size: [1_000_000_000, 1_000_000_000],
      },
      'json-stat.bad-dimension',
    ],
  ])('%j', async (input, code) => {
    const { reading } = await read(input);
    expect(reading.outcome).toBe('refused');
    expect(codesOf(reading.problems)).toContain(code);
  });

  test('mutated in any way it is a table or refused, never a defect', async () => {
    const text = JSON.stringify(DATASET);
    const splice = fc.record({
      at: fc.nat(text.length),
      remove: fc.nat(20),
      insert: fc.oneof(
        fc.constantFrom('"', '[', ']', '{', '}', ',', ':', '\\', 'null', '-', '1e999', '\u0000'),
        fc.string({ maxLength: 5 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(splice, { minLength: 1, maxLength: 3 }), async (splices) => {
        let mutated = text;
        for (const { at, remove, insert } of splices) {
          mutated = mutated.slice(0, at) + insert + mutated.slice(at + remove);
        }
        const { reading, cells } = await read(mutated);
        if (reading.outcome === 'table') {
          expect(cells.split(' ')).toHaveLength(reading.cells);
        } else expect(reading.problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
