/** What comes of reading a file of any kind: a table whose cells went to a sink, or why there is none. */
import type { Problem } from '../errors/problem.ts';
import type { CellSink } from './batch.ts';
import type { TableModel } from './model.ts';

interface Told {
  /** In file order, without `place.file`. */
  readonly problems: readonly Problem[];
  /** How many there were beyond those. */
  readonly moreProblems: number;
}

export interface ReadTable extends Told {
  readonly outcome: 'table';
  readonly model: TableModel;
  readonly cells: number;
  /** Encoding that the texts were read with. */
  readonly encoding: string;
}

/** What went to the sink is worthless. At least one problem is an error. */
export interface RefusedTable extends Told {
  readonly outcome: 'refused';
}

export type TableReading = ReadTable | RefusedTable;

/**
 * Gives the place where cells go, row-major, once the number of cells is known. Asked again where a
 * reader has to begin anew; what the sink before got is then worthless.
 */
export type StartTable = () => CellSink;
