/** Goes over the cells that two tables have in common and keeps what differs. */
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import { LOWEST_NUMBER, SYMBOL_BASE } from '#shared/cube/chunk.ts';
import { STATUS_COUNT, STATUS_NUMBER } from '#shared/cube/status.ts';
import type { ChunkSource, OpenedChunk } from '../selection/chunk-source.ts';
import { createChunkOpener } from '../selection/chunk-source.ts';
import { type ChangedCell, keepLargest } from './largest.ts';
import type { Walk } from './walk.ts';

export interface ComparedCells {
  readonly numbersChanged: number;
  readonly symbolsChanged: number;
  readonly largestAbsolute: readonly ChangedCell[];
  readonly largestRelative: readonly ChangedCell[];
  /** The first ones, in the order of the later table. */
  readonly symbols: readonly ChangedCell[];
  /** `symbolCounts[before * STATUS_COUNT + after]`: cells that went from one status to the other. */
  readonly symbolCounts: Float64Array;
  /** Changed cells per value of the later table's time variable; empty where it has none. */
  readonly byTime: Float64Array;
}

/** The time variable of the later table: how many values, and cells between neighbouring ones. */
export interface TimeAxis {
  readonly length: number;
  readonly stride: number;
}

/** Cells between two pauses: some milliseconds of work. */
const SLICE_CELLS = 1_000_000;

/**
 * Compares cell by cell. Numbers are equal where their decimals are: 12.5 is 12.50.
 *
 * @param limit  How many cells each list holds at most.
 * @yields how many cells are done, at every pause.
 */
export function* compareCells(
  before: ChunkSource,
  after: ChunkSource,
  walk: Walk,
  time: TimeAxis | null,
  limit: number,
): Generator<number, ComparedCells> {
  const record = createRecord(time, limit);
  const chunkBefore = createCursor(before);
  const chunkAfter = createCursor(after);

  const compareRun = (placeBefore: number, placeAfter: number, length: number) => {
    let done = 0;
    while (done < length) {
      const atBefore = placeBefore + done;
      const atAfter = placeAfter + done;
      const noBefore = Math.floor(atBefore / CHUNK_CELLS);
      const noAfter = Math.floor(atAfter / CHUNK_CELLS);
      const was = chunkBefore(noBefore);
      const is = chunkAfter(noAfter);
      const from = atBefore - noBefore * CHUNK_CELLS;
      const fromAfter = atAfter - noAfter * CHUNK_CELLS;
      const count = Math.min(length - done, CHUNK_CELLS - from, CHUNK_CELLS - fromAfter);
      if (was.kind === 'i32' && is.kind === 'i32' && was.scale === is.scale) {
        const { ints, scale } = was;
        compareIntegers(ints, from, is.ints, fromAfter, count, scale, record, atBefore, atAfter);
      } else compareAny(was, from, is, fromAfter, count, record, atBefore, atAfter);
      done += count;
    }
  };

  let done = 0;
  let pauseAt = SLICE_CELLS;
  for (const [fromBefore, fromAfter] of combinations(walk)) {
    for (const run of walk.runs) {
      for (let part = 0; part < run.length; part += SLICE_CELLS) {
        const length = Math.min(SLICE_CELLS, run.length - part);
        compareRun(fromBefore + run.before + part, fromAfter + run.after + part, length);
        done += length;
        if (done < pauseAt) continue;
        yield done;
        pauseAt = done + SLICE_CELLS;
      }
    }
  }
  return record.result();
}

/** Chunks by number; the one asked for last is at hand. */
function createCursor(source: ChunkSource): (no: number) => OpenedChunk {
  const open = createChunkOpener(source);
  let at = 0;
  let chunk = open(0);
  return (no) => {
    if (no !== at) {
      chunk = open(no);
      at = no;
    }
    return chunk;
  };
}

/** Every combination of the walk's steps, the last list fastest: places in both tables. */
function* combinations({ start, steps }: Walk): Generator<readonly [number, number]> {
  const at = new Array<number>(steps.length).fill(0);
  const place: [number, number] = [start.before, start.after];
  for (const [first] of steps) {
    place[0] += first?.before ?? 0;
    place[1] += first?.after ?? 0;
  }
  for (;;) {
    yield place;
    let level = steps.length - 1;
    for (; level >= 0; level--) {
      const list = steps[level] ?? [];
      const here = list[at[level] as number];
      const nextAt = ((at[level] as number) + 1) % list.length;
      const next = list[nextAt];
      at[level] = nextAt;
      place[0] += (next?.before ?? 0) - (here?.before ?? 0);
      place[1] += (next?.after ?? 0) - (here?.after ?? 0);
      if (nextAt !== 0) break;
    }
    if (level < 0) return;
  }
}

interface ChangeRecord {
  number(
    placeBefore: number,
    placeAfter: number,
    before: number,
    after: number,
    decimals: number,
  ): void;
  symbol(cell: ChangedCell): void;
  result(): ComparedCells;
}

