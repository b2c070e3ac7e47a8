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
  /** By position: which of the values right below the same parent, from 1, and how many there are. */
  readonly siblings: readonly { readonly place: number; readonly count: number }[];
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
  return { order, depths, parents, siblings: siblingsOf(order, parents) };
}

function siblingsOf(order: readonly number[], parents: readonly number[]): ValueTree['siblings'] {
  const beside = new Map<number, number[]>();
  for (const value of order) {
    const parent = parents[value]!;
    const known = beside.get(parent);
    if (known) known.push(value);
    else beside.set(parent, [value]);
  }
  const siblings: { place: number; count: number }[] = new Array(order.length);
  for (const values of beside.values()) {
    values.forEach((value, index) => {
      siblings[value] = { place: index + 1, count: values.length };
    });
  }
  return siblings;
}

/** Values with others below them. */
export function branchesOf({ parents }: ValueTree): ReadonlySet<number> {
  return new Set(parents.filter((parent) => parent >= 0));
}

/** A tree of more values begins with its first two levels. */
const MOST_OPEN_AT_FIRST = 60;

/** Branches that are closed when the list is first seen: what the file asks for, else what fits. */
export function closedAtFirst(variable: Variable, tree: ValueTree): ReadonlySet<number> {
  const unsaid = tree.order.length > MOST_OPEN_AT_FIRST ? 2 : Number.POSITIVE_INFINITY;
  const open = Math.max(1, variable.hierarchy?.levelsOpen ?? unsaid);
  return new Set([...branchesOf(tree)].filter((value) => tree.depths[value]! >= open - 1));
}

/**
 * Positions in the order of a list.
 *
 * @param hits  Only these, with the values above them; null for all that is not below a closed one.
 */
export function listTree(
  tree: ValueTree,
  hits: ReadonlySet<number> | null,
  closed: ReadonlySet<number>,
): readonly number[] {
  const { order, parents } = tree;
  if (hits) {
    const listed = new Set<number>();
    for (const hit of hits) {
      for (let value = hit; value >= 0 && !listed.has(value); value = parents[value]!) {
        listed.add(value);
      }
    }
    return order.filter((value) => listed.has(value));
  }
  const hidden = new Set<number>();
  return order.filter((value) => {
    const parent = parents[value]!;
    const isHidden = parent >= 0 && (closed.has(parent) || hidden.has(parent));
    if (isHidden) hidden.add(value);
    return !isHidden;
  });
}
