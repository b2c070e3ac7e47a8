import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineEvent } from '#shared/api/contract.ts';
import { type Engine, openEngine } from '../engine.ts';

const PX = `CHARSET="ANSI";
CODEPAGE="utf-8";
MATRIX="Ferry";
TITLE="Ferry passengers";
CONTENTS="Passengers";
UNITS="persons";
STUB="route";
HEADING="year";
VALUES("route")="East","West";
VALUES("year")="2024","2025";
DATA=
1 2 3 4;
`;

const selection = {
  variables: [{ variableCode: 'year', valueCodes: ['TOP(1)'], codelist: null }],
  placement: null,
};
const query = { name: 'Latest', tableId: 'FERRY', language: '', selection };

let folder = '';
let engine: Engine;
const events: EngineEvent[] = [];

const open = () =>
  openEngine({
    folder: join(folder, 'catalog'),
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-queries-'));
  const path = join(folder, 'ferry.px');
  await writeFile(path, PX);
  engine = open();
  engine.onEvent((event) => events.push(event));
  await engine.call('import.start', { items: [{ kind: 'path', path }] });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

test('a query is kept with its rules as written, and is there after a restart', async () => {
  const saved = await engine.call('queries.save', { ...query, arrangement: { view: 'chart' } });
  expect(events).toContainEqual({ kind: 'changed', room: 'queries', ids: [saved.queryId] });
  await engine.close();
  engine = open();
  expect(await engine.call('queries.get', { queryId: saved.queryId })).toEqual(saved);
  expect(saved).toMatchObject({ selection, arrangement: { view: 'chart' }, outputFormat: null });
  const listed = await engine.call('queries.list', { tableId: 'ferry' });
  expect(listed).toMatchObject([{ queryId: saved.queryId, tableTitle: 'Ferry passengers' }]);
});

test('saving under an id replaces that query; a removed one can be saved back', async () => {
  const { queryId } = await engine.call('queries.save', { ...query, name: 'First' });
  const renamed = await engine.call('queries.save', { ...query, queryId, name: ' Second ' });
  expect(renamed).toMatchObject({ queryId, name: 'Second' });
  const removed = await engine.call('queries.remove', { queryId });
  expect(removed).toEqual(renamed);
  const { savedAt: _, ...kept } = removed;
  expect(await engine.call('queries.save', kept)).toMatchObject({ queryId, name: 'Second' });
});

test('a query outlives its table and says that it is gone', async () => {
  await engine.call('queries.save', { ...query, name: 'Of nothing', tableId: 'GONE' });
  const listed = await engine.call('queries.list', { tableId: 'GONE' });
  expect(listed).toMatchObject([{ name: 'Of nothing', tableTitle: null }]);
});

test('an unknown query is refused with its id', async () => {
  const queryId = '00000000-0000-4000-8000-000000000000';
  for (const method of ['queries.get', 'queries.remove'] as const) {
    await expect(engine.call(method, { queryId })).rejects.toMatchObject({
      problem: { code: 'queries.unknown', values: { query: queryId } },
    });
  }
});