function compareIntegers(
  before: Int32Array,
  from: number,
  after: Int32Array,
  fromAfter: number,
  count: number,
  scale: number,
  record: ChangeRecord,
  placeBefore: number,
  placeAfter: number,
): void {
  const divisor = 10 ** scale;
  for (let i = 0; i < count; i++) {
    const was = before[from + i] as number;
    const is = after[fromAfter + i] as number;
    if (was === is) continue;
    if (was >= LOWEST_NUMBER && is >= LOWEST_NUMBER) {
      record.number(placeBefore + i, placeAfter + i, was / divisor, is / divisor, scale);
    } else {
      record.symbol({
        placeBefore: placeBefore + i,
        placeAfter: placeAfter + i,
        before: was < LOWEST_NUMBER ? Number.NaN : was / divisor,
        statusBefore: was < LOWEST_NUMBER ? was - SYMBOL_BASE : STATUS_NUMBER,
        after: is < LOWEST_NUMBER ? Number.NaN : is / divisor,
        statusAfter: is < LOWEST_NUMBER ? is - SYMBOL_BASE : STATUS_NUMBER,
        decimals: scale,
      });
    }
  }
}

function compareAny(
  before: OpenedChunk,
  from: number,
  after: OpenedChunk,
  fromAfter: number,
  count: number,
  record: ChangeRecord,
  placeBefore: number,
  placeAfter: number,
): void {
  const decimals = Math.max(before.scale, after.scale);
  for (let i = 0; i < count; i++) {
    const statusBefore = statusAt(before, from + i);
    const statusAfter = statusAt(after, fromAfter + i);
    const was = numberAt(before, from + i, statusBefore);
    const is = numberAt(after, fromAfter + i, statusAfter);
    if (statusBefore === STATUS_NUMBER && statusAfter === STATUS_NUMBER) {
      const isSame = was === is && wideAt(before, from + i) === wideAt(after, fromAfter + i);
      if (!isSame) record.number(placeBefore + i, placeAfter + i, was, is, decimals);
    } else if (statusBefore !== statusAfter) {
      record.symbol({
        placeBefore: placeBefore + i,
        placeAfter: placeAfter + i,
        before: was,
        statusBefore,
        after: is,
        statusAfter,
        decimals,
      });
    }
  }
}

function statusAt(chunk: OpenedChunk, place: number): number {
  if (chunk.kind === 'f64') return chunk.status[place] as number;
  const stored = chunk.ints[place] as number;
  return stored < LOWEST_NUMBER ? stored - SYMBOL_BASE : STATUS_NUMBER;
}

function numberAt(chunk: OpenedChunk, place: number, status: number): number {
  if (status !== STATUS_NUMBER) return Number.NaN;
  if (chunk.kind === 'f64') return chunk.floats[place] as number;
  return (chunk.ints[place] as number) / 10 ** chunk.scale;
}

function wideAt(chunk: OpenedChunk, place: number): string | undefined {
  return chunk.kind === 'f64' ? chunk.wide.get(place) : undefined;
}

function createRecord(time: TimeAxis | null, limit: number): ChangeRecord {
  const absolute = keepLargest(limit);
  const relative = keepLargest(limit);
  const symbols: ChangedCell[] = [];
  const symbolCounts = new Float64Array(STATUS_COUNT * STATUS_COUNT);
  const byTime = new Float64Array(time?.length ?? 0);
  let numbersChanged = 0;
  let symbolsChanged = 0;

  const countTime = (placeAfter: number) => {
    if (time === null) return;
    const value = Math.floor(placeAfter / time.stride) % time.length;
    byTime[value] = (byTime[value] as number) + 1;
  };
  return {
    number(placeBefore, placeAfter, before, after, decimals) {
      numbersChanged++;
      countTime(placeAfter);
      const size = Math.abs(after - before);
      const share = before === 0 ? -1 : size / Math.abs(before);
      const isLarge = absolute.keeps(size);
      const isLargeShare = share >= 0 && relative.keeps(share);
      if (!isLarge && !isLargeShare) return;
      const cell = {
        placeBefore,
        placeAfter,
        before,
        statusBefore: STATUS_NUMBER,
        after,
        statusAfter: STATUS_NUMBER,
        decimals,
      };
      if (isLarge) absolute.add(size, cell);
      if (isLargeShare) relative.add(share, cell);
    },
    symbol(cell) {
      symbolsChanged++;
      countTime(cell.placeAfter);
      const kind = cell.statusBefore * STATUS_COUNT + cell.statusAfter;
      symbolCounts[kind] = (symbolCounts[kind] as number) + 1;
      if (symbols.length < limit) symbols.push(cell);
    },
    result: () => ({
      numbersChanged,
      symbolsChanged,
      largestAbsolute: absolute.list(),
      largestRelative: relative.list(),
      symbols,
      symbolCounts,
      byTime,
    }),
  };
}
