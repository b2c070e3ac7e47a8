/**
 * Which cells of one table are which of another, as runs of neighbours. Pure: `cells.ts` obeys it.
 */
import type { TableModel } from '#shared/cube/model.ts';
import type { Matching } from './match.ts';

/** Neighbouring cells that are neighbours in both tables, as distances from the places of the walk. */
interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

interface Step {
  readonly before: number;
  readonly after: number;
}

/** Cells that both tables have: for every combination of `steps`, all of `runs`. */
export interface Walk {
  readonly start: Step;
  /** Outermost first, one list per variable, in the order of the later table. */
  readonly steps: readonly (readonly Step[])[];
  readonly runs: readonly Run[];
  /** Cells of all runs. */
  readonly runCells: number;
  readonly cells: number;
}

/** A variable that only one table has, at the value that stands for the other table. */
export interface FixedVariable {
  readonly side: 'before' | 'after';
  readonly variable: number;
  readonly value: number;
}

export interface WalkPlan {
  /** Null where no cell of one table is a cell of the other. */
  readonly walk: Walk | null;
  readonly fixed: readonly FixedVariable[];
  /** Variables without a value that stands for the other table. */
  readonly incomparable: readonly Omit<FixedVariable, 'value'>[];
}

export function planWalk(before: TableModel, after: TableModel, matching: Matching): WalkPlan {
  const lone = [
    ...matching.removed.map((variable) => ({ side: 'before' as const, variable })),
    ...matching.added.map((variable) => ({ side: 'after' as const, variable })),
  ].map((one) => ({
    ...one,
    value: loneValue(one.side === 'before' ? before : after, one.variable),
  }));
  const fixed = lone.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  const incomparable = lone.flatMap(({ value, ...one }) => (value === null ? [one] : []));
  if (incomparable.length > 0) return { walk: null, fixed, incomparable };

  const strides = { before: stridesOf(before), after: stridesOf(after) };
  const start = { before: 0, after: 0 };
  for (const { side, variable, value } of fixed) {
    start[side] += value * (strides[side][variable] as number);
  }
  const axes = matching.variables.map((match) => ({
    steps: stepsOf(match.earlierValue),
    before: strides.before[match.before] as number,
    after: strides.after[match.after] as number,
    isWhole: isWhole(match.earlierValue, match.laterValue),
  }));

  // Variables that are the same in both and run fastest make longer and longer runs.
  let runs: readonly Run[] = [{ before: 0, after: 0, length: 1 }];
  let runCells = 1;
  for (let axis = axes.at(-1); axis; axis = axes.at(-1)) {
    if (runs.length > 1 || axis.before !== runCells || axis.after !== runCells) break;
    axes.pop();
    runs = joinNeighbours(axis.steps, runCells);
    runCells *= axis.steps.length;
    if (!axis.isWhole) break;
  }
  const steps = axes.map((axis) =>
    axis.steps.map((step) => ({
      before: step.before * axis.before,
      after: step.after * axis.after,
    })),
  );
  const cells = steps.reduce((count, { length }) => count * length, runCells);
  return {
    walk: cells === 0 ? null : { start, steps, runs, runCells, cells },
    fixed,
    incomparable,
  };
}

/** The value that a table without the variable shows: its only one, or the one it is eliminated by. */
function loneValue(model: TableModel, place: number): number | null {
  const variable = model.variables[place];
  if (!variable) return null;
  if (variable.codes.length === 1) return 0;
  return variable.elimination.kind === 'value' ? variable.elimination.valueIndex : null;
}

/** Cells between neighbouring values of each variable; the last variable runs fastest. */
export function stridesOf({ variables }: TableModel): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const { codes } of variables.toReversed()) {
    strides.push(stride);
    stride *= codes.length;
  }
  return strides.reverse();
}

function stepsOf(earlierValue: Int32Array): readonly Step[] {
  const steps: Step[] = [];
  earlierValue.forEach((before, after) => {
    if (before >= 0) steps.push({ before, after });
  });
  return steps;
}

const isWhole = (earlier: Int32Array, later: Int32Array) =>
  earlier.length === later.length && earlier.every((place, at) => place === at);

/** @param span  Cells between neighbouring values, which all belong to the value. */
function joinNeighbours(steps: readonly Step[], span: number): readonly Run[] {
  const runs: { before: number; after: number; length: number }[] = [];
  for (const { before, after } of steps) {
    const last = runs.at(-1);
    const isNext =
      last &&
      last.before + last.length === before * span &&
      last.after + last.length === after * span;
    if (isNext) last.length += span;
    else runs.push({ before: before * span, after: after * span, length: span });
  }
  return runs;
}
