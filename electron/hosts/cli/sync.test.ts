import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { animals, type OfficeOptions, refuse } from '#engine/remote/testing/office.ts';
import { openOffice } from '#engine/remote/testing/opened-office.ts';
import { ended, spawnStatdesk } from './testing/process.ts';
import { json, runStatdesk } from './testing/run.ts';

async function openCatalog(options: OfficeOptions = {}) {
  const office = await openOffice({
    tables: ['A1', 'B2'].map((id) => animals({ id })),
    ...options,
  });
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-sync-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const run = (...words: string[]) => runStatdesk([...words, '--catalog', folder]);
  return { office, folder, run };
}

describe('statdesk source', () => {
  test('adds, lists and removes a server', async () => {
    const { office, run } = await openCatalog();
    const added = await run('source', 'add', 'office', `${office.root}/tables/A1`);
    expect(added).toMatchObject({ status: 0, stderr: '' });
    expect(added.stdout.toString()).toBe(`added office ${office.root}\n`);
    expect((await run('source', 'list')).stdout.toString()).toBe(`office\t${office.root}\n`);
    expect(json(await run('source', 'list', '--json'))).toMatchObject({
      sources: [{ name: 'office', url: office.root, apiVersion: '2.2.0', languages: ['en'] }],
    });
    expect((await run('source', 'remove', 'office')).status).toBe(0);
    expect((await run('source', 'list')).stdout.toString()).toBe('');
  });

  test('exits with 1 and keeps nothing where no such server answers', async () => {
    const { office, run } = await openCatalog();
    for (const address of [
      `${office.origin}/api/v1`,
      'file:///etc/hostname',
      'http://127.0.0.1:9',
    ]) {
      const { status, stderr } = await run('source', 'add', 'office', address);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^statdesk: .+/);
    }
    expect(json(await run('source', 'list', '--json'))).toEqual({ sources: [] });
  });

  test('exits with 1 for a source that is not known, with 2 for words that it does not know', async () => {
    const { run } = await openCatalog();
    expect((await run('source', 'remove', 'nobody')).status).toBe(1);
    expect((await run('sync', 'nobody')).status).toBe(1);
    expect((await run('source', 'add', 'office')).status).toBe(2);
    expect((await run('source', 'rename', 'office')).status).toBe(2);
  });
});

describe('statdesk sync', () => {
  test('fetches named tables and follows them from then on', async () => {
    const { office, run } = await openCatalog();
    await run('source', 'add', 'office', office.root);
    const first = await run('sync', 'office', '--table', 'A1', '--json');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(json(first)).toEqual({
      tables: [{ id: 'A1', table: 'A1', state: 'new', cells: 24, requests: 4, message: null }],
    });
    expect(office.asked.some(({ path }) => path === '/tables')).toBe(false);
    office.tables.set('a1', {
      ...animals({ id: 'A1', years: 5 }),
      updated: '2026-02-02T00:00:00Z',
    });
    expect(json(await run('sync', '--json'))).toMatchObject({
      tables: [{ id: 'A1', state: 'updated', cells: 30 }],
    });
    expect((await run('sync')).stdout.toString()).toBe('unchanged A1\n');
    office.tables.delete('a1');
    const gone = await run('sync', 'office', '--json');
    expect(gone.status).toBe(0);
    expect(json(gone)).toMatchObject({ tables: [{ id: 'A1', table: 'A1', state: 'withdrawn' }] });
    expect((await run('data', 'A1', '--all', '--format', 'csv')).status).toBe(0);
  });

  test('goes on after a table that fails, exits with 1 and names it', async () => {
    const { office, run } = await openCatalog();
    await run('source', 'add', 'office', office.root);
    office.fault = ({ path }, response) =>
      path.startsWith('/tables/A1/data') && refuse(response, 400, 'Internal error');
    const { status, stdout, stderr } = await run(
      'sync',
      '--table',
      'A1',
      '--table',
      'B2',
      '--table',
      'C3',
      '--json',
    );
    expect(status).toBe(1);
    const { tables } = JSON.parse(stdout.toString());
    expect(tables).toMatchObject([
      { id: 'A1', table: null, state: 'failed', cells: 0 },
      { id: 'B2', table: 'B2', state: 'new', message: null },
      { id: 'C3', table: null, state: 'failed' },
    ]);
    expect(tables[0].message).toMatch(/^A1: .*refused/);
    expect(stderr).toMatch(/^A1: .*\nC3: .*\n$/);
    // What failed is not followed.
    expect(json(await run('sync', '--json'))).toMatchObject({ tables: [{ id: 'B2' }] });
  });
});

test('processes side by side keep the pace of the server together', {
  timeout: 120_000,
}, async () => {
  const pace = { calls: 6, seconds: 1 };
  const tables = ['A1', 'B2', 'C3'].map((id) => animals({ id, regions: 6 }));
  const { office, folder, run } = await openCatalog({ tables, pace, maxDataCells: 8 });
  await run('source', 'add', 'office', office.root);
  const ends = await Promise.all(
    tables.map(({ id }) =>
      ended(spawnStatdesk(['sync', 'office', '--table', id, '--json', '--catalog', folder])),
    ),
  );
  for (const { status, stdout } of ends) {
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tables: [{ state: 'new', cells: 48 }] });
  }
  const times = office.asked.map(({ at }) => at);
  for (const from of times) {
    const within = times.filter((at) => at >= from && at < from + pace.seconds * 1000);
    expect(within.length).toBeLessThanOrEqual(pace.calls);
  }
});
