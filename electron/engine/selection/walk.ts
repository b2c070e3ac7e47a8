/**
 * The order in which stored cells are visited: always that of the cube, so that every chunk is opened
 * once per walk whatever the layout of the answer. Each visited cell has a target, its place in the
 * answer.
 */
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { Axis } from './plan.ts';

/** One variable of a walk. What lies at `offsets[i]` goes to `targets[i]` in the answer. */
export interface Track {
  /** Ascending, each once. */
  readonly offsets: Float64Array;
  /** All 0 for a variable that is summed. */
  readonly targets: Float64Array;
  /** Cells between neighbouring values of the stored variable. */
  readonly stride: number;
}

/**
 * The tracks of an axis whose neighbouring values lie `step` apart in the answer. One, unless stored
 * values belong to several groups: a track has each of them once.
 */
export function tracksOf({ offsets, places, stride }: Axis, step: number): readonly Track[] {
  if (!places) return [{ offsets, targets: multiples(step, offsets.length), stride }];
  const layers: number[][] = [];
  let layer = 0;
  for (let at = 0; at < offsets.length; at++) {
    layer = at > 0 && offsets[at] === offsets[at - 1] ? layer + 1 : 0;
    const own = layers[layer] ?? [];
    layers[layer] = own;
    own.push(at);
  }
  return layers.map((own) => ({
    offsets: Float64Array.from(own, (at) => offsets[at] as number),
    targets: Float64Array.from(own, (at) => (places[at] as number) * step),
    stride,
  }));
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
  /**
   * The run falls into lines of this length: neighbours in the cube whose targets are all the same
   * (`lineStep` 0) or neighbours as well (1).
   */
  readonly lineLength: number;
  readonly lineStep: 0 | 1;
}

/** Runs are joined from the innermost variables until they are this long. */
const LONG_RUN = 512;
/** Joining stops before a run is longer than this: making it would cost more than it saves. */
const LONGEST_RUN = 8192;
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
    // A value that lies at 0 and goes to 0 moves nothing.
    .filter(({ offsets, targets }) => offsets.length > 1 || offsets[0] !== 0 || targets[0] !== 0)
    .toSorted((a, b) => b.stride - a.stride);
  let offsets = Float64Array.of(0);
  let targets = Float64Array.of(0);
  let targetReach = 0;
  while (outer.length > 0 && offsets.length < LONG_RUN) {
    const next = outer.at(-1) as Track;
    const reach = (next.offsets.at(-1) as number) + (offsets.at(-1) as number);
    const nextReach = targetReach + next.targets.reduce((most, each) => Math.max(most, each), 0);
    const length = next.offsets.length * offsets.length;
    const isTooLong = offsets.length > 1 && length > LONGEST_RUN;
    if (reach >= WIDEST_RUN || nextReach >= WIDEST_RUN || isTooLong) break;
    outer.pop();
    targetReach = nextReach;
    targets = cross(next.targets, targets);
    offsets = cross(next.offsets, offsets);
  }
  return { run: toRun(offsets, targets), outer };
}

function multiples(step: number, count: number): Float64Array<ArrayBuffer> {
  const list = new Float64Array(count);
  for (let i = 0; i < count; i++) list[i] = i * step;
  return list;
}

function cross(outer: Float64Array, inner: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(outer.length * inner.length);
  let at = 0;
  for (let i = 0; i < outer.length; i++) {
    for (let j = 0; j < inner.length; j++) sums[at++] = (outer[i] as number) + (inner[j] as number);
  }
  return sums;
}

function toRun(offsets: Float64Array, targets: Float64Array): Run {
  return {
    offsets: new Int32Array(offsets),
    targets: new Int32Array(targets),
    isContiguous: rises(offsets, 1),
    isInOrder: rises(targets, 1),
    ...findLines(offsets, targets),
  };
}

function findLines(
  offsets: Float64Array,
  targets: Float64Array,
): Pick<Run, 'lineLength' | 'lineStep'> {
  const lineStep = targets.length > 1 && targets[1] === targets[0] ? 0 : 1;
  const isNext = (i: number) =>
    offsets[i] === (offsets[i - 1] as number) + 1 &&
    targets[i] === (targets[i - 1] as number) + lineStep;
  let lineLength = 1;
  while (lineLength < offsets.length && isNext(lineLength)) lineLength++;
  const isEven = offsets.length % lineLength === 0;
  for (let i = 1; isEven && i < offsets.length; i++) {
    if (i % lineLength !== 0 && !isNext(i)) return { lineLength: 1, lineStep };
  }
  return { lineLength: isEven ? lineLength : 1, lineStep };
}

function rises(list: Float64Array, step: number): boolean {
  const first = list[0] as number;
  for (let i = 1; i < list.length; i++) if (list[i] !== first + i * step) return false;
  return true;
}

/**
 * Called with a part of the run that lies in one chunk: places `from` to `to` of the run. All numbers
 * are 32-bit, which the loops over cells need to be fast.
 */
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
      const { offsets: list, targets } = outer[i] as Track;
      const at = positions[i] as number;
      start += list[at] as number;
      target += targets[at] as number;
    }
    const finalChunk = Math.floor((start + last) / CHUNK_CELLS);
    let from = 0;
    while (from < length) {
      const no = Math.floor((start + (offsets[from] as number)) / CHUNK_CELLS);
      const shift = start - no * CHUNK_CELLS;
      const to = no === finalChunk ? length : firstAtLeast(offsets, CHUNK_CELLS - shift, from);
      visit(no, shift | 0, target | 0, from, to);
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
