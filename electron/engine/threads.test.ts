import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '#shared/api/client.ts';
import { decodeFrame, type EngineMessage, parseClientMessage } from '#shared/api/wire.ts';
import { type EngineThreads, startEngine } from './threads.ts';

const folder = mkdtempSync(join(tmpdir(), 'statdesk-threads-'));
const WORKER = new URL('./worker.ts', import.meta.url);

const start = (name: string, worker = WORKER) =>
  startEngine(worker, {
    folder: join(folder, name),
    version: '1',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
    keys: { folder: join(folder, 'keys'), box: 'file' },
  });

function connectClient(engine: EngineThreads) {
  let receive: (frame: Uint8Array<ArrayBuffer>) => void = () => {};
  const line = engine.connect((frame) => receive(frame));
  const client = createClient({
    state: 'connected',
    send(text) {
      const message = parseClientMessage(text);
      if (message) line.send(message);
    },
    onFrame(listener) {
      receive = listener;
    },
    onState() {},
    reconnect() {},
  });
  return { client, close: () => line.close() };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('windows', () => {
  let engine: EngineThreads;
  beforeAll(async () => {
    engine = await start('windows');
  });
  afterAll(() => engine.close());

  test('each gets its own answers, and all hear of a change', async () => {
    const one = connectClient(engine);
    const two = connectClient(engine);
    const heard = new Promise((resolve) => two.client.onEvent(resolve));
    const [settings, info] = await Promise.all([
      one.client.call('settings.set', { density: 'compact' }),
      two.client.call('app.info', {}),
    ]);
    expect(settings.density).toBe('compact');
    expect(info.tableCount).toBe(0);
    expect(await heard).toEqual({ kind: 'changed', room: 'settings', ids: ['density'] });
    expect((await two.client.call('settings.get', {})).density).toBe('compact');
    one.close();
    two.close();
  });

  test('a query that was cancelled while it waited is not begun', async () => {
    const ends = new Map<number, EngineMessage>();
    const last = 60;
    await new Promise<void>((resolve) => {
      const line = engine.connect((frame) => {
        const message = decodeFrame(frame);
        if (message.kind !== 'result' && message.kind !== 'error') return;
        ends.set(message.id, message);
        if (ends.size === last) resolve();
      });
      for (let id = 1; id <= last; id++) {
        line.send({ kind: 'call', role: 'reader', id, method: 'catalog.tables', params: {} });
      }
      line.send({ kind: 'cancel', role: 'reader', id: last });
    });
    expect(ends.get(1)).toMatchObject({ kind: 'result' });
    expect(ends.get(last)).toMatchObject({ kind: 'error', problem: { code: 'engine.cancelled' } });
  });

  test('what needs the writer is not served by the reader, whoever asks', async () => {
    const frames: Uint8Array[] = [];
    const answered = new Promise<void>((resolve) => {
      const line = engine.connect((frame) => {
        frames.push(frame);
        resolve();
      });
      line.send({
        kind: 'call',
        role: 'reader',
        id: 1,
        method: 'settings.set',
        params: { theme: 'dark' },
      });
    });
    await answered;
    expect(new TextDecoder().decode(frames[0])).toContain('engine.bad-request');
  });
});

test('a catalog that cannot be opened is refused with its problem', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(start('file')).rejects.toMatchObject({
    problem: { code: 'catalog.folder-is-file' },
  });
});

test('a thread that stops fails its calls; the next call starts it again', async () => {
  // The real worker, which ends itself when it is asked for a language that nobody speaks.
  const fragile = join(folder, 'fragile.ts');
  writeFileSync(
    fragile,
    `import { MessagePort } from 'node:worker_threads';
     const on = MessagePort.prototype.on;
     MessagePort.prototype.on = function (name, listener) {
       return on.call(this, name, name !== 'message' ? listener : (message) => {
         if (message.params?.language === 'die') process.exit(9);
         listener(message);
       });
     };
     await import(${JSON.stringify(WORKER.href)});`,
  );
  const engine = await start('fragile', new URL(`file://${fragile}`));
  const { client } = connectClient(engine);
  await expect(client.call('catalog.folders', { language: 'die' })).rejects.toMatchObject({
    problem: { code: 'engine.stopped', retry: 'now' },
  });
  expect(await client.call('catalog.folders', {})).toEqual([]);
  await engine.close();
});
