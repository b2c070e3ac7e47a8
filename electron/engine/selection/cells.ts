/** Cells of an answer in memory. */
export interface Cells {
  /** NaN where status is not 0. */
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** Numbers a float64 does not hold exactly: place → canonical decimal text. */
  readonly wide: Map<number, string>;
}

export function createCells(count: number): Cells {
  return { values: new Float64Array(count), status: new Uint8Array(count), wide: new Map() };
}
