/** `statdesk serve` as a command: its first line, its options, its end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from './command-line.ts';
import { runStatdesk } from './testing/run.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-serve-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command until it has said its first line; `stop` ends it and gives its status. */
async function serve(words: readonly string[]) {
  const stop = new AbortController();
  const said: string[] = [];
  const stdout = new PassThrough();
  const first = new Promise<string>((resolve) => {
    stdout.on('data', (bytes: Buffer) => resolve(bytes.toString('utf8')));
  });
  const ended = runCommandLine(['serve', '--catalog', folder, ...words], {
    stdin: new PassThrough(),
    stdout,
    stderr: new Writable({
      write(bytes: Buffer, _encoding, done) {
        said.push(bytes.toString('utf8'));
        done();
      },
    }),
    folder,
    outMain: import.meta.dirname,
    languages: ['en'],
    signal: stop.signal,
  });
  const line = await Promise.race([
    first,
    ended.then((status) => Promise.reject(new Error(`ended with ${status}: ${said.join('')}`))),
  ]);
  return {
    line,
    address: /http\S+/.exec(line)?.[0] ?? '',
    said,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

test('the first line is the address; it ends when it is told to', async () => {
  const { line, address, stop } = await serve(['--port', '0']);
  expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:[1-9]\d*\/api\/v2\n$/);
  expect(await (await fetch(`${address}/config`)).json()).toMatchObject({
    maxDataCells: 10_000_000,
    maxCallsPerTimeWindow: 1000,
    languages: [{ id: 'en', label: 'English' }],
  });
  expect(await stop()).toBe(0);
  await expect(fetch(`${address}/config`)).rejects.toThrow();
});

test('options are those of the configuration', async () => {
  const { address, stop } = await serve([
    ...['--port', '0', '--max-data-cells', '14', '--max-calls', '5', '--time-window', '7'],
    ...[
      '--cors',
      'http://localhost:3000,https://example.org',
      '--token',
      'secret',
      '--languages',
      'no,en',
    ],
  ]);
  expect(new URL(address).pathname).toBe('/secret/api/v2');
  const config = await (await fetch(`${address}/config`)).json();
  expect(config).toMatchObject({
    maxDataCells: 14,
    maxCallsPerTimeWindow: 5,
    timeWindow: 7,
    languages: [
      { id: 'no', label: 'Norsk' },
      { id: 'en', label: 'English' },
    ],
    defaultLanguage: 'no',
    features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
  });
  await stop();
});

test('a wider address says what it opens', async () => {
  const { address, said, stop } = await serve(['--port', '0', '--host', '0.0.0.0']);
  expect(said.join('')).toContain('everybody who reaches 0.0.0.0 can read every table');
  const { port } = new URL(address);
  expect((await fetch(`http://127.0.0.1:${port}/api/v2/config`)).status).toBe(200);
  await stop();
});

describe('what is refused', () => {
  test.each([
    ['--port', '70000'],
    ['--port', 'x'],
    ['--max-data-cells', '0'],
    ['--max-calls', '-1'],
    ['--time-window', '0'],
    ['--cors', 'localhost'],
    ['--cors', 'http://localhost:3000/path'],
    ['--token', 'a/b'],
    ['--token', '..'],
    ['--token', ''],
    ['--languages', ','],
    ['--nothing', 'x'],
  ])('%s %s', async (option, value) => {
    const ran = await runStatdesk(['serve', '--catalog', folder, option, value]);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toHaveLength(0);
    expect(ran.stderr).toMatch(/^statdesk: /);
  });

  test('a port that is taken, and an address that is not here', async () => {
    const { address, stop } = await serve(['--port', '0']);
    const { port } = new URL(address);
    const taken = await runStatdesk(['serve', '--catalog', folder, '--port', port]);
    expect([taken.status, taken.stderr]).toEqual([1, expect.stringContaining(`Port ${port}`)]);
    await stop();
    const elsewhere = ['serve', '--catalog', folder, '--port', '0', '--host', '203.0.113.7'];
    const refused = await runStatdesk(elsewhere);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('203.0.113.7')]);
  });
});
