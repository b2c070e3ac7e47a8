/** Files are read by DuckDB, which shares nothing with their writer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MemoryDataset, memoryDataset } from './testing/dataset.ts';
import { writeBytes } from './testing/write.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-parquet-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function write(given: MemoryDataset): Promise<string> {
  const path = join(folder, 'table.parquet');
  writeFileSync(path, await writeBytes('parquet', memoryDataset(given)));
  return path;
}

const BEDS = { code: 'Bed', codes: ['1', 'Ø2'], labels: ['North', 'South'], label: 'bed' };
const YEARS = {
  code: 'Year',
  codes: ['2023', '2024'],
  label: 'year',
  role: 'time',
  timeScale: 'A',
} as const;

test('every cell, symbols beside it, and the start of each period', async () => {
  const path = await write({
    stub: [BEDS, YEARS],
    heading: [],
    cells: [1.25, { status: 2 }, -3, 98765.4321],
    decimals: () => 2,
  });
  expect(await query(`SELECT * FROM '${path}'`)).toEqual([
    {
      bed: '1',
      year: '2023',
      timestamp: '2023-01-01 00:00:00+00',
      value: 1.25,
      value_symbol: null,
    },
    {
      bed: '1',
      year: '2024',
      timestamp: '2024-01-01 00:00:00+00',
      value: 'NaN',
      value_symbol: '..',
    },
    { bed: 'Ø2', year: '2023', timestamp: '2023-01-01 00:00:00+00', value: -3, value_symbol: null },
    {
      bed: 'Ø2',
      year: '2024',
      timestamp: '2024-01-01 00:00:00+00',
      value: 98765.43,
      value_symbol: null,
    },
  ]);
});

test('several contents are columns of their own, and names that clash have their codes', async () => {
  const path = await write({
    stub: [
      { ...BEDS, label: 'value' },
      { code: 'Other', codes: ['x'], label: 'same' },
      { code: 'Third', codes: ['y'], label: 'same' },
    ],
    heading: [{ code: 'Contents', codes: ['W', 'P'], label: 'contents', role: 'contents' }],
    cells: [1, 2, 3, { status: 8 }],
  });
  const rows = await query(`SELECT * FROM '${path}'`);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'value_Bed',
    'same_Other',
    'same_Third',
    'Contents_W',
    'Contents_W_symbol',
    'Contents_P',
    'Contents_P_symbol',
  ]);
  expect(rows.map((row) => [row.Contents_W, row.Contents_P, row.Contents_P_symbol])).toEqual([
    [1, 2, null],
    [3, 'NaN', '-'],
  ]);
});

test('more rows than one group holds all arrive, in order', async () => {
  const codes = Array.from({ length: 150_000 }, (_, index) => `v${index}`);
  const path = await write({
    stub: [{ code: 'V', codes, label: 'v' }],
    heading: [],
    cells: codes.map((_, index) => index),
  });
  const [sums] = await query(
    `SELECT count(*)::INT AS rows, sum(value) AS total,
       count(*) FILTER (v = 'v' || value::INT)::INT AS matching FROM '${path}'`,
  );
  expect(sums).toEqual({ rows: 150_000, total: (150_000 * 149_999) / 2, matching: 150_000 });
});
