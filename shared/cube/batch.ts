/**
 * Cells as a reader meets them, before they are packed into chunks: whole digits and the number of
 * decimals apart, so that nothing is rounded on the way in.
 */

/** Cells in one stored chunk. 64 Ki: the best of the measured sizes for reading and writing. */
export const CHUNK_CELLS = 65_536;

export interface CellBatch {
  /** How many of the places below are filled. */
  count: number;
  /** All digits of the number with its sign, without the point: 12.50 is 1250. Whole, |m| ≤ 2^53. */
  readonly mantissa: Float64Array;
  /** Digits after the point: 12.50 has 2. */
  readonly decimals: Uint8Array;
  /** `status.ts`; mantissa and decimals are 0 where this is not 0. */
  readonly status: Uint8Array;
  /**
   * Numbers that mantissa and decimals cannot hold (more than 15 significant digits, exponents):
   * place in this batch → canonical decimal text. Their mantissa is NaN.
   */
  readonly wide: Map<number, string>;
}

/**
 * Where a reader puts cells: row-major, one batch after the other; every batch but the last is full.
 * The batch is reused by the reader, so a sink copies what it keeps.
 */
export interface CellSink {
  write(batch: CellBatch): void;
}

/** @param cells  The most that it has to hold, for tables that are smaller than a chunk. */
export function createBatch(cells = CHUNK_CELLS): CellBatch {
  return {
    count: 0,
    mantissa: new Float64Array(cells),
    decimals: new Uint8Array(cells),
    status: new Uint8Array(cells),
    wide: new Map(),
  };
}
