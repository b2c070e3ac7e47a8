/** Exports: a selection, in a format, to a file that is whole or absent. */

import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { ExportFile, ExportFormat, ExportResult } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { FORMATS, findFormat, prepareFormat } from '../formats/index.ts';
import { metadataText } from '../formats/json-stat2.ts';
import { runJob } from '../jobs/run.ts';
import { openTable } from '../selection/open-table.ts';
import { type Answer, openAnswer } from './answer.ts';
import { type FileSink, writeWhole } from './atomic-file.ts';

/** The formats, with the defaults that `startExport` works with. */
export function listFormats(): readonly ExportFormat[] {
  return FORMATS.map(
    ({ id, extension, mediaType, limit, options, suggested, isOldName = false }) => {
      const schema = z.toJSONSchema(options, { io: 'input' });
      const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
        const initial = new Map<string, unknown>(Object.entries(suggested)).get(name);
        if (initial === undefined || typeof property === 'boolean') return [name, property];
        return [name, { ...property, default: initial }];
      });
      return {
        id,
        extension,
        mediaType,
        limit,
        isOldName,
        options: { ...schema, properties: Object.fromEntries(properties) },
      };
    },
  );
}

/** @throws ProblemError `selection.unknown-table`, `selection.unknown-language`. */
export function readMetadataDocument(
  { db }: EngineContext,
  { id, language }: ParsedParams<'export.metadata'>,
): string {
  return metadataText(withContentsVariable(openTable(db, id, language).table));
}

/** An answer that is ready to be written. */
export interface OpenExport extends Answer {
  readonly write: (sink: FileSink, task: Task) => Promise<void>;
}

/**
 * Refuses all that can be refused (table, selection, format, its options and bounds) before anything
 * is written.
 *
 * @throws ProblemError `selection.*`, `export.*`.
 */
export function openExport(
  { db }: EngineContext,
  params: Omit<ParsedParams<'export.write'>, 'path'>,
): OpenExport {
  const { table, chunks, model } = openTable(db, params.id, params.language);
  const format = findFormat(params.format);
  const numbers = params.numbers ?? 'shown';
  const answer = openAnswer(table, chunks, params.selection, numbers, model, format);
  return { ...answer, write: prepareFormat(format, answer.dataset, params.options) };
}

/**
 * Writes an answer to a file.
 *
 * @throws ProblemError as `openExport`; `catalog.damaged-cells`, `export.*`.
 */
export async function writeExport(
  context: EngineContext,
  params: ParsedParams<'export.write'>,
  task: Task,
): Promise<ExportFile> {
  const { write, warnings } = openExport(context, params);
  const sizeBytes = await writeWhole(params.path, (sink) => write(sink, task));
  return { path: params.path, sizeBytes, warnings };
}

/**
 * The same as a job, with the format's suggested options where none are given: to a path, or as a download that the web host offers once.
 *
 * @throws ProblemError as `writeExport`; `engine.bad-request` for a download where there is no web host.
 */
export function startExport(
  context: EngineContext,
  params: ParsedParams<'export.start'>,
  task: Task,
): Promise<ExportResult> {
  const { target, ...given } = params;
  const options = { ...findFormat(given.format).suggested, ...given.options };
  const asked = { ...given, options };
  const work = { kind: 'export', subject: params.id } as const;
  return runJob<ExportResult>(context, work, task, async (jobId, running) => {
    if (target.kind === 'path') {
      const { path, sizeBytes } = await writeExport(
        context,
        { ...asked, path: target.path },
        running,
      );
      const result = { jobId, fileName: basename(path), sizeBytes, path, downloadId: null };
      return { result };
    }
    const fileName = plainFileName(target.fileName);
    const downloadId = randomUUID();
    const folder = await makeDownloadFolder(context, downloadId);
    try {
      const path = join(folder, fileName);
      const { sizeBytes } = await writeExport(context, { ...asked, path }, running);
      return { result: { jobId, fileName, sizeBytes, path: null, downloadId } };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  });
}

export async function makeDownloadFolder(
  { downloadsFolder }: EngineContext,
  downloadId: string,
): Promise<string> {
  if (downloadsFolder === null) {
    const detail = 'downloads are for the browser';
    throw new ProblemError(problem('engine.bad-request', { detail }));
  }
  const folder = join(downloadsFolder, downloadId);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** No folder can be reached through it, on any system. */
export function plainFileName(name: string): string {
  const plain = name.replace(/[/\\:\p{Cc}]/gu, '_').replace(/^\.+/, '');
  return plain === '' ? 'table' : plain;
}
