import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { connect, ferryDraft, openTestCatalog, type TestCatalog } from '../../testing/catalog.ts';
import { CKAN_KEY, type CkanServer, startCkan } from '../../testing/ckan-server.ts';

let ckan: CkanServer;
let catalog: TestCatalog;

beforeEach(async () => {
  ckan = await startCkan();
  catalog = await openTestCatalog();
  await connect(catalog.engine, 'ckan', ckan.origin, CKAN_KEY, 'office');
});
afterEach(async () => {
  await catalog.close();
  await ckan.close();
});

async function send(
  draft: PublicationDraft,
  more: { allowRemoval?: boolean; overwrite?: string[] } = {},
) {
  const { engine } = catalog;
  const known = await engine.call('drafts.read', { id: draft.id }).catch(() => null);
  const revision = known?.draft.revision ?? 0;
  await engine.call('drafts.save', { draft: { ...draft, revision } });
  const { results } = await engine.call('publish.send', {
    id: draft.id,
    connections: ['ckan'],
    ...more,
  });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

const active = () => ckan.datasets.filter(({ state }) => state === 'active');
const extras = () =>
  Object.fromEntries((active()[0]?.extras ?? []).map(({ key, value }) => [key, value]));

describe('a first publication', () => {
  test('stands hidden, with every field and the very bytes of its files', async () => {
    const draft = ferryDraft();
    const result = await send(draft);
    expect(result).toMatchObject({ state: 'published', isPrivate: true, isOpen: false });
    expect(result.remoteUrl).toBe(`${ckan.origin}/dataset/ferry-passengers-2026`);
    expect(active()).toHaveLength(1);
    expect(active()[0]).toMatchObject({
      name: 'ferry-passengers-2026',
      title: 'Ferry passengers 2026',
      notes: expect.stringContaining('## Passagers des ferries 2026'),
      private: true,
      license_id: 'CC-BY-4.0',
      maintainer: 'Ann Example',
      maintainer_email: 'ann@office.example',
      tags: [{ name: 'ferries' }, { name: 'mer' }, { name: 'sea transport' }],
    });
    expect(extras()).toMatchObject({
      statdesk_id: draft.id,
      frequency: 'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
      temporal_start: '2024-01-01',
    });
    const [csv, px] = active()[0]?.resources ?? [];
    expect(csv).toMatchObject({ name: 'Ferries as CSV', format: 'CSV', mimetype: 'text/csv' });
    const bytes = ckan.files.get(csv?.id ?? '') ?? Buffer.alloc(0);
    expect(csv?.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    expect(bytes.toString('utf8')).toContain('"E"');
    // A value that a spreadsheet would run stays as it is: data are published unaltered.
    expect(ckan.files.get(px?.id ?? '')?.toString('utf8')).toContain('"=East"');
    expect(ckan.leaks).toEqual([]);
  });

  test('that shall be public is shown only once all of it is there', async () => {
    ckan.allowPublic();
    const result = await send(ferryDraft({ visibility: 'public' }));
    expect(result).toMatchObject({ state: 'published', isPrivate: false });
    expect(result.problems.map(({ code }) => code)).toEqual(['publish.keyword-changed']);
    const names = result.steps.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['create', 'upload', 'upload']);
    expect(names.indexOf('show')).toBeGreaterThan(names.indexOf('verify'));
  });

  test('under a name of somebody else is refused, and another name offered', async () => {
    const other = ferryDraft();
    await send(other);
    const before = JSON.stringify(ckan.datasets);
    const result = await send(ferryDraft());
    expect(result).toMatchObject({
      state: 'failed',
      problems: [
        {
          code: 'publish.name-taken',
          place: { field: 'extra.name' },
          values: { suggestion: 'ferry-passengers-2026-2' },
        },
        { code: 'publish.keyword-changed' },
      ],
    });
    expect(JSON.stringify(ckan.datasets)).toBe(before);
  });

  test('with a field that the site refuses names the field; the draft stays', async () => {
    const strict = await startCkan({ requiredExtras: ['collection_method'] });
    try {
      await connect(catalog.engine, 'ckan', strict.origin, CKAN_KEY, 'office');
      const draft = ferryDraft();
      expect(await send(draft)).toMatchObject({
        state: 'failed',
        isOpen: false,
        problems: [
          {
            code: 'publish.refused-field',
            place: { field: 'extra.field.collection_method' },
            values: { said: 'Missing value' },
          },
          { code: 'publish.keyword-changed' },
        ],
      });
      const targets = [
        { connectionId: 'ckan', extra: { 'field.collection_method': 'counted at the pier' } },
      ];
      expect(await send({ ...draft, targets })).toMatchObject({ state: 'published' });
      expect(strict.datasets).toHaveLength(1);
    } finally {
      await strict.close();
    }
  });

  test('with a key that is not known can be resumed with another', async () => {
    await connect(catalog.engine, 'ckan', ckan.origin, 'wrong', 'office');
    const refused = await send(ferryDraft());
    expect(refused).toMatchObject({ state: 'failed', isOpen: true });
    expect(refused.problems[0]).toMatchObject({ code: 'publish.no-right' });
    expect(JSON.stringify(refused)).not.toContain('wrong');
    await connect(catalog.engine, 'ckan', ckan.origin, CKAN_KEY, 'office');
    const { results } = await catalog.engine.call('publish.resume', {});
    expect(results).toMatchObject([{ state: 'published' }]);
  });
});

describe('an update', () => {
  test('of unchanged data sends only reads', async () => {
    const draft = ferryDraft();
    await send(draft);
    ckan.spoil(() => null);
    expect(await send(draft)).toMatchObject({ state: 'published', steps: [] });
    expect(ckan.writes()).toBe(0);
  });

  test('replaces files in place after new data came, and keeps what others added', async () => {
    const draft = ferryDraft();
    await send(draft);
    const before = active()[0]?.resources.map(({ id }) => id);
    active()[0]?.tags.push({ name: 'boats' });
    active()[0]?.extras.push({ key: 'reviewed_by', value: 'Bo' });
    await catalog.importCells('11 20 30 40');
    expect(await catalog.engine.call('publish.outdated', {})).toMatchObject([
      { id: draft.id, tables: ['FERRY'], connections: ['ckan'] },
    ]);
    const result = await send({ ...draft, notes: { en: 'Better said.' } });
    expect(result.state).toBe('published');
    expect(active()).toHaveLength(1);
    expect(active()[0]).toMatchObject({ notes: expect.stringContaining('Better said.') });
    expect(active()[0]?.tags).toContainEqual({ name: 'boats' });
    expect(extras()).toMatchObject({ reviewed_by: 'Bo', statdesk_id: draft.id });
    expect(active()[0]?.resources.map(({ id }) => id)).toEqual(before);
    expect(ckan.files.get(before?.[0] ?? '')?.toString('utf8')).toContain('11');
    expect(await catalog.engine.call('publish.outdated', {})).toEqual([]);
  });

  test('leaves a field that was edited on the server until it is told otherwise', async () => {
    const draft = ferryDraft();
    await send(draft);
    Object.assign(active()[0] ?? {}, { title: 'Edited by Bo' });
    const next = { ...draft, title: { ...draft.title, en: 'Ferries of 2026' } };
    const kept = await send(next);
    expect(kept.problems[0]).toMatchObject({
      code: 'publish.edited-there',
      severity: 'warning',
      place: { field: 'title' },
    });
    expect(active()[0]?.title).toBe('Edited by Bo');
    await send(next, { overwrite: ['title'] });
    expect(active()[0]?.title).toBe('Ferries of 2026');
  });

  test('removes what the draft no longer names only where that is allowed', async () => {
    const draft = ferryDraft();
    await send(draft);
    const less = { ...draft, resources: draft.resources.slice(0, 1) };
    expect((await send(less)).problems[0]).toMatchObject({ code: 'publish.not-removed' });
    expect(active()[0]?.resources).toHaveLength(2);
    await send(less, { allowRemoval: true });
    expect(active()[0]?.resources).toHaveLength(1);
  });

  test('finds its dataset again in a catalog that knows nothing of it', async () => {
    const draft = ferryDraft();
    await send(draft);
    const other = await openTestCatalog();
    try {
      await connect(other.engine, 'ckan', ckan.origin, CKAN_KEY, 'office');
      await other.engine.call('drafts.save', { draft });
      const { results } = await other.engine.call('publish.send', {
        id: draft.id,
        connections: ['ckan'],
      });
      expect(results).toMatchObject([{ state: 'published' }]);
      expect(active()).toHaveLength(1);
      expect(active()[0]?.resources).toHaveLength(2);
    } finally {
      await other.close();
    }
  });
});

test('a preview shows fields, files and requests, masks the key and writes nothing', async () => {
  const draft = ferryDraft();
  const [preview] = await catalog.engine.call('publish.preview', { draft, connections: ['ckan'] });
  expect(preview).toMatchObject({ action: 'create', visibility: 'private' });
  expect(preview?.files).toMatchObject([
    { fileName: 'ferries.csv', change: 'added', rows: 2 },
    { fileName: 'ferries.px', change: 'added' },
  ]);
  expect(preview?.requests.map(({ step }) => step)).toEqual(['create', 'upload', 'upload']);
  expect(preview?.requests[0]?.headers).toMatchObject({
    Authorization: '••••••',
    'user-agent': 'Statdesk/1.2.3',
  });
  expect(JSON.stringify(preview)).not.toContain(CKAN_KEY);
  expect(ckan.writes()).toBe(0);
});

test('a publication is checked again, hidden and deleted', async () => {
  const { engine } = catalog;
  const draft = ferryDraft();
  await send(draft);
  const verify = () => engine.call('publish.verify', { id: draft.id, connection: 'ckan' });
  expect(await verify()).toMatchObject({ state: 'equal' });
  Object.assign(active()[0] ?? {}, { title: 'Edited by Bo' });
  ckan.files.set(active()[0]?.resources[0]?.id ?? '', Buffer.from('spoilt'));
  expect(await verify()).toMatchObject({
    state: 'different',
    fields: [{ field: 'title', now: 'Edited by Bo' }],
    problems: [{ code: 'publish.file-differs' }],
  });
  const { results } = await engine.call('publish.withdraw', {
    id: draft.id,
    connections: ['ckan'],
    how: 'delete',
  });
  expect(results).toMatchObject([{ state: 'withdrawn', purpose: 'delete' }]);
  expect(active()).toEqual([]);
  expect(await verify()).toMatchObject({ state: 'not-published' });
});

test('undo takes back the dataset that a sending made', async () => {
  const { publishId } = await send(ferryDraft());
  const { results } = await catalog.engine.call('publish.undo', { publishId });
  expect(results).toMatchObject([{ state: 'withdrawn' }]);
  expect(active()).toEqual([]);
});

test('a connection is tested by reads, and tells its lists', async () => {
  const { engine } = catalog;
  expect(await engine.call('connections.test', { name: 'ckan' })).toMatchObject({
    isFine: true,
    state: 'connected',
    version: '2.11.2',
    organizations: [{ label: 'The Office' }],
  });
  const choices = await engine.call('connections.choices', { name: 'ckan' });
  expect(choices).toMatchObject({ isKept: false, fields: { group: [{ value: 'people' }] } });
  await ckan.close();
  expect(await engine.call('connections.choices', { name: 'ckan' })).toEqual({
    ...choices,
    isKept: true,
  });
  expect(await engine.call('connections.test', { name: 'ckan' })).toMatchObject({
    isFine: false,
    state: 'offline',
  });
});
