/** The catalog as files for databases that are made for more than one machine. */
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CatalogExportReport } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { stampToIso } from '#shared/time/stamp.ts';
import { listTables } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { writeWhole } from '../exports/atomic-file.ts';
import { runJob } from '../jobs/run.ts';
import { openTable } from '../selection/open-table.ts';
import { DDL } from './ddl.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ExportedTable, MANIFEST, manifestText, readManifest } from './manifest.ts';
import { columnNames, tableName } from './names.ts';
import { writeTableFiles } from './table-files.ts';

type Params = ParsedParams<'catalog.export'>;

/**
 * `catalog.export`: writes what has changed since the last time; a table that fails keeps the files
 * that it had. The manifest is written last, so that it never names a file that is not whole.
 *
 * @throws ProblemError `catalog-export.*`, `export.*`.
 */
export function exportCatalog(
  context: EngineContext,
  params: Params,
  task: Task,
): Promise<CatalogExportReport> {
  const work = { kind: 'catalog-export', subject: params.folder } as const;
  return runJob<CatalogExportReport>(context, work, task, async (jobId, running) => {
    const before = await readTarget(params.folder);
    const ids = params.ids ?? everyId(context);
    const done = await writeTables(context, params.folder, ids, before, running);
    // Tables that were not asked for stay, unless the whole catalog was.
    const wanted = new Set(ids.map((id) => id.toLowerCase()));
    const others = params.ids ? before.filter(({ id }) => !wanted.has(id.toLowerCase())) : [];
    const tables = [...others, ...done.tables].sort((a, b) => (a.name < b.name ? -1 : 1));
    await writeList(params.folder, tables, context.now());
    await removeStale(params.folder, before, tables);
    const { written, unchanged, failed, wasCancelled } = done;
    const removed = before
      .filter(({ name }) => !tables.some((table) => table.name === name))
      .map(({ id }) => id);
    const result = { jobId, folder: params.folder, written, unchanged, removed, failed };
    return { result: { ...result, wasCancelled }, hasWarnings: failed.length > 0, wasCancelled };
  });
}

/** @throws ProblemError `catalog-export.foreign-folder` where something else is in the folder. */
async function readTarget(folder: string): Promise<readonly ExportedTable[]> {
  const found = await stat(folder).catch(() => null);
  if (found && !found.isDirectory()) {
    throw new ProblemError(problem('export.no-such-folder', { path: folder }, { retry: 'no' }));
  }
  const before = await readManifest(folder);
  if (before) return before;
  if (found && (await readdir(folder)).length > 0) {
    const values = { path: folder, manifest: MANIFEST };
    throw new ProblemError(problem('catalog-export.foreign-folder', values, { retry: 'no' }));
  }
  await mkdir(folder, { recursive: true });
  // An export that is killed leaves a folder that the next one knows as its own.
  await writeList(folder, [], new Date(0));
  return [];
}

function everyId(context: EngineContext): readonly string[] {
  const ids: string[] = [];
  for (;;) {
    const page = listTables(context, { sort: 'id', offset: ids.length, limit: 1000 });
    ids.push(...page.rows.map(({ id }) => id));
    if (page.rows.length === 0 || ids.length >= page.total) return ids;
  }
}

async function writeTables(
  context: EngineContext,
  folder: string,
  ids: readonly string[],
  before: readonly ExportedTable[],
  task: Task,
) {
  const known = new Map(before.map((table) => [table.id.toLowerCase(), table]));
  const names = new Set(before.map(({ name }) => name));
  const tables: ExportedTable[] = [];
  const written: { id: string; files: number; bytes: number }[] = [];
  const unchanged: string[] = [];
  const failed: { id: string; problem: Problem }[] = [];
  let wasCancelled = false;
  for (const [done, id] of ids.entries()) {
    const earlier = known.get(id.toLowerCase());
    wasCancelled = wasCancelled || task.signal.aborted;
    if (wasCancelled) {
      if (earlier) tables.push(earlier);
      continue;
    }
    const files = { unit: 'files' as const, done, total: ids.length };
    const inside: Task = {
      signal: task.signal,
      breathe: () => task.breathe(),
      report: ({ progress }) => task.report({ progress: [files, ...progress], subject: id }),
    };
    inside.report({ progress: [] });
    try {
      const open = openTable(context.db, id);
      const fingerprint = fingerprintOf(context.db, open.revision);
      if (earlier?.fingerprint === fingerprint && (await areThere(folder, earlier))) {
        tables.push(earlier);
        unchanged.push(open.table.id);
        continue;
      }
      const name = earlier?.name ?? tableName(open.table.id, names);
      names.add(name);
      const had = new Map((earlier?.files ?? []).map((file) => [file.path, file]));
      const made = await writeTableFiles(folder, name, open, had, inside);
      tables.push(describe(name, open.table, fingerprint, made));
      const fresh = made.filter(({ isKept }) => !isKept);
      const bytes = fresh.reduce((sum, file) => sum + file.bytes, 0);
      written.push({ id: open.table.id, files: fresh.length, bytes });
    } catch (error) {
      if (earlier) tables.push(earlier);
      wasCancelled = task.signal.aborted;
      if (!wasCancelled) failed.push({ id, problem: problemOf(context, error) });
    }
  }
  return { tables, written, unchanged, failed, wasCancelled };
}

function describe(
  name: string,
  table: ReturnType<typeof openTable>['table'],
  fingerprint: string,
  files: Awaited<ReturnType<typeof writeTableFiles>>,
): ExportedTable {
  const columns = columnNames(table.variables);
  return {
    id: table.id,
    name,
    title: table.title,
    language: table.language,
    updated: table.lastUpdated ? stampToIso(table.lastUpdated) : null,
    source: table.source,
    cells: table.variables.reduce((cells, { codes }) => cells * codes.length, 1),
    fingerprint,
    columns: table.variables.map(({ code, label, role }, at) => ({
      name: columns[at] ?? '',
      code,
      label,
      role,
    })),
    files: files.map(({ path, bytes, sha256, rows }) => ({ path, bytes, sha256, rows })),
  };
}

async function areThere(folder: string, { files }: ExportedTable): Promise<boolean> {
  for (const { path, bytes } of files) {
    const found = await stat(join(folder, path)).catch(() => null);
    if (found?.size !== bytes) return false;
  }
  return true;
}

async function writeList(
  folder: string,
  tables: readonly ExportedTable[],
  now: Date,
): Promise<void> {
  const write = (path: string, text: string) =>
    writeWhole(join(folder, path), (sink) => sink.write(Buffer.from(text)));
  await mkdir(join(folder, 'ddl'), { recursive: true });
  for (const [file, make] of Object.entries(DDL)) await write(join('ddl', file), make(tables));
  await write(MANIFEST, manifestText(tables, now.toISOString()));
}

/** Files that the earlier manifest named and this one does not. */
async function removeStale(
  folder: string,
  before: readonly ExportedTable[],
  now: readonly ExportedTable[],
): Promise<void> {
  const kept = new Set(now.flatMap(({ files }) => files.map(({ path }) => path)));
  for (const { path } of before.flatMap(({ files }) => files)) {
    if (kept.has(path)) continue;
    const file = join(folder, path);
    await rm(file, { force: true });
    // Folders go away that are empty now: of the year, and of the table.
    for (const emptied of [dirname(file), dirname(dirname(file))]) {
      await rmdir(emptied).catch(() => {});
    }
  }
}

function problemOf({ log }: EngineContext, error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  log('the export of a table failed', error);
  return problem('jobs.failed');
}
