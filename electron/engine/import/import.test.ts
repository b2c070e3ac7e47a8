import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Task } from '#shared/api/task.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { SHAPES, writePx } from '../../../bench/inputs.ts';
import type { EngineContext } from '../context.ts';
import { openCatalog } from '../db/open.ts';
import type { Engine } from '../engine.ts';
import { createRunningJobs } from '../jobs/run.ts';
import { createLocalApi } from '../local-api/local-api.ts';
import { NO_SECRETS } from '../secrets/store.ts';
import { startImport } from './import.ts';
import { createCatalog, importPaths, pxText } from './testing/catalog.ts';

const databaseOf = (catalog: string) => join(catalog, 'catalog.sqlite');

async function cellsOf(engine: Engine, id: string): Promise<number[]> {
  const selection = await engine.call('table.defaultSelection', { id });
  const all = {
    ...selection,
    variables: selection.variables.map((one) => ({ ...one, valueCodes: ['*'] })),
    placement: null,
  };
  const window = { rowStart: 0, rowCount: 100, columnStart: 0, columnCount: 100 };
  const { values } = await engine.call('table.cells', {
    id,
    language: '',
    selection: all,
    ...window,
  });
  return [...values];
}

async function refusal(work: Promise<unknown> | (() => unknown)): Promise<ProblemError['problem']> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a file that comes again', () => {
  test('unchanged at the same place, or the same bytes elsewhere: nothing is written', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const path = write('a.px', pxText());
    await importPaths(engine, path);
    const again = await importPaths(engine, path, write('copy/b.px', pxText()));
    expect(again.imported).toEqual([]);
    expect(again.unchanged.map(({ table }) => table)).toEqual(['TAB1', 'TAB1']);
  });

  test('changed at the same place: a revision, and as many before it as are kept', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const path = write('a.px', pxText({ cells: '1 1 1 1' }));
    await importPaths(engine, path);
    for (const cell of ['2', '3', '4']) {
      write('a.px', pxText({ cells: Array(4).fill(cell).join(' ') }));
      const report = await importPaths(engine, path);
      expect(report.imported).toMatchObject([{ table: 'TAB1', isUpdate: true }]);
    }
    expect(await cellsOf(engine, 'TAB1')).toEqual([4, 4, 4, 4]);
    const { revisions } = await engine.call('catalog.table', { id: 'tab1' });
    expect(revisions.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
  });

  test('the revision before can be gone back to, and forth again', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const path = write('a.px', pxText({ title: 'Sheep' }));
    await importPaths(engine, path);
    write('a.px', pxText({ title: 'Goats', cells: '5 6 7 8' }));
    await importPaths(engine, path);
    const { revisions } = await engine.call('catalog.table', { id: 'TAB1' });
    const [newest, before] = revisions;
    await engine.call('catalog.revert', { id: 'TAB1', revision: before?.revision ?? 0 });
    expect(await cellsOf(engine, 'TAB1')).toEqual([1, 11, 2, 12]);
    expect((await engine.call('catalog.tables', { query: 'sheep' })).total).toBe(1);
    expect((await engine.call('catalog.tables', { query: 'goats' })).total).toBe(0);
    await engine.call('catalog.revert', { id: 'TAB1', revision: newest?.revision ?? 0 });
    expect(await cellsOf(engine, 'TAB1')).toEqual([5, 6, 7, 8]);
  });

  test('another file of the same MATRIX, in any letter case: a table of its own, with a warning', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const report = await importPaths(
      engine,
      write('a.px', pxText({ matrix: 'Tab1' })),
      write('b.px', pxText({ matrix: 'TAB1', note: 'Other text, equal cells.' })),
      write('c.px', pxText({ matrix: 'tab1', cells: '9 9 9 9' })),
    );
    expect(report.imported.map(({ table }) => table)).toEqual(['Tab1', 'TAB1-2', 'tab1-3']);
    expect(report.imported[1]?.warnings[0]).toMatchObject({
      code: 'import.matrix-taken',
      severity: 'warning',
      place: { keyword: 'MATRIX', line: 6 },
      values: { first: 'Tab1', id: 'TAB1-2' },
    });
  });

  test('a table can be said to be a new version of another', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()), write('b.px', pxText({ cells: '5 6 7 8' })));
    await engine.call('catalog.adopt', { id: 'TAB1-2', versionOf: 'TAB1' });
    expect((await engine.call('catalog.tables', {})).rows.map(({ id }) => id)).toEqual(['TAB1']);
    expect(await cellsOf(engine, 'TAB1')).toEqual([5, 6, 7, 8]);
    const { revisions } = await engine.call('catalog.table', { id: 'TAB1' });
    expect(revisions).toHaveLength(2);
    const self = engine.call('catalog.adopt', { id: 'TAB1', versionOf: 'TAB1' });
    expect(await refusal(self)).toMatchObject({ code: 'catalog.version-of-itself' });
  });
});

