/**
 * What is attached to cells of a table (marks, cell notes), found by row and column of an answer.
 * Thousands of entries cost no more per cell than a few: they are grouped by the variables they name.
 */
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';

export interface Positioned<T> {
  /** One value position per table variable, -1 for all values. */
  readonly positions: readonly number[];
  readonly item: T;
}

export interface PositionIndex<T> {
  readonly isEmpty: boolean;
  /** Items at a cell of the answer, in the order of the entries per group; null mostly. */
  at(row: number, column: number): readonly T[] | null;
}

interface Place {
  readonly variable: number;
  readonly length: number;
  /** Rows (or columns) between two neighbouring values. */
  readonly step: number;
  /** What one step adds to a key. */
  readonly weight: number;
  /** Table position → position among the chosen values. */
  readonly chosen: ReadonlyMap<number, number>;
}

interface Group<T> {
  readonly rowPlaces: readonly Place[];
  readonly columnPlaces: readonly Place[];
  readonly items: Map<number, T[]>;
}

/**
 * @param eliminatedValue  Whether an entry that names the very value by which a variable is eliminated
 *   still belongs to the cells.
 */
export function indexPositions<T>(
  selection: ResolvedSelection,
  entries: readonly Positioned<T>[],
  eliminatedValue: 'stays' | 'goes',
): PositionIndex<T> {
  const columnCount = selection.heading.reduce((count, { values }) => count * values.length, 1);
  const rows = placesOf(selection.stub, columnCount);
  const columns = placesOf(selection.heading, 1);
  const kept = new Map<number, number>();
  for (const out of selection.eliminated) {
    if (out.kind === 'value' && eliminatedValue === 'stays') kept.set(out.variable, out.value);
  }
  const groups = new Map<string, Group<T>>();
  for (const { positions, item } of entries) {
    const key = keyOf(positions, [...rows, ...columns], kept);
    if (key === null) continue;
    const pattern = positions.map((position) => (position < 0 ? '*' : '1')).join('');
    let group = groups.get(pattern);
    if (!group) {
      const isNamed = ({ variable }: Place) => (positions[variable] ?? -1) >= 0;
      group = {
        rowPlaces: rows.filter(isNamed),
        columnPlaces: columns.filter(isNamed),
        items: new Map(),
      };
      groups.set(pattern, group);
    }
    const items = group.items.get(key);
    if (items) items.push(item);
    else group.items.set(key, [item]);
  }
  return lookUp([...groups.values()]);
}

function placesOf(axes: readonly ChosenVariable[], scale: number): Place[] {
  let step = 1;
  const places: Place[] = [];
  for (const { variable, values } of axes.toReversed()) {
    const chosen = new Map(values.map((value, i) => [value, i]));
    places.push({ variable, length: values.length, step, weight: step * scale, chosen });
    step *= values.length;
  }
  return places;
}

/** Null where the entry names a value that is not in the answer. */
function keyOf(
  positions: readonly number[],
  places: readonly Place[],
  kept: ReadonlyMap<number, number>,
): number | null {
  let key = 0;
  for (const [variable, position] of positions.entries()) {
    if (position < 0 || kept.get(variable) === position) continue;
    const place = places.find((candidate) => candidate.variable === variable);
    const chosen = place?.chosen.get(position);
    if (!place || chosen === undefined) return null;
    key += chosen * place.weight;
  }
  return key;
}

function partOf(places: readonly Place[], line: number): number {
  let key = 0;
  for (const { step, length, weight } of places) key += (Math.floor(line / step) % length) * weight;
  return key;
}

function lookUp<T>(groups: readonly Group<T>[]): PositionIndex<T> {
  let lastRow = -1;
  const rowParts = new Float64Array(groups.length);
  return {
    isEmpty: groups.length === 0,
    at(row, column) {
      if (row !== lastRow) {
        groups.forEach((group, i) => {
          rowParts[i] = partOf(group.rowPlaces, row);
        });
        lastRow = row;
      }
      let found: T[] | null = null;
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as Group<T>;
        const items = group.items.get((rowParts[i] as number) + partOf(group.columnPlaces, column));
        if (items) found = found ? [...found, ...items] : items;
      }
      return found;
    },
  };
}
