/** Copies stored cells to their places in an answer. */
import { LOWEST_NUMBER, SYMBOL_BASE } from '#shared/cube/chunk.ts';
import type { Cells } from './cells.ts';
import type { OpenedChunk } from './chunk-source.ts';
import type { Run, Walk } from './walk.ts';
import { walkCube } from './walk.ts';

/**
 * Fills `cells` from the cube. Every cell that the walk names is written once.
 *
 * @param base  Offset in the cube from which the walk counts.
 */
export function* gather(
  walk: Walk,
  base: number,
  targetBase: number,
  openChunk: (no: number) => OpenedChunk,
  cells: Cells,
): Generator<undefined> {
  const { run } = walk;
  yield* walkCube(walk, base, targetBase, (no, shift, target, from, to) => {
    const chunk = openChunk(no);
    if (chunk.kind === 'f64') {
      copyFloats(chunk, run, shift, target, from, to, cells);
    } else if (run.isContiguous && run.isInOrder) {
      const place = (run.offsets[from] as number) + shift;
      copySpan(chunk.ints, 10 ** chunk.scale, place, target + from, to - from, cells);
    } else {
      copyIntegers(chunk.ints, 10 ** chunk.scale, run, shift, target, from, to, cells);
    }
  });
}

function copySpan(
  ints: Int32Array,
  divisor: number,
  place: number,
  target: number,
  count: number,
  { values, status }: Cells,
): void {
  for (let i = 0; i < count; i++) {
    const stored = ints[place + i] as number;
    if (stored < LOWEST_NUMBER) {
      values[target + i] = Number.NaN;
      status[target + i] = stored - SYMBOL_BASE;
    } else {
      values[target + i] = stored / divisor;
      status[target + i] = 0;
    }
  }
}

function copyIntegers(
  ints: Int32Array,
  divisor: number,
  { offsets, targets }: Run,
  shift: number,
  target: number,
  from: number,
  to: number,
  { values, status }: Cells,
): void {
  for (let i = from; i < to; i++) {
    const stored = ints[(offsets[i] as number) + shift] as number;
    const at = (targets[i] as number) + target;
    if (stored < LOWEST_NUMBER) {
      values[at] = Number.NaN;
      status[at] = stored - SYMBOL_BASE;
    } else {
      values[at] = stored / divisor;
      status[at] = 0;
    }
  }
}

function copyFloats(
  chunk: OpenedChunk & { kind: 'f64' },
  { offsets, targets }: Run,
  shift: number,
  target: number,
  from: number,
  to: number,
  { values, status, wide }: Cells,
): void {
  const { floats, status: symbols } = chunk;
  const hasWide = chunk.wide.size > 0;
  for (let i = from; i < to; i++) {
    const place = (offsets[i] as number) + shift;
    const at = (targets[i] as number) + target;
    values[at] = floats[place] as number;
    status[at] = symbols[place] as number;
    if (hasWide) {
      const text = chunk.wide.get(place);
      if (text !== undefined) wide.set(at, text);
    }
  }
}