describe('removing', () => {
  test('hides a table until it is brought back', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()));
    const [removed] = await engine.call('catalog.remove', { ids: ['tab1'] });
    expect((await engine.call('catalog.tables', { query: 'sheep' })).total).toBe(0);
    const gone = await refusal(engine.call('catalog.table', { id: 'TAB1' }));
    expect(gone.code).toBe('selection.unknown-table');
    expect(await engine.call('catalog.removed', {})).toMatchObject([{ id: 'TAB1' }]);
    await engine.call('catalog.restore', { removalIds: [removed?.removalId ?? 0] });
    expect((await engine.call('catalog.tables', { query: 'sheep' })).total).toBe(1);
    expect(await cellsOf(engine, 'TAB1')).toEqual([1, 11, 2, 12]);
  });

  test('gives another id to what comes back when its own has been taken', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const path = write('a.px', pxText());
    await importPaths(engine, path);
    const [removed] = await engine.call('catalog.remove', { ids: ['TAB1'] });
    const again = await importPaths(engine, path);
    expect(again.imported.map(({ table }) => table)).toEqual(['TAB1']);
    const removalIds = [removed?.removalId ?? 0];
    expect(await engine.call('catalog.restore', { removalIds })).toEqual({ restored: ['TAB1-2'] });
  });

  test('removes none where one is unknown', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()));
    const work = engine.call('catalog.remove', { ids: ['TAB1', 'NOPE'] });
    expect(await refusal(work)).toMatchObject({ code: 'selection.unknown-table' });
    expect((await engine.call('catalog.tables', {})).total).toBe(1);
  });
});

