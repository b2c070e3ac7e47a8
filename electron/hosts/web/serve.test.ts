import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createClient, type Line } from '#shared/api/client.ts';
import { transferFolders } from '../loopback/transfers.ts';
import { startWebHost, type WebHost } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'statdesk-web-'));
const catalog = join(folder, 'catalog');
const renderer = join(folder, 'renderer');
const { uploadsFolder, downloadsFolder } = transferFolders(catalog);
let host: WebHost;
let origin: string;

const start = (port = 0, catalogFolder = catalog) =>
  startWebHost({
    catalog: catalogFolder,
    port,
    files: {
      worker: new URL('../../engine/worker.ts', import.meta.url),
      apiThread: new URL('../api/thread.ts', import.meta.url).href,
      renderer,
      samples: null,
    },
  });

beforeAll(async () => {
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<title>Statdesk</title>');
  writeFileSync(join(renderer, 'assets', 'index.js'), 'export {};');
  writeFileSync(join(folder, 'private.json'), '{}');
  host = await start();
  origin = new URL(host.address).origin;
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** A request with a path and headers as they are, which `fetch` would set right. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(origin);
      request({ hostname, port, path, method, headers }, async (response) => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: await text(response),
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

const path = (rest: string) => `${new URL(host.address).pathname}${rest}`;

describe('the address', () => {
  test('answers the page itself, without redirect or cookie, with every security header', async () => {
    const answer = await fetch(host.address, { redirect: 'error' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Statdesk');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('files of the window come with their type, others do not come', async () => {
    const script = await ask(path('assets/index.js'));
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    for (const other of [
      '../private.json',
      '%2e%2e/private.json',
      'assets/../../private.json',
      'no',
    ]) {
      expect((await ask(path(other))).status).toBe(404);
    }
  });

  test('without the token nothing is told', async () => {
    for (const wrong of ['/', '/index.html', `/${'x'.repeat(43)}/`, '/uploads']) {
      const answer = await ask(wrong);
      expect([answer.status, answer.body]).toEqual([403, '']);
    }
  });

  test('another name of this computer, and another site, are refused on every route', async () => {
    for (const route of ['', 'assets/index.js', 'downloads/0123456789abcdef', 'uploads']) {
      for (const headers of [
        { host: 'evil.example' },
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        expect((await ask(path(route), headers)).status).toBe(403);
      }
    }
  });

  test('listens on the loopback address alone', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal);
    const { port } = new URL(origin);
    for (const address of outside) {
      const isRefused = await new Promise((resolve) => {
        const socket = connect({ host: address!.address, port: Number(port) });
        socket.once('error', () => resolve(true));
        socket.once('connect', () => resolve(socket.destroy() === undefined));
      });
      expect(isRefused).toBe(true);
    }
  });
});

describe('uploads', () => {
  const upload = (body: string) =>
    fetch(`${host.address}uploads`, { method: 'POST', body, headers: { origin } });

  test('are kept as they are under an id, with their size', async () => {
    const answer = await upload('CHARSET="ANSI";');
    expect(answer.status).toBe(201);
    const { uploadId, sizeBytes } = JSON.parse(await answer.text());
    expect(sizeBytes).toBe(15);
    expect(readdirSync(uploadsFolder)).toContain(uploadId);
  });

  test('that break off leave nothing', async () => {
    const kept = () => readdirSync(uploadsFolder).sort();
    const before = kept();
    const { hostname, port } = new URL(origin);
    const broken = request({
      hostname,
      port,
      path: path('uploads'),
      method: 'POST',
      headers: { origin, 'content-length': '100' },
    });
    broken.on('error', () => {});
    broken.write('half');
    await expect.poll(kept).toHaveLength(before.length + 1);
    broken.destroy();
    await expect.poll(kept).toEqual(before);
  });
});

describe('downloads', () => {
  const offer = (id: string, name: string) => {
    mkdirSync(join(downloadsFolder, id), { recursive: true });
    writeFileSync(join(downloadsFolder, id, name), 'a;b\n');
  };

  test('come once, under their name', async () => {
    offer('0123456789abcdef0', 'Häuser "2".csv');
    const first = await ask(path('downloads/0123456789abcdef0'));
    expect(first.body).toBe('a;b\n');
    expect(first.headers['content-disposition']).toBe(
      `attachment; filename="H_user _2_.csv"; filename*=UTF-8''H%C3%A4user%20%222%22.csv`,
    );
    expect((await ask(path('downloads/0123456789abcdef0'))).status).toBe(404);
  });

  test('two who ask at once do not both get it', async () => {
    offer('0123456789abcdef1', 'x.csv');
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask(path('downloads/0123456789abcdef1'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });

  test.each(['..', '%2e%2e', '....................', 'short'])('%s is none', async (id) => {
    expect((await ask(path(`downloads/${id}`))).status).toBe(404);
  });
});

describe('the WebSocket', () => {
  const open = (headers: { origin?: string }, address = host.address) =>
    new Promise<WebSocket | number>((resolve) => {
      const socket = new WebSocket(`${address.replace('http:', 'ws:')}engine`, headers);
      socket.binaryType = 'arraybuffer';
      socket.once('open', () => resolve(socket));
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.once('error', () => {});
    });

  async function openClient() {
    const socket = await open({ origin });
    if (typeof socket === 'number') throw new Error(`refused: ${socket}`);
    const line: Line = {
      state: 'connected',
      send: (message) => socket.send(message),
      onFrame: (listener) =>
        socket.on('message', (data) => {
          if (data instanceof ArrayBuffer) listener(new Uint8Array(data));
        }),
      onState() {},
      reconnect() {},
    };
    return { socket, client: createClient(line) };
  }

  test('answers typed calls', async () => {
    const { socket, client } = await openClient();
    expect((await client.call('app.info', {})).catalogFolder).toBe(catalog);
    socket.close();
  });

  test('refuses parameters that are none, with the field', async () => {
    const { socket, client } = await openClient();
    await expect(client.call('catalog.tables', { limit: 0 })).rejects.toMatchObject({
      problem: { code: 'engine.bad-request', place: { field: 'limit' } },
    });
    socket.close();
  });

  test('refuses another origin, no origin, and a wrong token', async () => {
    expect(await open({ origin: 'https://evil.example' })).toBe(403);
    expect(await open({})).toBe(403);
    expect(await open({ origin }, `${origin}/${'x'.repeat(43)}/`)).toBe(403);
  });

  test('closes on what is not a message', async () => {
    const { socket } = await openClient();
    const code = new Promise((resolve) => socket.once('close', resolve));
    socket.send('{"kind":"eval"}');
    expect(await code).toBe(1003);
  });
});

describe('start and end', () => {
  test('a port that is taken is named', async () => {
    const port = Number(new URL(origin).port);
    await expect(start(port, join(folder, 'other'))).rejects.toMatchObject({
      problem: { code: 'host.port-taken', values: { port: String(port) } },
    });
  });

  test('a catalog that is a file is refused and its port given back', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'x');
    await expect(start(0, file)).rejects.toMatchObject({
      problem: { code: 'catalog.folder-is-file', values: { path: file } },
    });
  });

  test('closing removes what was sent and not imported', async () => {
    const own = join(folder, 'closing');
    const other = await start(0, own);
    const answer = await fetch(`${other.address}uploads`, {
      method: 'POST',
      body: 'x',
      headers: { origin: new URL(other.address).origin },
    });
    expect(answer.status).toBe(201);
    await other.close();
    expect(readdirSync(join(own, 'temp'))).toEqual([]);
  });
});
