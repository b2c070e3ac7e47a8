/**
 * What the window asks about one table. It works with the table as stored: the made-up contents
 * variable belongs to the API, the command line and exports.
 */
import type { CellScan, CellWindow, RowOrder } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import { withCodelists } from '#shared/codelist/apply.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import type { Table } from '#shared/cube/table.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { defaultSelection } from '#shared/selection/default.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { ResolvedSelection, Selection } from '#shared/selection/selection.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';
import { type CalculatedAnswer, openCalculated } from './calculated.ts';
import { type Cells, createCells } from './cells.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { type Plan, planSelection } from './plan.ts';
import { type Breathe, createCellReader, finishReading, type Window } from './read.ts';
import { orderByNumbers, orderByPlaces } from './row-order.ts';
import { findSummed, keepSummed, MOST_KEPT_CELLS } from './summed-answers.ts';
import { clipWindow, cutWindow, describeWindow, scanView } from './view.ts';

/** Sorting holds four bytes for each, and takes about a second for so many. */
const MOST_SORTED_ROWS = 1_000_000;

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
  const breathe = () => task.breathe();
  const answer = await openAnswer(context, params, breathe);
  const { table, selection, plan } = answer;
  const read = await windowReader(context, answer, breathe);
  const rows = params.rows?.filter((row) => row < plan.rowCount);
  const { rowStart, rowCount, columnStart, columnCount } = params;
  const asked = { rowStart, rowCount: rows?.length ?? rowCount, columnStart, columnCount };
  if (!rows) {
    const window = clipWindow(asked, plan.rowCount, plan.columnCount);
    return describeWindow(table, selection, plan, window, await read(window));
  }
  const window = clipWindow({ ...asked, rowStart: 0 }, rows.length, plan.columnCount);
  const cells = createCells(window.rowCount * window.columnCount);
  for (const { place, first, count } of runsOf(rows.slice(0, window.rowCount))) {
    const part = await read({ ...window, rowStart: first, rowCount: count });
    const target = place * window.columnCount;
    cells.values.set(part.values, target);
    cells.status.set(part.status, target);
    for (const [at, text] of part.wide) cells.wide.set(at + target, text);
  }
  const shown = { ...window, rowStart };
  return describeWindow(table, selection, plan, shown, cells, (place) => rows[place] as number);
}

/**
 * `table.order`
 *
 * @throws ProblemError `selection.too-many-rows` above `MOST_SORTED_ROWS`.
 */
export async function orderRows(
  context: EngineContext,
  params: ParsedParams<'table.order'>,
  task: Task,
): Promise<RowOrder> {
  const { by, descending } = params;
  const breathe = () => task.breathe();
  const answer = await openAnswer(context, params, breathe);
  const { table, selection, plan } = answer;
  if (plan.rowCount > MOST_SORTED_ROWS) {
    const values = { rows: plan.rowCount, limit: MOST_SORTED_ROWS };
    throw new ProblemError(problem('selection.too-many-rows', values));
  }
  const sizes = plan.stub.map(({ length }) => length);
  if (by.kind === 'column') {
    const all = { rowStart: 0, rowCount: plan.rowCount, columnStart: by.column, columnCount: 1 };
    const window = clipWindow(all, plan.rowCount, plan.columnCount);
    if (window.columnCount === 0) return { rows: orderByPlaces(sizes, 0, naturalOrder(sizes[0])) };
    const read = await windowReader(context, answer, breathe);
    return { rows: orderByNumbers(await read(window), innermost(sizes), descending) };
  }
  const level = selection.stub.findIndex(
    ({ variable }) => table.variables[variable]?.code === by.code,
  );
  const chosen = selection.stub[level];
  const labels = chosen && table.variables[chosen.variable]?.labels;
  const places = naturalOrder(sizes[level]);
  if (chosen && labels) {
    const { compare } = new Intl.Collator(table.language || undefined, { numeric: true });
    const sign = descending ? -1 : 1;
    const text = (place: number) => labels[chosen.values[place] as number] ?? '';
    places.sort((one, other) => sign * compare(text(one), text(other)) || one - other);
  }
  return { rows: orderByPlaces(sizes, Math.max(0, level), places) };
}

function naturalOrder(length = 1): number[] {
  return Array.from({ length }, (_, place) => place);
}

/** Rows that are sorted among themselves: the values of the innermost variable that varies. */
function innermost(sizes: readonly number[]): number {
  return sizes.findLast((size) => size > 1) ?? 1;
}

/** Rows that follow each other in the answer, read at once. */
function* runsOf(
  rows: readonly number[],
): Generator<{ readonly place: number; readonly first: number; readonly count: number }> {
  let place = 0;
  while (place < rows.length) {
    const first = rows[place] as number;
    let count = 1;
    while (rows[place + count] === first + count) count++;
    yield { place, first, count };
    place += count;
  }
}

/** `table.scan` */
export async function scanTable(
  context: EngineContext,
  params: ParsedParams<'table.scan'>,
  task: Task,
): Promise<CellScan> {
  const breathe = () => task.breathe();
  const { table, selection, chunks } = await openAnswer(context, params, breathe);
  return scanView(table, selection, chunks, breathe);
}

/** `table.calculated`: the answer with its calculated contents, as a table of its own. */
export function readCalculated(context: EngineContext, params: View): Table {
  const open = openForSelection(context, params);
  return calculatedOf(context.db, open, params)?.table ?? open.table;
}

type View = Pick<ParsedParams<'table.cells'>, 'id' | 'language' | 'selection'>;

/** The answer that was worked out last: a window of it is asked for again and again. */
const lastCalculated = new WeakMap<
  Connection,
  { readonly key: string; readonly answer: CalculatedAnswer }
>();

function calculatedOf(
  db: Connection,
  { table, model, chunks, revision }: OpenTable,
  { selection }: View,
): CalculatedAnswer | null {
  const { calculated } = selection;
  if (!calculated) return null;
  const codelists = table.variables.map(({ applied }) => applied?.members ?? null);
  const key = `${revision} ${JSON.stringify([selection, table.language, codelists])}`;
  const last = lastCalculated.get(db);
  if (last?.key === key) return last.answer;
  const resolved = resolveForWindow(table, selection);
  const answer = openCalculated(table, model, chunks, resolved, calculated);
  lastCalculated.set(db, { key, answer });
  return answer;
}

/** A selection worked out against its table. */
interface Answer extends OpenTable {
  readonly selection: ResolvedSelection;
  readonly plan: Plan;
}

async function openAnswer(context: EngineContext, params: View, breathe: Breathe): Promise<Answer> {
  const open = openForSelection(context, params);
  const calculated = calculatedOf(context.db, open, params);
  await calculated?.ready(breathe);
  const { table, chunks } = calculated ?? open;
  const selection = calculated?.resolved ?? resolveForWindow(table, params.selection);
  return { ...open, table, chunks, selection, plan: planSelection(table, selection) };
}

/** Reads windows of an answer; one that is summed is summed once. */
async function windowReader(
  { db }: EngineContext,
  answer: Answer,
  breathe: Breathe,
): Promise<(window: Window) => Promise<Cells>> {
  const { selection, plan, chunks } = answer;
  const summed = await sumOnce(db, answer, selection, plan, breathe);
  if (summed) return async (window) => cutWindow(summed, plan.columnCount, window);
  const reader = createCellReader(plan, chunks);
  return (window) => finishReading(reader.readWindow(window), breathe);
}

/** The table that a selection chooses from: codelists in place of values. */
function openForSelection({ db }: EngineContext, { id, language, selection }: View): OpenTable {
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
