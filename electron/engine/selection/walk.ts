/**
 * The order in which stored cells are visited: always that of the cube, so that every chunk is opened
 * once per walk whatever the layout of the answer. Each visited cell has a target, its place in the
 * answer.
 */
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { Axis } from './plan.ts';

/** One variable of a walk. Value `i` lies at `offsets[i]` and goes to `i * step` in the answer. */
export interface Track {
  readonly offsets: Axis;
  /** 0 for a variable that is summed: all its values go to the same place. */
  readonly step: number;
}

/**
 * The innermost part of a walk, the same for every step of the outer part. `offsets[i]` ascends;
 * both arrays count from where the outer part stands.
 */
export interface Run {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Neighbours in the cube throughout: `offsets[i] === offsets[0] + i`. */
  readonly isContiguous: boolean;
  /** `targets[i] === targets[0] + i`. */
  readonly isInOrder: boolean;
  /** All targets are the same. */
  readonly isOneTarget: boolean;
}

/** Runs are joined from the innermost variables until they are this long. */
const LONG_RUN = 4096;
/** Offsets in a run are 32-bit; a wider run is not joined. */
const WIDEST_RUN = 2 ** 30;

export interface Walk {
  readonly run: Run;
  /** Outer part, outermost in the cube first. */
  readonly outer: readonly Track[];
}

/** Sorts tracks into the order of the cube and joins the innermost ones to a run. */
export function planWalk(tracks: readonly Track[]): Walk {
  const outer = tracks
    .filter(({ offsets }) => offsets.length > 1 || offsets[0] !== 0)
    .toSorted((a, b) => strideOf(b) - strideOf(a));
  let offsets: Axis = Float64Array.of(0);
  let targets: Axis = Float64Array.of(0);
  while (outer.length > 0 && offsets.length < LONG_RUN) {
    const next = outer.at(-1) as Track;
    const reach = (next.offsets.at(-1) as number) + (offsets.at(-1) as number);
    const targetReach = (next.offsets.length - 1) * next.step + (targets.at(-1) as number);
    const length = next.offsets.length * offsets.length;
    const tooWide = reach >= WIDEST_RUN || targetReach >= WIDEST_RUN || length > CHUNK_CELLS * 16;
    if (tooWide) break;
    outer.pop();
    targets = cross(
      Float64Array.from(next.offsets, (_, i) => i * next.step),
      targets,
    );
    offsets = cross(next.offsets, offsets);
  }
  return { run: toRun(offsets, targets), outer };
}

/** A track of one value has no stride of its own: it may stand outermost. */
function strideOf({ offsets }: Track): number {
  return offsets.length > 1
    ? (offsets[1] as number) - (offsets[0] as number)
    : Number.POSITIVE_INFINITY;
}

function cross(outer: Axis, inner: Axis): Axis {
  const sums = new Float64Array(outer.length * inner.length);
  let at = 0;
  for (const a of outer) for (const b of inner) sums[at++] = a + b;
  return sums;
}

function toRun(offsets: Axis, targets: Axis): Run {
  const steady = (list: Axis, step: number) =>
    list.every((entry, i) => entry === (list[0] as number) + i * step);
  return {
    offsets: Int32Array.from(offsets),
    targets: Int32Array.from(targets),
    isContiguous: steady(offsets, 1),
    isInOrder: steady(targets, 1),
    isOneTarget: steady(targets, 0),
  };
}

/** Called with a part of the run that lies in one chunk: places `from` to `to` of the run. */
export type Visit = (
  chunkNo: number,
  /** Add to a run's offset to get the place in the chunk. */
  shift: number,
  /** Add to a run's target to get the place in the answer. */
  target: number,
  from: number,
  to: number,
) => void;

/** Cells between two pauses of a walk. */
const PAUSE_CELLS = 1_000_000;

/** Walks through the cube; yields about every `PAUSE_CELLS` cells so that others get a turn. */
export function* walkCube(
  { run, outer }: Walk,
  base: number,
  targetBase: number,
  visit: Visit,
): Generator<undefined> {
  const { offsets } = run;
  const length = offsets.length;
  const last = offsets[length - 1] as number;
  const positions = new Int32Array(outer.length);
  let unpaused = 0;
  for (;;) {
    let start = base;
    let target = targetBase;
    for (let i = 0; i < outer.length; i++) {
      const { offsets: list, step } = outer[i] as Track;
      const at = positions[i] as number;
      start += list[at] as number;
      target += at * step;
    }
    const finalChunk = Math.floor((start + last) / CHUNK_CELLS);
    let from = 0;
    while (from < length) {
      const no = Math.floor((start + (offsets[from] as number)) / CHUNK_CELLS);
      const shift = start - no * CHUNK_CELLS;
      const to = no === finalChunk ? length : firstAtLeast(offsets, CHUNK_CELLS - shift, from);
      visit(no, shift, target, from, to);
      from = to;
    }
    unpaused += length;
    if (unpaused >= PAUSE_CELLS) {
      unpaused = 0;
      yield undefined;
    }
    let i = outer.length - 1;
    while (i >= 0) {
      const at = (positions[i] as number) + 1;
      if (at < (outer[i] as Track).offsets.length) {
        positions[i] = at;
        break;
      }
      positions[i] = 0;
      i--;
    }
    if (i < 0) return;
  }
}

/** First place from `from` on whose entry is at least `bound`. */
function firstAtLeast(ascending: Int32Array, bound: number, from: number): number {
  let low = from;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
