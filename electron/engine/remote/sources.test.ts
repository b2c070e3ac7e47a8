import { describe, expect, test } from 'vitest';
import { startServer } from '../http/testing/server.ts';
import { createCatalog } from '../import/testing/catalog.ts';
import { playOffice } from './testing/catalog.ts';
import { animals, sendJson } from './testing/office.ts';
import { openOffice } from './testing/opened-office.ts';

function openEngine() {
  return createCatalog().open({ http: { environment: {}, wait: async () => {} } });
}

describe('a server is found', () => {
  test.each([
    ['at the root of its API', '/api/v2'],
    ['with a final slash', '/api/v2/'],
    ['at an endpoint', '/api/v2/config'],
    ['at a table of its API', '/api/v2/tables/TAB1/data?valueCodes[Tid]=*'],
    ['at a web page of a table', '/en/statbank/table/TAB1/'],
    ['at its host', ''],
  ])('%s', async (_where, path) => {
    const office = await openOffice({ tables: [animals()] });
    const offer = await openEngine().call('sources.inspect', { address: office.origin + path });
    expect(offer).toMatchObject({
      root: office.root,
      addedAs: null,
      tableId: path.includes('TAB1') ? 'TAB1' : null,
      config: {
        apiVersion: '2.2.0',
        maxDataCells: 10_000,
        license: 'https://licence.example/open',
      },
    });
  });

  test('that speaks the beta', async () => {
    const office = await openOffice({ root: '/api/v2-beta', isBeta: true });
    const offer = await openEngine().call('sources.inspect', { address: `${office.origin}/x` });
    expect(offer).toMatchObject({ root: office.root, config: { isBeta: true } });
  });

  test('wherever its API is', async () => {
    const office = await openOffice({ root: '/some/where/else' });
    const offer = await openEngine().call('sources.inspect', {
      address: `${office.root}/tables?lang=en`,
    });
    expect(offer.root).toBe(office.root);
  });
});

describe('no source comes of', () => {
  async function add(address: string) {
    const engine = openEngine();
    const error = await engine
      .call('sources.add', { name: 'X', address })
      .catch(({ problem }) => problem.code);
    expect(await engine.call('sources.list', {})).toEqual([]);
    return error;
  }

  test('an address of version 1', async () => {
    const office = await openOffice();
    expect(await add(`${office.origin}/api/v1/en/`)).toBe('remote.old-api');
    expect(await add('https://data.ssb.no/api/v0/no/table/05839')).toBe('remote.old-api');
  });

  test.each(['file:///etc/hostname', 'javascript:alert(1)', 'ftp://office.example', 'http://'])(
    '%s',
    async (address) => expect(await add(address)).toBe('remote.bad-address'),
  );

  test('a web page, and JSON of another kind', async () => {
    const page = await startServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<h1>Statistics</h1>');
    });
    expect(await add(page)).toBe('remote.no-api');
    const other = await startServer((_, response) => void sendJson(response, { apiVersion: '1' }));
    expect(await add(other)).toBe('remote.no-api');
  });

  test('a server that sends on to another host: nothing is asked there', async () => {
    const office = await openOffice();
    const sender = await startServer((request, response) => {
      response.writeHead(301, { Location: office.origin + request.url });
      response.end();
    });
    expect(await add(`${sender}/api/v2`)).toBe('remote.redirected');
    expect(office.asked).toEqual([]);
  });

  test('a name that is taken, in any letter case', async () => {
    const { engine, office } = await playOffice({});
    await expect(
      engine.call('sources.add', { name: 'OFFICE', address: office.root }),
    ).rejects.toMatchObject({ problem: { code: 'remote.name-taken' } });
  });
});

describe('a source', () => {
  test('is listed with what its server says of itself', async () => {
    const { engine, office } = await playOffice({ pace: { calls: 30, seconds: 10 } });
    expect(await engine.call('sources.list', {})).toMatchObject([
      {
        name: 'Office',
        root: office.root,
        schedule: 'manual',
        followedCount: 0,
        config: { maxCalls: 30, timeWindowSeconds: 10 },
      },
    ]);
  });

  test('that is removed leaves its tables here', async () => {
    const { engine } = await playOffice({ tables: [animals()] });
    await engine.call('sync.start', { tables: [{ table: 'TAB1', selection: null }], follow: true });
    await engine.call('sources.remove', { name: 'office' });
    expect(await engine.call('sources.list', {})).toEqual([]);
    const { provenance } = await engine.call('catalog.table', { id: 'TAB1' });
    expect(provenance?.source).toBe('Office');
    await expect(engine.call('sources.remove', { name: 'Office' })).rejects.toMatchObject({
      problem: { code: 'remote.unknown-source' },
    });
  });

  test('is due by its schedule', async () => {
    let now = new Date('2026-05-01T12:00:00Z');
    const { engine } = await playOffice({ tables: [animals()] }, { now: () => now });
    const due = (isStart: boolean) => engine.call('sync.due', { isStart });
    expect(await due(true)).toEqual([]);
    await engine.call('sources.change', { name: 'Office', schedule: 'daily' });
    expect(await due(false)).toEqual(['Office']);
    await engine.call('sync.start', {});
    expect([await due(false), await due(true)]).toEqual([[], ['Office']]);
    now = new Date('2026-05-02T12:00:00Z');
    expect(await due(false)).toEqual(['Office']);
    await engine.call('sources.change', { name: 'Office', schedule: 'start' });
    expect([await due(false), await due(true)]).toEqual([[], ['Office']]);
  });
});
