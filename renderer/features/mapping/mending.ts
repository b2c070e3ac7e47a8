/** Problems as they are mended: the same text in place of a number is mended once. */
import type { Problem } from '#shared/errors/problem.ts';

export interface Mending {
  readonly problem: Problem;
  readonly lines: readonly number[];
  /** The text that can be read as a gap; null where that mends nothing. */
  readonly gapText: string | null;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Errors first, then by line. */
export function mergeByMending(problems: readonly Problem[]): readonly Mending[] {
  const merged = new Map<string, { problem: Problem; lines: number[]; gapText: string | null }>();
  for (const problem of problems) {
    const { code, values = {}, place } = problem;
    const { found = '', column = '' } = values;
    const isText = code === 'delimited.not-a-number';
    const gapText = isText ? String(found) : null;
    const key = isText
      ? `${gapText} ${column}`
      : `${code} ${JSON.stringify(values)} ${place?.line ?? ''}`;
    const known = merged.get(key);
    const lines = place?.line === undefined ? [] : [place.line];
    if (known) known.lines.push(...lines);
    else merged.set(key, { problem, lines, gapText });
  }
  return [...merged.values()].sort(
    (a, b) =>
      WEIGHT[a.problem.severity] - WEIGHT[b.problem.severity] ||
      (a.lines[0] ?? 0) - (b.lines[0] ?? 0),
  );
}