describe('a folder', () => {
  test('keeps its structure, with names and order from aliases and menus', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    write('db/Menu.xml', MENU);
    write('db/farm/Alias.txt', 'Farming');
    write('db/farm/Alias_sv.txt', Buffer.from('J\u00f6rdbruk', 'latin1'));
    write('db/farm/a.px', pxText({ matrix: 'A', title: 'Sheep' }));
    write('db/farm/b.PX', pxText({ matrix: 'B', title: 'Goats' }));
    write('db/sea/c.px', pxText({ matrix: 'C', title: 'Cod' }));
    write('db/sea/notes.txt', 'nothing');
    write('db/_aggregations/size.vs', '[Descr]\nName=Size');
    write('db/_aggregations/hidden.px', pxText({ matrix: 'H' }));
    const report = await importPaths(engine, join(folder, 'db'));
    expect(report.failed).toEqual([]);
    expect(report.ignored).toEqual([
      join(folder, 'db/_aggregations/hidden.px'),
      join(folder, 'db/sea/notes.txt'),
    ]);
    const folders = await engine.call('catalog.folders', { language: 'sv' });
    expect(folders.map(({ code, label, totalCount }) => [code, label, totalCount])).toEqual([
      ['sea', 'The sea', 1],
      ['farm', 'Jördbruk', 2],
    ]);
    const farm = folders.find(({ code }) => code === 'farm');
    const page = await engine.call('catalog.tables', { folder: farm?.id ?? 0 });
    expect(page.rows.map(({ id }) => id)).toEqual(['B', 'A']);
    expect(page.rows[0]?.folderPath).toEqual(['Farming']);
  });

  test.each([
    [
      'an alias without a language stands for the default one',
      { 'Alias.txt': 'Farming' },
      'Farming',
      'Menygård',
    ],
    [
      'an alias counts for its own language',
      { 'Alias_sv.txt': 'Jordbruk' },
      'Menu farm',
      'Jordbruk',
    ],
    ['the menu names where no alias does', {}, 'Menu farm', 'Menygård'],
  ])('a menu that disagrees with aliases: %s', async (_, aliases, english, swedish) => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    const item = (text: string) =>
      `<MenuItem selection="db"><MenuItem selection="db/farm"><Text>${text}</Text></MenuItem></MenuItem>`;
    write(
      'db/Menu.xml',
      `<Menu><Language lang="sv">${item('Menygård')}</Language>
       <Language lang="en" default="true">${item('Menu farm')}</Language></Menu>`,
    );
    for (const [name, text] of Object.entries(aliases)) write(`db/farm/${name}`, text);
    write('db/farm/a.px', pxText());
    await importPaths(engine, join(folder, 'db'));
    for (const [language, label] of [
      ['en', english],
      ['sv', swedish],
    ] as const) {
      expect(await engine.call('catalog.folders', { language })).toMatchObject([{ label }]);
    }
  });

  test('several databases in one import are kept apart by their names', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    for (const name of ['one', 'two']) {
      write(`all/${name}/database.config`, '<settings/>');
      write(`all/${name}/farm/${name}.px`, pxText({ matrix: name }));
    }
    await importPaths(engine, join(folder, 'all'));
    const { rows } = await engine.call('catalog.tables', { sort: 'id' });
    expect(rows.map(({ folderPath }) => folderPath)).toEqual([
      ['one', 'farm'],
      ['two', 'farm'],
    ]);
  });

  test('links that lead in circles or nowhere stop nothing', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    write('db/a.px', pxText());
    mkdirSync(join(folder, 'db', 'sub'));
    symlinkSync(join(folder, 'db'), join(folder, 'db', 'sub', 'loop'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'db', 'dead.px'));
    const report = await importPaths(engine, join(folder, 'db'));
    expect(report.imported.map(({ table }) => table)).toEqual(['TAB1']);
    expect(report.failed).toMatchObject([{ problems: [{ code: 'import.not-found' }] }]);
  });

  const conformance = process.env.STATDESK_CONFORMANCE ?? '';
  test.skipIf(conformance === '')('the conformance database has its paths either way', async () => {
    const paths = [];
    for (const start of ['samples', 'samples/Database']) {
      const { open } = createCatalog();
      const engine = open();
      await importPaths(engine, join(conformance, start));
      const { rows } = await engine.call('catalog.tables', { sort: 'id' });
      const folders = await engine.call('catalog.folders', {});
      paths.push([
        rows.map(({ id, folderPath }) => [id, folderPath]),
        folders.map(({ code }) => code),
      ]);
    }
    expect(paths[1]).toEqual(paths[0]);
    expect(paths[0]?.[1]).toEqual(['EN', 'EN02', 'EN01', 'PO', 'PO01']);
  });
});

const MENU = `\u{feff}<?xml version="1.0" encoding="utf-8"?>
<Menu><Language lang="en" default="true">
  <MenuItem selection="db" sortCode="db"><Text>db</Text>
    <MenuItem selection="db\\sea" sortCode="1"><Text>The sea</Text></MenuItem>
    <MenuItem selection="db/farm" sortCode="2"><Text>Farms</Text>
      <Link selection="db/farm/a.px" sortCode="2" type="PX"><Text>Sheep &amp; more</Text></Link>
      <Link selection="db/farm/b.px" sortCode="1" type="PX"/>
    </MenuItem>
  </MenuItem>
</Language></Menu>`;

