/** A look at a table of a server before it is fetched: what it has, what it costs, how it begins. */

import type { ParsedParams } from '#shared/api/contract.ts';
import type { DownloadCost, RemotePreview, RemoteTableView } from '#shared/api/remote-answers.ts';
import type { Task } from '#shared/api/task.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { defaultSelection } from '#shared/selection/default.ts';
import type { EngineContext } from '../context.ts';
import { askAboutTable } from './about-table.ts';
import { datasetAnswer } from './answers.ts';
import { addressOf, ask, badAnswer, demand, type Line } from './ask.ts';
import { readCells, readVariables } from './dataset.ts';
import { paceOf, withLine } from './line.ts';
import { buildModel, type RemoteTable } from './model.ts';
import { type AskedVariable, shapeOf, tableOf } from './shape.ts';
import { findSource, type Source } from './sources.ts';
import { cellLimit, planPieces } from './split.ts';

/** Values of a variable in the first look. */
const SAMPLE_ROWS = 10;
const SAMPLE_COLUMNS = 4;

/** The table without its cells, what the whole of it costs, and a selection to begin with. */
export function viewRemoteTable(
  context: EngineContext,
  params: ParsedParams<'remote.table'>,
  task: Task,
): Promise<RemoteTableView> {
  const source = findSource(context.db, params.source);
  return withLine(context, source, task, async (line) => {
    const { remote, model } = await lookAt(line, source, params.id);
    const table = tableOf(model, remote.id, languageIn(model, params.language));
    return {
      table,
      updated: remote.languages[0]?.table.updated ?? null,
      whole: costOf(source, shapeOf(model, remote.id, null).asked),
      suggested: defaultSelection(table),
    };
  });
}

/** What a selection costs, and its first cells, which take one small request. */
export function previewSelection(
  context: EngineContext,
  params: ParsedParams<'remote.preview'>,
  task: Task,
): Promise<RemotePreview> {
  const source = findSource(context.db, params.source);
  return withLine(context, source, task, async (line) => {
    const { remote, model } = await lookAt(line, source, params.id);
    const { asked } = shapeOf(model, remote.id, params.selection);
    const limit = cellLimit(source.config.maxDataCells);
    const language = languageIn(model, params.language) ?? remote.languages[0]?.language ?? '';
    return {
      ...costOf(source, asked),
      ...(await sampleOf(line, remote.id, language, asked, limit)),
    };
  });
}

/** The language that was wished where the table has it. */
function languageIn({ languages }: TableModel, wished: string | undefined): string | undefined {
  return languages.find((language) => language.toLowerCase() === wished?.toLowerCase());
}

async function lookAt(
  line: Line,
  source: Source,
  tableId: string,
): Promise<{ readonly remote: RemoteTable; readonly model: TableModel }> {
  const remote = await askAboutTable(source, tableId, async (_name, question, schema) => {
    const reply = await ask(line, question, schema);
    return reply.kind === 'answer' ? reply.value : null;
  });
  const about = addressOf(line.root, { path: ['tables', remote.id, 'metadata'] });
  const model = buildModel(remote, (detail) => {
    throw badAnswer(about, detail);
  });
  return { remote, model };
}

/** Requests for cells alone; the few others come on top. */
function costOf(source: Source, asked: readonly AskedVariable[]): DownloadCost {
  const sizes = asked.map(({ codes }) => codes.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const requests = planPieces(sizes, cellLimit(source.config.maxDataCells)).length;
  const pace = paceOf(source);
  const windows = pace ? Math.floor((requests - 1) / pace.calls) : 0;
  return { cells, requests, seconds: pace ? (windows * pace.windowMs) / 1000 : 0 };
}

async function sampleOf(
  line: Line,
  tableId: string,
  language: string,
  asked: readonly AskedVariable[],
  limit: number,
): Promise<Pick<RemotePreview, 'columns' | 'rows'>> {
  const last = asked.length - 1;
  const columnCount = Math.min(SAMPLE_COLUMNS, limit, asked[last]?.codes.length ?? 1);
  const rowCount = Math.min(SAMPLE_ROWS, Math.floor(limit / columnCount));
  const taken = asked.map(({ codes }, at) =>
    at === last ? codes.slice(-columnCount) : codes.slice(0, at === last - 1 ? rowCount : 1),
  );
  const question = {
    path: ['tables', tableId, 'data'],
    params: { lang: language, outputFormat: 'json-stat2' },
    body: {
      selection: asked.map(({ code, codelist }, at) => ({
        variableCode: code,
        valueCodes: taken[at],
        ...(codelist !== null && { codelist }),
      })),
    },
  };
  const url = addressOf(line.root, question);
  const { value } = await demand(line, question, datasetAnswer);
  const refuse = (detail: string): never => {
    throw badAnswer(url, detail);
  };
  const variables = readVariables(value, refuse);
  const { values, word, words } = readCells(value, refuse);
  const across = variables.at(-1);
  const labelOf = (variable: (typeof variables)[number], code: string) =>
    variable.answer.category.label[code] ?? code;
  const columns = (across?.codes ?? []).map((code) => (across ? labelOf(across, code) : code));
  const down = variables.slice(0, -1);
  const rows = Array.from(
    { length: columns.length === 0 ? 0 : values.length / columns.length },
    (_, row) => ({
      label: rowLabel(down, row, labelOf),
      cells: columns.map((_column, column) => {
        const at = row * columns.length + column;
        const number = values[at] as number;
        return Number.isNaN(number) ? (words[(word[at] as number) - 1] ?? '') : String(number);
      }),
    }),
  );
  return { columns, rows };
}

/** The values of a row, outermost first; variables that have one value here say nothing. */
function rowLabel<V extends { readonly codes: readonly string[] }>(
  variables: readonly V[],
  row: number,
  labelOf: (variable: V, code: string) => string,
): string {
  const labels: string[] = [];
  let rest = row;
  for (const variable of variables.toReversed()) {
    const code = variable.codes[rest % variable.codes.length];
    rest = Math.floor(rest / variable.codes.length);
    if (code !== undefined && variable.codes.length > 1) labels.unshift(labelOf(variable, code));
  }
  const [first] = variables;
  if (labels.length > 0 || !first) return labels.join(', ');
  return labelOf(first, first.codes[0] ?? '');
}
