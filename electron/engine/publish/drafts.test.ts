import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  connect,
  ferryDraft,
  ferryPx,
  openTestCatalog,
  type TestCatalog,
} from './testing/catalog.ts';

let catalog: TestCatalog;
beforeEach(async () => {
  catalog = await openTestCatalog();
});
afterEach(() => catalog.close());

describe('a new draft', () => {
  test('begins with what the table says of itself, in its languages', async () => {
    const { draft } = await catalog.engine.call('drafts.create', {
      items: [{ tableId: 'FERRY', selection: null, formats: ['csv', 'json-stat2'] }],
      targets: ['office'],
    });
    expect(draft).toMatchObject({
      title: { en: 'Ferry passengers by route and year' },
      keywords: { fr: ['Transports', 'ligne', 'année'] },
      primaryLanguage: 'en',
      contact: { name: 'Ann Example', email: 'ann@office.example' },
      publisher: { name: 'The Office' },
      frequency: 'ANNUAL',
      modified: '2026-01-02',
      temporal: { start: '2024-01-01', end: '2025-12-31' },
      licence: 'notspecified',
      visibility: 'private',
      resources: [
        { fileName: 'ferry.csv', format: 'csv', source: { tableId: 'FERRY', selection: '*' } },
        { fileName: 'ferry.json', format: 'json-stat2' },
      ],
      targets: [{ connectionId: 'office' }],
    });
    expect(draft.notes.en).toContain('Numbers are =made up.');
    expect(draft.title.fr).toContain('Passagers');
  });
});

describe('a draft', () => {
  test('is saved with every change, and is there after an end without warning', async () => {
    const { engine } = catalog;
    const first = await engine.call('drafts.save', { draft: ferryDraft() });
    expect(first.draft.revision).toBe(1);
    const again = await engine.call('drafts.save', { draft: first.draft });
    expect(again.draft.revision).toBe(1);
    const next = { ...first.draft, title: { en: 'Better' } };
    await engine.call('drafts.save', { draft: next });
    await catalog.reopen();
    const read = await catalog.engine.call('drafts.read', { id: next.id });
    expect(read.draft).toMatchObject({ title: { en: 'Better' }, revision: 2 });
    await expect(
      catalog.engine.call('drafts.save', { draft: { ...first.draft, title: { en: 'Stale' } } }),
    ).rejects.toMatchObject({ problem: { code: 'publish.draft-changed-elsewhere' } });
  });

  test('that is duplicated is another publication', async () => {
    const { engine } = catalog;
    const { draft } = await engine.call('drafts.save', { draft: ferryDraft() });
    const { draft: copy } = await engine.call('drafts.duplicate', { id: draft.id });
    expect(copy).toMatchObject({ title: draft.title, revision: 1 });
    expect(copy.id).not.toBe(draft.id);
    expect(copy.resources[0]?.id).not.toBe(draft.resources[0]?.id);
    expect(await engine.call('drafts.list', {})).toHaveLength(2);
    await engine.call('drafts.remove', { id: draft.id });
    await expect(engine.call('drafts.read', { id: draft.id })).rejects.toMatchObject({
      problem: { code: 'publish.unknown-draft' },
    });
  });

  test('goes out as a file and comes back the same; unknown keys are told', async () => {
    const { engine } = catalog;
    const { draft } = await engine.call('drafts.save', { draft: ferryDraft() });
    const { text } = await engine.call('drafts.export', { id: draft.id, form: 'draft' });
    await engine.call('drafts.remove', { id: draft.id });
    const back = await engine.call('drafts.import', { text, fileName: 'a.json', as: 'same' });
    expect(back).toMatchObject({ draft: { ...draft, revision: 1 }, warnings: [] });
    const odd = JSON.stringify({ ...JSON.parse(text), colour: 'red' });
    const other = await engine.call('drafts.import', { text: odd, fileName: 'b.json', as: 'new' });
    expect(other.draft.id).not.toBe(draft.id);
    expect(other.warnings).toMatchObject([
      { code: 'publish.unknown-key', severity: 'warning', place: { field: 'colour' } },
    ]);
    await expect(
      engine.call('drafts.import', { text: '{"title": 3}', fileName: 'c.json', as: 'same' }),
    ).rejects.toMatchObject({ problem: { code: 'publish.bad-draft-file' } });
  });

  test('is a data package, too', async () => {
    const { engine } = catalog;
    const { draft } = await engine.call('drafts.save', { draft: ferryDraft() });
    const { fileName, text } = await engine.call('drafts.export', {
      id: draft.id,
      form: 'datapackage',
    });
    expect(fileName).toBe('datapackage.json');
    expect(z.unknown().parse(JSON.parse(text))).toMatchObject({
      name: 'ferry-passengers-2026',
      title: 'Ferry passengers 2026',
      licenses: [{ path: 'https://creativecommons.org/licenses/by/4.0/' }],
      resources: [
        { name: 'ferries-as-csv', path: 'ferries.csv', dialect: { delimiter: ',' } },
        { path: 'ferries.px' },
      ],
    });
  });

  test('is not sent before its time', async () => {
    const { engine } = catalog;
    const draft = ferryDraft({ notBefore: '2999-01-01T00:00:00Z' });
    await engine.call('drafts.save', { draft });
    await expect(
      engine.call('publish.send', { id: draft.id, connections: ['office'] }),
    ).rejects.toMatchObject({ problem: { code: 'publish.not-yet' } });
  });
});

test('a table that its file calls confidential is warned about before it goes anywhere', async () => {
  const { engine, folder } = catalog;
  const path = join(folder, 'secret.px');
  const secret = ferryPx()
    .replace('MATRIX="FERRY"', 'MATRIX="SECRET"')
    .replace('SOURCE=', 'CONFIDENTIAL=1;\nSOURCE=');
  await writeFile(path, secret);
  await engine.call('import.start', { items: [{ kind: 'path', path }] });
  await connect(engine, 'ckan', 'http://127.0.0.1:9', 'key', 'office');
  const warned = async (tableId: string) => {
    const items = [{ tableId, selection: null, formats: ['csv'] }];
    const { draft } = await engine.call('drafts.create', { items, targets: ['ckan'] });
    const [check] = await engine.call('publish.check', { draft });
    return check?.problems.filter(({ code }) => code === 'publish.confidential') ?? [];
  };
  expect(await warned('SECRET')).toMatchObject([
    { severity: 'warning', place: { field: 'resources.0.source' } },
  ]);
  expect(await warned('FERRY')).toEqual([]);
});
