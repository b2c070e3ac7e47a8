import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import type { Engine } from '#engine/engine.ts';
import type { AskedCalculations } from '#shared/calculation/calculation.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { printAnswer, writeAnswer } from '../answer-file.ts';
import { parseCalculation } from '../calculation.ts';
import { withEngine } from '../engine.ts';
import { collect, parseFormatOptions } from '../format-options.ts';
import type { CliIo } from '../io.ts';
import { FINE, UsageError } from '../io.ts';
import {
  parsePlacement,
  parseQuery,
  parseSelect,
  selectAll,
  withCodelistIds,
} from '../selection.ts';
import type { CliCommand } from './command.ts';

interface DataOptions {
  readonly select: readonly string[];
  readonly codelist: readonly string[];
  readonly query?: string;
  readonly all?: true;
  readonly stub?: string;
  readonly heading?: string;
  readonly calculate: readonly string[];
  readonly calculatedOnly?: true;
  readonly lang?: string;
  readonly format: string;
  readonly option: readonly string[];
  readonly raw?: true;
  readonly out?: string;
}

export const dataCommand: CliCommand = {
  name: 'data',
  configure(command, io, end) {
    command
      .description('Cells of a table; without any selection the default one')
      .argument('<table>', 'table id')
      .option('--select <variable=expr,expr>', 'values of a variable; repeat it', collect, [])
      .option('--codelist <variable=id>', 'a value set or grouping in place of values', collect, [])
      .option('--query <file>', 'a PxWebApi 2 selection, - for standard input')
      .option('--all', 'every value of every variable')
      .option('--stub <variables>', 'variables in the rows, separated by commas')
      .option('--heading <variables>', 'variables in the columns, separated by commas')
      .option(
        '--calculate <kind[=variable][=base]>',
        'change, percent-change, change-year, percent-change-year, index=PERIOD, share=VARIABLE[=TOTAL], sum=VARIABLE, mean, minimum, maximum, rank; repeat it',
        collect,
        [],
      )
      .option('--calculated-only', 'calculated numbers in place of the originals')
      .option('--lang <language>', 'language of the texts; else the table’s own')
      .option(
        '--format <name>',
        'json-stat2, csv, xlsx, px, html, parquet, json-px …',
        'json-stat2',
      )
      .option('--option <name=value>', 'an option of the format; repeat it', collect, [])
      .option('--raw', 'numbers as stored, symbols as they stand in the file')
      .option('--out <file>', 'write to a file, whole or not at all')
      .action(async (id: string, options: DataOptions) => {
        checkUsage(options);
        await withEngine(io, command, 'reader', async (engine) => {
          const picked = await readSelection(io, engine, id, options);
          const calculated = await readCalculations(io, engine, id, options);
          const selection = { ...picked, ...(calculated && { calculated }) };
          const asked = {
            id,
            language: options.lang ?? '',
            selection,
            format: options.format,
            options: parseFormatOptions(options.option),
            numbers: options.raw ? ('stored' as const) : ('shown' as const),
          };
          if (options.out === undefined) await printAnswer(io, engine, asked);
          else await writeAnswer(io, engine, asked, resolve(io.folder, options.out));
        });
        end(FINE);
      });
  },
};

function checkUsage({ select, query, all, calculate, calculatedOnly }: DataOptions): void {
  const ways = [select.length > 0, query !== undefined, all === true].filter(Boolean).length;
  if (calculatedOnly && calculate.length === 0) {
    throw new UsageError('--calculated-only needs --calculate.');
  }
  if (ways > 1) throw new UsageError('--select, --query and --all cannot be combined.');
}

async function readSelection(
  io: CliIo,
  engine: Engine,
  id: string,
  options: DataOptions,
): Promise<Selection> {
  const placement = parsePlacement(options.stub, options.heading);
  if (options.query !== undefined) {
    const query = parseQuery(await readQuery(io, options.query), options.query);
    return { ...query, placement: placement ?? query.placement };
  }
  const { all, select, codelist } = options;
  if (!all && select.length === 0 && codelist.length === 0) return { variables: [], placement };
  const table = withContentsVariable(
    await engine.call('table.metadata', { id, ...language(options) }, { signal: io.signal }),
  );
  const variables = all ? selectAll(table) : select.map((text) => parseSelect(text, table));
  return { variables: withCodelistIds(variables, codelist), placement };
}

/** Null where nothing is to be calculated. */
async function readCalculations(
  io: CliIo,
  engine: Engine,
  id: string,
  options: DataOptions,
): Promise<AskedCalculations | null> {
  const { calculate, calculatedOnly } = options;
  if (calculate.length === 0) return null;
  const params = { id, ...language(options) };
  const table = await engine.call('table.metadata', params, { signal: io.signal });
  return {
    originals: calculatedOnly ? 'replaced' : 'kept',
    list: calculate.map((text) => parseCalculation(text, table)),
  };
}

async function readQuery(io: CliIo, file: string): Promise<string> {
  try {
    if (file !== '-')
      return await readFile(resolve(io.folder, file), { signal: io.signal, encoding: 'utf8' });
    return await Promise.race([readText(io.stdin), stopped(io.signal)]);
  } catch (error) {
    if (io.signal.aborted || !(error instanceof Error) || !('code' in error)) throw error;
    const values = { file, detail: `it cannot be read (${String(error.code)})` };
    throw new ProblemError(problem('cli.bad-query', values), { cause: error });
  }
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function language({ lang }: DataOptions): { language?: string } {
  return lang === undefined ? {} : { language: lang };
}
