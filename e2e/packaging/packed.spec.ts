import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDER = join(PROJECT, 'node_modules', 'electron-builder', 'cli.js');

let folder: string;
let packed: string;

/** Packs the built application around a runtime that is Node under Electron's name. */
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-packed-'));
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(runtime, 'version'), '45.4.1');
  execFileSync(
    process.execPath,
    [
      BUILDER,
      '--linux',
      'dir',
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [unpacked] = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('unpacked'));
  packed = join(folder, 'dist', unpacked ?? '');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statdesk = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join(packed, 'resources', 'bin', 'statdesk'), args, {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, STATDESK_CATALOG: join(folder, 'catalog') },
  });
  return { status, stdout, stderr };
};

test('holds the engine as real files, one native module, and no Node', () => {
  const unpacked = join(packed, 'resources', 'app.asar.unpacked');
  expect(existsSync(join(unpacked, 'out', 'main', 'engine.js'))).toBe(true);
  expect(existsSync(join(packed, 'resources', 'app.asar'))).toBe(true);
  const files = readdirSync(packed, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.node'))).toHaveLength(1);
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(files.filter((name) => /node_modules\/node-(linux|win)/.test(name))).toEqual([]);
});

test('its command line imports the example database and answers from it', () => {
  const imported = statdesk('import', join(packed, 'resources', 'samples'), '--json');
  expect(imported.stderr).not.toMatch(/^\s+at /m);
  expect(imported.status).toBe(0);
  const { imported: tables } = JSON.parse(imported.stdout);
  expect(tables.length).toBeGreaterThan(0);
  const data = statdesk('data', tables[0].table);
  expect(data.status).toBe(0);
  expect(JSON.parse(data.stdout)).toMatchObject({ version: '2.0', class: 'dataset' });
});
