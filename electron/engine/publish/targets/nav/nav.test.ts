import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { connect, ferryDraft, openTestCatalog, type TestCatalog } from '../../testing/catalog.ts';
import { NAV_KEY, type NavServer, startNav } from '../../testing/nav-server.ts';

let nav: NavServer;
let catalog: TestCatalog;

beforeEach(async () => {
  nav = await startNav();
  catalog = await openTestCatalog();
  await connect(catalog.engine, 'nav', nav.origin, NAV_KEY);
});
afterEach(async () => {
  await catalog.close();
  await nav.close();
});

async function send(draft: PublicationDraft) {
  const { engine } = catalog;
  const known = await engine.call('drafts.read', { id: draft.id }).catch(() => null);
  await engine.call('drafts.save', {
    draft: { ...draft, revision: known?.draft.revision ?? 0 },
  });
  const { results } = await engine.call('publish.send', { id: draft.id, connections: ['nav'] });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

function withChart(engine: 'echart' | 'plotly', more: Partial<PublicationDraft> = {}) {
  const draft = ferryDraft(more);
  const chart = { kind: 'bar', options: {} };
  const resourceId = draft.resources[0]?.id ?? '';
  return { ...draft, views: [{ id: randomUUID(), title: {}, resourceId, chart, engine }] };
}

describe('a package', () => {
  test('has its files before anything names them, its charts as views, and the hash as its id', async () => {
    const draft = withChart('echart');
    const result = await send(draft);
    expect(result).toMatchObject({
      state: 'published',
      remoteId: createHash('md5').update('Ferry passengers 2026').digest('hex'),
      problems: [{ code: 'publish.internal', severity: 'warning' }],
    });
    expect(result.steps.map(({ name }) => name)).toEqual([
      'create',
      'attach',
      'attach',
      'complete',
      'verify',
    ]);
    expect([...nav.packages.values()]).toMatchObject([
      {
        title: 'Ferry passengers 2026',
        accessRights: 'internal',
        license: { name: 'CC BY 4.0' },
        provenance: `statdesk:${draft.id}`,
        views: [
          {
            specType: 'echart',
            spec: { option: { series: [{ type: 'bar', data: [10, 30] }, { data: [20, 40] }] } },
          },
        ],
        resources: [
          { path: 'ferries.csv', format: 'csv', dsv_separator: ',' },
          { path: 'ferries.px', format: 'px' },
        ],
      },
    ]);
  });

  test('draws for Plotly what it draws for ECharts', async () => {
    await send(withChart('plotly'));
    expect([...nav.packages.values()][0]?.views).toMatchObject([
      { specType: 'plotly', spec: { data: [{ type: 'bar', x: [10, 30] }, { x: [20, 40] }] } },
    ]);
  });

  test('of another team is never written over', async () => {
    const id = createHash('md5').update('Ferry passengers 2026').digest('hex');
    nav.packages.set(id, { title: 'Ferry passengers 2026', provenance: 'theirs' });
    expect(await send(ferryDraft())).toMatchObject({
      state: 'failed',
      problems: [{ code: 'publish.title-taken', place: { field: 'title.en' } }, {}],
    });
    expect(nav.writes()).toBe(0);
  });

  test('keeps its id when it is renamed, and is not sent again unchanged', async () => {
    const draft = ferryDraft();
    const { remoteId } = await send(draft);
    nav.spoil(() => null);
    await send(draft);
    expect(nav.writes()).toBe(0);
    expect(await send({ ...draft, title: { en: 'Ferries' } })).toMatchObject({ remoteId });
    expect(nav.packages.size).toBe(1);
  });

  test('is withdrawn by emptying it', async () => {
    const draft = ferryDraft();
    await send(draft);
    const { results } = await catalog.engine.call('publish.withdraw', {
      id: draft.id,
      connections: ['nav'],
      how: 'delete',
    });
    expect(results).toMatchObject([
      { state: 'withdrawn', problems: [{ code: 'publish.emptied' }] },
    ]);
    expect([...nav.packages.values()]).toMatchObject([{ views: [], resources: [] }]);
  });
});

test('where nothing can be read back it is accepted, and unchanged it is not sent again', async () => {
  const blind = await startNav(false);
  try {
    await connect(catalog.engine, 'nav', blind.origin, NAV_KEY);
    const draft = ferryDraft();
    expect(await send(draft)).toMatchObject({
      state: 'accepted',
      problems: [{ code: 'publish.cannot-look', severity: 'warning' }, {}],
    });
    blind.spoil(() => null);
    expect(await send(draft)).toMatchObject({ state: 'accepted' });
    expect(blind.writes()).toBe(0);
    const { engine } = catalog;
    expect(await engine.call('publish.verify', { id: draft.id, connection: 'nav' })).toMatchObject({
      state: 'cannot-be-read',
    });
  } finally {
    await blind.close();
  }
});

test('two drafts of one title are an error before anything is sent', async () => {
  const { engine } = catalog;
  const targets = [{ connectionId: 'nav', extra: {} }];
  await engine.call('drafts.save', { draft: ferryDraft({ targets }) });
  const [check] = await engine.call('publish.check', { draft: ferryDraft({ targets }) });
  expect(check?.problems).toContainEqual(expect.objectContaining({ code: 'publish.same-title' }));
});
