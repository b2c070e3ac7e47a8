/** What nobody should send, over real sockets. */
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedCall } from '#shared/api/local-api.ts';
import { openSocket, readAnswer, sendLines } from './testing/raw.ts';
import { makeTestCatalog, type TestCatalog, type TestServer } from './testing/server.ts';
import { writeLargeTable, writeTables } from './testing/tables.ts';

let catalog: TestCatalog;
let server: TestServer;
let files: string;
let large: string;
const served: ServedCall[] = [];
let onServed = (_call: ServedCall) => {};

beforeAll(async () => {
  files = await writeTables();
  large = await writeLargeTable(1000);
  catalog = await makeTestCatalog([files, large]);
  server = await catalog.serve({
    maxDataCells: 10_000_000,
    onServed: (call) => {
      served.push(call);
      onServed(call);
    },
  });
});
afterAll(async () => {
  await catalog?.remove();
  for (const folder of [files, large]) await rm(folder, { recursive: true, force: true });
});

const CONFIG = 'GET /api/v2/config HTTP/1.1';
const MILLION =
  '/api/v2/tables/LARGE/data?valueCodes[row]=*&valueCodes[column]=*&valueCodes[CONTENTS]=*';

async function stillAnswers(): Promise<void> {
  expect((await fetch(`${server.address}/config`)).status).toBe(200);
}

describe('Host', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])('%s is this server', async (name) => {
    const answer = await sendLines(server.port, [CONFIG, `Host: ${name}:${server.port}`]);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toContain(`http://${name}:${server.port}/api/v2#licence`);
  });

  test.each([
    'evil.example',
    `evil.example:PORT`,
    '127.0.0.1',
    'localhost:1',
    '127.0.0.1.evil.example:PORT',
    'localhost.:PORT',
    '0.0.0.0:PORT',
    'user@localhost:PORT',
    '[::1',
  ])('%s is not', async (name) => {
    const host = name.replace('PORT', String(server.port));
    const answer = await sendLines(server.port, [CONFIG, `Host: ${host}`]);
    expect([400, 403]).toContain(answer.status);
    expect(answer.body.toString()).not.toContain('languages');
  });

  test('another address in the request line changes nothing', async () => {
    const answer = await sendLines(server.port, [
      'GET http://evil.example/api/v2/tables HTTP/1.1',
      `Host: 127.0.0.1:${server.port}`,
    ]);
    expect(answer.body.toString()).not.toContain('evil.example');
  });
});