describe('what cannot be imported', () => {
  test.each([
    ['an empty file', ''],
    ['a binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256)],
    ['a text that is no PX', 'Dear reader,\n\nthis is a letter.\n'],
    ['a file that is cut off', pxText().slice(0, -12)],
    ['too many cells', pxText({ cells: '1 2 3 4 5' })],
    ['a letter among the cells', pxText({ cells: '1 2 x 4' })],
  ])('%s is refused with a place, and nothing of it stays', async (_name, content) => {
    const { open, write, catalog } = createCatalog();
    const engine = open();
    const path = write('bad.px', content);
    const report = await importPaths(engine, path);
    expect(report.imported).toEqual([]);
    expect(report.failed).toMatchObject([{ path }]);
    expect(report.failed[0]?.problems[0]?.place?.line).toBeGreaterThanOrEqual(1);
    const db = new Database(databaseOf(catalog), { readonly: true });
    const count = (table: string) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get();
    for (const table of ['stat_table', 'revision', 'chunk', 'folder']) {
      expect(count(table)).toEqual({ n: 0 });
    }
    db.close();
  });

  test('a folder named like a file, and a path that is not there', async () => {
    const { open, folder } = createCatalog();
    const engine = open();
    mkdirSync(join(folder, 'odd.px'));
    const report = await importPaths(engine, join(folder, 'odd.px'), join(folder, 'none.px'));
    expect(report.failed).toMatchObject([{ problems: [{ code: 'import.not-found' }] }]);
  });
});

describe('a catalog that cannot be opened', () => {
  test('a file where the folder should be', async () => {
    const { open, write, catalog } = createCatalog();
    write('catalog', 'I am a file');
    expect(await refusal(() => open())).toMatchObject({
      code: 'catalog.folder-is-file',
      values: { path: catalog },
    });
  });

  test('not a database: refused by name, not a byte changed', async () => {
    const { open, write, catalog } = createCatalog();
    write('catalog/catalog.sqlite', 'a shopping list, long enough to be read as a header');
    const before = readFileSync(databaseOf(catalog));
    expect(await refusal(() => open())).toMatchObject({
      code: 'catalog.not-a-database',
      values: { path: databaseOf(catalog) },
    });
    expect(readFileSync(databaseOf(catalog))).toEqual(before);
  });

  test('from a newer version: refused by name, not a byte changed', async () => {
    const { open, write, catalog } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()));
    await engine.close();
    const db = new Database(databaseOf(catalog));
    db.pragma('user_version = 99');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(databaseOf(catalog));
    expect(await refusal(() => open())).toMatchObject({
      code: 'catalog.newer-version',
      values: { path: databaseOf(catalog), version: 99 },
    });
    expect(readFileSync(databaseOf(catalog)).equals(before)).toBe(true);
  });
});

describe('damage', () => {
  test('a chunk that is not what was written is refused when it is read, and found by the check', async () => {
    const { open, write, catalog } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()));
    const db = new Database(databaseOf(catalog));
    const { data } = db.prepare('SELECT data FROM chunk').get() as { data: Buffer };
    data[data.length - 1] = (data[data.length - 1] ?? 0) ^ 1;
    db.prepare('UPDATE chunk SET data = ?').run(data);
    db.close();
    expect(await refusal(cellsOf(engine, 'TAB1'))).toMatchObject({
      code: 'catalog.damaged-cells',
      values: { path: databaseOf(catalog) },
    });
    const check = await engine.call('catalog.check', {});
    expect(check).toMatchObject({ ok: false, problems: [{ code: 'catalog.damaged-table' }] });
  });
});

