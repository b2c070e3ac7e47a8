import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureBuilt } from './build.mjs';
import { findElectron, installElectron, isReachable, whyNoWindow } from './electron.mjs';

const START = join(import.meta.dirname, 'start.mjs');

let folder: string;
let running: ChildProcess | undefined;

beforeAll(() => ensureBuilt());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-start-'));
});

afterEach(async () => {
  if (running && running.exitCode === null && running.signalCode === null) {
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the application; everything it writes is kept. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, STATDESK_TOKEN: _token, ...rest } = process.env;
  const child = spawn(process.execPath, [START, '--catalog', join(folder, 'catalog'), ...args], {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const address = once(createInterface({ input: child.stdout }), 'line').then(
    ([line]) => `${line}`,
  );
  return { child, said, address };
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '--no-open prints an address that answers the page; %s ends it well',
    async (signal) => {
      const { child, said, address } = start(['--no-open']);
      expect(await address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}\/$/);
      const page = await fetch(await address, { redirect: 'error' });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<title>Statdesk</title>');
      expect(await end(child, signal)).toBe(0);
      expect(said).toEqual([]);
    },
  );

  test.runIf(process.platform === 'linux')(
    'without a display it says so in one line and opens the browser',
    async () => {
      const bin = join(folder, 'bin');
      const opened = join(folder, 'opened');
      mkdirSync(bin);
      writeFileSync(
        join(bin, 'xdg-open'),
        `#!/bin/sh\nprintf %s "$1" > "${opened}.part" && mv "${opened}.part" "${opened}"\n`,
        {
          mode: 0o755,
        },
      );
      const { child, said, address } = start([], { PATH: `${bin}${delimiter}${process.env.PATH}` });
      await address;
      await expect.poll(() => existsSync(opened)).toBe(true);
      expect(readFileSync(opened, 'utf8')).toBe(await address);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^Statdesk opens in your browser, because /);
      await end(child, 'SIGTERM');
    },
  );

  test('a port that is taken is told without a stack, and the exit code is handed on', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { child, said } = start(['--no-open', '--port', String(port)]);
    const [code] = await once(child, 'close');
    server.close();
    expect(code).toBe(1);
    expect(said.join('\n')).toContain(`Port ${port} is in use`);
    expect(said.join('\n')).not.toMatch(/^\s+at /m);
  });

  test('an option that does not exist is wrong usage', async () => {
    const [code] = await once(start(['--nope']).child, 'close');
    expect(code).toBe(2);
  });
});

describe('the Electron runtime', () => {
  test('is looked for as a file, where the installer puts it', () => {
    mkdirSync(join(folder, 'dist'));
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') };
    expect(findElectron(env)).toBeUndefined();
    const program = join(
      folder,
      'dist',
      process.platform === 'win32' ? 'electron.exe' : 'electron',
    );
    writeFileSync(program, '');
    expect(dirname(findElectron(env) ?? '')).toBe(join(folder, 'dist'));
  });

  test('cannot show a window to root or without a display', () => {
    expect(whyNoWindow({ DISPLAY: ':0' }, 0)).toContain('root');
    expect(whyNoWindow({ DISPLAY: ':0' }, 1000)).toBeUndefined();
    expect(whyNoWindow({ WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeUndefined();
    if (process.platform === 'linux') expect(whyNoWindow({}, 1000)).toContain('display');
  });

  test('is not fetched when told not to, nor from a host that does not answer', async () => {
    expect(await installElectron({ ELECTRON_SKIP_BINARY_DOWNLOAD: '1' })).toBe(false);
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const mirror = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
    expect(await isReachable(new URL(mirror))).toBe(true);
    await new Promise((resolve) => server.close(resolve));
    expect(await isReachable(new URL(mirror))).toBe(false);
    expect(await installElectron({ ELECTRON_MIRROR: mirror })).toBe(false);
  });
});
