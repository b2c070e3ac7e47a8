/** Which variables tell the listed cells apart, and what is the same in all of them. */
import type { CellChange, NamedItem } from '#shared/api/comparison.ts';

export interface CellColumns {
  /** Positions in `CellChange.values` of the variables that get a column. */
  readonly columns: readonly number[];
  /** Texts of the values that every listed cell has. */
  readonly common: readonly string[];
}

export function cellColumns(
  variables: readonly NamedItem[],
  changes: readonly CellChange[],
): CellColumns {
  const [first] = changes;
  const varies = (place: number) =>
    changes.some(({ values }) => values[place]?.code !== first?.values[place]?.code);
  const places = [...variables.keys()];
  // A single cell is told by all of its values.
  if (changes.length < 2) return { columns: places, common: [] };
  return {
    columns: places.filter(varies),
    common: places.flatMap((place) => (varies(place) ? [] : (first?.values[place]?.label ?? []))),
  };
}

/**
 * The part of a half bar that a change fills, from -1 to 1.
 *
 * @param by  What the changes are ordered by.
 * @param most  The largest of the list.
 */
export function barShare(change: CellChange, by: 'difference' | 'percent', most: number): number {
  const size = change[by] ?? 0;
  return most === 0 ? 0 : Math.max(-1, Math.min(1, size / most));
}

export function largestOf(changes: readonly CellChange[], by: 'difference' | 'percent'): number {
  return changes.reduce((most, change) => Math.max(most, Math.abs(change[by] ?? 0)), 0);
}
