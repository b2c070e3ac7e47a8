/** How many cells a selection gives, variable by variable, for the counter under the query. */
import type { Table } from '../cube/table.ts';
import { findVariable } from './find-variable.ts';
import { matchItems } from './match.ts';
import type { Selection } from './selection.ts';
import { valuesOf } from './value-list.ts';

export interface CellCount {
  /** Product of the factors. */
  readonly cells: number;
  /** In table order: how many values of each variable are in the answer. A variable that is left out counts 1. */
  readonly factors: readonly {
    readonly variable: number;
    readonly values: number;
    readonly isLeftOut: boolean;
  }[];
}

/**
 * Counts without refusing anything: items that are wrong count as nothing, unknown variables and
 * missing mandatory ones are for `resolveSelection` to tell.
 */
export function countCells(table: Table, selection: Selection): CellCount {
  const items = new Map<number, string[]>();
  for (const { variableCode, valueCodes } of selection.variables) {
    const variable = findVariable(table, variableCode);
    if (variable >= 0) items.set(variable, [...(items.get(variable) ?? []), ...valueCodes]);
  }
  const factors = table.variables.map((variable, i) => {
    const match = matchItems(valuesOf(variable), items.get(i) ?? []);
    const values = match.ok ? match.values.length : 0;
    return { variable: i, values: Math.max(1, values), isLeftOut: values === 0 };
  });
  return { cells: factors.reduce((cells, { values }) => cells * values, 1), factors };
}
