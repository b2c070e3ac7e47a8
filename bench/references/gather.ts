/** The bare loops over cells in memory: pick some, or add up to a few. */

/** Cells at the given value indexes of each variable, in table order. */
export function referenceGather(
  cells: Int32Array,
  sizes: readonly number[],
  picks: readonly (readonly number[])[],
): Float64Array {
  const strides = sizes.map((_, index) => sizes.slice(index + 1).reduce((a, b) => a * b, 1));
  const outer = picks.slice(0, -1);
  let bases = [0];
  outer.forEach((values, variable) => {
    const stride = strides[variable] as number;
    bases = bases.flatMap((base) => values.map((value) => base + value * stride));
  });
  const inner = Int32Array.from(picks.at(-1) as readonly number[]);
  const answer = new Float64Array(bases.length * inner.length);
  let at = 0;
  for (const base of bases) {
    for (let i = 0; i < inner.length; i++)
      answer[at++] = cells[base + (inner[i] as number)] as number;
  }
  return answer;
}

/** Sums over all variables but the slowest and the fastest. */
export function referenceSum(cells: Int32Array, sizes: readonly number[]): Float64Array {
  const rows = sizes[0] as number;
  const columns = sizes.at(-1) as number;
  const middle = sizes.slice(1, -1).reduce((a, b) => a * b, 1);
  const answer = new Float64Array(rows * columns);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < middle; i++) {
      for (let column = 0; column < columns; column++) {
        const cell = cells[at++] as number;
        if (cell > -2_147_483_000) answer[row * columns + column]! += cell;
      }
    }
  }
  return answer;
}
