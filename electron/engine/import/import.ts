/**
 * Files, folders and uploads into the catalog. A file is staged, then published in one transaction;
 * several small ones share one. Whatever stops an import, each table is whole or absent.
 */
import { readFileSync } from 'node:fs';
import type { FailedFile, ImportedFile, ImportReport } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import { createFolderPlacer } from '../catalog/folders.ts';
import { findSameBytes, mayBeKnown } from '../catalog/publish.ts';
import { type StagedCells, stageCells, sweepStaged } from '../catalog/stage.ts';
import { type CheckedFile, checkCodelists } from '../codelists/check.ts';
import type { CodelistFile } from '../codelists/families.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, catalogFileOf, checkpoint } from '../db/open.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { takeWriterLock } from '../db/writer-lock.ts';
import { runJob } from '../jobs/run.ts';
import { type ByteSource, bytesSource, openFileSource, readWhole } from '../px/source.ts';
import { readSettings } from '../settings/settings.ts';
import { sweepUnpacked, unpackArchives } from './archives.ts';
import {
  type Collected,
  cannotOpen,
  collectFiles,
  type FoundFile,
  SMALL_BYTES,
} from './collect.ts';
import { readDatabaseTree } from './database-tree.ts';
import { readExcerpt } from './excerpt.ts';
import { type DatabaseFileKind, isTableKind } from './file-kind.ts';
import { hashBytes, hashInPassing, hashSource } from './hash.ts';
import { readTableFile } from './read-table.ts';
import { publishTable, readyTable, type TablePlaces } from './ready.ts';
import { hasWarnings, summarize } from './reports.ts';
import { placeIn, sourcePath } from './source-path.ts';
import { createWaitingTables } from './waiting.ts';
import { hashWithWishes, isMeantByRecipe, resolveWishes, type Wishes } from './wishes.ts';

/** Imports what was picked, as a job whose result is the report. */
export function startImport(
  context: EngineContext,
  params: ParsedParams<'import.start'>,
  task: Task,
): Promise<ImportReport> {
  const { items } = params;
  const wishes = resolveWishes(context.db, params);
  const work = { kind: 'import', subject: subjectOf(items) } as const;
  return runJob(context, work, task, async (jobId, running) => {
    const report = await importItems(context, jobId, items, wishes, running);
    return {
      result: report,
      summary: summarize(report),
      hasWarnings:
        report.failed.length > 0 ||
        report.codelists.length > 0 ||
        report.imported.some(hasWarnings),
      wasCancelled: report.wasCancelled,
    };
  });
}

type Items = ParsedParams<'import.start'>['items'];

function subjectOf(items: Items): string {
  const [first] = items;
  if (!first || first.kind === 'samples') return 'Samples';
  const name = (first.kind === 'path' ? first.path : first.name).split(/[\\/]/).findLast(Boolean);
  return items.length === 1 ? (name ?? '') : `${name ?? ''} + ${items.length - 1}`;
}

async function importItems(
  context: EngineContext,
  jobId: number,
  items: Items,
  wishes: Wishes,
  task: Task,
): Promise<ImportReport> {
  const { db } = context;
  const startedAt = context.now().toISOString();
  const lock = await takeWriterLock(context.folder, task.signal);
  try {
    sweepStaged(db);
    sweepUnpacked(context.folder);
    const unpacked = await unpackArchives(collectFiles(context, items), context.folder, task);
    const run = createRun(context, unpacked, wishes, task);
    try {
      await run.all();
    } finally {
      unpacked.discard();
    }
    emptyLog(db);
    return {
      jobId,
      startedAt,
      finishedAt: context.now().toISOString(),
      wasCancelled: task.signal.aborted,
      ...run.report,
    };
  } finally {
    lock.release();
  }
}

/** What is in the log is in the catalog: a disk without room for a second copy changes nothing. */
function emptyLog(db: Connection): void {
  try {
    checkpoint(db);
  } catch (error) {
    if (storageProblem(error, catalogFileOf(db)) === null) throw error;
  }
}

/** Ends a run: what went wrong would go wrong for every further file. */
class Stopped extends Error {}

type Found = Pick<ImportReport, 'imported' | 'unchanged' | 'ignored' | 'failed' | 'codelists'>;

interface Run {
  readonly report: Found;
  all(): Promise<void>;
}

