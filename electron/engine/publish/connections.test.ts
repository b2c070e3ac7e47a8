import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../engine.ts';
import { createFileBox } from '../secrets/file-box.ts';
import { openSealedFile } from '../secrets/sealed-file.ts';
import type { SecretBox, SecretStore } from '../secrets/store.ts';
import { openTestCatalog, type TestCatalog } from './testing/catalog.ts';
import { CKAN_KEY, type CkanServer, startCkan } from './testing/ckan-server.ts';

let catalog: TestCatalog;
let ckan: CkanServer;
let engine: Engine;
const keys = () => join(catalog.folder, 'keys');

function open(secrets: SecretStore): Engine {
  return openEngine({
    folder: join(catalog.folder, 'catalog'),
    role: 'writer',
    version: 'test',
    paths: 'refused',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
    secrets,
  });
}

beforeEach(async () => {
  catalog = await openTestCatalog();
  ckan = await startCkan();
  engine = open(openSealedFile(keys(), createFileBox(keys())));
});
afterEach(async () => {
  await engine.close();
  await catalog.close();
  await ckan.close();
});

const save = (key: { kind: 'secret'; secret: string } | { kind: 'unchanged' }, url = ckan.origin) =>
  engine.call('connections.save', { name: 'Office', kind: 'ckan', url, key });

async function everyFile(folder: string): Promise<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile());
  return Buffer.concat(
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))),
  );
}

describe('a key', () => {
  test('is used, and stands nowhere in the clear', async () => {
    await save({ kind: 'secret', secret: CKAN_KEY });
    expect(await engine.call('connections.test', { name: 'office' })).toMatchObject({
      state: 'connected',
    });
    const [listed] = await engine.call('connections.list', {});
    expect(listed?.key).toEqual({ kind: 'stored', store: 'file' });
    expect((await everyFile(catalog.folder)).includes(CKAN_KEY)).toBe(false);
    for (const name of await readdir(keys())) {
      expect((await stat(join(keys(), name))).mode & 0o077).toBe(0);
    }
  });

  test('stays when only the address changes, and goes with its connection', async () => {
    await save({ kind: 'secret', secret: CKAN_KEY });
    await save({ kind: 'unchanged' }, `${ckan.origin}/`);
    expect(await engine.call('connections.test', { name: 'Office' })).toMatchObject({
      state: 'connected',
    });
    await engine.call('connections.remove', { name: 'Office' });
    expect(JSON.parse(await readFile(join(keys(), 'connection-keys.json'), 'utf8'))).toEqual({});
  });

  test('of a keychain cannot be opened by another program, and says whose it is', async () => {
    const keychain: SecretBox = {
      kind: 'keychain',
      seal: async (secret) => Buffer.from(secret).map((byte) => byte ^ 0xff),
      open: async (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0xff)).toString(),
    };
    await engine.close();
    engine = open(openSealedFile(keys(), keychain));
    await save({ kind: 'secret', secret: CKAN_KEY });
    expect(await engine.call('connections.test', { name: 'Office' })).toMatchObject({
      state: 'connected',
    });
    await engine.close();
    engine = open(openSealedFile(keys(), createFileBox(keys())));
    await expect(engine.call('connections.test', { name: 'Office' })).rejects.toMatchObject({
      problem: { code: 'secrets.kept-by-keychain' },
    });
  });

  test('never follows a redirect to another site', async () => {
    const seen: unknown[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const first = createServer((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    });
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
    const own = first.address();
    const url = `http://127.0.0.1:${typeof own === 'object' && own !== null ? own.port : 0}`;
    try {
      await save({ kind: 'secret', secret: CKAN_KEY }, url);
      const report = await engine.call('connections.test', { name: 'Office' });
      expect(report).toMatchObject({ isFine: false, problems: [{ code: 'publish.moved' }] });
      expect(seen).toEqual([]);
    } finally {
      other.close();
      first.close();
    }
  });
});

test.each([
  ['http://data.example.org', 'publish.insecure-address'],
  ['ftp://data.example.org', 'publish.bad-address'],
  ['https://user:pass@data.example.org', 'publish.bad-address'],
  ['data', 'publish.bad-address'],
])('%s is refused: %s', async (url, code) => {
  await expect(save({ kind: 'unchanged' }, url)).rejects.toMatchObject({
    problem: { code, place: { field: 'url' } },
  });
});

test('a browser cannot make a draft name files of this computer', async () => {
  const source = { path: '/etc/passwd' };
  const resource = {
    id: '8d0f5d0e-7c57-4b43-9a59-4a2f3f6f1f10',
    kind: 'file',
    format: 'txt',
    source,
  } as const;
  const draft = { id: '8d0f5d0e-7c57-4b43-9a59-4a2f3f6f1f11', revision: 0, resources: [resource] };
  const refused = { problem: { code: 'engine.bad-request' } };
  await expect(engine.call('drafts.save', { draft })).rejects.toMatchObject(refused);
  await expect(
    engine.call('publish.preview', { draft, connections: ['office'] }),
  ).rejects.toMatchObject(refused);
  const text = JSON.stringify(draft);
  await expect(
    engine.call('drafts.import', { text, fileName: 'draft.json', as: 'same' }),
  ).rejects.toMatchObject(refused);
});
