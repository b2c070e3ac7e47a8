/** What the rows of a table are sorted by, named by codes so that it outlives a change of the selection. */
import { z } from 'zod';
import { axisOf, positionsAt } from '#shared/pivot/axis.ts';
import type { ShownView } from '../workspace.svelte.ts';

export type RowSort =
  | {
      readonly kind: 'column';
      /** Codes of the column's values, outermost variable first; none where there is one column only. */
      readonly codes: readonly string[];
      readonly descending: boolean;
    }
  | { readonly kind: 'variable'; readonly code: string; readonly descending: boolean };

/** A sort as the session or a saved query kept it. */
export const rowSortSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('column'), codes: z.array(z.string()), descending: z.boolean() }),
  z.object({ kind: z.literal('variable'), code: z.string(), descending: z.boolean() }),
]) satisfies z.ZodType<RowSort>;

/** A header of the grid: a column, or a stub level counted back from -1. */
export function sortAt({ table, arrangement }: ShownView, header: number): RowSort | null {
  if (header < 0) {
    const chosen = arrangement.stub.at(header);
    const variable = chosen && table.variables[chosen.variable];
    return variable ? { kind: 'variable', code: variable.code, descending: false } : null;
  }
  const axis = axisOf(arrangement.heading.map(({ values }) => values.length));
  const codes = positionsAt(axis, header).map((position, level) => {
    const { variable, values } = arrangement.heading[level]!;
    return table.variables[variable]?.codes[values[position]!] ?? '';
  });
  // Of numbers the largest are looked for, of names the first.
  return { kind: 'column', codes, descending: true };
}

/** Where the view shows it; null where it does not. The inverse of `sortAt`. */
export function headerOf({ table, arrangement }: ShownView, sort: RowSort): number | null {
  if (sort.kind === 'variable') {
    const level = arrangement.stub.findIndex(
      ({ variable }) => table.variables[variable]?.code === sort.code,
    );
    return level < 0 ? null : level - arrangement.stub.length;
  }
  if (sort.codes.length !== arrangement.heading.length) return null;
  const axis = axisOf(arrangement.heading.map(({ values }) => values.length));
  let column = 0;
  for (const [level, { variable, values }] of arrangement.heading.entries()) {
    const { codes = [] } = table.variables[variable] ?? {};
    const position = values.findIndex((value) => codes[value] === sort.codes[level]);
    if (position < 0) return null;
    column += position * axis.strides[level]!;
  }
  return column;
}

/** One way, the other way, as it was. */
export function nextSort(current: RowSort | null, chosen: RowSort): RowSort | null {
  const keyOf = (sort: RowSort) => JSON.stringify({ ...sort, descending: true });
  if (!current || keyOf(current) !== keyOf(chosen)) return chosen;
  return current.descending === chosen.descending
    ? { ...chosen, descending: !chosen.descending }
    : null;
}