function createRun(context: EngineContext, collected: Collected, wishes: Wishes, task: Task): Run {
  const { db } = context;
  const revisionsKept = readSettings(db).revisionsKept;
  const tree = readDatabaseTree(collected.files);
  const at: TablePlaces = { tree, place: createFolderPlacer(db) };
  const imported: ImportedFile[] = [];
  const unchanged: { path: string; table: string }[] = [];
  const ignored: string[] = [];
  const codelists: CheckedFile[] = [];
  const failed: FailedFile[] = collected.failed.map(({ path, problem: why }) => ({
    path,
    problems: [why],
    moreProblems: 0,
    excerpt: [],
  }));
  const waiting = createWaitingTables();
  const mayBeTable = (file: FoundFile) => isTableKind(file.kind) || isMeantByRecipe(file, wishes);
  const tables = collected.files.filter((file) => mayBeTable(file) && !tree.isHidden(file));
  /** Ids of the tables that this run gave the recipe: a second file is no next revision of them. */
  const ofRecipe = new Set<string>();
  const progress = createProgress(tables, task);

  const fail = (file: FoundFile, problems: readonly Problem[], moreProblems: number): void => {
    const placed = problems.map((one) => placeIn(one, file.path));
    const excerpt = readExcerpt(file.diskPath, placed);
    failed.push({ path: file.path, problems: placed, moreProblems, excerpt });
  };

  const stopAt = (files: readonly FoundFile[], error: unknown): never => {
    const why = storageProblem(error, catalogFileOf(db));
    if (why === null) throw error;
    for (const file of files) fail(file, [{ ...why, place: { line: 1 } }], 0);
    throw new Stopped();
  };

  const publishWaiting = (): void => {
    const batch = waiting.take();
    if (batch.length === 0) return;
    const importedAt = context.now().toISOString();
    let done: ImportedFile[] = [];
    try {
      db.transaction(() => {
        done = batch.map((one) => publishTable(db, one, importedAt, revisionsKept));
      }).immediate();
    } catch (error) {
      for (const { revision } of batch) discard(revision.cells);
      stopAt(
        batch.map(({ file }) => file),
        error,
      );
    }
    imported.push(...done);
    context.emit({ kind: 'changed', room: 'catalog', ids: done.map(({ table }) => table) });
  };

  /** Tells a file that is here already. A small one is hashed anyway, a large one only on suspicion. */
  const isUnchanged = async (
    file: FoundFile,
    source: ByteSource,
    known: Buffer | null,
  ): Promise<boolean> => {
    const { size } = source;
    const isSuspect = known || waiting.hasSize(size) || mayBeKnown(db, sourcePath(file), size);
    if (!isSuspect) return false;
    const hash = hashWithWishes(known ?? (await hashSource(source, task)), file, wishes);
    // The twin that waits must have its table before this file can be told to be the same.
    if (waiting.hasBytes(hash)) publishWaiting();
    const table = findSameBytes(db, hash);
    if (table !== null) unchanged.push({ path: file.path, table });
    return table !== null;
  };

  const readTable = async (file: FoundFile): Promise<void> => {
    const source = await openFileSource(file.diskPath);
    const stage: { cells: StagedCells | null } = { cells: null };
    try {
      const whole = source.size <= SMALL_BYTES ? await readWhole(source) : null;
      const known = whole && hashBytes(whole);
      if (await isUnchanged(file, source, known)) return;
      // Only PX files are read from the first byte to the last, once.
      const isPassed = file.kind === 'px' || known !== null;
      const hash = hashInPassing(isPassed ? known : await hashSource(source, task));
      const reading = await readTableFile(
        file,
        whole ? bytesSource(whole, file.name) : { ...source, name: file.name },
        { wishes, onBytes: hash.onBytes },
        () => {
          if (stage.cells) discard(stage.cells);
          stage.cells = stageCells(db);
          return stage.cells;
        },
        progress.within(file),
      );
      if (reading === null || reading.outcome === 'refused' || !stage.cells) {
        if (stage.cells) discard(stage.cells);
        if (reading === null) ignored.push(file.path);
        else fail(file, reading.problems, reading.moreProblems);
        return;
      }
      const { cells } = stage;
      stage.cells = null;
      const bytes = { hash: hashWithWishes(hash.digest(), file, wishes), size: source.size };
      const table = readyTable(file, reading, cells, bytes, recipeOf(file, reading.model), at);
      if (waiting.add(table)) publishWaiting();
    } catch (error) {
      if (stage.cells) discard(stage.cells);
      if (error instanceof Stopped || task.signal.aborted) throw error;
      if (error instanceof ProblemError) fail(file, [error.problem], 0);
      else stopAt([file], error);
    } finally {
      await source.close();
    }
  };

  /** The recipe whose next file this may be. */
  const recipeOf = (file: FoundFile, { facts }: TableModel): string | null => {
    if (wishes.recipeKey === null || file.kind === 'px' || file.kind === 'json-stat') return null;
    if (!facts.matrixIsDeclared) return null;
    const matrix = facts.matrix.toLowerCase();
    if (ofRecipe.has(matrix)) return null;
    ofRecipe.add(matrix);
    return wishes.recipeKey;
  };

  /** Value sets, menus and names of folders, for their later use. */
  const keepFiles = (): void => {
    const kept: KeptFile[] = [];
    for (const file of collected.files) {
      const { kind } = file;
      if (mayBeTable(file) && !tree.isHidden(file)) continue;
      if (isTableKind(kind) || kind === 'other' || kind === 'archive' || file.size > LARGEST_KEPT) {
        ignored.push(file.path);
        continue;
      }
      try {
        kept.push({ ...file, kind, content: readFileSync(file.diskPath) });
      } catch (error) {
        fail(file, [cannotOpen(file.path, error)], 0);
      }
    }
    try {
      codelists.push(...keepDatabaseFiles(context, kept));
    } catch (error) {
      stopAt(kept, error);
    }
  };

  return {
    report: { imported, unchanged, ignored, failed, codelists },
    async all() {
      try {
        keepFiles();
        for (const file of tables) {
          await task.breathe();
          try {
            await readTable(file);
          } catch (error) {
            // A file that cannot be opened is one failure among the others.
            if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
            fail(file, [error.problem], 0);
          }
          progress.next(file);
        }
        publishWaiting();
      } catch (error) {
        if (error instanceof Stopped) return;
        if (!task.signal.aborted) throw error;
        // What was whole before the cancel stays.
        publishWaiting();
      }
    },
  };
}

