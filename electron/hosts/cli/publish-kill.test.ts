/**
 * The running command line, killed with all that it started at random moments of a publication: what
 * is resumed afterwards ends in one dataset with its files, and at no moment could it be seen.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ferryPx } from '#engine/publish/testing/catalog.ts';
import { CKAN_KEY, type CkanServer, startCkan } from '#engine/publish/testing/ckan-server.ts';
import { ended, killTree, spawnStatdesk } from './testing/process.ts';
import { runStatdesk } from './testing/run.ts';

const KILLS = 20;
const seed = Number(process.env.STATDESK_SEED ?? Math.floor(Math.random() * 2 ** 31));

let folder = '';
let ckan: CkanServer;
const catalog = () => ['--catalog', join(folder, 'catalog')];
const statdesk = (...words: string[]) => runStatdesk([...words, ...catalog()], { folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-publish-kill-'));
  process.env.STATDESK_KEYS = join(folder, 'keys');
  process.env.STATDESK_TEST_KILL_KEY = CKAN_KEY;
  ckan = await startCkan();
  await writeFile(join(folder, 'ferry.px'), ferryPx());
  await statdesk('import', 'ferry.px');
  await statdesk(
    ...['connection', 'add', 'office', '--kind', 'ckan', '--url', ckan.origin],
    ...['--key-env', 'STATDESK_TEST_KILL_KEY', '--organization', 'office'],
  );
});
afterAll(async () => {
  await ckan.close();
  await rm(folder, { recursive: true, force: true });
});

/** A draft of its own with two files. @returns its id. */
async function writeDraft(number: number): Promise<string> {
  const id = randomUUID();
  const resource = (format: string) => ({
    id: randomUUID(),
    kind: 'file',
    name: { en: format },
    fileName: `ferries.${format}`,
    format,
    source: { tableId: 'FERRY', selection: '*' },
  });
  const draft = {
    id,
    title: { en: `Ferries ${number}` },
    notes: { en: 'Numbers of passengers.' },
    resources: [resource('csv'), resource('px')],
  };
  await writeFile(join(folder, 'draft.json'), JSON.stringify(draft));
  return id;
}

function start() {
  const words = ['publish', 'draft.json', '--to', 'office', ...catalog()];
  const child = spawnStatdesk(words, folder);
  return { child, end: ended(child) };
}

function expectOne(id: string, place: string): void {
  const ours = ckan.datasets.filter(({ extras }) => extras.some(({ value }) => value === id));
  expect(ours, place).toMatchObject([
    { private: true, resources: [{ name: 'csv' }, { name: 'px' }] },
  ]);
  for (const resource of ours[0]?.resources ?? []) {
    expect(ckan.files.get(resource.id)?.length, place).toBeGreaterThan(0);
  }
}

test(`killed ${KILLS} times, published once each`, async () => {
  const id = await writeDraft(0);
  expect(await start().end).toMatchObject({ status: 0 });
  expectOne(id, 'undisturbed');
  let state = seed;
  let underWay = 0;
  for (let kill = 1; kill <= KILLS; kill++) {
    const draftId = await writeDraft(kill);
    // Numerical Recipes: good enough to spread moments, the same for the same seed.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // A moment around one of the requests that write: what lies before them leaves nothing to resume.
    const write = state % 3;
    const afterMs = (state >>> 8) % 12;
    const { child, end } = start();
    ckan.spoil((count) => {
      if (count === write) setTimeout(() => killTree(child), afterMs);
      return null;
    });
    const { status } = await end;
    ckan.spoil(() => null);
    if (status !== 0) underWay += 1;
    const place = `kill ${kill}, ${afterMs} ms after write ${write}, seed ${seed}`;
    expect((await statdesk('publish', '--resume')).status, place).toBe(0);
    // A process that was killed before it noted anything has nothing to resume.
    expect((await statdesk('publish', 'draft.json', '--to', 'office')).status, place).toBe(0);
    expectOne(draftId, place);
  }
  expect(ckan.leaks).toEqual([]);
  expect(underWay).toBeGreaterThan(KILLS / 2);
  console.log(`${underWay} of ${KILLS} kills met a publication under way`);
}, 600_000);
