import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Engine } from '#engine/engine.ts';
import type { ComparedSide, TableComparison } from '#shared/api/comparison.ts';
import type { Params } from '#shared/api/contract.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { comparisonLines } from '../comparison-lines.ts';
import { withEngine, withPassingCatalog } from '../engine.ts';
import { importFile } from '../import-file.ts';
import type { CliIo } from '../io.ts';
import { answer, BAD_INPUT, FINE, oneLine, progressLine, UsageError } from '../io.ts';
import { selectAll } from '../selection.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import type { CliCommand } from './command.ts';

interface DiffOptions {
  readonly json?: true;
  readonly lang?: string;
  readonly limit?: string;
}

const LISTED_FOR_PEOPLE = 20;
const LISTED_IN_JSON = 1000;

export const diffCommand: CliCommand = {
  name: 'diff',
  configure(command, io, end) {
    command
      .description('What changed in a table since its previous revision, or between two tables')
      .argument('<table>', 'table id; or the earlier of two, a table id or a file')
      .argument('[other]', 'the later of two, a table id or a file')
      .option('--json', 'the comparison as JSON')
      .option('--lang <language>', 'language of the texts; else the table’s own')
      .option(
        '--limit <number>',
        `changes listed of each kind (${LISTED_FOR_PEOPLE}, as JSON ${LISTED_IN_JSON})`,
      )
      .action(async (one: string, other: string | undefined, options: DiffOptions) => {
        const limit = parseLimit(options);
        const comparison = await compare(io, command, one, other, {
          limit,
          ...(options.lang !== undefined && { language: options.lang }),
        });
        if (comparison === null) return end(BAD_INPUT);
        if (options.json) await answer(io, `${JSON.stringify(comparison)}\n`);
        else {
          const lines = comparisonLines(comparison, limit);
          await answer(io, lines.map((line) => `${oneLine(line)}\n`).join(''));
        }
        end(FINE);
      });
  },
};

function parseLimit({ limit, json }: DiffOptions): number {
  if (limit === undefined) return json ? LISTED_IN_JSON : LISTED_FOR_PEOPLE;
  const number = Number(limit);
  if (/^\d+$/.test(limit) && number <= 100_000) return number;
  throw new UsageError('--limit is a whole number up to 100000.');
}

type Rest = Pick<Params<'table.compare'>, 'language' | 'limit'>;

/** Null where a file was refused, which has then been told. */
async function compare(
  io: CliIo,
  command: Command,
  one: string,
  other: string | undefined,
  rest: Rest,
): Promise<TableComparison | null> {
  if (other === undefined) {
    return withEngine(io, command, 'reader', (engine) =>
      ask(io, engine, {
        before: { id: one, revision: 'previous' },
        after: { id: one, revision: 'current' },
        ...rest,
      }),
    );
  }
  if (!isFile(io, one) && !isFile(io, other)) {
    return withEngine(io, command, 'reader', (engine) => askTwo(io, engine, one, other, rest));
  }
  return inTemporaryFolder(async (folder) => {
    const before = await fileOf(io, command, one, join(folder, 'before.px'));
    const after = await fileOf(io, command, other, join(folder, 'after.px'));
    return withPassingCatalog(io, async (engine) => {
      const earlier = await importFile(io, engine, before);
      const later = await importFile(io, engine, after);
      if (earlier === null || later === null) return null;
      const comparison = await askTwo(io, engine, earlier, later, rest);
      return {
        ...comparison,
        before: asNamed(comparison.before, one),
        after: asNamed(comparison.after, other),
      };
    });
  });
}

/** The ids and paths of the passing catalog are nobody’s business. */
function asNamed(side: ComparedSide, name: string): ComparedSide {
  return { ...side, id: basename(name), sourcePath: name };
}

/** What is there as a file is meant as a file. */
function isFile(io: CliIo, name: string): boolean {
  return statSync(resolve(io.folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A table of the catalog is written to `path` as it is stored. */
async function fileOf(io: CliIo, command: Command, name: string, path: string): Promise<string> {
  if (isFile(io, name)) return resolve(io.folder, name);
  await withEngine(io, command, 'reader', async (engine) => {
    const table = withContentsVariable(await engine.call('table.metadata', { id: name }));
    const selection = { variables: selectAll(table), placement: null };
    await engine.call(
      'export.write',
      { id: name, language: '', selection, format: 'px', numbers: 'stored', path },
      { signal: io.signal },
    );
  });
  return path;
}

function askTwo(io: CliIo, engine: Engine, before: string, after: string, rest: Rest) {
  return ask(io, engine, {
    before: { id: before, revision: 'current' },
    after: { id: after, revision: 'current' },
    ...rest,
  });
}

async function ask(
  io: CliIo,
  engine: Engine,
  params: Params<'table.compare'>,
): Promise<TableComparison> {
  const progress = progressLine(io);
  try {
    return await engine.call('table.compare', params, {
      signal: io.signal,
      report: progress.report,
    });
  } finally {
    progress.end();
  }
}
