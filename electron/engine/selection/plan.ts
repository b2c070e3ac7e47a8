/**
 * Where in the stored cube the cells of an answer lie, as lists of offsets. Pure: `read.ts` obeys it.
 *
 * A cell's place in the cube is the sum of one offset per variable; eliminated variables with a value
 * are part of `base`, those that are summed have an axis of their own that is not in the answer.
 */
import type { Table } from '#shared/cube/table.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';

/** One variable: how far each of its values lies from the cube's first cell, in cells, ascending. */
export type Axis = Float64Array;

export interface Plan {
  readonly base: number;
  /** In the order of the answer, outermost first. */
  readonly stub: readonly Axis[];
  readonly heading: readonly Axis[];
  readonly sums: readonly Axis[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells between neighbouring values of each variable; the last variable runs fastest. */
function cubeStrides(table: Table): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const variable of table.variables.toReversed()) {
    strides.push(stride);
    stride *= variable.codes.length;
  }
  return strides.reverse();
}

export function planSelection(table: Table, selection: ResolvedSelection): Plan {
  const strides = cubeStrides(table);
  const axis = ({ variable, values }: ChosenVariable): Axis =>
    Float64Array.from(values, (value) => value * (strides[variable] as number));
  let base = 0;
  const sums: Axis[] = [];
  for (const eliminated of selection.eliminated) {
    const stride = strides[eliminated.variable] as number;
    if (eliminated.kind === 'value') base += eliminated.value * stride;
    else {
      const values = table.variables[eliminated.variable]?.codes.length ?? 0;
      sums.push(Float64Array.from({ length: values }, (_, value) => value * stride));
    }
  }
  const stub = selection.stub.map(axis);
  const heading = selection.heading.map(axis);
  return { base, stub, heading, sums, rowCount: product(stub), columnCount: product(heading) };
}

/** Combinations of several axes; 1 where there are none. */
export function product(axes: readonly Axis[]): number {
  return axes.reduce((count, axis) => count * axis.length, 1);
}

/** Axes cut to ranges: combinations `start` to `start + count` of the axes before the cut. */
export interface Slab {
  readonly axes: readonly Axis[];
  readonly start: number;
  readonly count: number;
}

/**
 * Cuts a run of combinations, counted row-major over all axes, into slabs that are whole products.
 * A slab has at most `most` combinations.
 */
export function* cutSlabs(
  axes: readonly Axis[],
  from: number,
  to: number,
  most: number,
): Generator<Slab> {
  const sizes: number[] = new Array(axes.length + 1).fill(1);
  for (let i = axes.length - 1; i >= 0; i--) {
    sizes[i] = (sizes[i + 1] as number) * (axes[i] as Axis).length;
  }
  let start = from;
  while (start < to) {
    // The outermost level at which whole steps can be taken from here.
    let level = 0;
    while (level < axes.length) {
      const step = sizes[level + 1] as number;
      if (start % step === 0 && start + step <= to && step <= most) break;
      level++;
    }
    if (level >= axes.length) {
      yield { axes: [], start, count: 1 };
      start++;
      continue;
    }
    const step = sizes[level + 1] as number;
    const axis = axes[level] as Axis;
    const first = Math.floor(start / step) % axis.length;
    const steps = Math.min(
      axis.length - first,
      Math.floor((to - start) / step),
      Math.floor(most / step),
    );
    const fixed = axes.slice(0, level).map((outer, i) => {
      const at = Math.floor(start / (sizes[i + 1] as number)) % outer.length;
      return outer.subarray(at, at + 1);
    });
    yield {
      axes: [...fixed, axis.subarray(first, first + steps), ...axes.slice(level + 1)],
      start,
      count: steps * step,
    };
    start += steps * step;
  }
}
