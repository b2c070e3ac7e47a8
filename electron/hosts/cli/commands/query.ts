import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SavedQueryRow } from '#shared/api/answers.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { queryFileText, readSharedQuery } from '#shared/selection/query-file.ts';
import { addCommand } from '../add-command.ts';
import { printAnswer, writeAnswer } from '../answer-file.ts';
import { withEngine } from '../engine.ts';
import { collect, parseFormatOptions } from '../format-options.ts';
import { answer, type CliIo, FINE, oneLine, UsageError } from '../io.ts';
import { findSavedQuery } from '../saved-query.ts';
import type { CliCommand } from './command.ts';

interface RunOptions {
  readonly lang?: string;
  readonly format?: string;
  readonly option: readonly string[];
  readonly raw?: true;
  readonly out?: string;
}

export const queryCommand: CliCommand = {
  name: 'query',
  configure(command, io, end) {
    command.description('Saved queries: listed, run, shared as files');
    const part = (name: string) => addCommand(command, name);

    const list = part('list');
    list
      .description('The saved queries of the catalog, newest first')
      .option('--json', 'as JSON')
      .action(async ({ json }: { json?: true }) => {
        await withEngine(io, list, 'reader', async (engine) => {
          const queries = await engine.call('queries.list', {});
          if (json) await answer(io, `${JSON.stringify({ queries: queries.map(toJson) })}\n`);
          else for (const query of queries) await answer(io, `${oneLine(lineOf(query))}\n`);
        });
        end(FINE);
      });

    const run = part('run');
    run
      .description('The answer to a saved query, as its table is now')
      .argument('<query>', 'name or id')
      .option('--lang <language>', 'language of the texts; else the query’s own')
      .option('--format <name>', 'json-stat2, csv, xlsx, px …; else the query’s own, or json-stat2')
      .option('--option <name=value>', 'an option of the format; repeat it', collect, [])
      .option('--raw', 'numbers as stored, symbols as they stand in the file')
      .option('--out <file>', 'write to a file, whole or not at all')
      .action(async (text: string, options: RunOptions) => {
        await withEngine(io, run, 'reader', async (engine) => {
          const query = await findSavedQuery(engine, text);
          const asked = {
            id: query.tableId,
            language: options.lang ?? query.language,
            selection: query.selection,
            format: options.format ?? query.outputFormat ?? 'json-stat2',
            options: parseFormatOptions(options.option),
            numbers: options.raw ? ('stored' as const) : ('shown' as const),
          };
          if (options.out === undefined) await printAnswer(io, engine, asked);
          else await writeAnswer(io, engine, asked, resolve(io.folder, options.out));
        });
        end(FINE);
      });

    const show = part('export');
    show
      .description('A saved query as a file for others, in the form that PxWebApi 2 takes')
      .argument('<query>', 'name or id')
      .action(async (text: string) => {
        await withEngine(io, show, 'reader', async (engine) => {
          await answer(io, queryFileText(await findSavedQuery(engine, text)));
        });
        end(FINE);
      });

    const save = part('import');
    save
      .description('Saves a query from a file, or from an address of any PxWebApi 2 server')
      .argument('<source>', 'file, or https://…/tables/ID/data?valueCodes[…]=…')
      .option('--name <name>', 'its name; else that of the file')
      .action(async (source: string, { name }: { name?: string }) => {
        const { server: _, ...query } = readSharedQuery(await readSource(io, source));
        const chosen = name ?? query.name;
        if (chosen.trim() === '')
          throw new UsageError('The query has no name. Give it one with --name.');
        const saved = await withEngine(io, save, 'writer', (engine) =>
          engine.call('queries.save', { ...query, name: chosen }),
        );
        await answer(io, `${saved.queryId}\n`);
        end(FINE);
      });
  },
};

async function readSource(io: CliIo, source: string): Promise<string> {
  if (/^https?:\/\//i.test(source)) return source;
  try {
    return await readFile(resolve(io.folder, source), { signal: io.signal, encoding: 'utf8' });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const values = { file: source, detail: `it cannot be read (${String(error.code)})` };
    throw new ProblemError(problem('cli.bad-query', values), { cause: error });
  }
}

function lineOf({ queryId, name, tableId, tableTitle }: SavedQueryRow): string {
  const title = tableTitle ?? 'its table is not in the catalog';
  return [queryId, name, tableId, title.replaceAll(/\s+/g, ' ')].join('\t');
}

function toJson({ queryId, name, tableId, tableTitle, language, savedAt }: SavedQueryRow) {
  return { id: queryId, name, table: tableId, title: tableTitle, language, savedAt };
}
