import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { FormData } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient, type HttpClientOptions } from './client.ts';
import { sendRequest } from './request.ts';
import { createIdentity } from './testing/certificate.ts';
import { listen, startServer, startTlsServer } from './testing/server.ts';

function client(options: HttpClientOptions = {}) {
  const made = createHttpClient({ environment: {}, ...options });
  onTestFinished(() => made.close());
  return made;
}

function temporaryFile(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'statdesk-http-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const problemCode = (code: string) =>
  expect.objectContaining({ problem: expect.objectContaining({ code }) });

describe('an answer', () => {
  test('comes whole, whatever its status, with headers in lower case', async () => {
    const origin = await startServer((request, response) => {
      response.writeHead(404, { 'X-Twice': ['a', 'b'], 'Content-Type': 'text/plain' });
      response.end(`${request.method} ${request.url}`);
    });
    const answer = await sendRequest(client(), { method: 'GET', url: `${origin}/a?b=c` });
    expect(answer.status).toBe(404);
    expect(answer.headers['x-twice']).toBe('a, b');
    expect(answer.body.toString()).toBe('GET /a?b=c');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('is decompressed: %s', async (encoding, compress) => {
    const origin = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': encoding });
      response.end(compress('blåbær'));
    });
    const answer = await sendRequest(client(), { method: 'GET', url: origin });
    expect(answer.body.toString()).toBe('blåbær');
  });

  test('that redirects is not followed', async () => {
    const seen: string[] = [];
    const origin = await startServer((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(302, { Location: 'file:///etc/hostname' });
      response.end();
    });
    const answer = await sendRequest(client(), { method: 'GET', url: `${origin}/here` });
    expect(answer.status).toBe(302);
    expect(seen).toEqual(['/here']);
  });

  test('to a form has its fields and its file', async () => {
    const origin = await startServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.end(`${request.headers['content-type']}\n${Buffer.concat(chunks)}`);
    });
    const body = new FormData();
    body.set('name', 'salmon');
    body.set('upload', new Blob(['1;2\n'], { type: 'text/csv' }), 'salmon.csv');
    const answer = await sendRequest(client(), { method: 'POST', url: origin, body });
    const text = answer.body.toString();
    expect(text).toMatch(/^multipart\/form-data; boundary=/);
    expect(text).toContain('filename="salmon.csv"\r\nContent-Type: text/csv\r\n\r\n1;2\n');
  });
});

describe('what is refused', () => {
  test.each(['file:///etc/hostname', 'ftp://host/x', 'data:,x', 'nonsense'])('%s', async (url) => {
    await expect(sendRequest(client(), { method: 'GET', url })).rejects.toEqual(
      problemCode('http.bad-address'),
    );
  });

  test('an answer above the limit, also one that is small until it is decompressed', async () => {
    const origin = await startServer((request, response) => {
      const plain = Buffer.alloc(100_000);
      if (request.url === '/plain') return response.end(plain);
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      return response.end(gzipSync(plain));
    });
    for (const path of ['/plain', '/gzip']) {
      const asked = { method: 'GET', url: origin + path, maxAnswerBytes: 50_000 } as const;
      await expect(sendRequest(client(), asked)).rejects.toEqual(problemCode('http.too-large'));
    }
  });

  test('an answer that never begins, stops in the middle, or drips', async () => {
    const origin = await startServer((request, response) => {
      if (request.url === '/silent') return;
      response.write('some');
      if (request.url !== '/drip') return;
      const dripping = setInterval(() => response.write('.'), 5);
      response.once('close', () => clearInterval(dripping));
    });
    const ask = (path: string, limits: object) =>
      sendRequest(client(), { method: 'GET', url: origin + path, ...limits });
    const timeout = problemCode('http.timeout');
    await expect(ask('/silent', { answerTimeoutMs: 50 })).rejects.toEqual(timeout);
    await expect(ask('/stops', { idleTimeoutMs: 50 })).rejects.toEqual(timeout);
    await expect(ask('/drip', { totalTimeoutMs: 100 })).rejects.toEqual(timeout);
  });

  test('an answer that is cut off, plain or compressed', async () => {
    const origin = await startServer((request, response) => {
      const whole = gzipSync('x'.repeat(1000) + Math.random());
      const isGzip = request.url === '/gzip';
      response.writeHead(200, {
        'Content-Length': isGzip ? whole.length - 8 : 1000,
        ...(isGzip && { 'Content-Encoding': 'gzip' }),
      });
      if (isGzip) return response.end(whole.subarray(0, -8));
      response.write('half');
      return setImmediate(() => response.destroy());
    });
    for (const path of ['/plain', '/gzip']) {
      await expect(sendRequest(client(), { method: 'GET', url: origin + path })).rejects.toEqual(
        problemCode('http.connection-lost'),
      );
    }
  });

  test('a port where nobody listens; the problem shows neither password nor query', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const port = typeof address === 'object' ? address?.port : 0;
    const url = `http://me:secret@127.0.0.1:${port}/a?key=secret`;
    const error = await sendRequest(client(), { method: 'GET', url }).catch((thrown) => thrown);
    expect(error).toEqual(problemCode('http.refused'));
    expect(JSON.stringify(error.problem)).not.toContain('secret');
  });

  test('a host that does not exist', async () => {
    const asked = { method: 'GET', url: 'http://nowhere.invalid/' } as const;
    await expect(sendRequest(client(), asked)).rejects.toEqual(problemCode('http.unknown-host'));
  });
});

