/**
 * What the window asks about one table. It works with the table as stored: the made-up contents
 * variable belongs to the API, the command line and exports.
 */
import type { CellScan, CellWindow } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { withCodelists } from '#shared/codelist/apply.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import type { Table } from '#shared/cube/table.ts';
import { defaultSelection } from '#shared/selection/default.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { ResolvedSelection, Selection } from '#shared/selection/selection.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';
import type { Cells } from './cells.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { type Plan, planSelection } from './plan.ts';
import { type Breathe, createCellReader, finishReading, type Window } from './read.ts';
import { findSummed, keepSummed, MOST_KEPT_CELLS } from './summed-answers.ts';
import { clipWindow, cutWindow, describeWindow, scanView } from './view.ts';

/** `table.metadata` */
export function readMetadata(
  context: EngineContext,
  { id, language }: ParsedParams<'table.metadata'>,
): Table {
  return openTable(context.db, id, language).table;
}

/** `table.defaultSelection`: what the API's rules give, without the made-up variable. */
export function readDefaultSelection(
  context: EngineContext,
  { id, language }: ParsedParams<'table.defaultSelection'>,
): Selection {
  const table = withContentsVariable(openTable(context.db, id, language).table);
  const madeUp = table.variables.find((variable) => variable.isMadeUp)?.code;
  const { variables, placement } = defaultSelection(table);
  const withoutMadeUp = (codes: readonly string[] | null | undefined) =>
    codes?.filter((code) => code !== madeUp) ?? null;
  return {
    variables: variables.filter(({ variableCode }) => variableCode !== madeUp),
    placement: {
      stub: withoutMadeUp(placement?.stub),
      heading: withoutMadeUp(placement?.heading),
    },
  };
}

/** `table.cells` */
export async function readCells(
  context: EngineContext,
  params: ParsedParams<'table.cells'>,
  task: Task,
): Promise<CellWindow> {
  const open = openForSelection(context, params);
  const selection = resolveForWindow(open.table, params.selection);
  const plan = planSelection(open.table, selection);
  const window = clipWindow(params, plan.rowCount, plan.columnCount);
  const breathe = () => task.breathe();
  const summed = await sumOnce(context.db, open, selection, plan, breathe);
  const cells = summed
    ? cutWindow(summed, plan.columnCount, window)
    : await finishReading(createCellReader(plan, open.chunks).readWindow(window), breathe);
  return describeWindow(open.table, selection, plan, window, cells);
}

/** `table.scan` */
export function scanTable(
  context: EngineContext,
  params: ParsedParams<'table.scan'>,
  task: Task,
): Promise<CellScan> {
  const { table, chunks } = openForSelection(context, params);
  const selection = resolveForWindow(table, params.selection);
  return scanView(table, selection, chunks, () => task.breathe());
}

/** The table that a selection chooses from: codelists in place of values. */
function openForSelection(
  { db }: EngineContext,
  { id, language, selection }: Pick<ParsedParams<'table.cells'>, 'id' | 'language' | 'selection'>,
): OpenTable {
  const open = openTable(db, id, language);
  return { ...open, table: withCodelists(open.table, selection) };
}

/** The window refuses a layout that is not whole, where the API falls back: it made the layout itself. */
function resolveForWindow(table: Table, selection: Selection): ResolvedSelection {
  return resolveSelection(table, selection, { illegalPlacement: 'refuse' });
}

/** The whole answer, kept for the next window; null where nothing is summed or it is too large to keep. */
async function sumOnce(
  db: Connection,
  { revision, table, chunks }: OpenTable,
  selection: ResolvedSelection,
  plan: Plan,
  breathe: Breathe,
): Promise<Cells | null> {
  const { rowCount, columnCount, isSummed } = plan;
  if (!isSummed || rowCount * columnCount > MOST_KEPT_CELLS) return null;
  const codelists = table.variables.map(({ applied }) => applied?.members ?? null);
  const key = `${revision} ${JSON.stringify([selection, codelists])}`;
  const known = findSummed(db, key);
  if (known) return known;
  const whole: Window = { rowStart: 0, rowCount, columnStart: 0, columnCount };
  const cells = await finishReading(createCellReader(plan, chunks).readWindow(whole), breathe);
  keepSummed(db, key, cells);
  return cells;
}
