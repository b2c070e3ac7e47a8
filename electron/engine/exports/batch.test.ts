import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Engine, openEngine } from '../engine.ts';

const px = (matrix: string, content: string, last: string) => `CHARSET="ANSI";
CODEPAGE="utf-8";
MATRIX="${matrix}";
TITLE="${content} by route and year";
CONTENTS="${content}";
UNITS="persons";
STUB="route";
HEADING="year";
VALUES("route")="East","West";
VALUES("year")="2024","${last}";
TIMEVAL("year")=TLIST(A1),"2024","${last}";
DATA=
1 2 3 4;
`;

let folder = '';
let engine: Engine;
const out = () => join(folder, 'out');
const downloads = () => join(folder, 'downloads');
const toFolder = () => ({ kind: 'folder', path: out() }) as const;
const namePattern = '{id}_{short}_{last}';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-batch-'));
  await mkdir(downloads());
  const sources = { 'a.px': px('FERRY', 'Passengers', '2025'), 'b.px': px('BUS', 'Trips', '2026') };
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text);
  engine = openEngine({
    folder: join(folder, 'catalog'),
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: downloads(),
    samplesFolder: null,
  });
  await engine.call('import.start', {
    items: Object.keys(sources).map((name) => ({ kind: 'path', path: join(folder, name) })),
  });
});
beforeEach(async () => {
  await rm(out(), { recursive: true, force: true });
  await mkdir(out());
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const table = (id: string) => ({ kind: 'table', id }) as const;

test('tables and saved queries become a file each; one that fails costs itself alone', async () => {
  const { queryId } = await engine.call('queries.save', {
    name: 'Newest trips',
    tableId: 'bus',
    language: '',
    selection: {
      variables: [
        { variableCode: 'route', valueCodes: ['1'], codelist: null },
        { variableCode: 'year', valueCodes: ['TOP(1)'], codelist: null },
      ],
      placement: null,
    },
  });
  const report = await engine.call('export.batch', {
    items: [table('FERRY'), table('GONE'), { kind: 'query', queryId }],
    format: 'csv',
    namePattern,
    target: toFolder(),
  });
  expect(report.files.map(({ fileName, cells }) => [fileName, cells])).toEqual([
    ['FERRY_passengers_2025.csv', 4],
    ['BUS_trips_2026.csv', 1],
  ]);
  expect(report.failed).toMatchObject([
    { item: table('GONE'), problem: { code: 'selection.unknown-table' } },
  ]);
  const { data } = Papa.parse<string[]>(await readFile(join(out(), 'BUS_trips_2026.csv'), 'utf8'));
  expect(data.flat()).toContain('4');
  expect((await readdir(out())).sort()).toEqual([
    'BUS_trips_2026.csv',
    'FERRY_passengers_2025.csv',
  ]);
  const [job] = await engine.call('jobs.list', {});
  expect(job).toMatchObject({ kind: 'batch', state: 'done-with-warnings', jobId: report.jobId });
  expect(await engine.call('export.report', { jobId: report.jobId })).toEqual(report);
});

test('files of one name are numbered, and one that stood there before gives way', async () => {
  await writeFile(join(out(), 'all.csv'), 'old');
  const { files } = await engine.call('export.batch', {
    items: [table('FERRY'), table('BUS')],
    format: 'csv',
    namePattern: 'all',
    target: toFolder(),
  });
  expect(files.map(({ fileName, replaced }) => [fileName, replaced])).toEqual([
    ['all.csv', true],
    ['all-2.csv', false],
  ]);
});

test('a browser gets one zip file with all of them', async () => {
  const {
    download,
    files,
    folder: named,
  } = await engine.call('export.batch', {
    items: [table('FERRY'), table('BUS'), table('GONE')],
    format: 'px',
    namePattern,
    target: { kind: 'download', fileName: 'tables.zip' },
  });
  expect(named).toBeNull();
  const bytes = await readFile(join(downloads(), download?.downloadId ?? '', 'tables.zip'));
  expect(bytes).toHaveLength(download?.sizeBytes ?? 0);
  const entries = Object.entries(unzipSync(bytes));
  expect(entries.map(([name, text]) => [name, text.length])).toEqual(
    files.map(({ fileName, sizeBytes }) => [fileName, sizeBytes]),
  );
  expect(strFromU8(entries[0]?.[1] ?? new Uint8Array())).toContain('MATRIX="FERRY"');
});

test('where all fail there is nothing to fetch, and nothing is left', async () => {
  const before = await readdir(downloads());
  const { download, failed } = await engine.call('export.batch', {
    items: [table('GONE')],
    format: 'px',
    namePattern,
    target: { kind: 'download', fileName: 'tables.zip' },
  });
  expect([download, failed.length]).toEqual([null, 1]);
  expect(await readdir(downloads())).toEqual(before);
});

test('a cancel leaves whole files and says so; as a download it leaves nothing', async () => {
  const stop = new AbortController();
  const items = [table('FERRY'), table('BUS')];
  const report = await engine.call(
    'export.batch',
    { items, format: 'csv', namePattern, target: toFolder() },
    {
      signal: stop.signal,
      report: ({ subject }) => {
        if (subject === 'BUS') stop.abort();
      },
    },
  );
  expect(report.wasCancelled).toBe(true);
  expect(await readdir(out())).toEqual(report.files.map(({ fileName }) => fileName));
  const before = await readdir(downloads());
  const target = { kind: 'download', fileName: 'tables.zip' } as const;
  const aborted = engine.call(
    'export.batch',
    { items, format: 'csv', namePattern, target },
    { signal: AbortSignal.abort() },
  );
  await expect(aborted).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } });
  expect(await readdir(downloads())).toEqual(before);
});

test.each([
  ['export.bad-pattern', { namePattern: '{id}_{year}' }, 'year'],
  ['export.unknown-format', { format: 'docx' }, 'docx'],
  ['export.no-such-folder', { target: { kind: 'folder', path: '/no/such/folder' } }, '/no/such'],
] as const)('%s is told before anything is written', async (code, change, named) => {
  const asked = { items: [table('FERRY')], format: 'csv', namePattern, target: toFolder() };
  const refused = engine.call('export.batch', { ...asked, ...change });
  await expect(refused).rejects.toMatchObject({ problem: { code } });
  const said = await refused.catch((error: Error) => JSON.stringify(error));
  expect(said).toContain(named);
  expect(await readdir(out())).toEqual([]);
  expect(existsSync('/no')).toBe(false);
});
