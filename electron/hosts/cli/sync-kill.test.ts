/**
 * The running command line, killed with all that it started in the middle of a large table: when it is
 * started again it asks for nothing that had come.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { animals } from '#engine/remote/testing/office.ts';
import { openOffice } from '#engine/remote/testing/opened-office.ts';
import { ended, killTree, spawnStatdesk } from './testing/process.ts';
import { runStatdesk } from './testing/run.ts';

const KILLS = 20;
const REGIONS = 500;
const ANSWER_MS = 4;

const seed = Number(process.env.STATDESK_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`${KILLS} kills, seed ${seed}`, { timeout: 300_000 }, async () => {
  console.info(`sync kill test: STATDESK_SEED=${seed}`);
  const random = createRandom(seed);
  const table = animals({ regions: REGIONS });
  // A request per region.
  const office = await openOffice({ tables: [table], maxDataCells: 8 });
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-sync-kill-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const catalog = ['--catalog', folder];
  expect((await runStatdesk(['source', 'add', 'office', office.root, ...catalog])).status).toBe(0);
  const start = () => spawnStatdesk(['sync', 'office', '--table', 'TAB1', '--json', ...catalog]);

  /** Bodies of data requests by run. */
  const runs: string[][] = [];
  let reached = Promise.withResolvers<void>();
  let wanted = Number.POSITIVE_INFINITY;
  office.fault = async ({ path, body }) => {
    if (!path.endsWith('/data')) return false;
    runs.at(-1)?.push(body);
    if ((runs.at(-1)?.length ?? 0) >= wanted) reached.resolve();
    await delay(ANSWER_MS);
    return false;
  };

  for (let kill = 0; kill < KILLS; kill++) {
    runs.push([]);
    reached = Promise.withResolvers();
    wanted = 1 + Math.floor(random() * 30);
    const child = start();
    const end = ended(child);
    await reached.promise;
    await delay(random() * 3 * ANSWER_MS);
    killTree(child);
    expect((await end).signal, `kill ${kill}`).toBe('SIGKILL');
  }
  runs.push([]);
  wanted = Number.POSITIVE_INFINITY;
  const { status, stdout } = await ended(start());
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ tables: [{ state: 'new', cells: 8 * REGIONS }] });

  // Requests go out one after the other: when the next one came, the one before had been kept.
  const kept = new Set<string>();
  for (const [at, bodies] of runs.entries()) {
    for (const body of bodies)
      expect(kept.has(body), `run ${at}, seed ${seed}: ${body}`).toBe(false);
    for (const body of bodies.slice(0, -1)) kept.add(body);
  }
  const all = runs.flat();
  expect(new Set(all).size).toBe(REGIONS);
  expect(all.length).toBeLessThanOrEqual(REGIONS + KILLS);

  const csv = await runStatdesk(['data', 'TAB1', '--all', '--format', 'csv', ...catalog]);
  const rows = csv.stdout.toString().trim().split('\n').slice(1);
  expect(rows).toHaveLength(2 * REGIONS);
  expect(rows[REGIONS + 7]?.split(',').slice(2).map(Number)).toEqual(
    [0, 1, 2, 3].map((year) => table.cell(1, 7, year)),
  );
});
