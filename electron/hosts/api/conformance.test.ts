/** The PxWebApi 2 cases by their own player, over real sockets, at every limit that they name. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeTestCatalog, type TestCatalog } from './testing/server.ts';

const folder = process.env.STATDESK_CONFORMANCE ?? '';
const run = promisify(execFile);

const limitsSchema = z.object({
  maxDataCellsDefault: z.number(),
  requests: z.array(z.object({ config: z.object({ maxDataCells: z.number() }).optional() })),
});

async function limits(): Promise<readonly number[]> {
  const cases = limitsSchema.parse(JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8')));
  const own = cases.requests.flatMap(({ config }) => config?.maxDataCells ?? []);
  return [...new Set([cases.maxDataCellsDefault, ...own])];
}

/** The last line of the player: how many passed and failed. */
async function play(address: string, options: readonly string[]): Promise<string> {
  const words = ['--base', address, '--cases', join(folder, 'cases.json'), ...options];
  const { stdout } = await run(process.execPath, [join(folder, 'run-cases.mjs'), ...words]).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  return stdout.trim();
}

describe.skipIf(folder === '')('the conformance cases', () => {
  let catalog: TestCatalog;

  beforeAll(async () => {
    catalog = await makeTestCatalog([join(folder, 'samples'), join(folder, 'tables')]);
  });
  afterAll(() => catalog?.remove());

  test.each([
    ['escaped brackets', []],
    ['bare brackets', ['--raw-brackets']],
  ])(
    'all pass with %s',
    async (_, options) => {
      for (const maxDataCells of await limits()) {
        const server = await catalog.serve({ maxDataCells });
        const said = await play(server.address, options);
        expect(said, `maxDataCells ${maxDataCells}`).toMatch(/^[1-9]\d* passed, 0 failed$/m);
        expect(said).not.toMatch(/^FAIL/m);
      }
    },
    120_000,
  );

  test('all pass behind a secret path', async () => {
    const server = await catalog.serve({ token: 'a-secret' });
    expect(server.address).toContain('/a-secret/api/v2');
    expect(await play(server.address, [])).toMatch(/^[1-9]\d* passed, 0 failed$/m);
  }, 60_000);
});
