/** Exports: a selection, in a format, to a file that is whole or absent. */

import { z } from 'zod';
import type { ExportFile, ExportFormat } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import { openCells } from '../catalog/cells.ts';
import { readModel } from '../catalog/models.ts';
import { findTable } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { FORMATS, findFormat, prepareFormat } from '../formats/index.ts';
import { metadataText } from '../formats/json-stat2.ts';
import { openAnswer } from './answer.ts';
import { writeWhole } from './atomic-file.ts';

export function listFormats(): readonly ExportFormat[] {
  return FORMATS.map(({ id, extension, mediaType, limit, options }) => ({
    id,
    extension,
    mediaType,
    limit,
    options: z.toJSONSchema(options, { io: 'input' }),
  }));
}

/** @throws ProblemError `selection.unknown-table`, `selection.unknown-language`. */
export function readMetadata(
  { db }: EngineContext,
  { id, language }: ParsedParams<'export.metadata'>,
): string {
  const stored = findTable(db, id);
  const table = tableInLanguage(readModel(db, stored.revision), stored.id, language);
  return metadataText(withContentsVariable(table));
}

/**
 * Writes an answer to a file. All that can be refused (table, selection, format, its options and
 * bounds) is refused before anything is written.
 *
 * @throws ProblemError `selection.*`, `export.*`, `catalog.damaged-cells`.
 */
export async function writeExport(
  { db }: EngineContext,
  params: ParsedParams<'export.write'>,
  task: Task,
): Promise<ExportFile> {
  const stored = findTable(db, params.id);
  const table = tableInLanguage(readModel(db, stored.revision), stored.id, params.language);
  const chunks = openCells(db, stored.revision, stored.cells);
  const format = findFormat(params.format);
  const dataset = openAnswer(table, chunks, params.selection, params.numbers ?? 'shown');
  const write = prepareFormat(format, dataset, params.options);
  const sizeBytes = await writeWhole(params.path, (sink) => write(sink, task));
  return { path: params.path, sizeBytes };
}
