/** What belongs to cells of a worksheet besides their values: merged headings, notes as comments. */
import type { MergeRange } from 'hucre/xlsx';
import type { Dataset, DatasetVariable } from '#shared/cube/dataset.ts';
import { headRowCount, stubColumns, type XlsxOptions } from './xlsx-rows.ts';

export interface Comment {
  /** From 0, in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A note on a whole row or more of cells stands below the table, not beside each number. */
const MOST_CELLS_OF_A_NOTE = 500;
/** Excel opens slowly with more. */
const MOST_COMMENTS = 5000;

/** Every heading label over the columns that it spans; the cells beside it are empty. */
export function* headingMerges(dataset: Dataset, options: XlsxOptions): Generator<MergeRange> {
  if (options.layout === 'long') return;
  const firstColumn = stubColumns(dataset, options);
  const firstRow = headRowCount(dataset, options) - dataset.heading.length;
  for (const [at, , place, inner] of repeats(dataset.heading)) {
    if (inner < 2) continue;
    const startCol = firstColumn + place * inner;
    const row = firstRow + at;
    yield { startRow: row, endRow: row, startCol, endCol: startCol + inner - 1 };
  }
}

/** Notes of values and cells, where these are shown; several of one cell are one comment. */
export function commentsOf(dataset: Dataset, options: XlsxOptions): readonly Comment[] {
  const texts = new Map<string, Comment>();
  const add = (row: number, column: number, text: string) => {
    const key = `${row},${column}`;
    const known = texts.get(key);
    if (!known && texts.size >= MOST_COMMENTS) return;
    texts.set(key, { row, column, text: known ? `${known.text}\n${text}` : text });
  };
  const head = headRowCount(dataset, options);
  const first = stubColumns(dataset, options);
  const columnsPerLabel = dataset.stub.length === 0 ? 1 : first / dataset.stub.length;
  for (const { target, text } of dataset.notes) {
    if (target.kind === 'value' && options.layout === 'table') {
      const isNoted = (variable: DatasetVariable | undefined, value: number) =>
        variable?.source === target.variable && variable.sourceValues[value] === target.value;
      for (const [at, value, place, inner] of repeats(dataset.stub)) {
        if (isNoted(dataset.stub[at], value))
          add(head + place * inner, at * columnsPerLabel + columnsPerLabel - 1, text);
      }
      for (const [at, value, place, inner] of repeats(dataset.heading)) {
        if (isNoted(dataset.heading[at], value))
          add(head - dataset.heading.length + at, first + place * inner, text);
      }
    }
    if (target.kind === 'cell') {
      const rows = placesOf(dataset.stub, target.positions);
      const columns = placesOf(dataset.heading, target.positions);
      if (rows.length * columns.length > MOST_CELLS_OF_A_NOTE) continue;
      for (const row of rows) for (const column of columns) add(head + row, first + column, text);
    }
  }
  return [...texts.values()];
}

/** Each label of an axis as often as it stands there: variable, value, which time, cells it spans. */
function* repeats(
  axis: readonly DatasetVariable[],
): Generator<readonly [variable: number, value: number, place: number, inner: number]> {
  const sizes = axis.map(({ codes }) => codes.length);
  const product = (list: readonly number[]) => list.reduce((all, size) => all * size, 1);
  for (const [at, size] of sizes.entries()) {
    const inner = product(sizes.slice(at + 1));
    const count = product(sizes.slice(0, at + 1));
    for (let place = 0; place < count; place++) yield [at, place % size, place, inner];
  }
}

/** Rows or columns at which all variables of an axis have what a cell note names. */
function placesOf(
  axis: readonly DatasetVariable[],
  positions: readonly number[],
): readonly number[] {
  return axis.reduce<readonly number[]>(
    (places, { source, sourceValues }) => {
      const named = positions[source] ?? -1;
      const values = sourceValues.flatMap((value, at) =>
        named < 0 || value === named ? [at] : [],
      );
      return places.flatMap((place) => values.map((at) => place * sourceValues.length + at));
    },
    [0],
  );
}
