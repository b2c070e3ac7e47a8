/** Works a plan out on the cells of an answer. */
import type { Line } from './calculation.ts';
import { mostDecimals } from './line.ts';
import type { CalculationPlan, PlannedCalculation } from './plan.ts';

/** An answer as it lies in memory: how many values each variable has, outermost first. */
export interface AnswerShape {
  /** Positions in the table, parallel to `sizes`. */
  readonly variables: readonly number[];
  readonly sizes: readonly number[];
  /** Place of the contents variable in these; where a new one comes in where there is none. */
  readonly contents: { readonly place: number; readonly isThere: boolean };
}

export function emptyLine(length: number): { values: Float64Array; status: Uint8Array } {
  return { values: new Float64Array(length), status: new Uint8Array(length) };
}

/**
 * The cells of the calculated answer, its variables in the same order: the contents variable has each
 * original, where they are kept, followed by what is worked out of it.
 *
 * @param originals  Cells of the answer, row-major; null where they are replaced.
 * @param read  Cells with the planned values in place of the chosen ones of its variable.
 * @yields now and then, so that the caller can let others have a turn.
 */
export function* computeCells(
  plan: CalculationPlan,
  shape: AnswerShape,
  originals: Line | null,
  read: (planned: PlannedCalculation) => Generator<undefined, Line>,
): Generator<undefined, Line> {
  const result = emptyLine(plan.cellCount);
  const { place: at, isThere } = shape.contents;
  const kept = originals ? 1 : 0;
  const width = kept + plan.list.length;
  const sizes = shape.sizes.map((size, i) => (shape.variables[i] === plan.collapsed ? 1 : size));
  const inner = product(sizes.slice(isThere ? at + 1 : at));
  const contents = isThere ? (sizes[at] ?? 1) : 1;
  /** From a place in the answer to the place of its first content in the result. */
  const spread = (place: number) => {
    const within = place % inner;
    const outer = (place - within) / inner;
    const content = outer % contents;
    return (((outer - content) / contents) * contents * width + content * width) * inner + within;
  };

  if (originals) {
    for (let i = 0; i < originals.values.length; i++) {
      const target = spread(i);
      result.values[target] = originals.values[i] as number;
      result.status[target] = originals.status[i] as number;
    }
    yield;
  }
  for (const [j, planned] of plan.list.entries()) {
    const cells = yield* read(planned);
    yield* computeOne(planned, shape, plan.collapsed, cells, (place, value, status) => {
      const target = spread(place) + (kept + j) * inner;
      result.values[target] = value;
      result.status[target] = status;
    });
  }
  return result;
}

/** Lines between two pauses. */
const SLICE_CELLS = 100_000;

function* computeOne(
  planned: PlannedCalculation,
  shape: AnswerShape,
  collapsed: number | null,
  cells: Line,
  put: (place: number, value: number, status: number) => void,
): Generator<undefined> {
  const { kind, reads, own, partner } = planned;
  const axis = shape.variables.indexOf(planned.variable);
  const outer = product(shape.sizes.slice(0, axis));
  const inner = product(shape.sizes.slice(axis + 1));
  const isOne = collapsed === planned.variable;
  const written = isOne ? 1 : own.length;
  const line = emptyLine(reads.length);
  const results = emptyLine(own.length);
  const places = { own, partner, decimals: mostDecimals(cells) };
  let done = 0;
  for (let out = 0; out < outer; out++) {
    for (let within = 0; within < inner; within++) {
      for (let i = 0; i < reads.length; i++) {
        const from = (out * reads.length + i) * inner + within;
        line.values[i] = cells.values[from] as number;
        line.status[i] = cells.status[from] as number;
      }
      kind.calculate(line, places, results);
      for (let i = 0; i < written; i++) {
        const to = (out * written + i) * inner + within;
        put(to, results.values[i] as number, results.status[i] as number);
      }
      done += reads.length;
      if (done < SLICE_CELLS) continue;
      done = 0;
      yield;
    }
  }
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((count, size) => count * size, 1);
}
