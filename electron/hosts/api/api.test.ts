/** The API over real sockets, on small tables of our own. */
import { rm } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendLines } from './testing/raw.ts';
import { makeTestCatalog, type TestCatalog, type TestServer } from './testing/server.ts';
import { writeTables } from './testing/tables.ts';

let catalog: TestCatalog;
let server: TestServer;
let files: string;

beforeAll(async () => {
  files = await writeTables();
  catalog = await makeTestCatalog([files]);
  server = await catalog.serve();
});
afterAll(async () => {
  await catalog?.remove();
  await rm(files, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit) => fetch(`${server.origin}${path}`, init);
const json = async (path: string, init?: RequestInit) => (await get(path, init)).json();
const post = (path: string, body: unknown, type = 'application/json') =>
  get(path, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const SMALL = 'valueCodes[CROP]=[R,1]&valueCodes[CONTENT]=H&valueCodes[YEAR]=TOP(2)';

describe('addresses', () => {
  test.each([
    '/api/v2/tables/HARVEST',
    '/api/v2/tables/harvest/',
    '/API/V2/Tables/Harvest',
    '/api/v2/TABLES/HARVEST//',
  ])('%s is the table', async (path) => {
    expect(await json(path)).toMatchObject({ id: 'HARVEST', language: 'en' });
  });

  test.each([
    `/api/v2/tables/harvest/data?${SMALL}&outputFormat=csv`,
    `/api/v2/tables/harvest/data/?${SMALL}&outputformat=CSV`,
    `/api/v2/tables/harvest/DATA?${SMALL.toLowerCase()}&OUTPUTFORMAT=csv`,
    `/api/v2/tables/harvest/data?${SMALL.replaceAll('[', '%5B').replaceAll(']', '%5D')}&outputFormat=csv`,
    '/api/v2/tables/harvest/data?valueCodes[crop]=[r,1]&valueCodes[crop]=[R%2C1]&valueCodes[content]=h&valueCodes[time]=2022&valueCodes[TIME]=2023&outputFormat=csv',
  ])('%s is the data', async (path) => {
    const answer = await get(path);
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="HARVEST.csv"');
    expect(await answer.text()).toBe('"CROP","H 2022","H 2023"\n"R,1",11.0,12.5\n');
  });

  test('a comma parts items also when it is escaped: only brackets keep it', async () => {
    const answer = await get(
      '/api/v2/tables/harvest/data?valueCodes[CROP]=R%2C1&valueCodes[CONTENT]=H&valueCodes[YEAR]=2023',
    );
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ title: 'Non-existent value' });
  });

  test('a code with a plus sign is escaped', async () => {
    const body = await json(
      '/api/v2/tables/harvest/data?valueCodes[CROP]=O%2B2&valueCodes[CONTENT]=H&valueCodes[YEAR]=2023',
    );
    expect(body.value).toEqual([22]);
  });

  test.each(['/', '/api', '/api/v3/config', '/api/v2/navigation', '/api/v2/nothing'])(
    '%s is nowhere',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(await answer.json()).toMatchObject({ title: 'Not Found', status: 404 });
    },
  );

  test('another method is refused with those that are taken', async () => {
    const answer = await get('/api/v2/tables/HARVEST/data', { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    expect((await get('/api/v2/config', { method: 'POST', body: '{}' })).status).toBe(405);
  });

  test('a page explains it, a document describes it', async () => {
    const page = await get('/api/v2');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain(`${server.origin}/api/v2`);
    expect(await json('/api/v2/openapi.json')).toMatchObject({
      openapi: '3.0.2',
      servers: [{ url: `${server.origin}/api/v2` }],
    });
  });
});

describe('languages', () => {
  test('are those of the tables, English first', async () => {
    const config = await json('/api/v2/config');
    expect(config.languages).toEqual([
      { id: 'en', label: 'English' },
      { id: 'sv', label: 'Svenska' },
    ]);
    expect(config.defaultLanguage).toBe('en');
  });

  test('an empty one is the default, an unknown one is refused first of all', async () => {
    expect(await json('/api/v2/tables/harvest?lang=')).toMatchObject({ language: 'en' });
    for (const path of [
      'config',
      'tables',
      'tables/none/data?outputFormat=none',
      'savedqueries/x',
    ]) {
      const answer = await get(`/api/v2/${path}${path.includes('?') ? '&' : '?'}lang=de`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        type: 'Parameter error',
        title: 'Unsupported language',
        status: 400,
        detail: 'There is no language “de” here. Known are: en, sv.',
      });
    }
  });

  test('a table is there in its own languages alone', async () => {
    const swedish = await json('/api/v2/tables?lang=sv');
    expect(swedish.tables.map(({ id }: { id: string }) => id)).toEqual(['HARVEST']);
    expect(swedish.tables[0]).toMatchObject({
      label: 'Skörd efter region, gröda, innehåll och år',
    });
    const answer = await get('/api/v2/tables/rain?lang=sv');
    expect(answer.status).toBe(404);
    expect((await answer.json()).detail).toContain('It is there in: en.');
    expect((await get('/api/v2/tables/rain/data?lang=sv')).status).toBe(400);
  });

  test('those that are named are offered, the first as default', async () => {
    const own = await catalog.serve({ languages: ['sv', 'en'] });
    const config = await (await fetch(`${own.address}/config`)).json();
    expect(config.defaultLanguage).toBe('sv');
    expect(await (await fetch(`${own.address}/tables/harvest`)).json()).toMatchObject({
      language: 'sv',
    });
  });
});

describe('tables', () => {
  test('an entry tells what clients search and group by', async () => {
    expect(await json('/api/v2/tables/harvest')).toEqual({
      id: 'HARVEST',
      label: 'Harvest by region, crop, contents and year',
      description: '',
      sortCode: 'HARVEST',
      updated: '2024-01-31T09:00:00Z',
      firstPeriod: '2021',
      lastPeriod: '2023',
      category: 'public',
      variableNames: ['region', 'crop', 'contents', 'year'],
      source: 'Skerria Farms',
      subjectCode: 'AG',
      timeUnit: 'Annual',
      paths: [[]],
      links: [
        { rel: 'self', hreflang: 'en', href: `${server.address}/tables/HARVEST?lang=en` },
        { rel: 'alternate', hreflang: 'sv', href: `${server.address}/tables/HARVEST?lang=sv` },
        {
          rel: 'metadata',
          hreflang: 'en',
          href: `${server.address}/tables/HARVEST/metadata?lang=en`,
        },
        {
          rel: 'data',
          hreflang: 'en',
          href: `${server.address}/tables/HARVEST/data?lang=en&outputFormat=json-stat2`,
        },
      ],
      language: 'en',
    });
  });

  test('a table without contents names the variable that the API gives it', async () => {
    expect(await json('/api/v2/tables/rain')).toMatchObject({
      variableNames: ['contents', 'station', 'month'],
      firstPeriod: '2023M12',
      timeUnit: 'Monthly',
    });
    expect(await json('/api/v2/tables/rain/metadata')).toMatchObject({
      id: ['CONTENTS', 'station', 'month'],
      size: [1, 2, 2],
      value: [],
    });
  });

  test('pages link to each other and repeat what was asked', async () => {
    const first = await json('/api/v2/tables?pageSize=1&query=skerria%20-nothing&pastDays=100000');
    expect(first.page).toMatchObject({
      pageNumber: 1,
      pageSize: 1,
      totalElements: 2,
      totalPages: 2,
    });
    expect(first.page.links.map(({ rel }: { rel: string }) => rel)).toEqual(['next', 'last']);
    const [{ href }] = first.page.links;
    expect(href).toBe(
      `${server.address}/tables/?lang=en&query=skerria%20-nothing&pagesize=1&pageNumber=2&pastDays=100000`,
    );
    const second = await (await fetch(href)).json();
    expect(second.page.links.map(({ rel }: { rel: string }) => rel)).toEqual(['previous', 'last']);
    expect(second.tables[0].id).not.toBe(first.tables[0].id);
    const beyond = await get('/api/v2/tables?pageSize=1&pageNumber=3');
    expect(beyond.status).toBe(404);
    expect(await beyond.json()).toMatchObject({
      title: 'Non-existent page',
      detail: 'Non-existent page',
    });
  });

  test.each([
    ['pageSize=0&pageNumber=-1', { pageNumber: 1, pageSize: 20 }],
    ['pageSize=10000', { pageSize: 10_000, totalPages: 1 }],
    ['query=nothing+like+it', { totalElements: 0, totalPages: 1, links: [] }],
    ['pastDays=1', { totalElements: 0 }],
  ])('?%s', async (query, page) => {
    expect((await json(`/api/v2/tables?${query}`)).page).toMatchObject(page);
  });

  test.each([
    'pageSize=ten',
    'pageNumber=1.5',
    'pastDays=0',
    'pastDays=x',
    'includeDiscontinued=maybe',
  ])('?%s cannot be read', async (query) => {
    const answer = await get(`/api/v2/tables?${query}`);
    expect(answer.status).toBe(400);
    const body = await answer.json();
    expect(body).toMatchObject({ title: 'One or more validation errors occurred.', status: 400 });
    expect(Object.keys(body.errors)).toEqual([query.split('=')[0]]);
  });

  test.each([
    ['harvest', ['HARVEST']],
    ['"rye, winter"', ['HARVEST']],
    ['rain OR harvest', ['HARVEST', 'RAIN']],
    ['skerria NOT rain', ['HARVEST']],
    ['skerria -harvest', ['RAIN']],
    ['(oats OR shore) AND weather', ['RAIN']],
    ['title:oats', []],
    ['values:oats', ['HARVEST']],
    ['docid:RAIN', ['RAIN']],
    ['timeunit:monthly', ['RAIN']],
    ['har*', ['HARVEST']],
    ['((( "', ['HARVEST', 'RAIN']],
    ['AND OR NOT', ['HARVEST', 'RAIN']],
    ['Skörd', ['HARVEST']],
  ])('query %s', async (query, ids) => {
    const { tables } = await json(`/api/v2/tables?query=${encodeURIComponent(query)}`);
    expect(tables.map(({ id }: { id: string }) => id).sort()).toEqual(ids);
  });
});

describe('metadata and codelists', () => {
  test('a variable names its codelists, which are served where it says', async () => {
    const { dimension } = await json('/api/v2/tables/harvest/metadata');
    const { codelists } = dimension.REGION.extension;
    expect(codelists).toMatchObject([
      { id: 'vs_Places', type: 'Valueset' },
      { id: 'agg_Halves-en.agg', label: 'Whole land', type: 'Aggregation' },
    ]);
    expect(await (await fetch(codelists[1].links[0].href)).json()).toEqual({
      id: 'agg_Halves-en.agg',
      label: 'Whole land',
      language: 'en',
      languages: ['en'],
      elimination: false,
      type: 'Aggregation',
      values: [{ code: 'LAND', label: 'Whole land', valueMap: ['01', '02'] }],
      links: [
        {
          rel: 'self',
          hreflang: 'en',
          href: `${server.address}/codelists/agg_Halves-en.agg?lang=en`,
        },
      ],
    });
  });

  test('an unknown codelist is 404 with a body of 400', async () => {
    for (const path of ['codelists/agg_none', 'codelists/AGG_halves-en.AGG?lang=sv']) {
      const answer = await get(`/api/v2/${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ title: 'Non-existent codelist', status: 400 });
    }
  });

  test('a codelist takes the place of the values', async () => {
    const path = '/api/v2/tables/harvest/metadata?codelist[region]=agg_halves-en.agg';
    const { dimension } = await json(path);
    expect(dimension.REGION.category.index).toEqual({ LAND: 0 });
    const empty = '/api/v2/tables/harvest/metadata?defaultSelection=true&savedQuery=';
    expect((await json(empty)).dimension.REGION.category.index).toEqual({
      '0': 0,
      '01': 1,
      '02': 2,
    });
    expect(await json('/api/v2/tables/harvest/metadata?codelist[NO]=x')).toMatchObject({
      title: 'Non-existent variable',
    });
    expect(await json('/api/v2/tables/harvest/metadata?codelist[REGION]=x')).toMatchObject({
      title: 'Non-existent codelist',
    });
  });
});

describe('POST', () => {
  const selection = [
    { variableCode: 'CONTENT', valueCodes: ['H'] },
    { variableCode: 'YEAR', valueCodes: ['2023'] },
    { variableCode: 'CROP', valueCodes: ['R,1'] },
    { variableCode: 'REGION', valueCodes: [] },
  ];

  test('codes stand as they are', async () => {
    const answer = await post('/api/v2/tables/harvest/data', { selection });
    expect(await answer.json()).toMatchObject({ id: ['CROP', 'CONTENT', 'YEAR'], value: [12.5] });
  });

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['an empty selection', '{"selection":[]}'],
  ])('%s is the default selection', async (_, body) => {
    const asked = await (await post('/api/v2/tables/harvest/data', body)).json();
    const usual = await json('/api/v2/tables/harvest/data');
    expect(asked.id).toEqual(usual.id);
    expect(asked.value).toEqual(usual.value);
  });

  test.each(['[]', '7', '"text"', 'true', '{"selection":7}', '{', '{"selection":[{}]}'])(
    '%s is refused',
    async (body) => {
      const answer = await post('/api/v2/tables/harvest/data', body);
      expect(answer.status).toBe(400);
      const told = await answer.json();
      expect(told.title).toBe('One or more validation errors occurred.');
      expect(Object.keys(told.errors)).toHaveLength(1);
    },
  );

  test('another type is refused', async () => {
    const answer = await post('/api/v2/tables/harvest/data', { selection }, 'text/plain');
    expect(answer.status).toBe(415);
  });
});

describe('saved queries', () => {
  const query = {
    id: '',
    tableId: 'harvest',
    language: 'sv',
    selection: {
      selection: [
        { variableCode: 'CONTENT', valueCodes: ['H'] },
        { variableCode: 'YEAR', valueCodes: ['top(1)'] },
        { variableCode: 'CROP', valueCodes: ['*'] },
      ],
      placement: { heading: ['CROP'], stub: ['YEAR', 'CONTENT'] },
    },
    outputFormat: 'csv',
    outputFormatParams: ['UseTexts'],
  };

  test('are kept as written and run as the table is now', async () => {
    const saved = await post('/api/v2/savedqueries', query);
    expect(saved.status).toBe(201);
    const { id, savedQuery, links } = await saved.json();
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(saved.headers.get('location')).toBe(links[0].href);
    expect(savedQuery).toEqual({ ...query, id, tableId: 'HARVEST' });
    const found = await (await fetch(links[0].href)).json();
    expect(found).toMatchObject({ id, language: 'sv', savedQuery });
    const text = await get(`/api/v2/savedqueries/${id.toUpperCase()}/data`);
    expect(text.headers.get('content-type')).toBe('text/csv; charset=iso-8859-1');
    expect(Buffer.from(await text.arrayBuffer()).toString('latin1')).toBe(
      '"år","innehåll","Höstråg","Havre"\n"2023","Skörd",12.5,22.0\n',
    );
    const english = await get(`/api/v2/savedqueries/${id}/data?lang=en&outputFormat=json-stat2`);
    expect(await english.json()).toMatchObject({
      id: ['YEAR', 'CONTENT', 'CROP'],
      value: [12.5, 22],
    });
    expect(await json(`/api/v2/savedqueries/${id}/selection`)).toMatchObject({
      language: 'sv',
      selection: [
        { variableCode: 'CONTENT', valueCodes: ['H'] },
        { variableCode: 'YEAR', valueCodes: ['2023'] },
        { variableCode: 'CROP', valueCodes: ['R,1', 'O+2'] },
        { variableCode: 'REGION', valueCodes: [] },
      ],
      placement: { heading: ['CROP'], stub: ['YEAR', 'CONTENT'] },
    });
  });

  test.each([
    [{ ...query, tableId: 'none' }, 'Non-existent table'],
    [{ ...query, language: 'de' }, 'Unsupported language'],
    [
      { ...query, selection: { ...query.selection, placement: { heading: ['CROP', 'NO'] } } },
      'Illegal placment',
    ],
    [{ ...query, outputFormat: 'csv2' }, 'One or more validation errors occurred.'],
    [null, 'No query specified'],
  ])('one that cannot be answered is not kept (%#)', async (body, title) => {
    const answer = await post('/api/v2/savedqueries', body);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.json()).toMatchObject({ title });
  });

  test.each([
    ['none', 404],
    ['..%2Fcatalog', 400],
    ['a%5Cb', 400],
  ])('%s is %d', async (id, status) => {
    const answer = await get(`/api/v2/savedqueries/${id}`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ title: 'Saved query not found' });
  });
});

describe('the 2.0 beta', () => {
  test('has its configuration, entries and folders', async () => {
    expect(await json('/api/v2-beta/config')).toMatchObject({
      apiVersion: '2.0.0-beta.3',
      defaultMetadataFormat: 0,
      defaultDataFormat: 'json-stat2',
    });
    const root = await json('/api/v2-beta/navigation');
    expect(root).toMatchObject({ id: '', label: '', description: '' });
    const [entry] = root.folderContents;
    expect(entry).toMatchObject({ type: 'Table', id: 'HARVEST' });
    expect(Object.keys(entry)[0]).toBe('type');
    expect(entry.links.map(({ rel }: { rel: string }) => rel)).toEqual([
      'self',
      'metadata',
      'metadata',
      'data',
    ]);
    for (const { href } of entry.links) expect(href).toContain('/api/v2-beta/');
    const missing = await get('/api/v2-beta/navigation/none');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ title: 'Non-existent folder' });
  });

  test('writes metadata in its two forms', async () => {
    const path = '/api/v2-beta/tables/harvest/metadata?lang=en&outputFormat=json-stat2';
    const dataset = await json(path);
    expect(dataset).toMatchObject({
      href: `${server.origin}${path}`,
      link: { data: [{ href: expect.stringContaining('/api/v2-beta/tables/HARVEST/data') }] },
      extension: { px: { heading: ['contents', 'year'], stub: ['region', 'crop'] } },
      value: [],
    });
    expect(dataset.dimension.REGION.extension.codeLists).toHaveLength(2);
    expect(dataset.dimension.REGION.extension).not.toHaveProperty('codelists');
    expect(await json('/api/v2-beta/tables/harvest/metadata?outputformat=JSON-PX')).toMatchObject({
      id: 'HARVEST',
      variables: [
        { id: 'REGION', type: 'RegularVariable', elimination: true, eliminationValueCode: '0' },
        { id: 'CROP', type: 'RegularVariable', elimination: false },
        { id: 'CONTENT', type: 'ContentsVariable' },
        { id: 'YEAR', type: 'TimeVariable', timeUnit: 'Annual' },
      ],
    });
  });

  test('takes its format names, which the API of today refuses', async () => {
    const texts = await get(`/api/v2-beta/tables/harvest/data?${SMALL}&outputformat=csv2`);
    expect(await texts.text()).toContain('"Rye, winter"');
    const old = await json(`/api/v2-beta/tables/harvest/data?${SMALL}&outputformat=json-stat`);
    expect(old.dataset.value).toEqual([11, 12.5]);
    expect((await get(`/api/v2/tables/harvest/data?${SMALL}&outputformat=csv2`)).status).toBe(400);
  });

  test('answers too many cells and unknown tables in its own way', async () => {
    const small = await catalog.serve({ maxDataCells: 1 });
    const ask = async (path: string) => {
      const answer = await fetch(`${small.origin}${path}/data?${SMALL}`);
      return [answer.status, (await answer.json()).status];
    };
    expect(await ask('/api/v2-beta/tables/harvest')).toEqual([403, 403]);
    expect(await ask('/api/v2/tables/harvest')).toEqual([400, 400]);
    expect(await ask('/api/v2-beta/tables/none')).toEqual([404, 404]);
    expect(await ask('/api/v2/tables/none')).toEqual([400, 404]);
  });
});

describe('caching', () => {
  const path = `/api/v2/tables/harvest/data?${SMALL}`;

  test('an answer that the client has is not sent again', async () => {
    for (const each of [
      path,
      '/api/v2/tables',
      '/api/v2/tables/harvest/metadata',
      '/api/v2/config',
    ]) {
      const tag = (await get(each)).headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[^"]+"$/);
      const again = await get(each, { headers: { 'If-None-Match': `"other", ${tag}` } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toMatch(/^"/);
      expect(await again.text()).toBe('');
      expect((await get(each, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    }
  });

  test('languages, formats and selections have tags of their own', async () => {
    const tags = await Promise.all(
      [path, `${path}&lang=sv`, `${path}&outputFormat=csv`, '/api/v2/tables/harvest/data'].map(
        async (each) => (await get(each)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });

  test('what another process imports is seen at once, under new tags', async () => {
    const own = await makeTestCatalog([`${files}/harvest.px`]);
    try {
      const { address } = await own.serve();
      const before = await fetch(`${address}/tables`);
      await own.add([`${files}/rain.px`]);
      const after = await fetch(`${address}/tables`, {
        headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
      });
      expect(after.status).toBe(200);
      expect((await after.json()).page.totalElements).toBe(2);
    } finally {
      await own.remove();
    }
  });

  test('bodies are compressed where that is taken, and are the same', async () => {
    const metadata = '/api/v2/tables/harvest/metadata';
    const plain = await sendLines(server.port, [`GET ${metadata} HTTP/1.1`]);
    expect(plain.headers.get('content-encoding')).toBeUndefined();
    const zipped = await sendLines(server.port, [
      `GET ${metadata} HTTP/1.1`,
      'Accept-Encoding: deflate, gzip;q=1.0',
    ]);
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toContain('Accept-Encoding');
    expect(zipped.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(zipped.body.equals(plain.body)).toBe(true);
    const refused = await sendLines(server.port, [
      `GET ${metadata} HTTP/1.1`,
      'Accept-Encoding: gzip;q=0',
    ]);
    expect(refused.headers.get('content-encoding')).toBeUndefined();
    expect(() => gunzipSync(refused.body)).toThrow();
  });
});

describe('a limit on calls', () => {
  test('is kept in any stretch of time, and says how long to wait', async () => {
    const limited = await catalog.serve({ maxCalls: 3, timeWindow: 60 });
    const config = await (await fetch(`${limited.address}/config`)).json();
    expect(config).toMatchObject({ maxCallsPerTimeWindow: 3, timeWindow: 60 });
    const statuses: number[] = [];
    for (let call = 0; call < 3; call++) {
      statuses.push((await fetch(`${limited.address}/tables`)).status);
    }
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await fetch(`${limited.address}/tables`);
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ title: 'Too many requests', status: 429 });
    expect((await fetch(`${limited.address}/config`)).status).toBe(200);
  });

  test('is none unless it is asked for', async () => {
    expect(await json('/api/v2/config')).toMatchObject({
      maxCallsPerTimeWindow: 1000,
      timeWindow: 1,
    });
  });
});