describe('Origin', () => {
  const allowHeaders = (headers: ReadonlyMap<string, string>) =>
    [...headers.keys()].filter((name) => name.startsWith('access-control-'));

  test.each(['http://evil.example', 'null', 'http://localhost:1', 'https://127.0.0.1'])(
    'of %s is refused, its preflight too, without any allow header',
    async (origin) => {
      const answer = await sendLines(server.port, [CONFIG, `Origin: ${origin}`]);
      expect(answer.status).toBe(403);
      const preflight = await sendLines(server.port, [
        'OPTIONS /api/v2/config HTTP/1.1',
        `Origin: ${origin}`,
        'Access-Control-Request-Method: POST',
        'Access-Control-Request-Headers: content-type',
        'Access-Control-Request-Private-Network: true',
      ]);
      expect(preflight.status).toBe(403);
      for (const { headers } of [answer, preflight]) expect(allowHeaders(headers)).toEqual([]);
    },
  );

  test.each([
    [['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: image'], 403],
    [['Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'], 403],
    [['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'], 200],
    [['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Dest: empty'], 200],
  ])('%j is %d', async (headers, status) => {
    expect((await sendLines(server.port, [CONFIG, ...headers])).status).toBe(status);
  });

  test('of this server itself needs nothing', async () => {
    const own = await sendLines(server.port, [CONFIG, `Origin: ${server.origin}`]);
    expect(own.status).toBe(200);
  });

  test('that was named may read, and asks before', async () => {
    const named = await catalog.serve({ origins: ['http://localhost:3000'] });
    const answer = await fetch(`${named.address}/config`, {
      headers: { Origin: 'http://localhost:3000' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await answer.json()).features[0].params[0].value).toBe('True');
    const preflight = await sendLines(named.port, [
      'OPTIONS /api/v2/tables/x/data HTTP/1.1',
      'Origin: http://localhost:3000',
      'Access-Control-Request-Method: POST',
      'Access-Control-Request-Headers: content-type, x-own',
      'Access-Control-Request-Private-Network: true',
    ]);
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, x-own');
    expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
    const other = await sendLines(named.port, [CONFIG, 'Origin: http://localhost:3001']);
    expect(other.status).toBe(403);
  });

  test('is every one only where that was chosen', async () => {
    const open = await catalog.serve({ origins: ['*'] });
    const answer = await sendLines(open.port, [CONFIG, 'Origin: http://evil.example']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a secret path', () => {
  test('is needed, and every link carries it', async () => {
    const secret = await catalog.serve({ token: 'Se-cret' });
    for (const path of [
      '/api/v2/config',
      '/se-cret/api/v2/config',
      '/Se-cretx/api/v2/config',
      '/Se-cret',
    ]) {
      expect((await fetch(`${secret.origin}${path}`)).status).toBe(404);
    }
    expect(secret.address).toBe(`${secret.origin}/Se-cret/api/v2`);
    const { tables } = await (await fetch(`${secret.address}/tables`)).json();
    for (const { href } of tables[0].links) expect(href).toContain('/Se-cret/api/v2/');
  });
});

describe('names', () => {
  test.each([
    '/api/v2/tables/..%2F..%2Fcatalog.sqlite',
    '/api/v2/tables/%2e%2e/data',
    '/api/v2/codelists/..%5C..%5Csecret',
    '/api/v2/tables/__proto__',
    '/api/v2/tables/constructor/metadata',
    '/api/v2/codelists/__proto__',
    '/api/v2/tables/%00',
    '/api/v2/tables/HARVEST%00.px/metadata',
    '/api/v2/savedqueries/%00',
    '/api/v2/tables/%zz',
    '/api/v2/tables/%ff%fe',
    `/api/v2/tables/${'x'.repeat(9000)}`,
    '/api/v2/../../../etc/passwd',
    '/api/v2\\..\\tables',
    '//api/v2/config',
  ])('%s is nothing', async (path) => {
    const answer = await sendLines(server.port, [`GET ${path} HTTP/1.1`]);
    expect([400, 404]).toContain(answer.status);
    await stillAnswers();
  });

  test.each([
    'valueCodes[__proto__]=1',
    'valueCodes[constructor]=1&codelist[constructor]=x',
    'valueCodes[CROP]=__proto__',
    'valueCodes[CROP]=%00',
    'valueCodes[%00]=1',
    'valueCodes[]=1',
    'codelist[__proto__]=__proto__&valueCodes[CROP]=*',
    'lang=__proto__',
    'outputFormat=__proto__',
    'outputFormat=csv&outputFormatParams=__proto__',
    'heading=__proto__&valueCodes[toString]=1',
  ])('?%s is refused as a fault of the request', async (query) => {
    const answer = await sendLines(server.port, [
      `GET /api/v2/tables/HARVEST/data?${query} HTTP/1.1`,
    ]);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('a body with members of every object is only data', async () => {
    const answer = await fetch(`${server.address}/tables/HARVEST/data`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"__proto__":{"selection":[]},"constructor":{"x":1},"selection":[{"variableCode":"__proto__","valueCodes":["*"]}]}',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ title: 'Non-existent variable' });
    expect({}).not.toHaveProperty('selection');
  });

  test('a search is never refused', async () => {
    for (const query of [
      '"',
      '*',
      '(((',
      'a AND',
      '\u0000',
      'NEAR(a b)',
      'title:',
      '-'.repeat(5000),
    ]) {
      const answer = await fetch(`${server.address}/tables?query=${encodeURIComponent(query)}`);
      expect(answer.status, query.slice(0, 20)).toBe(200);
    }
  });
});

describe('too much', () => {
  const THREE_MB = Buffer.alloc(3 * 1024 * 1024, 0x20);
  const POST = ['POST /api/v2/tables/HARVEST/data HTTP/1.1', 'Content-Type: application/json'];

  test('a body of 3 MB gets its 413', async () => {
    const answer = await sendLines(server.port, POST, THREE_MB);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ status: 413 });
  });

  test('so does one that does not say how long it is', async () => {
    const chunks = Array.from({ length: 48 }, () => `10000\r\n${' '.repeat(0x10000)}\r\n`);
    const answer = await sendLines(
      server.port,
      [...POST, 'Transfer-Encoding: chunked'],
      `${chunks.join('')}0\r\n\r\n`,
    );
    expect(answer.status).toBe(413);
    await stillAnswers();
  });

  test('an address beyond the bound gets its 414, a long one below it an answer', async () => {
    const list = (count: number) => Array.from({ length: count }, () => '0').join(',');
    const ask = async (count: number) => {
      const path = `/api/v2/tables/HARVEST/data?valueCodes[REGION]=${list(count)}`;
      return (await sendLines(server.port, [`GET ${path} HTTP/1.1`])).status;
    };
    expect(await ask(4000)).toBe(400);
    expect(await ask(40_000)).toBe(414);
  });

  test('50,000 items are read', async () => {
    const valueCodes = Array.from({ length: 50_000 }, (_, at) => `r${at % 1000}`);
    const answer = await fetch(`${server.address}/tables/LARGE/data?outputFormat=csv`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        selection: [
          { variableCode: 'CONTENTS', valueCodes: ['*'] },
          { variableCode: 'row', valueCodes },
          { variableCode: 'column', valueCodes: ['c1'] },
        ],
      }),
    });
    expect(answer.status).toBe(200);
    expect((await answer.text()).split('\n')).toHaveLength(1002);
  });

  test.each([
    ['?', 10_000],
    ['*', 10_000],
    ['a*', 5000],
    ['*a', 1],
    ['TOP(9', 2000],
  ])('wildcards of “%s” %d times end at once', async (part, times) => {
    const answer = await fetch(`${server.address}/tables/LARGE/data`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        selection: [
          { variableCode: 'CONTENTS', valueCodes: ['*'] },
          { variableCode: 'row', valueCodes: [part.repeat(times)] },
          { variableCode: 'column', valueCodes: ['c1'] },
        ],
      }),
    });
    expect(answer.status).toBe(400);
  });

  test('200 requests at once are all answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        fetch(
          `${server.address}/tables/HARVEST/data?valueCodes[CONTENT]=H&valueCodes[CROP]=*&valueCodes[YEAR]=TOP(${(at % 3) + 1})`,
        ),
      ),
    );
    for (const [at, answer] of answers.entries()) {
      expect(answer.status).toBe(200);
      expect((await answer.json()).value).toHaveLength(2 * ((at % 3) + 1));
    }
  });
});