/** What a room works with, on a connection of its own. */
function contextOn(folder: string): EngineContext {
  const now = () => new Date();
  return {
    folder,
    role: 'writer',
    version: 'test',
    db: openCatalog(folder, 'writer', now),
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

const idleTask = (): Task => ({
  signal: new AbortController().signal,
  report: () => {},
  breathe: async () => {},
});

describe('what stops an import', () => {
  const writeLarge = (folder: string): string => {
    const path = join(folder, 'big.px');
    writePx(path, SHAPES.small, 'BIG');
    return path;
  };

  test('a full disk: said with the catalog’s name, and all is as it was', async () => {
    const { open, write, catalog, folder } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()));
    const context = contextOn(catalog);
    const pages = Number(context.db.pragma('page_count', { simple: true }));
    context.db.pragma(`max_page_count = ${pages + 20}`);
    const items = [{ kind: 'path' as const, path: writeLarge(folder) }];
    const report = await startImport(context, { items }, idleTask());
    context.db.close();
    expect(report.imported).toEqual([]);
    expect(report.failed).toMatchObject([
      { problems: [{ code: 'catalog.disk-full', values: { path: databaseOf(catalog) } }] },
    ]);
    expect(await cellsOf(engine, 'TAB1')).toEqual([1, 11, 2, 12]);
    const again = await importPaths(engine, join(catalog, '..', 'big.px'));
    expect(again.imported.map(({ table }) => table)).toEqual(['BIG']);
    expect(await engine.call('catalog.check', {})).toMatchObject({ ok: true });
  });

  test('a cancel: finished files stay, nothing half-written does', async () => {
    const { open, write, catalog, folder } = createCatalog();
    const engine = open();
    const small = write('a.px', pxText());
    const big = writeLarge(folder);
    const stop = new AbortController();
    const report = await engine.call(
      'import.start',
      { items: [small, big].map((path) => ({ kind: 'path' as const, path })) },
      {
        signal: stop.signal,
        report: ({ subject }) => {
          if (subject === 'big.px') stop.abort();
        },
      },
    );
    expect(report).toMatchObject({ wasCancelled: true, imported: [{ table: 'TAB1' }] });
    const db = new Database(databaseOf(catalog), { readonly: true });
    expect(db.prepare('SELECT count(*) AS n FROM revision WHERE table_key IS NULL').get()).toEqual({
      n: 0,
    });
    db.close();
    const [job] = await engine.call('jobs.list', {});
    expect(job).toMatchObject({ kind: 'import', state: 'cancelled' });
  });

  test('another process that imports: a message that names the catalog', async () => {
    const { open, write, catalog } = createCatalog();
    const engine = open();
    const lock = new Database(join(catalog, 'writer.lock'));
    lock.exec('BEGIN EXCLUSIVE');
    const work = importPaths(engine, write('a.px', pxText()));
    expect(await refusal(work)).toMatchObject({
      code: 'catalog.in-use',
      values: { path: catalog },
    });
    lock.close();
    expect((await importPaths(engine, join(catalog, '..', 'a.px'))).imported).toHaveLength(1);
  });

  test('a kill: the next import sweeps what was staged', async () => {
    const { open, write, catalog } = createCatalog();
    const engine = open();
    await importPaths(engine, write('a.px', pxText()));
    const db = new Database(databaseOf(catalog));
    db.exec(
      `INSERT INTO revision SELECT NULL, NULL, 0, '', 'path', '', 0, x'', '', 0, 0, 0, NULL, 0, x'', NULL`,
    );
    db.exec(`INSERT INTO chunk SELECT max(revision), 0, 0, x'00' FROM revision`);
    db.exec(`INSERT INTO job (kind, subject, state, owner, started_at)
      VALUES ('import', 'x', 'running', '${spawnSync('true').pid}', '2026-01-01T00:00:00Z')`);
    db.close();
    await importPaths(engine, write('b.px', pxText({ matrix: 'B' })));
    const after = new Database(databaseOf(catalog), { readonly: true });
    expect(after.prepare('SELECT count(*) AS n FROM chunk').get()).toEqual({ n: 2 });
    after.close();
    await engine.close();
    const jobs = await open().call('jobs.list', {});
    expect(jobs.find(({ subject }) => subject === 'x')).toMatchObject({
      state: 'failed',
      problem: { code: 'jobs.interrupted' },
    });
  });
});

describe('uploads', () => {
  test('the same name and MATRIX is an update; the same name of another table is not', async () => {
    const { open, folder, write } = createCatalog();
    const uploadsFolder = join(folder, 'uploads');
    mkdirSync(uploadsFolder);
    const engine = open({ uploadsFolder });
    let number = 0;
    const upload = (content: string) => {
      const uploadId = `00000000-0000-0000-0000-${String(++number).padStart(12, '0')}`;
      writeFileSync(join(uploadsFolder, uploadId), content);
      return engine.call('import.start', {
        items: [{ kind: 'upload', uploadId, name: 'release/a.px' }],
      });
    };
    await upload(pxText());
    const update = await upload(pxText({ cells: '5 6 7 8' }));
    expect(update.imported).toMatchObject([
      { table: 'TAB1', isUpdate: true, path: 'release/a.px' },
    ]);
    const other = await upload(pxText({ matrix: 'OTHER' }));
    expect(other.imported).toMatchObject([{ table: 'OTHER', isUpdate: false }]);
    write('done', '');
    expect(statSync(uploadsFolder).isDirectory()).toBe(true);
  });
});
