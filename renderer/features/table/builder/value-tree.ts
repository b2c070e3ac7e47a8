/** A hierarchy as an order and indents of the value list. */
import type { Variable } from '#shared/cube/table.ts';
import { findCode } from '#shared/selection/value-list.ts';

export interface ValueTree {
  /** Positions, parents before their children. */
  readonly order: readonly number[];
  /** Steps of indent per value, by position. */
  readonly depths: readonly number[];
  /** Position of the value above, by position; -1 at the top. */
  readonly parents: readonly number[];
}

/** A level that has values, counted from 0. */
export interface TreeLevel {
  readonly depth: number;
  /** The file's own name for it; null where it has none. */
  readonly name: string | null;
  readonly values: readonly number[];
}

export function levelsOf(variable: Variable, { depths }: ValueTree): readonly TreeLevel[] {
  const deepest = Math.max(0, ...depths);
  return Array.from({ length: deepest + 1 }, (_, depth) => ({
    depth,
    name: variable.hierarchy?.levelNames[depth] || null,
    values: depths.flatMap((own, value) => (own === depth ? [value] : [])),
  })).filter(({ values }) => values.length > 0);
}

/** The values right below others. */
export function childrenOf({ parents }: ValueTree, values: readonly number[]): readonly number[] {
  const chosen = new Set(values);
  return parents.flatMap((parent, value) => (chosen.has(parent) ? [value] : []));
}

/** Null for a variable without a hierarchy. Values that it leaves out follow at the end. */
export function valueTree(variable: Variable): ValueTree | null {
  if (!variable.hierarchy) return null;
  const depths = new Array<number>(variable.codes.length).fill(0);
  const parents = new Array<number>(variable.codes.length).fill(-1);
  const children = new Map<string | null, string[]>();
  for (const { code, parent } of variable.hierarchy.nodes) {
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (code: string, depth: number, parent: number) => {
    const value = findCode(variable.codes, code);
    // A node that the table lacks passes its children on; one that was met closes a circle.
    const isListed = value >= 0;
    if (isListed) {
      if (seen.has(value)) return;
      seen.add(value);
      order.push(value);
      depths[value] = depth;
      parents[value] = parent;
    }
    const below = children.get(code) ?? [];
    children.delete(code);
    for (const child of below) {
      visit(child, isListed ? depth + 1 : depth, isListed ? value : parent);
    }
  };
  for (const code of children.get(null) ?? []) visit(code, 0, -1);
  variable.codes.forEach((_, value) => {
    if (!seen.has(value)) order.push(value);
  });
  return { order, depths, parents };
}
