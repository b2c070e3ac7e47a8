import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CONTRACT } from '#shared/api/contract.ts';
import { type EngineOptions, openEngine } from './engine.ts';
import { METHODS } from './methods.ts';

const folder = mkdtempSync(join(tmpdir(), 'statdesk-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PX = `CHARSET="ANSI";
CODEPAGE="utf-8";
MATRIX="FERRY";
SUBJECT-CODE="T";
SUBJECT-AREA="Transport";
TITLE="Ferry passengers";
CONTENTS="Passengers";
UNITS="persons";
DECIMALS=0;
STUB="route";
HEADING="year";
VALUES("route")="East","West";
VALUES("year")="2024","2025";
DATA=
1 2 3 4;
`;

function open(name: string, options: Partial<EngineOptions> = {}) {
  return openEngine({
    folder: join(folder, name),
    role: 'writer',
    version: '1.2.3',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
    ...options,
  });
}

test('every method of the contract has one function', () => {
  expect(Object.keys(METHODS).sort()).toEqual(Object.keys(CONTRACT).sort());
});

describe('requests that cannot be served', () => {
  test('an unknown method, also one that every object has', async () => {
    const engine = open('unknown');
    for (const method of ['no.such', 'toString', '__proto__', 'constructor']) {
      await expect(engine.dispatch(method, {})).rejects.toMatchObject({
        problem: {
          code: 'engine.bad-request',
          values: { detail: expect.stringContaining(method) },
        },
      });
    }
    await engine.close();
  });

  test('parameters that are none name the field', async () => {
    const engine = open('parameters');
    await expect(engine.dispatch('catalog.tables', { limit: 'many' })).rejects.toMatchObject({
      problem: { code: 'engine.bad-request', place: { field: 'limit' } },
    });
    await expect(engine.dispatch('catalog.table', null)).rejects.toMatchObject({
      problem: { code: 'engine.bad-request' },
    });
    await engine.close();
  });

  test('a reader changes nothing', async () => {
    await open('reader').close();
    const engine = open('reader', { role: 'reader' });
    await expect(engine.call('catalog.remove', { ids: ['X'] })).rejects.toMatchObject({
      problem: { code: 'engine.bad-request' },
    });
    await engine.close();
  });

  test('what a room throws as a problem comes out whole', async () => {
    const engine = open('problem');
    await expect(engine.call('catalog.table', { id: 'NONE' })).rejects.toMatchObject({
      problem: { code: 'selection.unknown-table', values: { table: 'NONE' } },
    });
    await engine.close();
  });

  test('anything else is a defect: its details are in the log, under the id that the user sees', async () => {
    const log: [string, unknown][] = [];
    const engine = open('defect', { log: (message, error) => log.push([message, error]) });
    await engine.call('app.info', {});
    rmSync(join(folder, 'defect'), { recursive: true });
    const failure = await engine.call('app.info', {}).catch((error: unknown) => error);
    expect(failure).toMatchObject({ problem: { code: 'engine.defect' } });
    const [[message, error] = ['', undefined]] = log;
    expect(failure).toMatchObject({
      problem: { values: { id: /defect (\w+)/.exec(message)?.[1] } },
    });
    expect(error).toMatchObject({ code: 'ENOENT' });
    await engine.close();
  });

  test('a closed engine says so', async () => {
    const engine = open('closed');
    await engine.close();
    await expect(engine.call('app.info', {})).rejects.toMatchObject({
      problem: { code: 'engine.closed' },
    });
  });
});

describe('a browser', () => {
  const uploadsFolder = join(folder, 'uploads');
  const uploadId = '123e4567-e89b-12d3-a456-426614174000';

  test('names no paths', async () => {
    const engine = open('browser', { paths: 'refused' });
    const file = join(folder, 'ferry.px');
    writeFileSync(file, PX);
    const selection = { variables: [], placement: null };
    const view = { id: 'X', language: '', selection, format: 'csv' };
    const refused = { problem: { code: 'engine.bad-request' } };
    await expect(
      engine.call('import.start', { items: [{ kind: 'samples' }, { kind: 'path', path: file }] }),
    ).rejects.toMatchObject(refused);
    await expect(
      engine.call('export.start', { ...view, target: { kind: 'path', path: file } }),
    ).rejects.toMatchObject(refused);
    await expect(engine.call('export.write', { ...view, path: file })).rejects.toMatchObject(
      refused,
    );
    expect(readFileSync(file, 'utf8')).toBe(PX);
    await engine.close();
  });

  test('imports what it sent, which is then removed', async () => {
    const engine = open('sent', { paths: 'refused', uploadsFolder });
    mkdirSync(uploadsFolder);
    writeFileSync(join(uploadsFolder, uploadId), PX);
    const report = await engine.call('import.start', {
      items: [{ kind: 'upload', uploadId, name: 'ferry.px' }],
    });
    expect(report.imported.map(({ table }) => table)).toEqual(['FERRY']);
    expect(existsSync(join(uploadsFolder, uploadId))).toBe(false);
    await engine.close();
  });

  test('an upload is found by its id alone, never by a path', async () => {
    const engine = open('guess', { paths: 'refused', uploadsFolder });
    const { failed } = await engine.call('import.start', {
      items: [{ kind: 'upload', uploadId: '../ferry.px', name: 'ferry.px' }],
    });
    expect(failed).toHaveLength(1);
    expect(existsSync(join(folder, 'ferry.px'))).toBe(true);
    await engine.close();
  });
});

test('a change is told to who listens, until they stop', async () => {
  const engine = open('events');
  const heard: string[] = [];
  const stop = engine.onEvent((event) => heard.push(event.kind === 'changed' ? event.room : ''));
  await engine.call('settings.set', { theme: 'dark' });
  stop();
  await engine.call('settings.set', { theme: 'light' });
  expect(heard).toEqual(['settings']);
  await engine.close();
});
