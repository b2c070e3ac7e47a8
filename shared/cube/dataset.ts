/**
 * The answer to a selection: the part of a table that was asked for, in one language, and a way to
 * read its cells. What every format, chart and copy works from.
 */
import type { EliminatedVariable } from '../selection/selection.ts';
import type { TableModel } from './model.ts';
import type { Note, Symbols, Table, Variable } from './table.ts';

/** A variable of the answer, cut down to the chosen values. Arrays are parallel to `codes`. */
export interface DatasetVariable extends Variable {
  /** Position in `Table.variables`. */
  readonly source: number;
  /** Position in the full variable's values, per value here. */
  readonly sourceValues: readonly number[];
}

export interface Dataset {
  /** The whole table, made-up contents variable included where the caller asked for it. */
  readonly table: Table;
  /** The stored table in all its languages, for formats that write them all; null where there is none. */
  readonly model: TableModel | null;
  readonly stub: readonly DatasetVariable[];
  readonly heading: readonly DatasetVariable[];
  /** Variables of `table` that are left out. */
  readonly eliminated: readonly EliminatedVariable[];
  /** Title built from what is shown. */
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Notes that still apply, in file order; their targets refer to `table`. */
  readonly notes: readonly Note[];
  readonly symbols: Symbols;
  /** As shown (rounded, symbol texts) or as stored (`--raw`). */
  readonly numbers: 'shown' | 'stored';
  /**
   * Shown decimals of the cell at (row, column). Constant along whole rows or columns in most tables:
   * `decimalsVary` tells which.
   */
  decimalsAt(row: number, column: number): number;
  readonly decimalsVary: 'no' | 'by-row' | 'by-column' | 'by-both';
  /** Mark beside the number (DATANOTE, DATANOTECELL), null mostly. */
  markAt(row: number, column: number): string | null;
  readonly hasMarks: boolean;
  /** All cells in row-major order, in runs. The arrays of a block are reused by the next. */
  blocks(signal: AbortSignal): AsyncIterable<CellBlock>;
}

/** Cells `start` to `start + count` of the answer, counted row by row; a run may end inside a row. */
export interface CellBlock {
  readonly start: number;
  readonly count: number;
  /** Numbers as stored, not rounded to shown decimals; NaN where status is not 0. */
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Numbers a float64 does not hold exactly: place in this block → canonical decimal text. */
  readonly wide: ReadonlyMap<number, string>;
}
