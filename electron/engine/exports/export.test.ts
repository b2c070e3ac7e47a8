import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Engine, openEngine } from '../engine.ts';

const SMALL_PX = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
MATRIX="SMALL";
SUBJECT-AREA="Tests";
SUBJECT-CODE="TE";
DECIMALS=1;
CONTENTS="Persons";
UNITS="thousand persons";
TITLE="Persons by region and year";
STUB="region";
HEADING="year";
VALUES("region")="=North","South";
VALUES("year")="2023","2024";
TIMEVAL("year")=TLIST(A1),"2023","2024";
CODES("region")="N","S";
CODES("year")="2023","2024";
SOURCE="Made up";
NOTEX="Numbers are invented.";
DATA=
1.5 2
".." 4;
`;

let folder = '';
let engine: Engine;
const downloads = () => join(folder, 'downloads');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-export-'));
  await mkdir(downloads());
  await writeFile(join(folder, 'small.px'), SMALL_PX);
  engine = openEngine({
    folder: join(folder, 'catalog'),
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: downloads(),
    samplesFolder: null,
  });
  await engine.call('import.start', { items: [{ kind: 'path', path: join(folder, 'small.px') }] });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const all = {
  variables: ['region', 'year'].map((variableCode) => ({
    variableCode,
    valueCodes: ['*'],
    codelist: null,
  })),
  placement: { stub: ['region'], heading: ['year'] },
};
const view = { id: 'SMALL', language: '', selection: all };

describe('an export of what the window shows', () => {
  test('carries title, unit, source and notes, and keeps texts from running', async () => {
    const path = join(folder, 'small.csv');
    const target = { kind: 'path', path } as const;
    const result = await engine.call('export.start', { ...view, format: 'csv', target });
    expect(result).toMatchObject({ path, fileName: 'small.csv', downloadId: null });
    const { data } = Papa.parse<string[]>(await readFile(path, 'utf8'));
    expect(data).toContainEqual(['Persons', "'=North", '1.5', '2.0']);
    expect(data[0]?.[0]).toBe('Persons by region and year');
    expect(data).toContainEqual(['Numbers are invented.']);
    expect(data).toContainEqual(['Unit', 'thousand persons']);
    expect(data).toContainEqual(['Source', 'Made up']);
  });

  test('is written with the defaults that the dialog was told', async () => {
    const formats = await engine.call('export.formats', {});
    const csv = z
      .object({ properties: z.record(z.string(), z.object({ default: z.unknown() })) })
      .parse(formats.find(({ id }) => id === 'csv')?.options);
    const told = Object.fromEntries(
      Object.entries(csv.properties).map(([name, property]) => [name, property.default]),
    );
    const write = async (name: string, options?: Record<string, unknown>) => {
      const path = join(folder, name);
      const target = { kind: 'path', path } as const;
      await engine.call('export.start', { ...view, format: 'csv', options, target });
      return readFile(path, 'utf8');
    };
    expect(await write('told.csv', told)).toBe(await write('default.csv'));
  });

  test('as a download waits under an id that nobody can guess', async () => {
    const { downloadId, path, fileName } = await engine.call('export.start', {
      ...view,
      format: 'json-stat2',
      target: { kind: 'download', fileName: '../../small.json' },
    });
    expect(path).toBeNull();
    expect(downloadId).toMatch(/^[0-9a-f-]{36}$/);
    expect(fileName).not.toMatch(/[/\\]|^\./);
    const text = await readFile(join(downloads(), downloadId ?? '', fileName), 'utf8');
    expect(JSON.parse(text).value).toEqual([1.5, 2, null, 4]);
  });

  test('that is refused leaves nothing, and the journal says why', async () => {
    const before = await readdir(downloads());
    const target = { kind: 'download', fileName: 'x' } as const;
    const refused = engine.call('export.start', {
      ...view,
      format: 'csv',
      options: { separator: 'pipe' },
      target,
    });
    await expect(refused).rejects.toMatchObject({
      problem: {
        code: 'export.bad-option',
        values: { option: 'separator', values: 'comma, semicolon, tab, space' },
      },
    });
    expect(await readdir(downloads())).toEqual(before);
    const [job] = await engine.call('jobs.list', { limit: 1 });
    expect(job).toMatchObject({ kind: 'export', state: 'failed' });
  });

  test('that is cancelled leaves what was there before', async () => {
    const path = join(folder, 'kept.csv');
    await writeFile(path, 'kept');
    const stop = new AbortController();
    const writing = engine.call(
      'export.start',
      { ...view, format: 'csv', target: { kind: 'path', path } },
      { signal: stop.signal },
    );
    stop.abort();
    await expect(writing).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } });
    expect(await readFile(path, 'utf8')).toBe('kept');
  });
});

test('sums of rates are written, with a warning that names the variable', async () => {
  const rates = SMALL_PX.replace('MATRIX="SMALL"', 'MATRIX="RATES"')
    .replace('UNITS="thousand persons"', 'UNITS="per cent"')
    .replace('SOURCE=', 'ELIMINATION("region")=YES;\nSOURCE=');
  const path = join(folder, 'rates.px');
  await writeFile(path, rates);
  await engine.call('import.start', { items: [{ kind: 'path', path }] });
  const year = { variableCode: 'year', valueCodes: ['*'], codelist: null };
  const selection = { variables: [year], placement: null };
  const asked = { language: '', selection, format: 'csv', path: join(folder, 'rates.csv') };
  const { warnings } = await engine.call('export.write', { id: 'RATES', ...asked });
  expect(warnings).toMatchObject([
    { code: 'selection.sum-of-rates', severity: 'warning', values: { variable: 'region' } },
  ]);
  const whole = { ...asked, selection: { variables: [...all.variables], placement: null } };
  expect(await engine.call('export.write', { id: 'RATES', ...whole })).toMatchObject({
    warnings: [],
  });
});
