/** The statements behind every keystroke and scroll look things up; none walks a whole table. */
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { EngineContext } from '../context.ts';
import { openCatalog } from '../db/open.ts';
import { createCatalog, importPaths, pxText } from '../import/testing/catalog.ts';
import { createRunningJobs } from '../jobs/run.ts';
import { createLocalApi } from '../local-api/local-api.ts';
import { NO_SECRETS } from '../secrets/store.ts';
import { openCells } from './cells.ts';
import { listFolders } from './folders.ts';
import { readModel } from './models.ts';
import { findSameBytes, mayBeKnown } from './publish.ts';
import { describeTable, findTable, listTables } from './tables.ts';

const now = () => new Date();

async function openContext(): Promise<EngineContext> {
  const { open, write, folder, catalog } = createCatalog();
  for (const matrix of ['A', 'B']) write(`db/sub/${matrix}.px`, pxText({ matrix }));
  await importPaths(open(), join(folder, 'db'));
  return {
    folder: catalog,
    role: 'reader',
    version: 'test',
    db: openCatalog(catalog, 'reader', now),
    now,
    log: () => {},
    emit: () => {},
    resolveUpload: () => null,
    downloadsFolder: null,
    samplesFolder: null,
    secrets: NO_SECRETS,
    http: {},
    jobs: createRunningJobs(),
    localApi: createLocalApi({ thread: null, folder: '', log: () => {}, emit: () => {} }),
  };
}

/** Steps of the plans of all that `work` asks, each with the statement that it is of. */
function plansOf({ db }: EngineContext, work: () => void): readonly string[] {
  const prepared = vi.spyOn(db, 'prepare');
  work();
  const asked = prepared.mock.calls.map(([sql]) => sql);
  prepared.mockRestore();
  expect(asked).not.toEqual([]);
  return asked.flatMap((sql) => {
    const parameters = Object.fromEntries(
      [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, '1']),
    );
    const places = [...sql.matchAll(/\?/g)].map(() => '1');
    const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    return plan.all(...places, parameters).map(({ detail }) => `${detail}   of ${sql}`);
  });
}

/** Folders are few, and a list of them reads all; a subquery is the page itself. */
const isFullScan = (step: string) =>
  /^SCAN (?!CONSTANT ROW|\(subquery|within|folder)/.test(step) &&
  !/ USING (COVERING )?INDEX | VIRTUAL TABLE INDEX /.test(step);

describe('no full scan', () => {
  test.each<[string, (context: EngineContext) => void]>([
    ['a search', (context) => listTables(context, { query: 'sheep' })],
    ['a search without a word', (context) => listTables(context, { query: 'sheep -goats' })],
    ['a search in a folder', (context) => listTables(context, { query: 'sheep', folder: 1 })],
    ['the list of a folder', (context) => listTables(context, { folder: 1 })],
    ['the folders', (context) => listFolders(context, {})],
    ['the list of all', (context) => listTables(context, {})],
    ['the list by id', (context) => listTables(context, { sort: 'id' })],
    ['a table by its id', ({ db }) => findTable(db, 'a')],
    ['what is known of a table', (context) => describeTable(context, { id: 'A' })],
    ['the model of a table', ({ db }) => readModel(db, 1)],
    ['cells', ({ db }) => openCells(db, 1, 4).readChunk(0)],
    ['a file that may be here', ({ db }) => mayBeKnown(db, '/a.px', 5)],
    ['bytes that may be here', ({ db }) => findSameBytes(db, Buffer.alloc(32))],
  ])('%s', async (_, work) => {
    const context = await openContext();
    try {
      const steps = plansOf(context, () => work(context));
      expect(steps.filter(isFullScan)).toEqual([]);
    } finally {
      context.db.close();
    }
  });
});
