/** What holds for every format there is. */
import { readXlsx } from 'hucre/xlsx';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { FORMATS, findFormat, prepareFormat } from './index.ts';
import { memoryDataset } from './testing/dataset.ts';
import { quietTask, writeBytes } from './testing/write.ts';

const HOSTILE = [
  'plain',
  'with "quotes"',
  'comma, semicolon; tab\there',
  'two\nlines',
  '=cmd|/c calc!A1',
  '<script>alert(1)</script> &amp;',
  '__proto__',
  'constructor',
  '👩‍👧 emoji',
  'שלום עולם',
  ' blanks around ',
  "'apostrophe",
];

/** Reads a file back: the labels of the first variable, and every cell as text. */
const READERS: Record<string, (bytes: Buffer) => Promise<{ labels: string[]; cells: string[] }>> = {
  'json-stat2': async (bytes) => {
    const { dimension, id, value, status = {} } = JSON.parse(bytes.toString('utf8'));
    return {
      labels: Object.values(dimension[id[0]].category.label),
      cells: value.map((cell: number | null, i: number) => cell ?? status[i]).map(String),
    };
  },
  csv: async (bytes) => {
    const rows = Papa.parse<string[]>(bytes.toString('utf8').trimEnd()).data.slice(1);
    return {
      labels: rows.map(([label = '']) => label),
      cells: rows.flatMap((row) => row.slice(1)),
    };
  },
  'json-px': async (bytes) => {
    const { data } = JSON.parse(bytes.toString('utf8'));
    return {
      labels: data.map(({ key }: { key: string[] }) => key[0]),
      cells: data.flatMap(({ values }: { values: string[] }) => values),
    };
  },
  html: async (bytes) => {
    const { document } = new JSDOM(bytes.toString('utf8')).window;
    const rows = [...document.querySelectorAll('tbody tr')];
    return {
      labels: rows.map((row) => row.querySelector('th')?.textContent ?? ''),
      cells: rows.flatMap((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent.replaceAll(',', '')),
      ),
    };
  },
  xlsx: async (bytes) => {
    const { sheets } = await readXlsx(bytes);
    const rows = (sheets[0]?.rows ?? []).slice(1, 1 + HOSTILE.length);
    return {
      labels: rows.map(([label]) => String(label)),
      cells: rows.flatMap((row) => row.slice(1, 3)).map(String),
    };
  },
};

/** PX and Parquet files have readers of their own: `px-write/round-trip.test.ts`, `parquet.test.ts`. */
const OF_ANSWERS = FORMATS.filter(({ isOldName }) => !isOldName)
  .map(({ id }) => id)
  .filter((id) => id !== 'px' && id !== 'parquet');

describe.each(OF_ANSWERS)('%s', (id) => {
  const read = (bytes: Buffer) => {
    const reader = READERS[id];
    if (!reader) throw new Error(`Say here how ${id} is read back.`);
    return reader(bytes);
  };

  test('hostile labels, symbols and numbers of every width come back as they were', async () => {
    const numbers = [0, -1.5, 1e15, 123456.75, '98765432109876543210'];
    const cells = HOSTILE.flatMap((_, i) => [
      numbers[i % numbers.length] as number | string,
      { status: (i % 9) + 1 },
    ]);
    const dataset = memoryDataset({
      stub: [{ code: 'S', codes: HOSTILE }],
      heading: [{ code: '__proto__', codes: ['constructor', '"'] }],
      cells,
      symbolTexts: ['', '.', '..', 'c', '....', '.....', '......', 'seven', '-', ':'],
      decimals: (row) => (row % 5 === 3 ? 2 : row % 5 === 1 ? 1 : 0),
      decimalsVary: 'by-row',
      blockCells: 5,
    });
    const back = await read(await writeBytes(id, dataset));
    expect(back.labels).toEqual(HOSTILE);
    expect(back.cells.filter((_, i) => i % 2 === 1)).toEqual(
      HOSTILE.map((_, i) => dataset.symbols.texts[(i % 9) + 1]),
    );
    const digits = back.cells.filter((_, i) => i % 2 === 0);
    expect(digits.map(Number)).toEqual(HOSTILE.map((_, i) => Number(numbers[i % numbers.length])));
  });

  test('a number of many digits keeps them', async () => {
    const dataset = memoryDataset({
      stub: [{ code: 'S', codes: ['a'] }],
      heading: [{ code: 'H', codes: ['x', 'y'] }],
      cells: ['98765432109876543210.125', 1],
      numbers: 'stored',
    });
    const bytes = await writeBytes(id, dataset);
    if (id === 'xlsx') expect((await read(bytes)).cells[0]).toBe('98765432109876543210.125');
    else expect(bytes.toString('utf8')).toContain('98765432109876543210.125');
  });

  test('an option it does not have is refused by name', () => {
    const dataset = memoryDataset({ stub: [], heading: [], cells: [1] });
    expect(() => prepareFormat(findFormat(id), dataset, { sparkle: true })).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          code: 'export.unknown-option',
          values: expect.objectContaining({ option: 'sparkle' }),
        }),
      }),
    );
  });

  test('stops at a cancel', async () => {
    const cancel = new AbortController();
    const codes = Array.from({ length: 30_000 }, (_, i) => `v${i}`);
    const dataset = memoryDataset({
      stub: [{ code: 'S', codes }],
      heading: [],
      cells: codes.map((_, i) => i),
    });
    const write = prepareFormat(findFormat(id), dataset, {});
    const stop = () => cancel.abort(new Error('cancelled'));
    const task = { ...quietTask(cancel.signal), report: stop };
    await expect(write({ write: stop }, task)).rejects.toThrow('cancelled');
  });

  test('its file name and media type are fit for the world', () => {
    const format = findFormat(id);
    expect(format.extension).toMatch(/^\.[a-z0-9]+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[\w.+-]+(; charset=UTF-8)?$/);
  });
});

test('an unknown format is refused with the known ones', () => {
  expect(() => findFormat('dbase')).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({
        code: 'export.unknown-format',
        values: { format: 'dbase', formats: FORMATS.map(({ id }) => id).join(', ') },
      }),
    }),
  );
});
