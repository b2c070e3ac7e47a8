import { describe, expect, test } from 'vitest';
import { fetchTables, playOffice } from './testing/catalog.ts';
import { animals, sendJson } from './testing/office.ts';

const FARMING = { id: 'AG', label: 'Farming' };
const TABLES = [
  animals({ id: 'SH1', title: 'Sheep', paths: [FARMING, { id: 'AG01', label: 'Flocks' }] }),
  animals({ id: 'GO1', title: 'Goats', paths: [FARMING] }),
  animals({ id: 'BE1', title: 'Bees', paths: [{ id: 'IN', label: 'Insects' }] }),
];

describe.each([
  { isBeta: false, root: '/api/v2' },
  { isBeta: true, root: '/api/v2-beta' },
])('the list of a server (beta: $isBeta)', (options) => {
  test('is looked through without a network, with the date of the copy', async () => {
    const listedAt = '2026-05-01T12:00:00.000Z';
    const { engine, office } = await playOffice(
      { tables: TABLES, ...options },
      { now: () => new Date(listedAt) },
    );
    const look = (params: object = {}) =>
      engine.call('remote.tables', { source: 'Office', ...params });
    expect(await look()).toMatchObject({ total: 0, listedAt: null });
    await engine.call('remote.list', { source: 'Office' });
    await office.close();
    const all = await look();
    expect(all).toMatchObject({ total: 3, listedAt, isWhole: true });
    expect(all.rows[0]).toMatchObject({
      id: 'SH1',
      title: 'Sheep by region and year (en)',
      path: ['Farming', 'Flocks'],
      lastPeriod: '2003',
      local: null,
    });
    expect((await look({ query: 'goa YEAR' })).rows.map(({ id }) => id)).toEqual(['GO1']);
    expect((await look({ folder: 'AG' })).total).toBe(2);
    expect((await look({ offset: 1, limit: 1 })).rows.map(({ id }) => id)).toEqual(['GO1']);
    const folders = await engine.call('remote.folders', { source: 'Office' });
    expect(folders).toEqual([
      { id: 'AG', label: 'Farming', parent: null, tableCount: 2 },
      { id: 'AG01', label: 'Flocks', parent: 'AG', tableCount: 1 },
      { id: 'IN', label: 'Insects', parent: null, tableCount: 1 },
    ]);
  });
});

test('a list of many pages is read to its end; what is here is marked', async () => {
  const tables = Array.from({ length: 1234 }, (_, at) => animals({ id: `T${at}`, regions: 1 }));
  const { engine, office } = await playOffice({ tables });
  await fetchTables(engine, 'T1200');
  const { tables: count } = await engine.call('remote.list', { source: 'Office' });
  expect(count).toBe(1234);
  expect(office.asked.filter(({ path }) => path === '/tables')).toHaveLength(3);
  const page = await engine.call('remote.tables', { source: 'Office', query: 't1200' });
  expect(page.rows).toMatchObject([{ id: 'T1200', local: 'T1200', isFollowed: true }]);
});

test('a menu that leads back into itself is walked once', async () => {
  const { engine, office } = await playOffice({
    tables: TABLES,
    isBeta: true,
    root: '/api/v2-beta',
  });
  let walked = 0;
  office.fault = ({ path }, response) => {
    if (!path.startsWith('/navigation')) return false;
    walked++;
    const folder = { type: 'folder-information', id: 'LOOP', label: 'Round' };
    return sendJson(response, { folderContents: [folder, { objectType: 'Table', id: 'sh1' }] });
  };
  await engine.call('remote.list', { source: 'Office' });
  expect(walked).toBe(2);
  const { rows } = await engine.call('remote.tables', { source: 'Office', folder: 'loop' });
  expect(rows.map(({ id }) => id)).toEqual(['SH1']);
});

describe('a look before fetching', () => {
  test('tells what a table has and what it costs', async () => {
    const { engine } = await playOffice({
      tables: [animals({ regions: 10, years: 10 })],
      maxDataCells: 30,
      pace: { calls: 5, seconds: 2 },
    });
    const view = await engine.call('remote.table', { source: 'Office', id: 'tab1' });
    expect(view.table.variables.map(({ code }) => code)).toEqual(['ContentsCode', 'Region', 'Tid']);
    expect(view.whole).toEqual({ cells: 200, requests: 10, seconds: 2 });
    expect(view.suggested.variables.length).toBe(3);
  });

  test('shows the first cells of a selection, groups included', async () => {
    const { engine } = await playOffice({ tables: [animals()] });
    const variable = (variableCode: string, valueCodes: string[]) => ({
      variableCode,
      valueCodes,
      codelist: null,
    });
    const preview = await engine.call('remote.preview', {
      source: 'Office',
      id: 'TAB1',
      selection: {
        variables: [
          variable('ContentsCode', ['GOATS']),
          variable('Region', ['*']),
          variable('Tid', ['TOP(2)']),
        ],
        placement: null,
      },
    });
    expect(preview).toEqual({
      cells: 6,
      requests: 1,
      seconds: 0,
      columns: ['2002', '2003'],
      rows: [
        { label: 'Place R0 en', cells: ['100002', '100003'] },
        { label: 'Place R1 en', cells: ['100102', '100103'] },
        { label: 'Place R2 en', cells: ['100202', '100203'] },
      ],
    });
  });
});
