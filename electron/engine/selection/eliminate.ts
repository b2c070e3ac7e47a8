/**
 * Sums over the values of variables that are left out and over the members of groups, symbols included,
 * as PxWebApi 2 does: cells are folded in table order, starting from the number 0.
 *
 * Numbers are added as whole multiples of the smallest stored decimal, so that 0.1 + 0.2 is 0.3. A sum
 * is exact up to 2 ** 53 of these, and as near as float64 gets beyond.
 */
import { LOWEST_NUMBER, SYMBOL_BASE } from '#shared/cube/chunk.ts';
import { STATUS_NIL, STATUS_NUMBER, STATUS_SUM } from '#shared/cube/status.ts';
import type { Cells } from './cells.ts';
import type { OpenedChunk } from './chunk-source.ts';
import type { Run, Walk } from './walk.ts';
import { walkCube } from './walk.ts';

/** Decimals beyond this are below what float64 sums can tell. */
const FINEST_SCALE = 22;

/**
 * Fills `cells` with the sums of walks that together reach all their places.
 *
 * @param cells  All zero, longer than nothing but what the walk fills.
 */
export function* sumCells(
  walks: readonly Walk[],
  base: number,
  openChunk: (no: number) => OpenedChunk,
  cells: Cells,
  fold: Fold,
): Generator<undefined> {
  const { values } = cells;
  let scale = 0;
  for (const walk of walks)
    yield* walkCube(walk, base, 0, (no, shift, target, from, to) => {
      const { run } = walk;
      const chunk = openChunk(no);
      const finer = chunkScale(chunk);
      if (finer > scale) {
        rescale(values, 10 ** (finer - scale));
        scale = finer;
      }
      if (chunk.kind === 'f64') {
        addFloats(chunk, 10 ** scale, run, shift, target, from, to, cells, fold);
      } else {
        const factor = 10 ** (scale - chunk.scale);
        addLines(chunk.ints, factor, run, shift, target, from, to, cells, fold);
      }
    });
  finish(cells, 10 ** scale);
}

function chunkScale(chunk: OpenedChunk): number {
  if (chunk.kind === 'i32') return chunk.scale;
  let scale = chunk.scale;
  for (const text of chunk.wide.values()) {
    const point = text.indexOf('.');
    if (point >= 0) scale = Math.max(scale, text.length - point - 1);
  }
  return Math.min(scale, FINEST_SCALE);
}

function rescale(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) * factor;
}

function finish({ values, status }: Cells, divisor: number): void {
  for (let i = 0; i < values.length; i++) {
    values[i] = status[i] === STATUS_NUMBER ? (values[i] as number) / divisor : Number.NaN;
  }
}

/** What a sum has come to (0 for a number) and a symbol that comes next. */
type Fold = (soFar: number, symbol: number) => number;

/** A number so far: nil leaves it, others replace it. Two different symbols: the sum symbol. */
export function foldEliminated(soFar: number, symbol: number): number {
  if (soFar === STATUS_NUMBER) return symbol === STATUS_NIL ? STATUS_NUMBER : symbol;
  return soFar === symbol ? soFar : STATUS_SUM;
}

/** Within a group nil changes no other symbol either. */
export function foldMembers(soFar: number, symbol: number): number {
  return symbol === STATUS_NIL ? soFar : foldEliminated(soFar, symbol);
}

/** Whole lines by themselves, what is left before and behind them cell by cell. */
function addLines(
  ints: Int32Array,
  factor: number,
  run: Run,
  shift: number,
  target: number,
  from: number,
  to: number,
  cells: Cells,
  fold: Fold,
): void {
  const { offsets, targets, lineLength, lineStep } = run;
  const firstLine = Math.ceil(from / lineLength) * lineLength;
  const endOfLines = Math.floor(to / lineLength) * lineLength;
  if (lineLength < SHORTEST_LINE || firstLine >= endOfLines) {
    addIntegers(ints, factor, run, shift, target, from, to, cells, fold);
    return;
  }
  addIntegers(ints, factor, run, shift, target, from, firstLine, cells, fold);
  const addLine = lineStep === 0 ? addUpLine : addOntoLine;
  for (let i = firstLine; i < endOfLines; i += lineLength) {
    const place = (offsets[i] as number) + shift;
    addLine(ints, factor, place, lineLength, (targets[i] as number) + target, cells, fold);
  }
  addIntegers(ints, factor, run, shift, target, endOfLines, to, cells, fold);
}

/** Below this many cells a line is not worth a loop of its own. */
const SHORTEST_LINE = 4;

function addUpLine(
  ints: Int32Array,
  factor: number,
  place: number,
  length: number,
  at: number,
  { values, status }: Cells,
  fold: Fold,
): void {
  let sum = 0;
  for (let p = place; p < place + length; p++) {
    const stored = ints[p] as number;
    if (stored >= LOWEST_NUMBER) sum += stored;
    else status[at] = fold(status[at] as number, stored - SYMBOL_BASE);
  }
  values[at] = (values[at] as number) + sum * factor;
}

function addOntoLine(
  ints: Int32Array,
  factor: number,
  place: number,
  length: number,
  at: number,
  { values, status }: Cells,
  fold: Fold,
): void {
  for (let k = 0; k < length; k++) {
    const stored = ints[place + k] as number;
    if (stored >= LOWEST_NUMBER) values[at + k] = (values[at + k] as number) + stored * factor;
    else status[at + k] = fold(status[at + k] as number, stored - SYMBOL_BASE);
  }
}

function addIntegers(
  ints: Int32Array,
  factor: number,
  { offsets, targets }: Run,
  shift: number,
  target: number,
  from: number,
  to: number,
  { values, status }: Cells,
  fold: Fold,
): void {
  for (let i = from; i < to; i++) {
    const stored = ints[(offsets[i] as number) + shift] as number;
    const at = (targets[i] as number) + target;
    if (stored >= LOWEST_NUMBER) values[at] = (values[at] as number) + stored * factor;
    else status[at] = fold(status[at] as number, stored - SYMBOL_BASE);
  }
}

function addFloats(
  chunk: OpenedChunk & { kind: 'f64' },
  multiplier: number,
  { offsets, targets }: Run,
  shift: number,
  target: number,
  from: number,
  to: number,
  { values, status }: Cells,
  fold: Fold,
): void {
  const { floats, status: symbols } = chunk;
  for (let i = from; i < to; i++) {
    const place = (offsets[i] as number) + shift;
    const at = (targets[i] as number) + target;
    const symbol = symbols[place] as number;
    if (symbol === STATUS_NUMBER) {
      values[at] = (values[at] as number) + Math.round((floats[place] as number) * multiplier);
    } else {
      status[at] = fold(status[at] as number, symbol);
    }
  }
}
