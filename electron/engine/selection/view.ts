/** What the window asks of an answer: the cells it shows now, and what the whole of it holds. */
import type { CellScan, CellWindow } from '#shared/api/answers.ts';
import type { CellBlock } from '#shared/cube/dataset.ts';
import { STATUS_COUNT } from '#shared/cube/status.ts';
import type { Table } from '#shared/cube/table.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import { type Cells, createCells } from './cells.ts';
import type { ChunkSource } from './chunk-source.ts';
import { findDecimals } from './decimals.ts';
import { findMarks } from './marks.ts';
import { findCellNotes, notesThatApply } from './notes.ts';
import { type Plan, planSelection } from './plan.ts';
import { type Breathe, createCellReader, type Window } from './read.ts';

/** Most cells of one window: more than any screen shows. */
const WINDOW_CELLS = 1_000_000;
/** Most cells that a scan reads. */
const SCAN_CELLS = 20_000_000;
/** Above this many columns a scan keeps no extremes of each. */
const SCAN_COLUMNS = 2000;

/**
 * Cells of a window together with what stands beside them.
 *
 * @param rowAt  Which row of the answer stands at a place of the window.
 */
export function describeWindow(
  table: Table,
  selection: ResolvedSelection,
  plan: Plan,
  window: Window,
  { values, status, wide }: Cells,
  rowAt: (place: number) => number = (place) => window.rowStart + place,
): CellWindow {
  const { rowCount, columnStart, columnCount } = window;
  const decimalFinder = findDecimals(table, selection);
  const markFinder = findMarks(table, selection);
  const noteFinder = findCellNotes(table, selection);
  const decimals = new Uint8Array(values.length);
  const marks: { place: number; text: string }[] = [];
  const notes: { place: number; notes: readonly number[] }[] = [];
  let place = 0;
  for (let at = 0; at < rowCount; at++) {
    const row = rowAt(at);
    for (let column = columnStart; column < columnStart + columnCount; column++) {
      decimals[place] = decimalFinder.at(row, column);
      const mark = markFinder.isEmpty ? null : markFinder.at(row, column);
      if (mark !== null) marks.push({ place, text: mark });
      const here = noteFinder.isEmpty ? null : noteFinder.at(row, column);
      if (here) notes.push({ place, notes: here.toSorted((a, b) => a - b) });
      place++;
    }
  }
  return {
    ...window,
    totalRows: plan.rowCount,
    totalColumns: plan.columnCount,
    values,
    status,
    decimals,
    exact: [...wide].map(([at, text]) => ({ place: at, text })),
    marks,
    notes,
  };
}

/** What lies beyond the answer, or beyond a million cells, is cut off. */
export function clipWindow(asked: Window, rows: number, columns: number): Window {
  const rowStart = Math.min(asked.rowStart, rows);
  const columnStart = Math.min(asked.columnStart, columns);
  const columnCount = Math.min(asked.columnCount, columns - columnStart, WINDOW_CELLS);
  const mostRows = columnCount === 0 ? rows : Math.floor(WINDOW_CELLS / columnCount);
  const rowCount = Math.min(asked.rowCount, rows - rowStart, mostRows);
  return { rowStart, rowCount, columnStart, columnCount };
}

/** A window out of the whole answer. */
export function cutWindow(whole: Cells, totalColumns: number, window: Window): Cells {
  const { rowStart, rowCount, columnStart, columnCount } = window;
  const cells = createCells(rowCount * columnCount);
  for (let row = 0; row < rowCount; row++) {
    const from = (rowStart + row) * totalColumns + columnStart;
    cells.values.set(whole.values.subarray(from, from + columnCount), row * columnCount);
    cells.status.set(whole.status.subarray(from, from + columnCount), row * columnCount);
  }
  return cells;
}

/** Counts symbols and finds extremes over the answer, or over its first 20 million cells. */
export async function scanView(
  table: Table,
  selection: ResolvedSelection,
  chunks: ChunkSource,
  breathe: Breathe,
): Promise<CellScan> {
  const plan = planSelection(table, selection);
  const columns = plan.columnCount <= SCAN_COLUMNS ? plan.columnCount : 0;
  const columnMinimum = new Float64Array(columns).fill(Number.NaN);
  const columnMaximum = new Float64Array(columns).fill(Number.NaN);
  const statusCounts: number[] = new Array(STATUS_COUNT).fill(0);
  const extremes = { minimum: Number.POSITIVE_INFINITY, maximum: Number.NEGATIVE_INFINITY };
  let cells = 0;
  for (const block of createCellReader(plan, chunks).readBlocks()) {
    if (block) {
      countStatuses(block, statusCounts);
      if (columns > 0) widenColumns(block, columnMinimum, columnMaximum);
      else widen(block, extremes);
      cells += block.count;
      if (cells >= SCAN_CELLS) break;
    }
    await breathe();
  }
  for (let i = 0; i < columns; i++) {
    const low = columnMinimum[i] as number;
    const high = columnMaximum[i] as number;
    if (low < extremes.minimum) extremes.minimum = low;
    if (high > extremes.maximum) extremes.maximum = high;
  }
  const hasNumbers = extremes.minimum <= extremes.maximum;
  return {
    cells,
    statusCounts,
    minimum: hasNumbers ? extremes.minimum : null,
    maximum: hasNumbers ? extremes.maximum : null,
    columnMinimum,
    columnMaximum,
    isComplete: cells === plan.rowCount * plan.columnCount,
    notes: notesThatApply(table, selection),
  };
}

function countStatuses({ status, count }: CellBlock, counts: number[]): void {
  for (let i = 0; i < count; i++)
    counts[status[i] as number] = (counts[status[i] as number] ?? 0) + 1;
}

function widen({ values, count }: CellBlock, extremes: { minimum: number; maximum: number }): void {
  let { minimum, maximum } = extremes;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  extremes.minimum = minimum;
  extremes.maximum = maximum;
}

/** NaN stands for "no number yet": a comparison with it is never true the other way round. */
function widenColumns(
  { start, values, count }: CellBlock,
  minimum: Float64Array,
  maximum: Float64Array,
): void {
  const columns = minimum.length;
  let column = start % columns;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (!Number.isNaN(value)) {
      if (!(value >= (minimum[column] as number))) minimum[column] = value;
      if (!(value <= (maximum[column] as number))) maximum[column] = value;
    }
    column++;
    if (column === columns) column = 0;
  }
}
