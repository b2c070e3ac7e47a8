/**
 * The running command line, killed with all that it started at random moments of a folder import:
 * after each kill the catalog is sound and every table is whole, in its old or its new state, or absent.
 */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from '#engine/engine.ts';
import { ended, killTree, spawnStatdesk } from './testing/process.ts';
import { pxText } from './testing/px.ts';

const KILLS = 20;
const MOST_ATTEMPTS = 4 * KILLS;
/** Cells per table: a few large ones, whose cells are staged in several steps, among many small ones. */
const LARGE = { count: 6, regions: 20_000, years: 25 };
const SMALL = { count: 240, regions: 40, years: 25 };
/** What the second version of a table has in every cell beyond the first. */
const NEW = 5000;

const tables = [LARGE, SMALL].flatMap(({ count, regions, years }) =>
  Array.from({ length: count }, () => ({ regions, years })),
);

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

let folder = '';
/** What is imported: one of the two versions at a time, under the same path. */
const files = () => join(folder, 'px');
let version: 'old' | 'new' = 'old';

async function useVersion(wanted: typeof version): Promise<void> {
  if (wanted === version) return;
  await rename(files(), join(folder, version));
  await rename(join(folder, wanted), files());
  version = wanted;
}

/** Every cell of a table holds the table's own number, so that a mixture would be seen. */
async function writeFiles(path: string, offset: number): Promise<void> {
  await mkdir(path);
  for (const [i, { regions, years }] of tables.entries()) {
    const text = pxText({
      matrix: `T${i}`,
      regions: Array.from({ length: regions }, (_, at) => `r${at}`),
      years: Array.from({ length: years }, (_, at) => String(2000 + at)),
      cells: new Array(regions * years).fill(String(i + offset)),
    });
    await writeFile(join(path, `t${i}.px`), text);
  }
}

function startImport(catalog: string) {
  const child = spawnStatdesk(['import', files(), '--json', '--catalog', catalog], folder);
  return { child, end: ended(child) };
}

/** Which tables are there, each read to its last cell; `place` says in a failure when it was. */
async function readCatalog(catalog: string, place: string): Promise<Map<string, number>> {
  const engine = openEngine({
    folder: catalog,
    role: 'writer',
    version: 'test',
    paths: 'allowed',
    uploadsFolder: null,
    downloadsFolder: null,
    samplesFolder: null,
  });
  try {
    const check = await engine.call('catalog.check', {});
    expect(check, place).toMatchObject({ ok: true, problems: [] });
    const { rows } = await engine.call('catalog.tables', { limit: 1000 });
    const found = new Map<string, number>();
    for (const { id } of rows) {
      const { variables } = await engine.call('table.metadata', { id });
      const scan = await engine.call('table.scan', {
        id,
        language: '',
        selection: {
          variables: variables.map(({ code }) => ({
            variableCode: code,
            valueCodes: ['*'],
            codelist: null,
          })),
          placement: null,
        },
      });
      const shape = tables[Number(id.slice(1))];
      expect(scan, `${id} ${place}`).toMatchObject({
        isComplete: true,
        cells: (shape?.regions ?? 0) * (shape?.years ?? 0),
        maximum: scan.minimum,
      });
      found.set(id, scan.minimum ?? Number.NaN);
    }
    return found;
  } finally {
    await engine.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-kill-'));
  await writeFiles(files(), 0);
  await writeFiles(join(folder, 'new'), NEW);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(`${KILLS} kills, seed ${seed}`, { timeout: 600_000 }, async () => {
  console.info(`kill test: STATDESK_SEED=${seed}`);
  const random = createRandom(seed);

  const whole = join(folder, 'whole');
  // The first run may build; the second is timed.
  await startImport(join(folder, 'first')).end;
  const began = performance.now();
  const report = JSON.parse((await startImport(whole).end).stdout);
  let duration = performance.now() - began;
  expect(report.imported).toHaveLength(tables.length);
  expect(await readCatalog(whole, 'without a kill')).toHaveProperty('size', tables.length);

  let catalog = '';
  let killed = 0;
  let before = new Map<string, number>();
  // An import that ends before its moment has come is no kill; the next moments are earlier then.
  for (let attempt = 0; killed < KILLS && attempt < MOST_ATTEMPTS; attempt++) {
    const isUpdate = attempt % 2 === 1;
    if (!isUpdate) {
      await rm(catalog, { recursive: true, force: true });
      catalog = join(folder, `killed-${attempt}`);
      before = new Map();
    }
    await useVersion(isUpdate ? 'new' : 'old');
    // The first part is the start of Node, in which nothing happens.
    const moment = duration * (0.2 + 0.8 * random());
    const { child, end } = startImport(catalog);
    await Promise.race([delay(moment), end]);
    if (child.exitCode === null) killed++;
    else duration *= 0.85;
    killTree(child);
    await end;

    const place = `after attempt ${attempt + 1}, at ${Math.round(moment)} ms, seed ${seed}`;
    const found = await readCatalog(catalog, place);
    for (const [id, value] of found) {
      const first = Number(id.slice(1));
      expect(isUpdate ? [first, first + NEW] : [first], `${id} ${place}`).toContain(value);
    }
    for (const id of before.keys()) expect(found.has(id), `${id} ${place}`).toBe(true);
    before = found;
  }
  expect(killed).toBe(KILLS);

  // What was interrupted goes on from where it stood.
  await useVersion('new');
  await startImport(catalog).end;
  const finished = await readCatalog(catalog, 'after the last import');
  expect(finished.size).toBe(tables.length);
  for (const [id, value] of finished) expect(value).toBe(Number(id.slice(1)) + NEW);
});
