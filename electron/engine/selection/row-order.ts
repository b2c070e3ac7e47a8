/** The order of an answer's rows when it is sorted: each group of rows for itself, outer groups as they are. */
import { STATUS_NIL, STATUS_NUMBER } from '#shared/cube/status.ts';
import type { Cells } from './cells.ts';

/**
 * Rows by the numbers of one column. Symbols are no numbers and come last either way, but for nil,
 * which is zero; equal rows stay as they were.
 *
 * @param cells  One cell for each row.
 * @param groupRows  Rows of a group: values of the innermost stub variable.
 * @returns numbers of rows in the order of the answer, in their new order.
 */
export function orderByNumbers(
  { values, status }: Pick<Cells, 'values' | 'status'>,
  groupRows: number,
  descending: boolean,
): Uint32Array {
  const last = descending ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const keys = Float64Array.from(values, (value, row) => {
    if (status[row] === STATUS_NUMBER) return value;
    return status[row] === STATUS_NIL ? 0 : last;
  });
  const sign = descending ? -1 : 1;
  const rows = Uint32Array.from({ length: keys.length }, (_, row) => row);
  for (let start = 0; start < rows.length; start += groupRows) {
    rows.subarray(start, start + groupRows).sort((one, other) => {
      const a = keys[one] as number;
      const b = keys[other] as number;
      return a === b ? one - other : (a - b) * sign;
    });
  }
  return rows;
}

/**
 * Rows with the values of one stub variable in another order, inside the groups of those before it.
 *
 * @param sizes  Values of each stub variable, outermost first.
 * @param level  Which of them.
 * @param places  Its values in their new order: places in the answer.
 */
export function orderByPlaces(
  sizes: readonly number[],
  level: number,
  places: ArrayLike<number>,
): Uint32Array {
  const product = (some: readonly number[]) => some.reduce((all, size) => all * size, 1);
  const inner = product(sizes.slice(level + 1));
  const group = inner * (sizes[level] ?? 1);
  const rows = new Uint32Array(product(sizes));
  for (let row = 0; row < rows.length; row++) {
    const place = Math.floor((row % group) / inner);
    rows[row] = row - place * inner + (places[place] as number) * inner;
  }
  return rows;
}
