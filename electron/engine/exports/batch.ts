/** Many tables and saved queries in one go: one file each, a report at the end. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchFile, BatchReport } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import type { Variable } from '#shared/cube/table.ts';
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import {
  fileNameFrom,
  NAME_PARTS,
  type NameFacts,
  nameFacts,
  periodNames,
  unknownParts,
} from '#shared/files/file-name.ts';
import type { EngineContext } from '../context.ts';
import type { Format } from '../formats/format.ts';
import { FORMATS, findFormat } from '../formats/index.ts';
import { readResult } from '../jobs/journal.ts';
import { runJob } from '../jobs/run.ts';
import { getQuery } from '../queries/queries.ts';
import { openTable } from '../selection/open-table.ts';
import { writeWhole } from './atomic-file.ts';
import { makeDownloadFolder, openExport, plainFileName } from './export.ts';
import { zipInto } from './zip.ts';

type BatchParams = ParsedParams<'export.batch'>;
type BatchItem = BatchParams['items'][number];

/**
 * `export.batch`. An item that fails costs itself alone and is in the report; a cancel leaves the
 * files that are whole, unless they were to become one download.
 *
 * @throws ProblemError `export.bad-pattern`, `export.unknown-format`, `export.no-such-folder`,
 *   `engine.bad-request` for a download where there is no web host.
 */
export function startBatch(
  context: EngineContext,
  params: BatchParams,
  task: Task,
): Promise<BatchReport> {
  const format = findFormat(params.format);
  checkPattern(params.namePattern);
  const work = { kind: 'batch', subject: format.id } as const;
  return runJob<BatchReport>(context, work, task, async (jobId, running) => {
    const { target } = params;
    const done =
      target.kind === 'folder'
        ? await writeToFolder(context, params, format, target.path, running)
        : await writeToZip(context, params, format, target.fileName, running);
    const hasWarnings = done.failed.length > 0;
    const { wasCancelled } = done;
    return { result: { jobId, format: format.id, ...done }, hasWarnings, wasCancelled };
  });
}

/** `export.report` @throws ProblemError `export.no-report`. */
export function readBatchReport(
  { db }: EngineContext,
  { jobId }: ParsedParams<'export.report'>,
): BatchReport {
  const stored = readResult(db, jobId, 'batch');
  if (stored === null) throw new ProblemError(problem('export.no-report'));
  return JSON.parse(stored);
}

/** `export.nameFacts` @throws ProblemError as `openExport`; `queries.unknown`. */
export function readNameFacts(
  context: EngineContext,
  { item }: ParsedParams<'export.nameFacts'>,
): NameFacts {
  const { name, ...asked } = askedBy(context, item);
  return factsOf(openExport(context, { ...asked, format: FORMATS[0]?.id ?? '' }).dataset, name);
}

function factsOf({ table, stub, heading }: Dataset, name: string): NameFacts {
  const time = [...stub, ...heading].find(({ role }) => role === 'time');
  return nameFacts(table, time ? periodNames(time, [...time.codes.keys()]) : [], name);
}

type Done = Omit<BatchReport, 'jobId' | 'format'>;
type Written = Pick<BatchReport, 'files' | 'failed' | 'wasCancelled'>;

async function writeToFolder(
  context: EngineContext,
  params: BatchParams,
  format: Format,
  folder: string,
  task: Task,
): Promise<Done> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new ProblemError(problem('export.no-such-folder', { path: folder }, { retry: 'no' }));
  }
  const written = await writeAll(context, params, format, folder, task, async () => {});
  return { ...written, folder, download: null };
}

