/** Requests as the clients of PxWebApi 2 send them, byte by byte, and the fields that each of them needs. */
import { rm } from 'node:fs/promises';
import JSONstat from 'jsonstat-toolkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RawAnswer, sendLines } from './testing/raw.ts';
import { makeTestCatalog, type TestCatalog, type TestServer } from './testing/server.ts';
import { writeTables } from './testing/tables.ts';

let catalog: TestCatalog;
let server: TestServer;
let files: string;

beforeAll(async () => {
  files = await writeTables();
  catalog = await makeTestCatalog([files]);
  server = await catalog.serve({ origins: ['http://localhost:3000'] });
});
afterAll(async () => {
  await catalog?.remove();
  await rm(files, { recursive: true, force: true });
});

const parsed = ({ body }: RawAnswer) => JSON.parse(body.toString('utf8'));

describe('PxWeb 2', () => {
  const headers = [
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36',
    'Accept: application/json',
    'Accept-Language: nb-NO,nb;q=0.9',
    'Accept-Encoding: gzip, deflate, br, zstd',
    'Origin: http://localhost:3000',
    'Referer: http://localhost:3000/',
    'Sec-Fetch-Site: same-site',
    'Sec-Fetch-Mode: cors',
    'Sec-Fetch-Dest: empty',
  ];
  const get = async (path: string) => {
    const answer = await sendLines(server.port, [`GET /api/v2${path} HTTP/1.1`, ...headers]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    return answer;
  };
  const post = (path: string, body: unknown) =>
    sendLines(
      server.port,
      [`POST /api/v2${path} HTTP/1.1`, ...headers, 'Content-Type: application/json; charset=utf-8'],
      JSON.stringify(body),
    );

  test('lists every table to search among them', async () => {
    const { tables } = parsed(
      await get('/tables?lang=en&includeDiscontinued=true&pageNumber=1&pageSize=10000'),
    );
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      expect(table).toMatchObject({
        id: expect.any(String),
        label: expect.any(String),
        variableNames: expect.any(Array),
        paths: expect.any(Array),
        timeUnit: expect.any(String),
        firstPeriod: expect.stringMatching(/^\d{4}/),
        lastPeriod: expect.stringMatching(/^\d{4}/),
      });
    }
  });

  test('finds the other languages of a table, and falls back on the title of a problem', async () => {
    const { links, paths, subjectCode } = parsed(await get('/tables/HARVEST?lang=en'));
    expect(links.filter(({ rel }: { rel: string }) => rel === 'alternate')).toHaveLength(1);
    expect({ paths, subjectCode }).toEqual({ paths: [[]], subjectCode: 'AG' });
    const refused = await get('/tables/HARVEST?lang=no');
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(parsed(refused)).toMatchObject({
      type: 'Parameter error',
      title: 'Unsupported language',
      status: 400,
    });
  });

  test('asks for metadata with an empty saved query', async () => {
    const dataset = parsed(
      await get('/tables/HARVEST/metadata?lang=en&defaultSelection=true&savedQuery='),
    );
    expect(dataset).toMatchObject({
      id: ['REGION', 'CROP', 'CONTENT', 'YEAR'],
      size: [3, 2, 2, 3],
      value: [],
      note: ['All farms.'],
      role: { time: ['YEAR'], metric: ['CONTENT'] },
      extension: {
        px: {
          heading: ['CONTENT', 'YEAR'],
          stub: ['REGION', 'CROP'],
          matrix: 'HARVEST',
          'subject-code': 'AG',
          language: 'en',
        },
        contact: [{ raw: expect.stringContaining('Ann Example') }],
      },
    });
    expect(dataset.dimension.REGION.extension).toMatchObject({
      elimination: true,
      eliminationValueCode: '0',
      codelists: [{ id: 'vs_Places' }, { id: 'agg_Halves-en.agg', type: 'Aggregation' }],
    });
    expect(dataset.dimension.CROP).toMatchObject({
      note: ['Dried.'],
      category: { note: { 'O+2': ['With hulls.'] } },
      extension: { elimination: false, noteMandatory: { '0': true } },
    });
    expect(dataset.dimension.CONTENT.category.unit).toEqual({
      H: { base: 'tonnes', decimals: 1 },
      A: { base: 'hectares', decimals: 1 },
    });
  });

  test('shows the default selection first, then only what it lacks', async () => {
    const { selection } = parsed(await get('/tables/HARVEST/defaultselection?lang=en'));
    const first = parsed(
      await post('/tables/HARVEST/data?lang=en&outputFormat=json-stat2', { selection: [] }),
    );
    const cells = first.size.reduce((product: number, size: number) => product * size, 1);
    expect(first.value).toHaveLength(cells);
    const chosen = selection.filter(
      ({ valueCodes }: { valueCodes: string[] }) => valueCodes.length,
    );
    expect([...first.id].sort()).toEqual(
      chosen.map(({ variableCode }: { variableCode: string }) => variableCode).sort(),
    );
    const more = parsed(
      await post('/tables/HARVEST/data?lang=en&outputFormat=json-stat2', {
        selection: [
          { variableCode: 'YEAR', valueCodes: ['top(3)'] },
          { variableCode: 'REGION', valueCodes: [], codelist: null },
          { variableCode: 'CONTENT', valueCodes: ['H'] },
          { variableCode: 'CROP', valueCodes: ['O+2', 'R,1'] },
        ],
        placement: { heading: ['YEAR'], stub: ['CROP', 'CONTENT'] },
      }),
    );
    expect(more).toMatchObject({
      id: ['CROP', 'CONTENT', 'YEAR'],
      value: [10.5, 11, 12.5, 20, null, 22],
      status: { '4': '..' },
    });
  });

  test('sends lists as repeated parameters and takes a file in every format', async () => {
    const body = {
      selection: [
        { variableCode: 'YEAR', valueCodes: ['from(2022)'] },
        { variableCode: 'CONTENT', valueCodes: ['H'] },
        { variableCode: 'CROP', valueCodes: ['R,1'] },
        { variableCode: 'REGION', valueCodes: [] },
      ],
    };
    const ask = (query: string) => post(`/tables/HARVEST/data?lang=en&${query}`, body);
    const csv = await ask(
      'outputFormat=csv&outputFormatParams=SeparatorSemicolon&outputFormatParams=IncludeTitle&outputFormatParams=UseTexts',
    );
    expect(csv.headers.get('content-disposition')).toBe('inline; filename="HARVEST.csv"');
    expect(csv.body.toString('latin1')).toBe(
      '"Harvest by crop and year"\n"crop";"Harvest 2022";"Harvest 2023"\n"Rye, winter";11.0;12.5\n',
    );
    for (const [format, start] of [
      ['xlsx&outputFormatParams=IncludeTitle', 'PK'],
      ['html&outputFormatParams=IncludeTitle', '<table'],
      ['px', 'CHARSET'],
      ['parquet', 'PAR1'],
    ] as const) {
      const file = await ask(`outputFormat=${format}`);
      expect(file.status).toBe(200);
      expect(file.body.toString('latin1').replace(/^[^<PC]*/, '')).toMatch(new RegExp(`^${start}`));
    }
  });

  test('saves a query without an id and opens it again', async () => {
    const saved = await post('/savedqueries', {
      id: '',
      selection: {
        selection: [
          { variableCode: 'YEAR', valueCodes: ['top(1)'] },
          { variableCode: 'CONTENT', valueCodes: ['*'] },
          { variableCode: 'CROP', valueCodes: ['*'] },
        ],
      },
      language: 'en',
      tableId: 'HARVEST',
      outputFormat: 'json-stat2',
      outputFormatParams: [],
    });
    expect(saved.status).toBe(201);
    const { id } = parsed(saved);
    expect(parsed(await get(`/savedqueries/${id}`))).toMatchObject({
      savedQuery: {
        tableId: 'HARVEST',
        selection: { selection: [{ valueCodes: ['top(1)'] }, {}, {}] },
      },
    });
    expect(parsed(await get(`/savedqueries/${id}/selection?lang=en`)).selection[0]).toEqual({
      variableCode: 'YEAR',
      valueCodes: ['2023'],
    });
    expect((await get(`/tables/HARVEST/metadata?lang=en&savedQuery=${id}`)).status).toBe(200);
  });
});

