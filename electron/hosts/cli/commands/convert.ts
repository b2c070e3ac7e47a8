import { extname, resolve } from 'node:path';
import type { Engine } from '#engine/engine.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { withPassingCatalog } from '../engine.ts';
import { collect, parseFormatOptions } from '../format-options.ts';
import { importFile } from '../import-file.ts';
import { BAD_INPUT, FINE, progressLine, UsageError } from '../io.ts';
import { type ReadingOptions, wishesWithoutCatalog } from '../reading-options.ts';
import { parseSelect, selectAll } from '../selection.ts';
import type { CliCommand } from './command.ts';

interface ConvertOptions extends ReadingOptions {
  readonly format?: string;
  readonly option: readonly string[];
  readonly select: readonly string[];
  readonly lang?: string;
  readonly shown?: true;
}

export const convertCommand: CliCommand = {
  name: 'convert',
  configure(command, io, end) {
    command
      .description('One file into another format, without a catalog')
      .argument('<in>', 'a PX, CSV, TSV or JSON-stat file, or a zip with one')
      .argument('<out>', 'the file to write, whole or not at all')
      .option('--format <name>', 'the format; else what the ending of the file says')
      .option('--option <name=value>', 'an option of the format; repeat it', collect, [])
      .option('--recipe <name or file>', 'how a CSV or TSV file is read; see statdesk recipe')
      .option('--encoding <name>', 'encoding of the texts, whatever the file says')
      .option('--select <variable=expr,expr>', 'values of a variable; repeat it', collect, [])
      .option('--lang <language>', 'language of the texts; else the table’s own')
      .option('--shown', 'numbers rounded as the table shows them; else as stored')
      .action(async (input: string, output: string, options: ConvertOptions) => {
        const formatOptions = parseFormatOptions(options.option);
        const wishes = await wishesWithoutCatalog(io, command, options);
        const isDone = await withPassingCatalog(io, async (engine) => {
          const format = options.format ?? (await formatOf(engine, output));
          const id = await importFile(io, engine, resolve(io.folder, input), wishes);
          if (id === null) return false;
          const params = {
            id,
            language: options.lang ?? '',
            selection: await selectionOf(engine, id, options),
            format,
            options: formatOptions,
            numbers: options.shown ? ('shown' as const) : ('stored' as const),
            path: resolve(io.folder, output),
          };
          const progress = progressLine(io);
          try {
            await engine.call('export.write', params, {
              signal: io.signal,
              report: progress.report,
            });
          } finally {
            progress.end();
          }
          return true;
        });
        end(isDone ? FINE : BAD_INPUT);
      });
  },
};

/** The first format of the ending; several may share one. */
async function formatOf(engine: Engine, output: string): Promise<string> {
  const formats = await engine.call('export.formats', {});
  const ending = extname(output).toLowerCase();
  const found = formats.find(({ extension }) => extension === ending);
  if (found) return found.id;
  const known = [...new Set(formats.map(({ extension }) => extension))].join(', ');
  throw new UsageError(`The ending of ${output} tells no format (${known}). Say it with --format.`);
}

async function selectionOf(engine: Engine, id: string, { select, lang }: ConvertOptions) {
  const language = lang === undefined ? {} : { language: lang };
  const table = withContentsVariable(await engine.call('table.metadata', { id, ...language }));
  const variables =
    select.length === 0 ? selectAll(table) : select.map((text) => parseSelect(text, table));
  return { variables, placement: null };
}
