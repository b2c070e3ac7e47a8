/**
 * How many decimals a cell is shown with: the highest PRECISION of its values, of whichever variables,
 * else the table's SHOWDECIMALS.
 */

/** Stands for "no PRECISION", below every count of decimals. */
export const NO_PRECISION = -1;

/** The highest of several precisions, `NO_PRECISION` where none is given. */
export function highestPrecision(precisions: Iterable<number | null | undefined>): number {
  let highest = NO_PRECISION;
  for (const precision of precisions) {
    if (precision != null && precision > highest) highest = precision;
  }
  return highest;
}

export function shownDecimals(precision: number, showDecimals: number): number {
  return precision === NO_PRECISION ? showDecimals : precision;
}