describe('pxwebpy', () => {
  const headers = [
    'User-Agent: python-requests/2.32.3',
    'Accept-Encoding: gzip, deflate',
    'Accept: */*',
  ];
  const get = async (path: string) =>
    parsed(await sendLines(server.port, [`GET /api/v2${path} HTTP/1.1`, ...headers]));

  test('reads version and limits first', async () => {
    const config = await get('/config');
    const [major, minor] = config.apiVersion.split('.').map(Number);
    expect(major * 100 + minor).toBeGreaterThanOrEqual(200);
    expect(config.apiVersion).toMatch(/^\d+\.\d+\.\d+$/);
    for (const name of ['maxDataCells', 'maxCallsPerTimeWindow', 'timeWindow']) {
      expect(config[name], name).toBeGreaterThanOrEqual(1);
    }
  });

  test('counts the tables, then asks for as many', async () => {
    const { page } = await get('/tables?lang=en');
    const all = await get(`/tables?lang=en&pageSize=${page.totalElements}`);
    expect(all.tables).toHaveLength(page.totalElements);
  });

  test('posts a selection without a placement and gets one value per cell', async () => {
    const answer = await sendLines(
      server.port,
      [
        'POST /api/v2/tables/HARVEST/data?lang=en&outputFormat=json-stat2 HTTP/1.1',
        ...headers,
        'Content-Type: application/json',
      ],
      '{"selection": [{"variableCode": "YEAR", "valueCodes": ["2022", "2023"]}, {"variableCode": "CONTENT", "valueCodes": ["H", "A"]}, {"variableCode": "CROP", "valueCodes": ["R,1", "O+2"]}, {"variableCode": "REGION", "valueCodes": ["01"]}]}',
    );
    const { size, value, dimension } = parsed(answer);
    expect(value).toHaveLength(size.reduce((product: number, n: number) => product * n, 1));
    for (const { extension, category } of Object.values<{
      extension: { show: string };
      category: { index: object; label: object };
    }>(dimension)) {
      expect(['code', 'value', 'code_value']).toContain(extension.show);
      expect(Object.keys(category.label)).toEqual(Object.keys(category.index));
    }
  });
});

