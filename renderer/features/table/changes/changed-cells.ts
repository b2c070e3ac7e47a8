/** Cells of the table that hold something else than in its previous revision, found by their values. */
import type { CellChange, ComparedSide, TableComparison } from '#shared/api/comparison.ts';
import type { Table } from '#shared/cube/table.ts';

export interface ChangedCells {
  /** When the earlier revision was imported, as ISO text. */
  readonly since: ComparedSide['importedAt'];
  /** All that changed; the table marks those that were listed. */
  readonly changed: number;
  readonly compared: number;
  /** Codes of the variables whose values tell which cell it is. */
  readonly variables: readonly string[];
  readonly byValues: ReadonlyMap<string, CellChange>;
}

export function indexChanges({ before, cells }: TableComparison): ChangedCells {
  const byValues = new Map<string, CellChange>();
  for (const change of [...cells.largestAbsolute, ...cells.symbols]) {
    byValues.set(keyOf(change.values.map(({ code }) => code)), change);
  }
  return {
    since: before.importedAt,
    changed: cells.changed,
    compared: cells.compared,
    variables: cells.variables.map(({ code }) => code),
    byValues,
  };
}

const keyOf = (codes: readonly string[]) => JSON.stringify(codes);

/**
 * The change of a cell; null where it has none, and for numbers that are not stored as such: sums,
 * and those of groups.
 *
 * @param values  Position of the cell's value per variable of the table; null where it is summed.
 */
export function changeAt(
  changes: ChangedCells,
  { variables }: Table,
  values: readonly (number | null)[],
): CellChange | null {
  const codes: string[] = [];
  for (const code of changes.variables) {
    const at = variables.findIndex((variable) => variable.code === code);
    const variable = variables[at];
    const value = values[at];
    if (!variable || variable.applied || value === undefined || value === null) return null;
    // Positions are no codes: without codes a value goes by its text.
    const names = variable.codesAreSynthetic ? variable.labels : variable.codes;
    codes.push(names[value] ?? '');
  }
  return changes.byValues.get(keyOf(codes)) ?? null;
}
