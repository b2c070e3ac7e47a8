/** The built command line as people start it: pipes, signals, exit status. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ended, killTree, spawnStatdesk } from './testing/process.ts';
import { pxText } from './testing/px.ts';
import { runStatdesk } from './testing/run.ts';

let folder = '';
let catalog = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-process-'));
  catalog = join(folder, 'catalog');
  const regions = Array.from({ length: 20_000 }, (_, i) => `Region ${i}`);
  const years = Array.from({ length: 20 }, (_, i) => String(2001 + i));
  await writeFile(join(folder, 'large.px'), pxText({ matrix: 'LARGE', regions, years }));
  const ran = await runStatdesk(['import', join(folder, 'large.px'), '--catalog', catalog]);
  expect(ran).toMatchObject({ status: 0 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = (...given: string[]) => [...given, '--catalog', catalog];

describe('the built command line', () => {
  test('standard output is the document alone, whole, from any folder', async () => {
    const child = spawnStatdesk(words('data', 'LARGE', '--all'), folder);
    const { status, stdout } = await ended(child);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).value).toHaveLength(400_000);
  });

  test('a reader that stops early ends it quietly', async () => {
    const child = spawnStatdesk(words('data', 'LARGE', '--all'), folder);
    const end = ended(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, stderr } = await end;
    expect(status).toBe(0);
    expect(stderr.replace(/^Building Statdesk …\n/, '')).toBe('');
  });

  test.each([
    ['SIGINT', 130, 'the whole group, as a terminal does'],
    ['SIGTERM', 143, 'the first process alone'],
  ] as const)(
    '%s ends a command that waits, with status %i: %s',
    async (signal, code, to) => {
      const child = spawnStatdesk(words('app', '--no-open'), folder);
      try {
        const end = ended(child);
        // The address is out: the server listens, and waits.
        const listening = new Promise((resolve) => child.stdout?.once('data', resolve));
        await Promise.race([listening, end]);
        const began = performance.now();
        if (child.pid !== undefined)
          process.kill(to.includes('group') ? -child.pid : child.pid, signal);
        const { status, stdout, stderr } = await end;
        expect(performance.now() - began).toBeLessThan(5000);
        expect(status).toBe(code);
        expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+\n$/);
        expect(stderr).not.toMatch(/\n\s+at /);
      } finally {
        killTree(child);
      }
    },
    30_000,
  );
});
