/**
 * What the machine does to the running command line: a disk that is full, folders that may not be
 * read, a second process, a signal in the middle.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ended, killTree, spawnStatdesk } from './testing/process.ts';
import { pxText } from './testing/px.ts';
import { runStatdesk } from './testing/run.ts';

const STACK = /\n\s+at /;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-surroundings-'));
  await writeFile(join(folder, 'small.px'), pxText({ matrix: 'SMALL' }));
  const regions = Array.from({ length: 30_000 }, (_, at) => `Region ${at}`);
  const years = Array.from({ length: 100 }, (_, at) => String(1900 + at));
  await writeFile(join(folder, 'large.px'), pxText({ matrix: 'LARGE', regions, years }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

async function tableIds(catalog: string): Promise<string[]> {
  const ran = await runStatdesk(['list', '--json', '--catalog', catalog]);
  expect(ran.status).toBe(0);
  return JSON.parse(ran.stdout.toString('utf8')).tables.map(({ id }: { id: string }) => id);
}

/** A file system of a few MiB; null where this user may not mount one. */
function mountSmallDisk(path: string): { unmount(): void } | null {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'statdesk-test', path]);
  if (mounted.status !== 0) return null;
  return { unmount: () => void spawnSync('umount', ['-l', path]) };
}

describe('a disk that is full', () => {
  let disk: ReturnType<typeof mountSmallDisk> = null;
  const path = () => file('disk');
  beforeAll(async () => {
    await mkdir(path());
    disk = mountSmallDisk(path());
  });
  afterAll(() => disk?.unmount());

  test('an import is refused with place and remedy, and the catalog is as it was', async (context) => {
    if (!disk) context.skip('this user may not mount a small file system');
    const catalog = join(path(), 'catalog');
    expect(await runStatdesk(['import', file('small.px'), '--catalog', catalog])).toMatchObject({
      status: 0,
    });
    const end = await ended(spawnStatdesk(['import', file('large.px'), '--catalog', catalog]));
    expect(end.status).toBe(1);
    expect(end.stderr).toContain(catalog);
    expect(end.stderr).toMatch(/full|space/i);
    expect(end.stderr).not.toMatch(STACK);
    expect(await tableIds(catalog)).toEqual(['SMALL']);
    const data = await runStatdesk(['data', 'SMALL', '--all', '--catalog', catalog]);
    expect(JSON.parse(data.stdout.toString('utf8')).value).toEqual([1, 2, 1, 2]);
  });

  test('an export leaves no half file, and one of that name as it was', async (context) => {
    if (!disk) context.skip('this user may not mount a small file system');
    const catalog = file('export-catalog');
    await runStatdesk(['import', file('large.px'), '--catalog', catalog]);
    const target = join(path(), 'large.csv');
    await writeFile(target, 'what was there');
    const before = await readdir(path());
    const words = ['data', 'LARGE', '--all', '--format', 'csv', '--out', target];
    const end = await ended(spawnStatdesk([...words, '--catalog', catalog]));
    expect(end.status).toBe(1);
    expect(end.stderr).toContain(target);
    expect(end.stderr).toMatch(/full|space/i);
    expect(end.stderr).not.toMatch(STACK);
    expect(await readFile(target, 'utf8')).toBe('what was there');
    expect(await readdir(path())).toEqual(before);
  });
});

