import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { connect, ferryDraft, openTestCatalog, type TestCatalog } from '../../testing/catalog.ts';
import {
  ORGANIZATION_ID,
  startUdata,
  UDATA_KEY,
  type UdataServer,
} from '../../testing/udata-server.ts';

let udata: UdataServer;
let catalog: TestCatalog;

beforeEach(async () => {
  udata = await startUdata();
  catalog = await openTestCatalog();
  await connect(catalog.engine, 'udata', udata.origin, UDATA_KEY, ORGANIZATION_ID);
});
afterEach(async () => {
  await catalog.close();
  await udata.close();
});

async function send(draft: PublicationDraft, more: { allowRemoval?: boolean } = {}) {
  const { engine } = catalog;
  const known = await engine.call('drafts.read', { id: draft.id }).catch(() => null);
  await engine.call('drafts.save', {
    draft: { ...draft, revision: known?.draft.revision ?? 0 },
  });
  const { results } = await engine.call('publish.send', {
    id: draft.id,
    connections: ['udata'],
    ...more,
  });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

describe('a first publication', () => {
  test('stays a draft at every moment, with all its fields and files in order', async () => {
    const draft = ferryDraft({ spatial: { zones: ['Norway'] }, doi: '10.1234/ferry' });
    const result = await send(draft);
    expect(result).toMatchObject({ state: 'published', isPrivate: true, problems: [] });
    expect(udata.datasets).toMatchObject([
      {
        title: 'Ferry passengers 2026',
        private: true,
        license: 'cc-by',
        frequency: 'annual',
        tags: ['ferries', 'mer', 'sea-transport'],
        temporal_coverage: { start: '2024-01-01', end: '2025-12-31' },
        spatial: { zones: ['country:no'] },
        extras: { 'statdesk:id': draft.id, 'statdesk:doi': '10.1234/ferry' },
        resources: [{ title: 'Ferries as CSV' }, { title: 'Ferries as PX' }],
      },
    ]);
    expect(udata.leaks).toEqual([]);
  });

  test('is shown last where it shall be public', async () => {
    udata.allowPublic();
    const result = await send(ferryDraft({ visibility: 'public' }));
    expect(result).toMatchObject({ state: 'published', isPrivate: false, problems: [] });
    expect(udata.datasets).toMatchObject([
      { private: false, tags: ['ferries', 'mer', 'sea-transport'] },
    ]);
  });

  test('sends a large file in parts, and only those that are missing after a stop', async () => {
    const path = join(catalog.folder, 'large.bin');
    await writeFile(path, Buffer.alloc(21 * 1024 * 1024 + 5, 'statdesk'));
    const [first] = ferryDraft().resources;
    if (!first) throw new Error('no resource');
    const draft = ferryDraft({
      resources: [{ ...first, fileName: 'large.bin', format: 'bin', source: { path } }],
    });
    // Contact, dataset, then six parts: the fourth part meets the outage.
    udata.spoil((write) => {
      if (write !== 5) return null;
      udata.setOutage(true);
      return { when: 'before', how: 'reset' };
    });
    expect(await send(draft)).toMatchObject({ state: 'unsure', isOpen: true });
    udata.setOutage(false);
    udata.spoil(() => null);
    await catalog.reopen();
    const { results } = await catalog.engine.call('publish.resume', {});
    expect(results).toMatchObject([{ state: 'published' }]);
    // Three parts, the join, the description.
    expect(udata.writes()).toBe(5);
    expect(udata.datasets[0]?.resources).toMatchObject([{ filesize: 21 * 1024 * 1024 + 5 }]);
  });

  test.each([
    ['a title that is too long', { title: { en: 'x'.repeat(351) } }, 'title.en'],
    ['no description', { notes: {} }, 'notes.en'],
    ['a frequency that the site does not have', { frequency: 'BIENNIAL' as const }, 'frequency'],
  ])('with %s is refused beside the field, before anything is sent', async (_, more, field) => {
    await catalog.engine.call('connections.choices', { name: 'udata' });
    const result = await send(ferryDraft(more));
    expect(result.state).toBe('failed');
    expect(result.problems).toContainEqual(
      expect.objectContaining({ severity: 'error', place: { field } }),
    );
    expect(udata.writes()).toBe(0);
  });
});

describe('an update', () => {
  test('of unchanged data sends only reads', async () => {
    const draft = ferryDraft();
    await send(draft);
    udata.spoil(() => null);
    expect(await send(draft)).toMatchObject({ state: 'published' });
    expect(udata.writes()).toBe(0);
  });

  test('keeps tags, period and privacy, and what others added', async () => {
    const draft = ferryDraft();
    await send(draft);
    Object.assign(udata.datasets[0] ?? {}, {
      tags: ['boats', 'ferries', 'mer', 'sea-transport'],
      acronym: 'FER',
      extras: { ...udata.datasets[0]?.extras, theirs: 'kept' },
    });
    await catalog.importCells('11 20 30 40');
    await send({ ...draft, notes: { en: 'Better said.' } });
    expect(udata.datasets).toHaveLength(1);
    expect(udata.datasets[0]).toMatchObject({
      description: expect.stringContaining('Better said.'),
      tags: ['boats', 'ferries', 'mer', 'sea-transport'],
      temporal_coverage: { start: '2024-01-01', end: '2025-12-31' },
      acronym: 'FER',
      extras: { theirs: 'kept', 'statdesk:id': draft.id },
      private: true,
    });
    const csv = udata.datasets[0]?.resources[0]?.id ?? '';
    expect(udata.files.get(csv)?.toString('utf8')).toContain('11');
    expect(udata.leaks).toEqual([]);
  });

  test('links, adds, orders and removes', async () => {
    const draft = ferryDraft();
    await send(draft);
    const [csv, px] = draft.resources;
    if (!csv || !px) throw new Error('no resources');
    const link = {
      ...csv,
      id: '8d0f5d0e-7c57-4b43-9a59-4a2f3f6f1f11',
      kind: 'link' as const,
      name: { en: 'The page' },
      format: 'html',
      source: { url: 'https://office.example/ferries' },
    };
    await send({ ...draft, resources: [px, link, csv] });
    const titles = () => udata.datasets[0]?.resources.map(({ title }) => title);
    expect(titles()).toEqual(['Ferries as PX', 'The page', 'Ferries as CSV']);
    await send({ ...draft, resources: [link, px] }, { allowRemoval: true });
    expect(titles()).toEqual(['The page', 'Ferries as PX']);
  });
});

test('a draft that the site makes public is hidden at once, and told', async () => {
  const draft = ferryDraft();
  await send(draft);
  // The site of another version: it forgets on an update.
  udata.spoil((write, request) => {
    if (write === 0 && request.method === 'PUT') {
      setImmediate(() => Object.assign(udata.datasets[0] ?? {}, { private: false }));
    }
    return null;
  });
  const result = await send({ ...draft, notes: { en: 'Better said.' } });
  expect(result.problems).toContainEqual(
    expect.objectContaining({ code: 'publish.became-public' }),
  );
  expect(udata.datasets[0]?.private).toBe(true);
});

test('a publication is checked again, undone and deleted', async () => {
  const { engine } = catalog;
  const draft = ferryDraft();
  const { publishId } = await send(draft);
  const verify = () => engine.call('publish.verify', { id: draft.id, connection: 'udata' });
  expect(await verify()).toMatchObject({ state: 'equal' });
  Object.assign(udata.datasets[0] ?? {}, { title: 'Edited by Bo' });
  expect(await verify()).toMatchObject({ state: 'different', fields: [{ field: 'title' }] });
  expect(await engine.call('publish.undo', { publishId })).toMatchObject({
    results: [{ state: 'withdrawn' }],
  });
  expect(udata.datasets[0]?.deleted).not.toBeNull();
});

test('a connection tells its user; a wrong key is refused', async () => {
  const { engine } = catalog;
  expect(await engine.call('connections.test', { name: 'udata' })).toMatchObject({
    isFine: true,
    user: 'Ann Example',
    organizations: [{ value: ORGANIZATION_ID, label: 'The Office' }],
  });
  await connect(engine, 'udata', udata.origin, 'wrong');
  expect(await engine.call('connections.test', { name: 'udata' })).toMatchObject({
    isFine: false,
    state: 'refused',
    problems: [{ code: 'publish.key-refused' }],
  });
});
