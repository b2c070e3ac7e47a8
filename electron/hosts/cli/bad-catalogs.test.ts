/** Catalogs that are none, answers that cannot be written, and words that a script left empty. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ended } from './testing/process.ts';
import { pxText } from './testing/px.ts';
import { runStatdesk } from './testing/run.ts';

const script = fileURLToPath(new URL('../../../scripts/statdesk.mjs', import.meta.url));

let folder = '';
let catalog = '';
let px = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-bad-catalogs-'));
  catalog = join(folder, 'catalog');
  px = join(folder, 'one.px');
  await writeFile(px, pxText({ matrix: 'ONE' }));
  expect(await runStatdesk(['import', px, '--catalog', catalog])).toMatchObject({ status: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function change(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe('a catalog that is none is named and left as it is', () => {
  test.each([
    ['text', async (path: string) => writeFile(path, 'hello'), /not a Statdesk catalog/],
    ['foreign', async (path: string) => change(path, 'CREATE TABLE x (a)'), /not a Statdesk/],
    [
      'newer',
      async (path: string) => {
        await writeFile(path, await readFile(join(catalog, 'catalog.sqlite')));
        change(path, 'PRAGMA user_version = 99');
      },
      /newer Statdesk/,
    ],
    [
      'cut',
      async (path: string) => {
        const whole = await readFile(join(catalog, 'catalog.sqlite'));
        await writeFile(path, whole.subarray(0, Math.floor(whole.length / 2)));
      },
      /damaged/,
    ],
  ])('%s', async (name, make, told) => {
    const path = join(folder, name, 'catalog.sqlite');
    await mkdir(join(folder, name));
    await make(path);
    const before = await readFile(path);
    for (const words of [['list'], ['import', px]]) {
      const ran = await runStatdesk([...words, '--catalog', join(folder, name)]);
      expect(ran.status).toBe(1);
      expect(ran.stderr).toContain(path);
      expect(ran.stderr).toMatch(told);
    }
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(join(folder, name))).toEqual(['catalog.sqlite']);
  });
});

test.skipIf(process.platform !== 'linux')(
  'an answer that standard output has no room for is no success',
  async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [script, 'list', '--catalog', catalog], {
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    const { status, stderr } = await ended(child);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Standard output could not be written \(ENOSPC\)/);
  },
);

test.each([[['import', '']], [['list', '--catalog', '']]])('%j is wrong usage', async (words) => {
  const ran = await runStatdesk([...words, ...(words.length < 3 ? ['--catalog', catalog] : [])]);
  expect(ran.status).toBe(2);
  expect(ran.stderr).toMatch(/empty/);
});

test.skipIf(process.platform !== 'linux')(
  'signs of a file name do not steer the terminal',
  async () => {
    const path = join(folder, 'e\u001b[31m\nvil.px');
    await writeFile(path, 'x');
    const ran = await runStatdesk(['import', path, '--catalog', catalog]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('e\\u001b[31m\\u000avil.px');
    expect(ran.stdout.toString()).not.toContain('\u001b');
  },
);
