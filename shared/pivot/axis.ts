/**
 * Arithmetic of one side of a table. A side is a list of variables, outermost first; the last runs
 * fastest. Its lines (rows of the stub, columns of the heading) are numbered from 0.
 */
export interface Axis {
  /** Values per variable, outermost first. */
  readonly sizes: readonly number[];
  /** How many lines one value of each variable covers. The last is 1. */
  readonly strides: readonly number[];
  /** All lines: the product of the sizes, 1 for a side without variables. */
  readonly count: number;
}

export function axisOf(sizes: readonly number[]): Axis {
  const strides = new Array<number>(sizes.length);
  let count = 1;
  for (let level = sizes.length - 1; level >= 0; level--) {
    strides[level] = count;
    count *= sizes[level]!;
  }
  return { sizes, strides, count };
}

/** Which value of the variable at `level` stands on `line`. */
export function positionAt(axis: Axis, level: number, line: number): number {
  return Math.floor(line / axis.strides[level]!) % axis.sizes[level]!;
}

/** The value of every variable on `line`, outermost first. */
export function positionsAt(axis: Axis, line: number): number[] {
  return axis.sizes.map((_, level) => positionAt(axis, level, line));
}

/** The line where every variable stands at the given value. The inverse of `positionsAt`. */
export function lineOf(axis: Axis, positions: readonly number[]): number {
  return positions.reduce((line, position, level) => line + position * axis.strides[level]!, 0);
}

/** Lines that share one value of a variable and all outer ones. */
export interface Span {
  readonly position: number;
  readonly start: number;
  /** The first line after it. */
  readonly end: number;
}

/** The spans of a level that touch the lines `start` to `end` (excluded), uncut, in order. */
export function spansIn(axis: Axis, level: number, start: number, end: number): Span[] {
  const stride = axis.strides[level]!;
  const spans: Span[] = [];
  for (let first = Math.floor(start / stride) * stride; first < end; first += stride) {
    spans.push({ position: positionAt(axis, level, first), start: first, end: first + stride });
  }
  return spans;
}

/** The outermost level whose span begins on `line`: 0 where a whole outer group begins. */
export function outermostStart(axis: Axis, line: number): number {
  const level = axis.strides.findIndex((stride) => line % stride === 0);
  return level === -1 ? 0 : level;
}
