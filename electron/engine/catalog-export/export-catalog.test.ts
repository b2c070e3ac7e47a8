import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, openEngine } from '../engine.ts';

interface PxTable {
  readonly matrix: string;
  readonly content: string;
  readonly years: readonly string[];
  readonly cells: readonly string[];
}

/** Two regions in Norwegian letters, by year. */
const px = ({ matrix, content, years, cells }: PxTable) => `CHARSET="ANSI";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","no";
MATRIX="${matrix}";
TITLE="${content}, it's by region";
TITLE[no]="${content} etter område";
CONTENTS="${content}";
CONTENTS[no]="${content}";
UNITS="persons";
UNITS[no]="personer";
STUB="område";
STUB[no]="område";
HEADING="year";
HEADING[no]="år";
VALUES("område")="East","West";
VALUES[no]("område")="Øst","Vest";
CODES("område")="Ø1","V2";
VALUES("year")=${years.map((year) => `"${year}"`).join(',')};
VALUES[no]("år")=${years.map((year) => `"${year}"`).join(',')};
CODES("year")=${years.map((year) => `"${year}"`).join(',')};
TIMEVAL("year")=TLIST(A1),${years.map((year) => `"${year}"`).join(',')};
DATA=
${cells.join(' ')};
`;

const PEOPLE = {
  matrix: '0123 People',
  content: 'People',
  years: ['2024', '2025'],
  cells: ['100', '110', '200', '".."'],
};
const BIRTHS = {
  matrix: 'Births',
  content: 'Births',
  years: ['2024', '2025'],
  cells: ['1.5', '2', '4', '-'],
};

let folder = '';
let engine: Engine;
const lake = () => join(folder, 'lake');
const catalogExport = (ids?: string[]) =>
  engine.call('catalog.export', { folder: lake(), ...(ids && { ids }) });

async function importPx(...tables: PxTable[]): Promise<void> {
  const paths = tables.map(({ matrix }) => join(folder, `${matrix}.px`));
  for (const [at, table] of tables.entries()) await writeFile(paths[at] ?? '', px(table));
  const items = paths.map((path) => ({ kind: 'path' as const, path }));
  const { failed } = await engine.call('import.start', { items });
  expect(failed).toEqual([]);
}

