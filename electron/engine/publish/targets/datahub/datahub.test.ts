import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { connect, ferryDraft, openTestCatalog, type TestCatalog } from '../../testing/catalog.ts';
import { CKAN_KEY, startCkan } from '../../testing/ckan-server.ts';
import { DATAHUB_KEY, type DatahubServer, startDatahub } from '../../testing/datahub-server.ts';

let datahub: DatahubServer;
let catalog: TestCatalog;

beforeEach(async () => {
  datahub = await startDatahub();
  catalog = await openTestCatalog();
  await connect(catalog.engine, 'datahub', datahub.origin, DATAHUB_KEY);
});
afterEach(async () => {
  await catalog.close();
  await datahub.close();
});

const extra = (more: Record<string, string> = {}) => ({
  collection: 'primary',
  subject: 'transport, persons',
  jurisdiction: 'federal',
  file_url: `${datahub.origin}/ferries.csv`,
  ...more,
});

function draftFor(more: Partial<PublicationDraft> = {}, extras: Record<string, string> = {}) {
  return ferryDraft({ targets: [{ connectionId: 'datahub', extra: extra(extras) }], ...more });
}

async function send(draft: PublicationDraft, connections = ['datahub']) {
  const { engine } = catalog;
  const known = await engine.call('drafts.read', { id: draft.id }).catch(() => null);
  await engine.call('drafts.save', {
    draft: { ...draft, revision: known?.draft.revision ?? 0 },
  });
  const { results } = await engine.call('publish.send', { id: draft.id, connections });
  const result = results.at(-1);
  if (!result) throw new Error('no result');
  return result;
}

describe('a submission', () => {
  test('is made of texts in both languages, and its link is kept', async () => {
    const result = await send(draftFor());
    expect(result).toMatchObject({ state: 'submitted', flowUrl: `${datahub.origin}/flow/1` });
    expect(datahub.submissions).toMatchObject([
      {
        title_translated_en: 'Ferry passengers 2026',
        title_translated_fr: 'Passagers des ferries 2026',
        keywords_fr: 'ferries,mer',
        subject: 'transport,persons',
        frequency: 'P1Y',
        email_contact: 'ann@office.example',
        date_published: '2026-01-02',
        file_id: result.remoteId,
      },
    ]);
  });

  test('whose answer was lost is not made again: the same id is sent', async () => {
    datahub.spoil((write) => (write === 0 ? { when: 'after', how: 'reset' } : null));
    expect(await send(draftFor())).toMatchObject({
      state: 'submitted',
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'publish.submitted-before' }),
      ]),
    });
    expect(datahub.submissions).toHaveLength(1);
  });

  test('is made anew for new data, and not for the same again', async () => {
    const draft = draftFor();
    await send(draft);
    await send(draft);
    expect(datahub.submissions).toHaveLength(1);
    await catalog.importCells('11 20 30 40');
    await send(draft);
    const [first, second] = datahub.submissions;
    expect(second?.file_id).not.toBe(first?.file_id);
  });

  test('takes the address of a file that was just made public elsewhere', async () => {
    const ckan = await startCkan();
    ckan.allowPublic();
    try {
      await connect(catalog.engine, 'ckan', ckan.origin, CKAN_KEY, 'office');
      const draft = draftFor({ visibility: 'public' }, { file_url: '' });
      const targets = [...draft.targets, { connectionId: 'ckan', extra: {} }];
      const result = await send({ ...draft, targets }, ['datahub', 'ckan']);
      expect(result).toMatchObject({ connection: 'datahub', state: 'submitted' });
      expect(datahub.submissions[0]?.file_url).toMatch(/\/download\/.*ferries\.csv$/);
    } finally {
      await ckan.close();
    }
  });
});

test('everything that is missing is told at once, beside its field', async () => {
  const draft = draftFor(
    { title: { en: 'Only English' }, keywords: { en: ['a,b'] }, issued: '2999-01-01' },
    { collection: 'pictures', subject: '' },
  );
  const result = await send(draft);
  expect(result.state).toBe('failed');
  const fields = result.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ place }) => place?.field);
  expect(fields).toEqual(
    expect.arrayContaining([
      'title.fr',
      'keywords.fr',
      'keywords.en.0',
      'extra.collection',
      'extra.subject',
      'issued',
    ]),
  );
  expect(datahub.writes()).toBe(0);
});

test('what only the portal knows is shown beside its field', async () => {
  const contact = { name: 'Bo', email: 'bo@elsewhere.example' };
  expect(await send(draftFor({ contact }))).toMatchObject({
    state: 'failed',
    problems: expect.arrayContaining([
      expect.objectContaining({
        code: 'publish.refused-field',
        place: { field: 'contact.email' },
      }),
    ]),
  });
});

test('a key that is refused is told, with what is known of keys', async () => {
  const draft = draftFor();
  await connect(catalog.engine, 'datahub', datahub.origin, 'wrong');
  expect((await send(draft)).problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['publish.key-refused', 'publish.token-expiry']),
  );
  expect(await catalog.engine.call('connections.test', { name: 'datahub' })).toMatchObject({
    isFine: false,
    state: 'refused',
  });
});

test('lists come in both languages, and from Statdesk itself without a network', async () => {
  const { engine } = catalog;
  const choices = await engine.call('connections.choices', { name: 'datahub' });
  expect(choices.fields.subject?.[1]?.labels).toEqual({ en: 'Persons', fr: 'Personnes' });
  await connect(engine, 'datahub', 'http://127.0.0.1:9', DATAHUB_KEY);
  const kept = await engine.call('connections.choices', { name: 'datahub' });
  expect(kept).toMatchObject({ isKept: true, readAt: '2024-10-01T00:00:00.000Z' });
  expect(kept.fields.audience).toHaveLength(24);
});
