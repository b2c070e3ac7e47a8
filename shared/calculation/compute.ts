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

  if (originals) {
    for (let from = 0; from < originals.values.length; from += inner) {
      const to = from + inner;
      result.values.set(originals.values.subarray(from, to), from * width);
      result.status.set(originals.status.subarray(from, to), from * width);
    }
    yield;
  }
  for (const [j, planned] of plan.list.entries()) {
    const cells = yield* read(planned);
    yield* computeOne(planned, shape, sizes, cells, result, { inner, width, shift: kept + j });
  }
  return result;
}

/** Where a content goes in the result: the answer is runs of `inner` cells, each followed by what is worked out of it. */
interface Spread {
  /** Cells within one content. */
  readonly inner: number;
  /** Contents in the result for each of the answer. */
  readonly width: number;
  /** Which of these it is. */
  readonly shift: number;
}

/** Cells between two pauses. */
const SLICE_CELLS = 100_000;

/** @param sizes  Of the result, before contents are spread. */
function* computeOne(
  planned: PlannedCalculation,
  shape: AnswerShape,
  sizes: readonly number[],
  cells: Line,
  result: Line,
  { inner, width, shift }: Spread,
): Generator<undefined> {
  const { kind, reads, own, partner } = planned;
  const axis = shape.variables.indexOf(planned.variable);
  const outer = product(sizes.slice(0, axis));
  const stride = product(sizes.slice(axis + 1));
  const written = sizes[axis] ?? 0;
  // A variable outside of the contents is spread with them.
  const step = stride >= inner ? stride * width : stride;
  const line = emptyLine(reads.length);
  const results = emptyLine(own.length);
  const places = { own, partner, decimals: mostDecimals(cells) };
  let done = 0;
  for (let out = 0; out < outer; out++) {
    for (let within = 0; within < stride; within++) {
      const source = out * reads.length * stride + within;
      for (let i = 0; i < reads.length; i++) {
        line.values[i] = cells.values[source + i * stride] as number;
        line.status[i] = cells.status[source + i * stride] as number;
      }
      kind.calculate(line, places, results);
      const place = out * written * stride + within;
      const run = Math.floor(place / inner);
      const target = (run * width + shift) * inner + place - run * inner;
      for (let i = 0; i < written; i++) {
        result.values[target + i * step] = results.values[i] as number;
        result.status[target + i * step] = results.status[i] as number;
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
