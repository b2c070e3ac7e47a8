/**
 * Files, folders and uploads into the catalog. A file is staged, then published in one transaction;
 * several small ones share one. Whatever stops an import, each table is whole or absent.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { FailedFile, ImportedFile, ImportReport } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { createFolderPlacer, type FolderLevel, type PlaceFolder } from '../catalog/folders.ts';
import {
  findSameBytes,
  mayBeKnown,
  type NewRevision,
  publishRevision,
} from '../catalog/publish.ts';
import { type StagedCells, stageCells, sweepStaged } from '../catalog/stage.ts';
import { type CheckedFile, checkCodelists } from '../codelists/check.ts';
import type { CodelistFile } from '../codelists/families.ts';
import type { EngineContext } from '../context.ts';
import { catalogFileOf, checkpoint } from '../db/open.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { takeWriterLock } from '../db/writer-lock.ts';
import { runJob } from '../jobs/run.ts';
import { readPx } from '../px/read.ts';
import type { PxTable } from '../px/reading.ts';
import { bytesSource, openFileSource, readWhole } from '../px/source.ts';
import { readSettings } from '../settings/settings.ts';
import { type Collected, collectFiles, type FoundFile } from './collect.ts';
import { type DatabaseTree, readDatabaseTree } from './database-tree.ts';
import { readExcerpt } from './excerpt.ts';
import { hashFile } from './hash.ts';
import { hasWarnings, summarize } from './reports.ts';

/** Imports what was picked, as a job whose result is the report. */
export function startImport(
  context: EngineContext,
  { items }: ParsedParams<'import.start'>,
  task: Task,
): Promise<ImportReport> {
  const work = { kind: 'import', subject: subjectOf(items) } as const;
  return runJob(context, work, task, async (jobId, running) => {
    const report = await importItems(context, jobId, items, running);
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
  if (!first || first.kind === 'samples') return '';
  const name = (first.kind === 'path' ? first.path : first.name).split(/[\\/]/).findLast(Boolean);
  return items.length === 1 ? (name ?? '') : `${name ?? ''} + ${items.length - 1}`;
}

async function importItems(
  context: EngineContext,
  jobId: number,
  items: Items,
  task: Task,
): Promise<ImportReport> {
  const { db } = context;
  const startedAt = context.now().toISOString();
  const lock = await takeWriterLock(context.folder, task.signal);
  try {
    sweepStaged(db);
    const collected = collectFiles(context, items);
    const run = createRun(context, collected, task);
    await run.all();
    checkpoint(db);
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

/** A table that has been read and waits for the next transaction. */
interface Waiting {
  readonly file: FoundFile;
  readonly reading: PxTable;
  readonly cells: StagedCells;
  readonly hash: Uint8Array;
  readonly size: number;
}

/** A file this small is held whole, read and hashed once. */
const SMALL_BYTES = 1 << 18;

/** Small tables share a transaction up to these bounds. */
const MOST_WAITING = 500;
const MOST_WAITING_BYTES = 8 * 1024 * 1024;

/** Ends a run: what went wrong would go wrong for every further file. */
class Stopped extends Error {}

type Found = Pick<ImportReport, 'imported' | 'unchanged' | 'ignored' | 'failed' | 'codelists'>;

interface Run {
  readonly report: Found;
  all(): Promise<void>;
}

function createRun(context: EngineContext, collected: Collected, task: Task): Run {
  const { db } = context;
  const revisionsKept = readSettings(db).revisionsKept;
  const place = createFolderPlacer(db);
  const tree = readDatabaseTree(collected.files);
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
  let waiting: Waiting[] = [];
  const tables = collected.files.filter((file) => file.kind === 'px' && !tree.isHidden(file));
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
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const importedAt = context.now().toISOString();
    let done: ImportedFile[] = [];
    try {
      db.transaction(() => {
        done = batch.map((one) => publishOne(context, tree, place, one, importedAt, revisionsKept));
      }).immediate();
    } catch (error) {
      for (const { cells } of batch) discard(cells);
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
    size: number,
    known: Uint8Array | null,
  ): Promise<boolean> => {
    const alike = waiting.filter((one) => one.size === size);
    const isSuspect = known || alike.length > 0 || mayBeKnown(db, sourcePath(file), size);
    if (!isSuspect) return false;
    const hash = known ?? (await hashFile(file.diskPath, task));
    // The twin that waits must have its table before this file can be told to be the same.
    if (alike.some((one) => Buffer.compare(one.hash, hash) === 0)) publishWaiting();
    const table = findSameBytes(db, hash);
    if (table !== null) unchanged.push({ path: file.path, table });
    return table !== null;
  };

  const readTable = async (file: FoundFile): Promise<void> => {
    const source = await openFileSource(file.diskPath);
    const stage: { cells: StagedCells | null } = { cells: null };
    try {
      const whole = source.size <= SMALL_BYTES ? await readWhole(source) : null;
      const known = whole && createHash('sha256').update(whole).digest();
      if (await isUnchanged(file, source.size, known)) return;
      const hash = createHash('sha256');
      const reading = await readPx(
        whole ? bytesSource(whole, file.name) : { ...source, name: file.name },
        known ? {} : { onBytes: (bytes) => hash.update(bytes) },
        () => {
          if (stage.cells) discard(stage.cells);
          stage.cells = stageCells(db);
          return stage.cells;
        },
        progress.within(file),
      );
      if (reading.outcome === 'refused' || !stage.cells) {
        if (stage.cells) discard(stage.cells);
        fail(file, reading.problems, reading.moreProblems);
        return;
      }
      const { cells } = stage;
      stage.cells = null;
      const { size } = source;
      waiting.push({ file, reading, cells, hash: known ?? hash.digest(), size });
      const bytes = waiting.reduce((sum, one) => sum + one.cells.sizeBytes, 0);
      if (
        cells.revision !== null ||
        waiting.length >= MOST_WAITING ||
        bytes >= MOST_WAITING_BYTES
      ) {
        publishWaiting();
      }
    } catch (error) {
      if (stage.cells) discard(stage.cells);
      if (error instanceof Stopped || task.signal.aborted) throw error;
      if (error instanceof ProblemError) fail(file, [error.problem], 0);
      else stopAt([file], error);
    } finally {
      await source.close();
    }
  };

  return {
    report: { imported, unchanged, ignored, failed, codelists },
    async all() {
      try {
        codelists.push(...keepDatabaseFiles(context, collected.files, ignored, tree));
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

function publishOne(
  context: EngineContext,
  tree: DatabaseTree,
  place: PlaceFolder,
  { file, reading, cells, hash, size }: Waiting,
  importedAt: string,
  revisionsKept: number,
): ImportedFile {
  const { model } = reading;
  const revision: NewRevision = {
    model,
    cells,
    source: {
      kind: file.source,
      path: sourcePath(file),
      fileSize: size,
      fileHash: hash,
      encoding: reading.encoding.used,
    },
    warnings: reading.problems.filter(({ severity }) => severity === 'warning').length,
    importedAt,
    folder: () => place([...(file.source === 'sample' ? [SAMPLES] : []), ...tree.folders(file)]),
    sortCode: tree.sortCode(file),
  };
  const published = publishRevision(context.db, revision, revisionsKept);
  const { id, sharesMatrixWith } = published;
  const taken = sharesMatrixWith === null ? [] : [matrixTaken(reading, id, sharesMatrixWith)];
  const [language = ''] = model.languages;
  return {
    path: file.path,
    table: id,
    title: model.texts.title[0] ?? '',
    language: language === '' ? null : language,
    languages: model.languages.filter((one) => one !== ''),
    variables: model.variables.length,
    cells: reading.data.cells,
    isUpdate: published.isUpdate,
    warnings: [...taken, ...reading.problems].map((one) => placeIn(one, file.path)),
    moreWarnings: reading.moreProblems,
    sharesMatrixWith,
    excerpt: size <= SMALL_BYTES ? readExcerpt(file.diskPath, reading.problems) : [],
  };
}

/** The catalog folder of the example database. */
const SAMPLES: FolderLevel = {
  code: 'samples',
  labels: new Map([
    ['', 'Samples'],
    ['no', 'Eksempler'],
    ['sv', 'Exempel'],
    ['fr', 'Exemples'],
  ]),
  sortCode: null,
};

function matrixTaken({ model }: PxTable, id: string, first: string): Problem {
  const line = model.statements.find(({ keyword }) => keyword === 'MATRIX')?.line ?? 1;
  return problem(
    'import.matrix-taken',
    { matrix: model.facts.matrix, first, id },
    { severity: 'warning', place: { line, column: 1, keyword: 'MATRIX' } },
  );
}

/** By this a file that comes again is known. Samples lie elsewhere in every installation. */
function sourcePath(file: FoundFile): string {
  return file.source === 'sample' ? [...file.folders, file.name].join('/') : file.path;
}

function placeIn(one: Problem, file: string): Problem {
  return { ...one, place: { line: 1, ...one.place, file } };
}

const KEEP_FILE = `
  INSERT INTO database_file (path, name, kind, imported_at, content)
  VALUES (@path, @name, @kind, @importedAt, @content)
  ON CONFLICT (path) DO UPDATE SET content = excluded.content, imported_at = excluded.imported_at`;

const FIND_GROUPING = `SELECT 1 FROM database_file WHERE kind = 'grouping' AND name = ? COLLATE NOCASE`;

/** Larger files of these kinds are nothing that a database has. */
const LARGEST_KEPT = 64 * 1024 * 1024;

function keepDatabaseFiles(
  { db, now }: EngineContext,
  files: readonly FoundFile[],
  ignored: string[],
  tree: DatabaseTree,
): readonly CheckedFile[] {
  const importedAt = now().toISOString();
  const codelists: CodelistFile[] = [];
  const keep = db.transaction(() => {
    for (const file of files) {
      const { kind, name, diskPath, path } = file;
      if (kind === 'px' && !tree.isHidden(file)) continue;
      const isKept = kind !== 'px' && kind !== 'other' && statSync(diskPath).size <= LARGEST_KEPT;
      if (!isKept) {
        ignored.push(path);
        continue;
      }
      const content = readFileSync(diskPath);
      db.prepare(KEEP_FILE).run({ path, name, kind, importedAt, content });
      if (kind === 'value-set' || kind === 'grouping')
        codelists.push({ path, name, kind, content });
    }
  });
  keep.immediate();
  const find = db.prepare<[string]>(FIND_GROUPING);
  return checkCodelists(codelists, (name) => find.get(name) !== undefined);
}

interface ImportProgress {
  /** A task for one file, whose reports become part of the whole. */
  within(file: FoundFile): Task;
  next(file: FoundFile): void;
}

function createProgress(files: readonly FoundFile[], task: Task): ImportProgress {
  const sizes = new Map(
    files.map((file) => [file, statSync(file.diskPath, { throwIfNoEntry: false })?.size ?? 0]),
  );
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
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
      bytesDone += sizes.get(file) ?? 0;
      cellsDone += cellsHere;
      cellsHere = 0;
      tell(file.name, 0);
    },
  };
}
