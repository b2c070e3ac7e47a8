/**
 * The values that a selection on one variable chooses from: the variable's own, or those of a codelist
 * that stands in their place. Codes compare without regard to case, and to blanks around them in the
 * list: what is asked for is taken as it stands.
 */
import type { Variable } from '../cube/table.ts';

export interface ValueList {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  readonly isTime: boolean;
  /** The list runs from the newest period to the oldest. */
  readonly isNewestFirst: boolean;
}

export function valuesOf(variable: Variable): ValueList {
  const isTime = variable.role === 'time';
  return {
    codes: variable.codes,
    labels: variable.labels,
    isTime,
    isNewestFirst: isTime && runsBackwards(variable),
  };
}

/** By the first and the last time code: PxWebApi's TOP means newest in whatever direction a table lists time. */
function runsBackwards({ codes, periods }: Variable): boolean {
  const last = codes.length - 1;
  const first = periods?.[0] ?? codes[0] ?? '';
  const final = periods?.[last] ?? codes[last] ?? '';
  return first > final;
}

interface CodeIndex {
  /** Codes folded: lower case, no blanks around. */
  readonly folded: readonly string[];
  readonly exact: ReadonlyMap<string, number>;
  /** Folded code → its first position. */
  readonly caseless: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly string[], CodeIndex>();

export function foldCode(code: string): string {
  return code.trim().toLowerCase();
}

/** The index of a list of codes, built once per list. */
export function indexCodes(codes: readonly string[]): CodeIndex {
  const known = indexes.get(codes);
  if (known) return known;
  const folded = codes.map(foldCode);
  const exact = new Map<string, number>();
  const caseless = new Map<string, number>();
  for (let i = codes.length - 1; i >= 0; i--) {
    exact.set(codes[i] as string, i);
    caseless.set(folded[i] as string, i);
  }
  const index = { folded, exact, caseless };
  indexes.set(codes, index);
  return index;
}

/** Position of a code, -1 where the list has none (`" 2013"` is not `2013`). The spelling as stored wins over another case. */
export function findCode(codes: readonly string[], code: string): number {
  const { exact, caseless } = indexCodes(codes);
  return exact.get(code) ?? (code === '' ? -1 : (caseless.get(code.toLowerCase()) ?? -1));
}