const script = fileURLToPath(new URL('../../../scripts/statdesk.mjs', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** Whom nothing belongs to: root reads everything, so root steps down for these. */
const NOBODY = 65_534;

function runAsOrdinaryUser(words: readonly string[], home: string) {
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { ...process.env, HOME: home };
  return ended(spawn(process.execPath, [script, ...words], { ...user, env, cwd: home }));
}

describe.skipIf(process.platform === 'win32')('folders and files that may not be read', () => {
  test('are named, and what can be read comes in', async (context) => {
    const home = file('ordinary');
    const database = join(home, 'database');
    await mkdir(join(database, 'closed'), { recursive: true });
    await writeFile(join(database, 'open.px'), pxText({ matrix: 'OPEN' }));
    await writeFile(join(database, 'locked.px'), pxText({ matrix: 'LOCKED' }));
    await writeFile(join(database, 'closed', 'inside.px'), pxText({ matrix: 'INSIDE' }));
    await chmod(join(database, 'locked.px'), 0);
    await chmod(join(database, 'closed'), 0);
    await chmod(folder, 0o755);
    if (isRoot) await chown(home, NOBODY, NOBODY);
    const probe = await runAsOrdinaryUser(['--version'], home);
    if (probe.status !== 0) context.skip('an ordinary user cannot reach the program here');

    const catalog = join(home, 'catalog');
    const end = await runAsOrdinaryUser(['import', database, '--json', '--catalog', catalog], home);
    expect(end.status).toBe(1);
    expect(end.stderr).not.toMatch(STACK);
    const report = JSON.parse(end.stdout);
    expect(report.imported.map(({ table }: { table: string }) => table)).toEqual(['OPEN']);
    const failed = Object.fromEntries(
      report.failed.map((one: { path: string; problems: { message: string; line: number }[] }) => [
        one.path,
        one.problems[0],
      ]),
    );
    expect(failed[join(database, 'closed')]).toMatchObject({ line: 1 });
    expect(failed[join(database, 'closed')].message).toMatch(/permission|allowed/i);
    expect(failed[join(database, 'locked.px')]).toMatchObject({ line: 1 });
    await chmod(join(database, 'closed'), 0o755);
  });

  test('a link that leads in circles, a pipe and a link to nothing end the import no less', async () => {
    const database = file('odd');
    await mkdir(join(database, 'deep'), { recursive: true });
    await symlink(database, join(database, 'deep', 'circle'));
    await symlink(join(database, 'nowhere'), join(database, 'gone.px'));
    spawnSync('mkfifo', [join(database, 'pipe.px')]);
    await writeFile(join(database, 'line\nbreak 🫐.px'), pxText({ matrix: 'ODD' }));
    const ran = await runStatdesk(['import', database, '--json', '--catalog', file('odd-catalog')]);
    expect(ran.status).toBe(1);
    const report = JSON.parse(ran.stdout.toString('utf8'));
    expect(report.imported).toMatchObject([{ table: 'ODD' }]);
    const failed = report.failed.map(({ path }: { path: string }) => path.split('/').at(-1));
    expect(failed.toSorted()).toEqual(['gone.px', 'pipe.px']);
  });
});

describe('two processes on one catalog', () => {
  test('the second import waits for the first, or says who is there; nothing is lost', async () => {
    const catalog = file('shared-catalog');
    const words = (name: string) => ['import', file(name), '--catalog', catalog];
    const both = [spawnStatdesk(words('large.px')), spawnStatdesk(words('small.px'))];
    const ends = await Promise.all(both.map(ended));
    for (const { stderr } of ends) expect(stderr).not.toMatch(STACK);
    const done = ends.filter(({ status }) => status === 0).length;
    expect(done).toBeGreaterThan(0);
    for (const { status, stderr } of ends) if (status !== 0) expect(stderr).toContain(catalog);
    expect(await tableIds(catalog)).toHaveLength(done);
  });

  test('one reads while the other imports', async () => {
    const catalog = file('read-catalog');
    await runStatdesk(['import', file('small.px'), '--catalog', catalog]);
    const importing = spawnStatdesk(['import', file('large.px'), '--catalog', catalog]);
    const end = ended(importing);
    const reads = await Promise.all(
      Array.from({ length: 4 }, () =>
        ended(spawnStatdesk(['data', 'SMALL', '--catalog', catalog])),
      ),
    );
    for (const { status, stdout } of reads) {
      expect(status).toBe(0);
      expect(JSON.parse(stdout).value.length).toBeGreaterThan(0);
    }
    expect((await end).status).toBe(0);
  });
});

describe('a signal in the middle', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends an import like a cancel: no stack, no half table',
    async (signal) => {
      const catalog = file(`signal-${signal}`);
      const child = spawnStatdesk([
        'import',
        file('large.px'),
        file('small.px'),
        '--catalog',
        catalog,
      ]);
      const end = ended(child);
      // The catalog is there: the import has begun.
      while (!existsSync(join(catalog, 'catalog.sqlite')) && child.exitCode === null) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
      const { status, stderr } = await end;
      killTree(child);
      expect([0, 1, 130, 143]).toContain(status);
      expect(stderr).not.toMatch(STACK);
      for (const id of await tableIds(catalog)) {
        const data = await runStatdesk(['data', id, '--all', '--catalog', catalog]);
        const size = id === 'LARGE' ? 3_000_000 : 4;
        expect(JSON.parse(data.stdout.toString('utf8')).value).toHaveLength(size);
      }
    },
    60_000,
  );

  test('an export that is interrupted leaves no file', async () => {
    const catalog = file('interrupted-catalog');
    await runStatdesk(['import', file('large.px'), '--catalog', catalog]);
    const target = join(folder, 'out', 'large.xlsx');
    await mkdir(join(folder, 'out'));
    const words = ['data', 'LARGE', '--all', '--format', 'csv', '--out', target];
    const child = spawnStatdesk([...words, '--catalog', catalog]);
    const end = ended(child);
    while ((await readdir(join(folder, 'out'))).length === 0 && child.exitCode === null);
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    const { status, stderr } = await end;
    expect(stderr).not.toMatch(STACK);
    expect(await readdir(join(folder, 'out'))).toEqual(status === 0 ? ['large.xlsx'] : []);
  });
});