describe('Power Query', () => {
  const headers = [
    'User-Agent: Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)',
    'Accept-Encoding: gzip, deflate',
    'Connection: Keep-Alive',
  ];

  test.each([
    ['raw', 'valueCodes[CROP]=*&valueCodes[CONTENT]=H&valueCodes[YEAR]=TOP(1)'],
    ['escaped', 'valueCodes%5BCROP%5D=*&valueCodes%5BCONTENT%5D=H&valueCodes%5BYEAR%5D=TOP%281%29'],
  ])(
    'takes csv by an address with %s brackets, told its charset, without a redirect',
    async (_, query) => {
      const answer = await sendLines(server.port, [
        `GET /api/v2/tables/HARVEST/data?lang=sv&${query}&outputFormat=csv&outputFormatParams=UseTexts HTTP/1.1`,
        ...headers,
      ]);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=iso-8859-1');
      expect(answer.body.toString('latin1')).toBe(
        '"gröda","Skörd 2023"\n"Höstråg",12.5\n"Havre",22.0\n',
      );
    },
  );

  test('takes a workbook, and html as one table', async () => {
    const ask = (format: string) =>
      sendLines(server.port, [
        `GET /api/v2/tables/HARVEST/data?outputFormat=${format} HTTP/1.1`,
        ...headers,
      ]);
    const workbook = await ask('xlsx');
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(workbook.body.toString('latin1', 0, 2)).toBe('PK');
    const page = (await ask('html')).body.toString('latin1');
    expect(page.match(/<table/g)).toHaveLength(1);
    expect(page).not.toContain('<script');
  });
});

describe('rjstat and jsonlite', () => {
  test('read a GET address: a label for every code', async () => {
    const answer = await sendLines(server.port, [
      'GET /api/v2/tables/HARVEST/data?lang=en&valueCodes[CROP]=*&valueCodes[CONTENT]=*&valueCodes[YEAR]=*&valueCodes[REGION]=*&outputFormat=json-stat2 HTTP/1.1',
      'User-Agent: R (4.4.1 x86_64-pc-linux-gnu) libcurl/8.9.1',
      'Accept: */*',
      'Accept-Encoding: deflate, gzip, br, zstd',
    ]);
    const { id, size, dimension, value } = parsed(answer);
    expect(value).toHaveLength(36);
    for (const [at, code] of id.entries()) {
      const { index, label } = dimension[code].category;
      expect(Object.keys(index)).toHaveLength(size[at]);
      expect(Object.keys(label).sort()).toEqual(Object.keys(index).sort());
    }
  });
});

describe('curl', () => {
  test('sends a form by default, and is told what to send', async () => {
    const answer = await sendLines(
      server.port,
      [
        'POST /api/v2/tables/HARVEST/data HTTP/1.1',
        'User-Agent: curl/8.9.1',
        'Accept: */*',
        'Content-Type: application/x-www-form-urlencoded',
      ],
      '{"selection":[]}',
    );
    expect(answer.status).toBe(415);
    expect(parsed(answer).detail).toContain('Content-Type: application/json');
  });

  test('asks for headers alone', async () => {
    const answer = await sendLines(server.port, ['HEAD /api/v2/config HTTP/1.1', 'Accept: */*']);
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
  });
});

test('jsonstat-toolkit reads an answer cell by cell', async () => {
  const answer = await fetch(
    `${server.address}/tables/HARVEST/data?valueCodes[CROP]=O%2B2&valueCodes[CONTENT]=H&valueCodes[YEAR]=*`,
  );
  const rows = JSONstat(await answer.json())
    .Dataset(0)
    .toTable({ type: 'arrobj', field: 'id', content: 'id', status: true });
  expect(rows.map(({ YEAR, value, status }) => [YEAR, value, status])).toEqual([
    ['2021', 20, null],
    ['2022', null, '..'],
    ['2023', 22, null],
  ]);
});
