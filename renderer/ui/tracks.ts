/** Widths of columns that repeat in a pattern, so that ten million columns take no memory. */
export interface Tracks {
  readonly count: number;
  /** px of all columns together. */
  readonly length: number;
  width(index: number): number;
  /** px from the start of the first column; `offset(count)` is `length`. */
  offset(index: number): number;
  /** The column at a px position, the nearest one outside. */
  at(px: number): number;
}

/** Columns whose widths are `pattern` over and over. */
export function tracksOf(pattern: ArrayLike<number>, count: number): Tracks {
  const period = pattern.length;
  const starts = new Float64Array(period + 1);
  for (let index = 0; index < period; index++) starts[index + 1] = starts[index]! + pattern[index]!;
  const periodLength = starts[period]!;
  const offset = (index: number) =>
    Math.floor(index / period) * periodLength + starts[index % period]!;
  return {
    count,
    length: offset(count),
    width: (index) => pattern[index % period]!,
    offset,
    at(px) {
      const turn = Math.floor(px / periodLength);
      const rest = px - turn * periodLength;
      let low = 0;
      let high = period - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= rest) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, Math.min(count - 1, turn * period + low));
    },
  };
}