async function ask(sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${lake()}'`);
    await connection.run(await readFile(join(lake(), 'ddl', 'duckdb.sql'), 'utf8'));
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-catalog-export-'));
  engine = openEngine({
    folder: join(folder, 'catalog'),
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
  });
  await importPx(PEOPLE, BIRTHS);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

test('DuckDB joins two tables by the statements that come with them, as Statdesk has the cells', async () => {
  const { written, failed } = await catalogExport();
  expect([written.map(({ id }) => id).sort(), failed]).toEqual([['0123 People', 'Births'], []]);
  const rows = await ask(`
    SELECT p.omrade, p.year, p.value AS people, p.symbol AS missing, b.value AS births, b.symbol
    FROM t_0123_people p JOIN births b USING (omrade, year) ORDER BY 1 DESC, 2`);
  const cellsOf = async (id: string) => {
    const variables = ['område', 'year'].map((variableCode) => ({
      variableCode,
      valueCodes: ['*'],
      codelist: null,
    }));
    const placement = { stub: ['område', 'year'], heading: [] };
    const view = { id, language: '', selection: { variables, placement } };
    const all = { rowStart: 0, rowCount: 9, columnStart: 0, columnCount: 9 };
    return engine.call('table.cells', { ...view, ...all });
  };
  const [people, births] = [await cellsOf('0123 People'), await cellsOf('Births')];
  const number = (values: Float64Array, at: number) =>
    Number.isNaN(values[at] ?? Number.NaN) ? null : values[at];
  expect(rows).toEqual(
    ['Ø1', 'V2'].flatMap((omrade, region) =>
      ['2024', '2025'].map((year, period) => {
        const at = region * 2 + period;
        return {
          omrade,
          year,
          people: number(people.values, at),
          missing: at === 3 ? '..' : null,
          births: number(births.values, at),
          symbol: at === 3 ? '-' : null,
        };
      }),
    ),
  );
});

test('the texts of codes are there in every language, and years are partitions', async () => {
  expect(
    await ask(
      `SELECT label FROM labels WHERE table_name = 'births' AND code = 'Ø1' ORDER BY language`,
    ),
  ).toEqual([{ label: 'East' }, { label: 'Øst' }]);
  expect(await ask('SELECT DISTINCT part_year FROM births ORDER BY 1')).toMatchObject([
    { part_year: '2024' },
    { part_year: '2025' },
  ]);
});

test('again: nothing; after an update the years that changed and nothing else', async () => {
  expect(await catalogExport()).toMatchObject({ written: [], unchanged: expect.any(Array) });
  const old = join(lake(), 'tables', 'births', 'part_year=2024', 'part.parquet');
  const before = await stat(old);
  await importPx({
    ...BIRTHS,
    years: ['2024', '2025', '2026'],
    cells: ['1.5', '2', '3', '4', '-', '5'],
  });
  const { written, unchanged } = await catalogExport();
  expect(unchanged).toEqual(['0123 People']);
  // The new year, the texts and the metadata; not the years that are as they were.
  expect(written).toMatchObject([{ id: 'Births', files: 3 }]);
  expect((await stat(old)).ino).toBe(before.ino);
  expect(await ask('SELECT count(*) AS n FROM births')).toEqual([{ n: '6' }]);
});

test('a file that somebody took away comes back; a table that left the catalog goes', async () => {
  const taken = join(lake(), 'tables', 'births', 'part_year=2026', 'part.parquet');
  await rm(taken);
  expect((await catalogExport()).written).toMatchObject([{ id: 'Births', files: 1 }]);
  expect(existsSync(taken)).toBe(true);
  await engine.call('catalog.remove', { ids: ['0123 People'] });
  expect((await catalogExport()).removed).toEqual(['0123 People']);
  expect(await readdir(join(lake(), 'tables'))).toEqual(['births']);
  expect(await ask('SELECT count(*) AS n FROM births')).toEqual([{ n: '6' }]);
});

test('named tables alone leave the others as they are; an unknown one is told', async () => {
  await importPx(PEOPLE);
  const report = await catalogExport(['0123 people', 'NONE']);
  expect(report.written.map(({ id }) => id)).toEqual(['0123 People']);
  expect(report.failed).toMatchObject([
    { id: 'NONE', problem: { code: 'selection.unknown-table' } },
  ]);
  expect((await readdir(join(lake(), 'tables'))).sort()).toEqual(['births', 't_0123_people']);
});

test('a cancel keeps what the folder had, and what it names is whole', async () => {
  const stop = new AbortController();
  stop.abort();
  const cancelled = engine.call('catalog.export', { folder: lake() }, { signal: stop.signal });
  expect(await cancelled).toMatchObject({ wasCancelled: true, written: [], removed: [] });
  expect(await ask('SELECT count(*) AS n FROM births')).toEqual([{ n: '6' }]);
});

test('a folder of something else, and a manifest that is none, are refused untouched', async () => {
  const other = join(folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'thesis.txt'), 'mine');
  const refused = (path: string) => engine.call('catalog.export', { folder: path });
  await expect(refused(other)).rejects.toMatchObject({
    problem: { code: 'catalog-export.foreign-folder' },
  });
  expect(await readdir(other)).toEqual(['thesis.txt']);
  const bad = join(folder, 'bad');
  await mkdir(bad);
  const outside = { path: 'tables/../../x.parquet', bytes: 1, sha256: 'a'.repeat(64), rows: 1 };
  const entry = { id: 'X', name: 'x', title: '', language: '', updated: null, source: null };
  const tables = [{ ...entry, cells: 1, fingerprint: '', columns: [], files: [outside] }];
  for (const [text, code] of [
    ['{', 'catalog-export.bad-manifest'],
    ['{"format":"statdesk-catalog","version":9}', 'catalog-export.newer-manifest'],
    [
      JSON.stringify({ format: 'statdesk-catalog', version: 1, writtenAt: '', tables }),
      'catalog-export.bad-manifest',
    ],
  ] as const) {
    await writeFile(join(bad, 'manifest.json'), text);
    await expect(refused(bad)).rejects.toMatchObject({ problem: { code } });
    expect(await readFile(join(bad, 'manifest.json'), 'utf8')).toBe(text);
  }
});
