/**
 * Where in the stored cube the cells of an answer lie, as lists of offsets. Pure: `read.ts` obeys it.
 *
 * A cell's place in the cube is the sum of one offset per variable; eliminated variables with a value
 * are part of `base`, those that are summed have an axis of their own that is not in the answer.
 */
import type { AppliedCodelist } from '#shared/codelist/codelist.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';

/** One variable of an answer: where the stored cells of its values lie. */
export interface Axis {
  /** Values in the answer. */
  readonly length: number;
  /** How far stored values lie from the cube's first cell, in cells, ascending. */
  readonly offsets: Float64Array;
  /** Parallel to `offsets`: the value of the answer; null where each is the next one. */
  readonly places: Float64Array | null;
  /** Cells between neighbouring values of the stored variable. */
  readonly stride: number;
}

export interface Plan {
  readonly base: number;
  /** In the order of the answer, outermost first. */
  readonly stub: readonly Axis[];
  readonly heading: readonly Axis[];
  readonly sums: readonly Axis[];
  /** Cells of the answer are sums: over variables that are left out, or over members of groups. */
  readonly isSummed: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells between neighbouring values of each variable; the last variable runs fastest. */
function cubeStrides(table: Table): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const variable of table.variables.toReversed()) {
    strides.push(stride);
    stride *= storedCount(variable);
  }
  return strides.reverse();
}

function storedCount({ applied, codes }: Variable): number {
  return applied ? applied.storedCount : codes.length;
}

function chosenAxis(values: readonly number[], applied: AppliedCodelist | null, stride: number) {
  const { length } = values;
  if (!applied) {
    const offsets = Float64Array.from(values, (value) => value * stride);
    return { length, offsets, places: null, stride };
  }
  const stored = values.flatMap((value, place) =>
    (applied.members[value] ?? []).map((member) => ({ member, place })),
  );
  stored.sort((a, b) => a.member - b.member || a.place - b.place);
  return {
    length,
    offsets: Float64Array.from(stored, ({ member }) => member * stride),
    places: Float64Array.from(stored, ({ place }) => place),
    stride,
  };
}

/** @param table  What the selection was resolved against, codelists in place. */
export function planSelection(table: Table, selection: ResolvedSelection): Plan {
  const strides = cubeStrides(table);
  const axis = ({ variable, values }: ChosenVariable): Axis =>
    chosenAxis(values, table.variables[variable]?.applied ?? null, strides[variable] as number);
  let base = 0;
  const sums: Axis[] = [];
  for (const eliminated of selection.eliminated) {
    const stride = strides[eliminated.variable] as number;
    const variable = table.variables[eliminated.variable] as Variable;
    if (eliminated.kind === 'value') {
      base += (variable.applied?.members[eliminated.value]?.[0] ?? eliminated.value) * stride;
    } else {
      const length = storedCount(variable);
      const offsets = Float64Array.from({ length }, (_, value) => value * stride);
      sums.push({ length: 1, offsets, places: new Float64Array(length), stride });
    }
  }
  const stub = selection.stub.map(axis);
  const heading = selection.heading.map(axis);
  const hasGroups = [...stub, ...heading].some(({ length, offsets }) => offsets.length !== length);
  return {
    base,
    stub,
    heading,
    sums,
    isSummed: sums.length > 0 || hasGroups,
    rowCount: product(stub),
    columnCount: product(heading),
  };
}

/** Combinations of several axes; 1 where there are none. */
export function product(axes: readonly Axis[]): number {
  return axes.reduce((count, axis) => count * axis.length, 1);
}

/** The values `from` to `from + length` of an axis. */
function sliceAxis(axis: Axis, from: number, length: number): Axis {
  const { offsets, places } = axis;
  if (!places) return { ...axis, length, offsets: offsets.subarray(from, from + length) };
  const kept = [...places.keys()].filter((at) => {
    const place = places[at] as number;
    return place >= from && place < from + length;
  });
  return {
    ...axis,
    length,
    offsets: Float64Array.from(kept, (at) => offsets[at] as number),
    places: Float64Array.from(kept, (at) => (places[at] as number) - from),
  };
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
      return sliceAxis(outer, at, 1);
    });
    yield {
      axes: [...fixed, sliceAxis(axis, first, steps), ...axes.slice(level + 1)],
      start,
      count: steps * step,
    };
    start += steps * step;
  }
}