/** Taking back must not hide why: a disk that is full refuses this as well, and the next start sweeps. */
function discard(cells: StagedCells): void {
  try {
    cells.discard();
  } catch {
    // Left for the sweep.
  }
}

const KEEP_FILE = `
  INSERT INTO database_file (path, name, kind, imported_at, content)
  VALUES (@path, @name, @kind, @importedAt, @content)
  ON CONFLICT (path) DO UPDATE SET content = excluded.content, imported_at = excluded.imported_at`;

const FIND_GROUPING = `SELECT 1 FROM database_file WHERE kind = 'grouping' AND name = ? COLLATE NOCASE`;

const LIST_FURTHER = `
  SELECT path, name, kind, content FROM database_file
  WHERE kind IN ('value-set-codes', 'value-set-texts')`;

/** Larger files of these kinds are nothing that a database has. */
const LARGEST_KEPT = 64 * 1024 * 1024;

interface KeptFile extends FoundFile {
  readonly kind: DatabaseFileKind;
  readonly content: Buffer;
}

function keepDatabaseFiles(
  { db, now }: EngineContext,
  files: readonly KeptFile[],
): readonly CheckedFile[] {
  const importedAt = now().toISOString();
  db.transaction(() => {
    for (const { path, name, kind, content } of files) {
      db.prepare(KEEP_FILE).run({ path, name, kind, importedAt, content });
    }
  }).immediate();
  const codelists = files.flatMap(({ path, name, kind, content }): CodelistFile[] =>
    kind === 'value-set' || kind === 'grouping' ? [{ path, name, kind, content }] : [],
  );
  // The values of a set may have come before it.
  const further = codelists.length > 0 ? db.prepare<[], CodelistFile>(LIST_FURTHER).all() : [];
  const find = db.prepare<[string]>(FIND_GROUPING);
  return checkCodelists([...codelists, ...further], (name) => find.get(name) !== undefined);
}

interface ImportProgress {
  /** A task for one file, whose reports become part of the whole. */
  within(file: FoundFile): Task;
  next(file: FoundFile): void;
}

function createProgress(files: readonly FoundFile[], task: Task): ImportProgress {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let filesDone = 0;
  let bytesDone = 0;
  let cellsDone = 0;
  let cellsHere = 0;
  const tell = (subject: string, bytesHere: number) =>
    task.report({
      subject,
      progress: [
        { unit: 'files', done: filesDone, total: files.length },
        { unit: 'bytes', done: Math.min(total, bytesDone + bytesHere), total },
        { unit: 'cells', done: cellsDone + cellsHere, total: null },
      ],
    });
  return {
    within: (file) => ({
      signal: task.signal,
      breathe: () => task.breathe(),
      report({ progress }) {
        const done = (unit: 'bytes' | 'cells') =>
          progress.find((one) => one.unit === unit)?.done ?? 0;
        cellsHere = done('cells');
        tell(file.name, done('bytes'));
      },
    }),
    next(file) {
      filesDone++;
      bytesDone += file.size;
      cellsDone += cellsHere;
      cellsHere = 0;
      tell(file.name, 0);
    },
  };
}