test('an aborted request ends with the reason of the signal, and lets the server go', async () => {
  const stop = new AbortController();
  const reason = new Error('enough');
  const left = Promise.withResolvers<void>();
  const origin = await startServer((_request, response) => {
    response.write('some');
    response.once('close', () => left.resolve());
    stop.abort(reason);
  });
  const asked = { method: 'GET', url: origin, signal: stop.signal } as const;
  await expect(sendRequest(client(), asked)).rejects.toBe(reason);
  await left.promise;
});

describe('certificates', () => {
  test('of nobody are refused, those of an extra file are trusted', async () => {
    const identity = createIdentity();
    const origin = await startTlsServer(identity, (_request, response) => response.end('hello'));
    const asked = { method: 'GET', url: origin } as const;
    await expect(sendRequest(client(), asked)).rejects.toEqual(problemCode('http.certificate'));
    const caFile = temporaryFile('office.pem', `Our office\n${identity.cert}`);
    const answer = await sendRequest(client({ caFile }), asked);
    expect(answer.body.toString()).toBe('hello');
  });

  test.each([
    ['no certificate', 'hello'],
    ['a broken one', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
  ])('a file with %s is told', (_what, content) => {
    const caFile = temporaryFile('office.pem', content);
    expect(() => createHttpClient({ caFile })).toThrow(problemCode('http.bad-ca-file'));
  });
});

describe('a proxy', () => {
  async function startProxy(target: string) {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end('from the proxy');
    });
    server.on('connect', (request, socket) => {
      seen.push(request.url ?? '');
      const { hostname, port } = new URL(target);
      const upstream = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      socket.once('close', () => upstream.destroy());
    });
    return { address: `http://127.0.0.1:${await listen(server)}`, seen };
  }

  test('of the environment or of the settings carries requests, but none to this computer', async () => {
    const origin = await startServer((_request, response) => response.end('straight'));
    const proxy = await startProxy(origin);
    const viaSystem = client({ environment: { HTTP_PROXY: proxy.address } });
    const viaAddress = client({ proxy: { kind: 'address', url: proxy.address.slice(7) } });
    for (const [index, via] of [viaSystem, viaAddress].entries()) {
      await sendRequest(via, { method: 'GET', url: 'http://statistics.example/tables' });
      expect(proxy.seen).toHaveLength(index + 1);
      const own = await sendRequest(via, { method: 'GET', url: origin });
      expect(own.body.toString()).toBe('straight');
    }
    expect(proxy.seen.every((asked) => asked.includes('statistics.example'))).toBe(true);
  });

  test('that NO_PROXY excludes, or that is switched off, is not asked', async () => {
    const proxy = await startProxy('http://127.0.0.1:9');
    const environment = { HTTP_PROXY: proxy.address, NO_PROXY: 'nowhere.invalid' };
    const asked = { method: 'GET', url: 'http://nowhere.invalid/' } as const;
    for (const made of [
      client({ environment }),
      client({ environment, proxy: { kind: 'none' } }),
    ]) {
      await expect(sendRequest(made, asked)).rejects.toEqual(problemCode('http.unknown-host'));
    }
    expect(proxy.seen).toEqual([]);
  });

  test('whose address makes no sense is told without its password', () => {
    const proxy = { kind: 'address', url: 'socks://me:secret@host' } as const;
    expect(() => createHttpClient({ proxy })).toThrow(problemCode('http.bad-proxy'));
    expect(() => createHttpClient({ proxy })).not.toThrow(/secret/);
  });
});