describe('a client that takes its time', () => {
  const patience = { headers: 150, request: 300, idle: 300, check: 50 };

  test('with its headers is cut off', async () => {
    const strict = await catalog.serve({ patience });
    const socket = await openSocket(strict.port);
    socket.write('GET /api/v2/config HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
    expect((await readAnswer(socket)).status).toBe(408);
  });

  test('with its body is cut off', async () => {
    const strict = await catalog.serve({ patience: { ...patience, idle: 10_000 } });
    const socket = await openSocket(strict.port);
    socket.write(
      `POST /api/v2/tables/HARVEST/data HTTP/1.1\r\nHost: 127.0.0.1:${strict.port}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
    );
    expect((await readAnswer(socket)).status).toBe(408);
  });

  test('with reading is cut off', async () => {
    const told = Promise.withResolvers<ServedCall>();
    const strict = await catalog.serve({
      patience,
      maxDataCells: 10_000_000,
      onServed: told.resolve,
    });
    const socket = await openSocket(strict.port);
    socket.on('error', () => {});
    socket.pause();
    socket.write(
      `GET ${MILLION}&outputFormat=html HTTP/1.1\r\nHost: 127.0.0.1:${strict.port}\r\n\r\n`,
    );
    expect(await told.promise).toMatchObject({ status: 499, table: 'LARGE' });
    socket.destroy();
  });
});

describe('a client that goes away', () => {
  test('in the middle of a million cells ends the work for it', async () => {
    const told = new Promise<ServedCall>((resolve) => {
      onServed = (call) => {
        if (call.table === 'LARGE') resolve(call);
      };
    });
    const socket = await openSocket(server.port);
    socket.write(`GET ${MILLION} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`);
    await once(socket, 'data');
    socket.destroy();
    expect(await told).toMatchObject({ status: 499, table: 'LARGE', cells: 1_000_000 });
    await stillAnswers();
  });

  test('before its answer begins does no harm', async () => {
    for (let time = 0; time < 20; time++) {
      const socket = await openSocket(server.port);
      socket.write(
        `GET ${MILLION}&outputFormat=px HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`,
      );
      socket.destroy();
    }
    await stillAnswers();
  });

  test('half a request is nothing', async () => {
    for (const bytes of [
      'GET',
      'GET /api/v2/config',
      '\r\n\r\n',
      '\u0000\u0001\u0002',
      'GET / HTTP/9.9\r\n\r\n',
    ]) {
      const socket = await openSocket(server.port);
      socket.on('error', () => {});
      socket.end(bytes);
      socket.resume();
      await once(socket, 'close');
    }
    await stillAnswers();
  });
});

test('the list of calls tells what was asked and what came of it, without the secret', async () => {
  const secret = await catalog.serve({
    token: 'hidden',
    onServed: (call) => served.push(call),
  });
  served.length = 0;
  await (await fetch(`${secret.address}/tables/harvest/data`)).text();
  await (await fetch(`${secret.address}/tables/none`)).text();
  await secret.close();
  expect(served).toMatchObject([
    { method: 'GET', path: '/api/v2/tables/harvest/data', status: 200, table: 'HARVEST' },
    { method: 'GET', path: '/api/v2/tables/none', status: 404, table: null, cells: null },
  ]);
});
