/** A hierarchy as an order and indents of the value list. */
import type { Variable } from '#shared/cube/table.ts';
import { findCode } from '#shared/selection/value-list.ts';

export interface ValueTree {
  /** Positions, parents before their children. */
  readonly order: readonly number[];
  /** Steps of indent per value, by position. */
  readonly depths: readonly number[];
}

/** Null for a variable without a hierarchy. Values that it leaves out follow at the end. */
export function valueTree(variable: Variable): ValueTree | null {
  if (!variable.hierarchy) return null;
  const depths = new Array<number>(variable.codes.length).fill(0);
  const children = new Map<string | null, string[]>();
  for (const { code, parent } of variable.hierarchy.nodes) {
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (code: string, depth: number) => {
    const value = findCode(variable.codes, code);
    // A node that the table lacks passes its children on; one that was met closes a circle.
    const isListed = value >= 0;
    if (isListed) {
      if (seen.has(value)) return;
      seen.add(value);
      order.push(value);
      depths[value] = depth;
    }
    const below = children.get(code) ?? [];
    children.delete(code);
    for (const child of below) visit(child, isListed ? depth + 1 : depth);
  };
  for (const code of children.get(null) ?? []) visit(code, 0);
  variable.codes.forEach((_, value) => {
    if (!seen.has(value)) order.push(value);
  });
  return { order, depths };
}
