/** Cells of an answer: windows of it, or all of it in order, with only the chunks that it needs. */
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { CellBlock } from '#shared/cube/dataset.ts';
import type { Cells } from './cells.ts';
import { createCells } from './cells.ts';
import type { ChunkSource } from './chunk-source.ts';
import { createChunkOpener } from './chunk-source.ts';
import { foldEliminated, foldMembers, sumCells } from './eliminate.ts';
import { gather } from './gather.ts';
import type { Axis, Plan } from './plan.ts';
import { cutSlabs, product } from './plan.ts';
import type { Track } from './walk.ts';
import { planWalk, tracksOf } from './walk.ts';

/** A block is at most this long. */
const BLOCK_CELLS = CHUNK_CELLS;
/**
 * Most cells held at a time where the answer does not come in the order of the cube: 18 MiB. All
 * chunks that a slab needs are read once for it.
 */
const SLAB_CELLS = 2 ** 21;

export interface Window {
  readonly rowStart: number;
  readonly rowCount: number;
  readonly columnStart: number;
  readonly columnCount: number;
}

/** Every generator yields `undefined` now and then, so that its caller can let others have a turn. */
export interface CellReader {
  /** Cells of a window that lies within the answer, row-major. */
  readWindow(window: Window): Generator<undefined, Cells>;
  /** All cells in row-major order. A block's arrays are reused by the next. */
  readBlocks(): Generator<CellBlock | undefined>;
}

export function createCellReader(plan: Plan, source: ChunkSource): CellReader {
  const openChunk = createChunkOpener(source);
  const { isSummed } = plan;
  const sums = plan.sums.map((axis) => tracksOf(axis, 1));
  const fold = plan.sums.length > 0 ? foldEliminated : foldMembers;

  /** @param tracks  One track per variable, or several where members belong to several groups. */
  function* fill(tracks: readonly (readonly Track[])[], targetBase: number, cells: Cells) {
    const walks = combine([...tracks, ...sums]).map(planWalk);
    if (isSummed) yield* sumCells(walks, plan.base, openChunk, cells, fold);
    else for (const walk of walks) yield* gather(walk, plan.base, targetBase, openChunk, cells);
  }

  function* readWindow(window: Window): Generator<undefined, Cells> {
    const { rowStart, columnStart, columnCount } = window;
    const rowEnd = rowStart + window.rowCount;
    const columnEnd = columnStart + columnCount;
    const cells = createCells(window.rowCount * columnCount);
    for (const rows of cutSlabs(plan.stub, rowStart, rowEnd, Number.POSITIVE_INFINITY)) {
      for (const columns of cutSlabs(
        plan.heading,
        columnStart,
        columnEnd,
        Number.POSITIVE_INFINITY,
      )) {
        const target = (rows.start - rowStart) * columnCount + columns.start - columnStart;
        if (!isSummed) {
          yield* fill(
            [...productTracks(rows.axes, columnCount), ...productTracks(columns.axes, 1)],
            target,
            cells,
          );
        } else {
          const part = createCells(rows.count * columns.count);
          yield* fill(productTracks([...rows.axes, ...columns.axes], 1), 0, part);
          copyRows(part, columns.count, cells, target, columnCount);
        }
      }
    }
    return cells;
  }

  function* readBlocks(): Generator<CellBlock | undefined> {
    const axes = [...plan.stub, ...plan.heading];
    const total = plan.rowCount * plan.columnCount;
    const isStream = !isSummed && isInCubeOrder(axes);
    const most = Math.min(isStream ? BLOCK_CELLS : SLAB_CELLS, total);
    const cells = createCells(most);
    for (const slab of cutSlabs(axes, 0, total, most)) {
      const part: Cells = {
        values: cells.values.subarray(0, slab.count),
        status: cells.status.subarray(0, slab.count),
        wide: new Map(),
      };
      if (isSummed) {
        part.values.fill(0);
        part.status.fill(0);
      }
      yield* fill(productTracks(slab.axes, 1), 0, part);
      yield* cutBlocks(part, slab.start);
    }
  }

  return { readWindow, readBlocks };
}

/** Lets others have a turn; throws when the work is cancelled. */
export type Breathe = () => Promise<void>;

/** Runs a reading to its end. */
export async function finishReading<T>(
  reading: Generator<undefined, T>,
  breathe: Breathe,
): Promise<T> {
  let step = reading.next();
  while (!step.done) {
    await breathe();
    step = reading.next();
  }
  return step.value;
}

/** Axes as tracks of a row-major product whose innermost step is `step`. */
function productTracks(axes: readonly Axis[], step: number): (readonly Track[])[] {
  return axes.map((axis, i) => tracksOf(axis, step * product(axes.slice(i + 1))));
}

/** Every way to take one track per variable. */
function combine(tracks: readonly (readonly Track[])[]): Track[][] {
  return tracks.reduce<Track[][]>(
    (all, layers) => all.flatMap((taken) => layers.map((layer) => [...taken, layer])),
    [[]],
  );
}

function isInCubeOrder(axes: readonly Axis[]): boolean {
  const strides = axes.filter((axis) => axis.length > 1).map((axis) => axis.stride);
  return (
    axes.every((axis) => axis.places === null) &&
    strides.every((stride, i) => i === 0 || stride < (strides[i - 1] as number))
  );
}

function copyRows(part: Cells, length: number, cells: Cells, target: number, step: number): void {
  const rows = part.values.length / length;
  for (let row = 0; row < rows; row++) {
    const from = row * length;
    cells.values.set(part.values.subarray(from, from + length), target + row * step);
    cells.status.set(part.status.subarray(from, from + length), target + row * step);
  }
}

const NO_WIDE: ReadonlyMap<number, string> = new Map();

function* cutBlocks({ values, status, wide }: Cells, start: number): Generator<CellBlock> {
  const blocks = Math.ceil(values.length / BLOCK_CELLS);
  const wideOf = Array.from(
    { length: wide.size > 0 ? blocks : 0 },
    () => new Map<number, string>(),
  );
  for (const [place, text] of wide) {
    wideOf[Math.floor(place / BLOCK_CELLS)]?.set(place % BLOCK_CELLS, text);
  }
  for (let block = 0; block < blocks; block++) {
    const from = block * BLOCK_CELLS;
    const to = Math.min(from + BLOCK_CELLS, values.length);
    yield {
      start: start + from,
      count: to - from,
      values: values.subarray(from, to),
      status: status.subarray(from, to),
      wide: wideOf[block] ?? NO_WIDE,
    };
  }
}
