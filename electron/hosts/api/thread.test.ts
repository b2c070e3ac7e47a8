/** The local API as the application turns it on and off: the engine, its thread, real sockets. */

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Engine, openEngine } from '#engine/engine.ts';
import type { LocalApiState } from '#shared/api/local-api.ts';
import { writeTables } from './testing/tables.ts';

let folder: string;
let files: string;
let engine: Engine;

const open = () =>
  openEngine({
    folder,
    role: 'writer',
    version: '0.0.0',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
    apiThread: new URL('./thread.ts', import.meta.url).href,
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-api-thread-'));
  files = await writeTables();
  engine = open();
  await engine.call('import.start', { items: [{ kind: 'path', path: files }] });
});
afterEach(async () => {
  await engine.close();
  for (const each of [folder, files]) await rm(each, { recursive: true, force: true });
});

/** The state once it is as wanted: the engine says when it has changed. */
async function stateOnce(isWanted: (state: LocalApiState) => boolean): Promise<LocalApiState> {
  for (;;) {
    const changed = Promise.withResolvers<void>();
    const end = engine.onEvent((event) => {
      if (event.kind === 'changed' && event.room === 'api') changed.resolve();
    });
    const state = await engine.call('api.state', {});
    if (isWanted(state)) {
      end();
      return state;
    }
    await changed.promise;
    end();
  }
}

test('is off at first; on, it answers at its address and lists what was asked', async () => {
  expect(await engine.call('api.state', {})).toEqual({
    isOn: false,
    address: null,
    port: 8080,
    hasSecret: false,
    problem: null,
    calls: [],
    callCount: 0,
  });
  const { address, isOn } = await engine.call('api.start', { port: 0 });
  expect(isOn).toBe(true);
  expect((await fetch(`${address}/tables/HARVEST/data`)).status).toBe(200);
  expect((await fetch(`${address}/tables/none`)).status).toBe(404);
  const { calls } = await stateOnce(({ callCount }) => callCount === 2);
  expect(calls).toMatchObject([
    { method: 'GET', path: '/api/v2/tables/none', status: 404, table: null },
    { path: '/api/v2/tables/HARVEST/data', status: 200, table: 'HARVEST' },
  ]);
  expect(await engine.call('api.stop', {})).toMatchObject({
    isOn: false,
    address: null,
    calls: [],
  });
  await expect(fetch(`${address}/config`)).rejects.toThrow();
});

test('a secret is part of the address until it is replaced or left out', async () => {
  const first = await engine.call('api.start', { port: 0, secret: 'new' });
  expect(first.hasSecret).toBe(true);
  expect(new URL(first.address ?? '').pathname).toMatch(/^\/[\w-]{22}\/api\/v2$/);
  const kept = await engine.call('api.start', { port: 0 });
  expect(new URL(kept.address ?? '').pathname).toBe(new URL(first.address ?? '').pathname);
  const second = await engine.call('api.start', { secret: 'new' });
  expect(new URL(second.address ?? '').pathname).not.toBe(new URL(first.address ?? '').pathname);
  const none = await engine.call('api.start', { secret: 'none' });
  expect(new URL(none.address ?? '').pathname).toBe('/api/v2');
});

test('a port that is taken is told, and another one works', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as AddressInfo).port));
  });
  const refused = await engine.call('api.start', { port });
  expect(refused).toMatchObject({ isOn: false, port, problem: { code: 'host.port-taken' } });
  other.close();
  expect(await engine.call('api.start', { port: 0 })).toMatchObject({ isOn: true, problem: null });
});

test('what was on is on again at the next start', async () => {
  await engine.call('api.start', { port: 0 });
  await engine.close();
  engine = open();
  const { address } = await stateOnce(({ isOn }) => isOn);
  expect((await fetch(`${address}/config`)).status).toBe(200);
  await engine.call('api.stop', {});
  await engine.close();
  engine = open();
  expect(await engine.call('api.state', {})).toMatchObject({ isOn: false, problem: null });
});
