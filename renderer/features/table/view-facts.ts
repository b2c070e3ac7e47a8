/** What is said about a view around its cells: units, reference times, coordinates. */
import type { Contents, Table } from '#shared/cube/table.ts';
import type { Arrangement } from '#shared/pivot/layout.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';

/** Contents that the view shows, in table order. */
export function shownContents(table: Table, resolved: ResolvedSelection): readonly Contents[] {
  const chosen = contentsOf(table, [...resolved.stub, ...resolved.heading]);
  return chosen
    ? chosen.values.flatMap((value) => table.contents[value] ?? [])
    : table.contents.slice(0, 1);
}

function contentsOf(table: Table, chosen: readonly ChosenVariable[]): ChosenVariable | undefined {
  return chosen.find(({ variable }) => table.variables[variable]?.role === 'contents');
}

/** The unit where all of the view has one, null where units differ. */
export function commonUnit(contents: readonly Contents[]): string | null {
  const [first] = contents;
  return first && contents.every(({ unit }) => unit === first.unit) ? first.unit : null;
}

/** Every variable of a cell with its value, outermost first, fixed ones and those left out included. */
export interface Coordinates {
  /** By position in `Table.variables`; null for a variable that is added up. */
  readonly values: readonly (number | null)[];
  readonly contents: Contents | undefined;
}

export function coordinatesOf(
  table: Table,
  resolved: ResolvedSelection,
  arrangement: Arrangement,
  stubPositions: readonly number[],
  headingPositions: readonly number[],
): Coordinates {
  const values = new Array<number | null>(table.variables.length).fill(null);
  const put = (chosen: readonly ChosenVariable[], positions: readonly number[]) => {
    chosen.forEach((each, level) => {
      values[each.variable] = each.values[positions[level] ?? 0] ?? null;
    });
  };
  put(arrangement.fixed, []);
  put(arrangement.stub, stubPositions);
  put(arrangement.heading, headingPositions);
  for (const left of resolved.eliminated) {
    if (left.kind === 'value') values[left.variable] = left.value;
  }
  const contentsAt = table.variables.findIndex((variable) => variable.role === 'contents');
  const content = contentsAt < 0 ? 0 : (values[contentsAt] ?? 0);
  return { values, contents: table.contents[content] };
}
