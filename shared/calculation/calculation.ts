/** What can be worked out of an answer, and what of it is asked. */
import type { Period } from '../time/period.ts';
import type { CalculationId } from './index.ts';

/** One calculation, as it is asked. */
export interface AskedCalculation {
  readonly kind: CalculationId;
  /** Code of the variable that it goes along; null for time. */
  readonly variable: string | null;
  /** Code of the period that is 100, or of the value that is the total; null where none is named. */
  readonly base: string | null;
}

export interface AskedCalculations {
  /** Calculated numbers stand beside the originals, as further contents, or in their place. */
  readonly originals: 'kept' | 'replaced';
  readonly list: readonly AskedCalculation[];
}

/** Cells along one variable, the others fixed. */
export interface Line {
  /** Anything where the status is a symbol. */
  readonly values: Float64Array;
  /** `cube/status.ts` */
  readonly status: Uint8Array;
}

/** Where along a line of cells that were read the numbers of a calculation are. */
export interface LinePlaces {
  /** Per result: the cell itself. */
  readonly own: Int32Array;
  /** Per result: the cell that it is held against; -1 where there is none. */
  readonly partner: Int32Array;
  /** Most decimals of the numbers read, so that sums and differences get no others. */
  readonly decimals: number;
}

/** A variable that a calculation goes along, with all of its values. */
export interface CalculationAxis {
  readonly codes: readonly string[];
  /** Parallel to `codes`: what time each value is; null where it is none or not known. */
  readonly periods: readonly (Period | null)[];
  /** Position of the value that stands for all of them; null where the table has none. */
  readonly total: number | null;
}

/**
 * One kind of calculation. A new one is one file in `kinds` and one line in `index.ts`.
 *
 * Missing stays missing: where a cell that is needed holds a symbol, so does the result. Nil counts as
 * zero. What cannot be divided, and what has nothing to be held against, is `..`.
 */
export interface CalculationKind {
  readonly id: string;
  readonly along: 'time' | 'variable';
  /** What `base` names: `period` has to be given, `total` need not. */
  readonly base: 'none' | 'period' | 'total';
  readonly unit: 'same' | 'percent' | 'index' | 'rank';
  /** Shown decimals: as the original, or so many. */
  readonly decimals: 'same' | 'one-more' | number;
  /** Adds cells up, which means nothing for rates and index numbers. */
  readonly addsUp: boolean;
  /** Gives every cell of a line the same number, so that in place of the originals one is enough. */
  readonly isOneForAll: boolean;
  /**
   * Position of the value that each value of the axis is held against, -1 for none.
   *
   * @param base  Position of the base that was named; null where none was.
   */
  partners(axis: CalculationAxis, base: number | null): Int32Array;
  /** Works one line out. Everything in `result` is written; the two lines share nothing. */
  calculate(line: Line, places: LinePlaces, result: Line): void;
}