async function writeToZip(
  context: EngineContext,
  params: BatchParams,
  format: Format,
  fileName: string,
  task: Task,
): Promise<Done> {
  const downloadId = randomUUID();
  const folder = await makeDownloadFolder(context, downloadId);
  const name = plainFileName(fileName);
  // Beside the download's own folder, so that only the zip file is ever offered.
  const parts = `${folder}.parts`;
  try {
    await mkdir(parts);
    let written: Written = { files: [], failed: [], wasCancelled: false };
    const sizeBytes = await writeWhole(join(folder, name), async (sink) => {
      const zip = zipInto(sink, () => task.breathe());
      written = await writeAll(context, params, format, parts, task, async (file) => {
        const path = join(parts, file);
        await zip.add(file, path);
        await rm(path);
      });
      task.signal.throwIfAborted();
      await zip.end();
    });
    const download = { downloadId, fileName: name, sizeBytes };
    if (written.files.length > 0) return { ...written, folder: null, download };
    await rm(folder, { recursive: true, force: true });
    return { ...written, folder: null, download: null };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}

async function writeAll(
  context: EngineContext,
  params: BatchParams,
  format: Format,
  folder: string,
  task: Task,
  onWritten: (fileName: string) => Promise<void>,
): Promise<Written> {
  const files: BatchFile[] = [];
  const failed: BatchReport['failed'][number][] = [];
  const taken = new Set<string>();
  const total = params.items.length;
  for (const [done, item] of params.items.entries()) {
    if (task.signal.aborted) return { files, failed, wasCancelled: true };
    const subject = item.kind === 'table' ? item.id : item.queryId;
    task.report({ progress: [{ unit: 'files', done, total }], subject });
    const inside: Task = {
      ...task,
      breathe: () => task.breathe(),
      report: ({ progress }) =>
        task.report({ progress: [{ unit: 'files', done, total }, ...progress], subject }),
    };
    try {
      const file = await writeItem(context, params, format, folder, item, taken, inside);
      await onWritten(file.fileName);
      files.push(file);
    } catch (error) {
      if (task.signal.aborted) return { files, failed, wasCancelled: true };
      failed.push({ item, problem: problemOf(context, error) });
    }
  }
  task.report({ progress: [{ unit: 'files', done: total, total }] });
  return { files, failed, wasCancelled: false };
}

async function writeItem(
  context: EngineContext,
  { format: id, options, numbers, namePattern }: BatchParams,
  format: Format,
  folder: string,
  item: BatchItem,
  taken: Set<string>,
  task: Task,
): Promise<BatchFile> {
  const { name, ...asked } = askedBy(context, item);
  const { dataset, write } = openExport(context, {
    ...asked,
    format: id,
    options: { ...format.suggested, ...options },
    numbers,
  });
  const stem = fileNameFrom(namePattern, factsOf(dataset, name));
  const fileName = freeName(stem, format.extension, taken);
  const path = join(folder, fileName);
  const replaced = existsSync(path);
  const sizeBytes = await writeWhole(path, (sink) => write(sink, task));
  taken.add(fileName.toLowerCase());
  return {
    item,
    tableId: dataset.table.id,
    title: name || dataset.title,
    cells: dataset.rowCount * dataset.columnCount,
    fileName,
    sizeBytes,
    replaced,
  };
}

/** The whole table in its own layout, or what a query asks for. */
function askedBy(context: EngineContext, item: BatchItem) {
  if (item.kind === 'query') {
    const { tableId: id, language, selection, name } = getQuery(context, item);
    return { id, language, selection, name };
  }
  const { id, language = '' } = item;
  const { variables } = openTable(context.db, id, language).table;
  const every = ({ code }: Variable) => ({ variableCode: code, valueCodes: ['*'], codelist: null });
  return {
    id,
    language,
    selection: { variables: variables.map(every), placement: null },
    name: '',
  };
}

/** The name, or with the first number that makes it new in this batch. */
function freeName(stem: string, extension: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${extension}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function checkPattern(pattern: string): void {
  const [unknown] = unknownParts(pattern);
  if (unknown === undefined) return;
  const values = {
    part: quoteInput(unknown),
    parts: NAME_PARTS.map((each) => `{${each}}`).join(' '),
  };
  throw new ProblemError(problem('export.bad-pattern', values, { retry: 'no' }));
}

function problemOf({ log }: EngineContext, error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  log('an export of a batch failed', error);
  return problem('jobs.failed');
}
