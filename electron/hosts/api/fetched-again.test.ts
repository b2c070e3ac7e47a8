/** Tables that one catalog serves and another fetches over a socket are the same in both. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openEngine } from '#engine/engine.ts';
import { cellsOf } from '#engine/remote/testing/catalog.ts';
import { animals } from '#engine/remote/testing/office.ts';
import { openOffice } from '#engine/remote/testing/opened-office.ts';
import { makeTestCatalog, type TestCatalog } from './testing/server.ts';
import { writeTables } from './testing/tables.ts';

let files = '';
let served: TestCatalog;

beforeAll(async () => {
  files = await writeTables();
  served = await makeTestCatalog([files]);
});
afterAll(async () => {
  await served.remove();
  await rm(files, { recursive: true });
});

function open(folder: string): Engine {
  const engine = openEngine({
    folder,
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
    http: { environment: {} },
  });
  onTestFinished(() => engine.close());
  return engine;
}

async function fetchFrom(address: string) {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-fetched-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const engine = open(folder);
  await engine.call('sources.add', { name: 'Other', address });
  const report = await engine.call('sync.start', {
    tables: ['HARVEST', 'RAIN'].map((table) => ({ table, selection: null })),
    follow: true,
  });
  return { engine, report };
}

describe.each(['v2', 'v2-beta'])('through %s', (version) => {
  test('cells, texts, notes and codelists come as they are, in parts of ten cells', async () => {
    const server = await served.serve({ maxDataCells: 10 });
    const { engine, report } = await fetchFrom(`${server.origin}/api/${version}`);
    expect(
      report.tables.map(({ id, state, cells, problem }) => [id, state, cells, problem]),
    ).toEqual([
      ['HARVEST', 'new', 36, null],
      ['RAIN', 'new', 4, null],
    ]);
    const original = open(served.folder);
    for (const id of ['HARVEST', 'RAIN']) {
      expect(await cellsOf(engine, id)).toEqual(await cellsOf(original, id));
    }
    for (const language of ['en', 'sv']) {
      const [own, fetched] = await Promise.all(
        [original, engine].map((one) => one.call('table.metadata', { id: 'HARVEST', language })),
      );
      expect(fetched?.title).toBe(own?.title);
      const facts = (table: typeof own) =>
        table?.variables.map(
          ({ code, label, role, codes, labels, elimination, placement, timeScale }) => ({
            code,
            label,
            role,
            codes,
            labels,
            elimination,
            placement,
            timeScale,
          }),
        );
      expect(facts(fetched)).toEqual(facts(own));
      const definitions = (table: typeof own) =>
        table?.variables.map(({ metaId, valueMetaIds }) => [metaId, valueMetaIds]);
      expect(definitions(own)).toContainEqual(['terms:7', [null, 'terms:8 plants:9']]);
      expect(definitions(fetched)).toEqual(definitions(own));
      const notes = (table: typeof own) =>
        table?.notes.map(({ text, isMandatory, target }) => ({ text, isMandatory, target }));
      expect(notes(fetched)).toEqual(notes(own));
      expect(fetched?.contents.map(({ unit, stockFlow }) => [unit, stockFlow])).toEqual(
        own?.contents.map(({ unit, stockFlow }) => [unit, stockFlow ?? null]),
      );
    }
    const region = (await engine.call('table.metadata', { id: 'HARVEST' })).variables[0];
    expect(region?.codelists.map(({ id }) => id)).toContain('agg_Halves-en.agg');
    expect((await engine.call('sync.start', {})).tables.map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });
});

test('a server that allows few calls is never asked too often', { timeout: 60_000 }, async () => {
  const statuses: number[] = [];
  const server = await served.serve({
    maxDataCells: 10,
    maxCalls: 8,
    timeWindow: 1,
    onServed: ({ status }) => statuses.push(status),
  });
  const { report } = await fetchFrom(server.address);
  expect(report.tables.map(({ state }) => state)).toEqual(['new', 'new']);
  expect(statuses.length).toBeGreaterThan(16);
  expect(statuses).not.toContain(429);
});

test('a table that its office has given up is listed when it is asked for, and says so', async () => {
  const office = await openOffice({
    tables: [animals({ id: 'BEES' }), { ...animals({ id: 'LAST' }), discontinued: true }],
  });
  const place = await makeTestCatalog([files]);
  onTestFinished(() => place.remove());
  const engine = open(place.folder);
  await engine.call('sources.add', { name: 'Office', address: office.root });
  await engine.call('sync.start', {
    tables: ['BEES', 'LAST'].map((table) => ({ table, selection: null })),
    follow: true,
  });
  const server = await place.serve();
  const idsOf = async (query: string) => {
    const { tables } = await (await fetch(`${server.address}/tables${query}`)).json();
    return tables.map(({ id, discontinued }: { id: string; discontinued?: boolean }) => [
      id,
      discontinued,
    ]);
  };
  const others = [
    ['HARVEST', undefined],
    ['RAIN', undefined],
    ['BEES', undefined],
  ];
  expect(await idsOf('')).toEqual(expect.arrayContaining(others));
  expect(await idsOf('')).toHaveLength(3);
  expect(await idsOf('?includeDiscontinued=true')).toEqual(
    expect.arrayContaining([...others, ['LAST', true]]),
  );
  const entry = await fetch(`${server.address}/tables/last`);
  expect(await entry.json()).toMatchObject({ id: 'LAST', discontinued: true });
});
