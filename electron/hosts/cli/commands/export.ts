import { resolve } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import type { BatchItem, BatchReport, SavedQueryRow } from '#shared/api/answers.ts';
import { NAME_PARTS, USUAL_PATTERN } from '#shared/files/file-name.ts';
import { withEngine } from '../engine.ts';
import { collect, parseFormatOptions } from '../format-options.ts';
import type { CliIo } from '../io.ts';
import {
  answer,
  BAD_INPUT,
  FINE,
  oneLine,
  progressLine,
  say,
  sentence,
  UsageError,
} from '../io.ts';
import { findSavedQuery } from '../saved-query.ts';
import type { CliCommand } from './command.ts';

const PAGE = 1000;

interface ExportOptions {
  readonly all?: true;
  readonly saved: readonly string[];
  readonly folder: string;
  readonly format: string;
  readonly option: readonly string[];
  readonly pattern: string;
  readonly lang?: string;
  readonly raw?: true;
  readonly json?: true;
}

export const exportCommand: CliCommand = {
  name: 'export',
  configure(command, io, end) {
    command
      .description('Many tables and saved queries as files, with a report')
      .argument('[table...]', 'ids of tables, each whole')
      .option('--all', 'every table of the catalog')
      .option('--saved <query>', 'a saved query by name or id; repeat it', collect, [])
      .requiredOption('--folder <folder>', 'where the files go; files of the same name give way')
      .option('--format <name>', 'csv, xlsx, px, json-stat2, html, parquet, json-px …', 'csv')
      .option('--option <name=value>', 'an option of the format; repeat it', collect, [])
      .option(
        '--pattern <text>',
        `names of the files, with ${NAME_PARTS.map((part) => `{${part}}`).join(' ')}`,
        USUAL_PATTERN,
      )
      .option('--lang <language>', 'language of the texts; else each table’s own')
      .option('--raw', 'numbers as stored, symbols as they stand in the file')
      .option('--json', 'the whole report as JSON')
      .action(async (ids: string[], options: ExportOptions) => {
        const report = await withEngine(io, command, 'writer', async (engine) => {
          const items = await itemsOf(io, engine, ids, options);
          const progress = progressLine(io);
          try {
            return await engine.call(
              'export.batch',
              {
                items,
                format: options.format,
                options: parseFormatOptions(options.option),
                numbers: options.raw ? 'stored' : 'shown',
                namePattern: options.pattern,
                target: { kind: 'folder', path: resolve(io.folder, options.folder) },
              },
              { signal: io.signal, report: progress.report },
            );
          } finally {
            progress.end();
          }
        });
        if (options.json) await answer(io, `${JSON.stringify(toJson(io, report))}\n`);
        else for (const { fileName } of report.files) await answer(io, `${oneLine(fileName)}\n`);
        for (const { item, problem } of report.failed) {
          say(io, `${item.kind === 'table' ? item.id : item.queryId}: ${sentence(io, problem)}`);
        }
        if (report.wasCancelled)
          say(io, 'statdesk: cancelled; the files that are listed are whole');
        end(report.failed.length > 0 || report.wasCancelled ? BAD_INPUT : FINE);
      });
  },
};

/** @throws UsageError where nothing is named, or a saved query is not known or not the only one. */
async function itemsOf(
  io: CliIo,
  engine: Engine,
  ids: readonly string[],
  { all, saved, lang }: ExportOptions,
): Promise<BatchItem[]> {
  if (all && ids.length > 0) throw new UsageError('--all and table ids cannot be combined.');
  const tables = all ? await everyTable(io, engine) : ids;
  const queries: SavedQueryRow[] = [];
  for (const text of saved) queries.push(await findSavedQuery(engine, text));
  const items: BatchItem[] = [
    ...tables.map((id) => ({ kind: 'table' as const, id, language: lang })),
    ...queries.map(({ queryId }) => ({ kind: 'query' as const, queryId })),
  ];
  if (items.length > 0) return items;
  throw new UsageError(
    all
      ? 'The catalog has no tables.'
      : 'Nothing to export. Name tables, --saved queries or --all.',
  );
}

async function everyTable(io: CliIo, engine: Engine): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await engine.call(
      'catalog.tables',
      { sort: 'id', offset: ids.length, limit: PAGE },
      { signal: io.signal },
    );
    ids.push(...page.rows.map(({ id }) => id));
    if (page.rows.length === 0 || ids.length >= page.total) return ids;
  }
}

function toJson(io: CliIo, { format, folder, files, failed, wasCancelled }: BatchReport): unknown {
  return {
    format,
    folder,
    files: files.map(({ item, tableId, title, cells, fileName, sizeBytes, replaced }) => ({
      ...nameOf(item),
      table: tableId,
      title,
      cells,
      file: fileName,
      bytes: sizeBytes,
      replaced,
    })),
    failed: failed.map(({ item, problem }) => ({
      ...nameOf(item),
      code: problem.code,
      message: sentence(io, problem),
    })),
    cancelled: wasCancelled,
  };
}

function nameOf(item: BatchItem) {
  return item.kind === 'table' ? { table: item.id } : { query: item.queryId };
}
