import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Engine } from '#engine/engine.ts';
import type { Codelist } from '#shared/codelist/codelist.ts';
import { codelistOf } from '#shared/codelist/members.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { findVariable } from '#shared/selection/find-variable.ts';
import { addCommand } from '../add-command.ts';
import { withEngine } from '../engine.ts';
import { answer, type CliIo, FINE, oneLine, say } from '../io.ts';
import type { CliCommand } from './command.ts';

interface ListOptions {
  readonly lang?: string;
  readonly json?: true;
}

interface OneOptions extends ListOptions {
  readonly variable?: string;
}

interface ExportOptions extends OneOptions {
  readonly out: string;
}

/** A codelist and the variable that has it. */
interface Found {
  readonly variable: Variable;
  readonly codelist: Codelist;
}

export const codelistCommand: CliCommand = {
  name: 'codelist',
  configure(command, io, end) {
    command.description('Value sets and groupings: from files, of tables, and own ones');
    const part = (name: string) => addCommand(command, name);

    const list = part('list');
    list
      .description('The codelists of the catalog or, by variable, of a table')
      .argument('[table]', 'table id')
      .option('--lang <language>', 'language of the texts; else the table’s own')
      .option('--json', 'as JSON')
      .action(async (id: string | undefined, options: ListOptions) => {
        await withEngine(io, list, 'reader', (engine) =>
          id === undefined ? listCatalog(io, engine, options) : listTable(io, engine, id, options),
        );
        end(FINE);
      });

    const show = part('show');
    withTarget(show)
      .description('The values of a codelist, and for groups the values they add up')
      .option('--json', 'as JSON')
      .action(async (id: string, codelist: string, options: OneOptions) => {
        await withEngine(io, show, 'reader', async (engine) => {
          const found = findIn(await readTable(io, engine, id, options), codelist, options);
          if (options.json) await answer(io, `${JSON.stringify(toJson(found))}\n`);
          else await answer(io, asText(found));
        });
        end(FINE);
      });

    const write = part('export');
    withTarget(write)
      .description('Write a grouping and its value set (.agg, .vs), or a value set, as files')
      .option('--out <folder>', 'where the files go', '.')
      .option('--json', 'the paths as JSON')
      .action(async (id: string, codelist: string, options: ExportOptions) => {
        await withEngine(io, write, 'reader', async (engine) => {
          const found = findIn(await readTable(io, engine, id, options), codelist, options);
          const paths = await engine.call(
            'codelists.write',
            {
              tableId: id,
              variableCode: found.variable.code,
              id: found.codelist.id,
              folder: resolve(io.folder, options.out),
              ...language(options),
            },
            { signal: io.signal },
          );
          if (options.json) await answer(io, `${JSON.stringify({ files: paths })}\n`);
          else for (const path of paths) say(io, `wrote ${path}`);
        });
        end(FINE);
      });
  },
};

function withTarget(command: Command): Command {
  return command
    .argument('<table>', 'table id')
    .argument('<codelist>', 'its id, as list gives it')
    .option('--variable <code>', 'the variable, where several have the codelist')
    .option('--lang <language>', 'language of the texts; else the table’s own');
}

function language({ lang }: ListOptions): { language?: string } {
  return lang === undefined ? {} : { language: lang };
}

function readTable(io: CliIo, engine: Engine, id: string, options: ListOptions): Promise<Table> {
  return engine.call('table.metadata', { id, ...language(options) }, { signal: io.signal });
}

/** @throws ProblemError `selection.unknown-codelist`, `grouping.unknown-variable`. */
function findIn(table: Table, id: string, { variable: code }: OneOptions): Found {
  const named = code === undefined ? null : table.variables[findVariable(table, code)];
  if (code !== undefined && !named) {
    const values = { table: table.id, variable: quoteInput(code) };
    throw new ProblemError(problem('grouping.unknown-variable', values));
  }
  for (const variable of named ? [named] : table.variables) {
    const codelist = codelistOf(variable, id);
    if (codelist) return { variable, codelist };
  }
  const values = { variable: named?.code ?? table.id, codelist: quoteInput(id) };
  throw new ProblemError(problem('selection.unknown-codelist', values));
}

async function listCatalog(io: CliIo, engine: Engine, { json }: ListOptions): Promise<void> {
  const rows = await engine.call('codelists.list', {}, { signal: io.signal });
  if (json) {
    const codelists = rows.map(({ id, kind, label, domains, madeFor, count }) => ({
      id,
      kind,
      label,
      domains,
      own: madeFor && { table: madeFor.tableId, variable: madeFor.variableCode },
      values: count,
    }));
    await answer(io, `${JSON.stringify({ codelists })}\n`);
    return;
  }
  for (const { id, kind, label, count } of rows) await answer(io, row([id, kind, count, label]));
}

async function listTable(
  io: CliIo,
  engine: Engine,
  id: string,
  options: ListOptions,
): Promise<void> {
  const { variables } = await readTable(io, engine, id, options);
  const all = variables.flatMap((variable) =>
    variable.codelists.map((codelist): Found => ({ variable, codelist })),
  );
  if (options.json) {
    const codelists = all.map(({ variable, codelist }) => ({
      variable: variable.code,
      ...summary(codelist),
      values: codelist.values.length,
    }));
    await answer(io, `${JSON.stringify({ codelists })}\n`);
    return;
  }
  for (const { variable, codelist } of all) {
    const { id: own, kind, values, label } = codelist;
    await answer(io, row([variable.code, own, kind, values.length, label]));
  }
}

function summary({ id, kind, label, language: of, own }: Codelist) {
  return { id, kind, label, language: of, own: own !== undefined };
}

function toJson({ variable, codelist }: Found): unknown {
  return {
    variable: variable.code,
    ...summary(codelist),
    values: codelist.values.map(({ code, label, members, missing, parent }) => ({
      code,
      label,
      members: members.map((place) => variable.codes[place]),
      missing,
      ...(parent !== undefined && { parent }),
    })),
    ...(codelist.own && { gone: codelist.own.gone, fresh: codelist.own.fresh }),
  };
}

/** A value in a line; of groups, the codes of their members behind it. */
function asText({ variable, codelist }: Found): string {
  const isGrouping = codelist.kind === 'grouping';
  return codelist.values
    .map(({ code, label, members }) => {
      const codes = members.map((place) => variable.codes[place]).join(' ');
      return row(isGrouping ? [code, label, codes] : [code, label]);
    })
    .join('');
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => oneLine(String(cell).replace(/\s+/g, ' '))).join('\t')}\n`;
}
