/** The rows of a worksheet: title, headings, cells, and what is told below them. */
import type { CellStyle, CellValue } from 'hucre/xlsx';
import { z } from 'zod';
import type { CellBlock, Dataset } from '#shared/cube/dataset.ts';
import { formatStored, roundText } from '#shared/numbers/round.ts';
import { aboutLines } from './about.ts';
import { decimalsLookup, symbolTexts } from './cells.ts';
import type { Format } from './format.ts';
import {
  createOdometer,
  LABEL_KINDS,
  type LabelKind,
  valueLabels,
  variableLabel,
} from './labels.ts';

export const xlsxOptions = z.strictObject({
  /** `table` as placed in stub and heading, `long` with one row per cell. */
  layout: z.enum(['table', 'long']).default('table'),
  /** `columns`: code and text of the stub in columns of their own. */
  labels: z.enum([...LABEL_KINDS, 'columns']).default('texts'),
  /** The title above the table. */
  title: z.boolean().default(false),
});

export type XlsxOptions = z.output<typeof xlsxOptions>;

/** Most characters of a cell in Excel. */
const CELL_LENGTH = 32_767;

const BOLD: CellStyle = { font: { bold: true } };
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const HEADING: CellStyle = { font: { bold: true }, alignment: { horizontal: 'left' } };
export const PLAIN: CellStyle = {};

export interface Row {
  readonly values: CellValue[];
  /** Style of column `i`; called while the row is written. */
  readonly style: (column: number) => CellStyle;
}

/** Columns before the first number. */
export function stubColumns({ stub }: Dataset, { labels }: XlsxOptions): number {
  return labels === 'columns' ? 2 * stub.length : stub.length;
}

/** The kind of label that every column of the stub has, for one variable. */
function kindsOf({ labels }: XlsxOptions): readonly LabelKind[] {
  return labels === 'columns' ? ['codes', 'texts'] : [labels];
}

/** Rows above the first number. */
export function headRowCount(dataset: Dataset, options: XlsxOptions): number {
  const headers = options.layout === 'long' ? 1 : dataset.heading.length;
  return headers + (options.title ? 2 : 0);
}

export async function* rowsOf(
  dataset: Dataset,
  options: XlsxOptions,
  task: Parameters<Format['write']>[3],
): AsyncGenerator<Row> {
  if (options.title) {
    yield { values: [cellText(dataset.table.description ?? dataset.title)], style: () => TITLE };
    yield { values: [], style: () => PLAIN };
  }
  yield* options.layout === 'long' ? longHead(dataset, options) : headingRows(dataset, options);
  yield* cellRows(dataset, options, task);
  yield { values: [], style: () => PLAIN };
  for (const values of aboutRows(dataset)) yield { values, style: () => PLAIN };
}

function* longHead({ stub, table }: Dataset, options: XlsxOptions): Generator<Row> {
  const names = stub.flatMap((variable) =>
    kindsOf(options).map((kind) => cellText(variableLabel(variable, kind, ' '))),
  );
  yield { values: [...names, cellText(table.contentsText)], style: () => BOLD };
}

/** One row per heading variable; a label stands at the first cell of its span. */
function* headingRows(dataset: Dataset, options: XlsxOptions): Generator<Row> {
  let repeats = 1;
  let span = dataset.columnCount;
  const first = stubColumns(dataset, options);
  for (const variable of dataset.heading) {
    const labels = valueLabels(
      variable,
      options.labels === 'columns' ? 'texts' : options.labels,
      ' ',
    );
    span = labels.length === 0 ? 0 : span / labels.length;
    const values: CellValue[] = new Array(first + dataset.columnCount).fill(null);
    for (let i = 0; i < repeats * labels.length; i++) {
      values[first + i * span] = cellText(labels[i % labels.length] ?? '');
    }
    repeats *= labels.length;
    yield { values, style: () => HEADING };
  }
}

async function* cellRows(
  dataset: Dataset,
  options: XlsxOptions,
  task: Parameters<Format['write']>[3],
): AsyncGenerator<Row> {
  const { columnCount, stub } = dataset;
  const first = stubColumns(dataset, options);
  const kinds = kindsOf(options);
  const labels = stub.flatMap((variable) =>
    kinds.map((kind) => valueLabels(variable, kind, ' ').map(cellText)),
  );
  const variableOf = (at: number) => Math.floor(at / kinds.length);
  const odometer = createOdometer(stub.map(({ codes }) => codes.length));
  const symbols = symbolTexts(dataset);
  const toValue = numberValue(dataset);
  const decimalsAt = decimalsLookup(dataset);
  const total = dataset.rowCount * columnCount;
  const repeatsLabels = options.layout === 'long';

  let row = 0;
  let column = 0;
  let changed = 0;
  let values: CellValue[] = [];
  const styleOfRow = (at: number) => (sheetColumn: number) => {
    if (sheetColumn < first) return BOLD;
    return sheetColumn - first < columnCount
      ? numberStyle(dataset.numbers === 'stored' ? null : decimalsAt(at, sheetColumn - first))
      : PLAIN;
  };
  for await (const block of dataset.blocks(task.signal)) {
    for (let place = 0; place < block.count; place++) {
      if (column === 0) {
        values = labels.map((texts, i) =>
          repeatsLabels || variableOf(i) >= changed
            ? (texts[odometer.positions[variableOf(i)] as number] ?? '')
            : null,
        );
        changed = odometer.next();
      }
      const status = block.status[place] as number;
      values.push(status === 0 ? toValue(block, place, row, column) : (symbols[status] ?? ''));
      if (++column < columnCount) continue;
      yield { values, style: styleOfRow(row) };
      column = 0;
      row++;
      if (row % 256 === 0) await task.breathe();
    }
    await task.breathe();
    task.report({ progress: [{ unit: 'cells', done: block.start + block.count, total }] });
  }
}

/**
 * The value of a number cell. Excel keeps 15 digits: a number that has more is written as text, so
 * that none is lost.
 */
function numberValue(
  dataset: Dataset,
): (block: CellBlock, place: number, row: number, column: number) => CellValue {
  const { rounding } = dataset.table;
  const decimalsAt = decimalsLookup(dataset);
  const isStored = dataset.numbers === 'stored';
  return (block, place, row, column) => {
    const value = block.values[place] as number;
    const wide = block.wide.size > 0 ? block.wide.get(place) : undefined;
    if (wide === undefined) {
      if (isStored || Number.isInteger(value)) return value;
      const power = 10 ** decimalsAt(row, column);
      const whole = Math.round(value * power);
      if (whole / power === value) return value;
    }
    const text = wide ?? formatStored(value);
    const shown = isStored ? text : roundText(text, decimalsAt(row, column), rounding);
    const digits = shown.replace(/[-.]/g, '').replace(/^0+/, '').length;
    return digits <= 15 ? Number(shown) : shown;
  };
}

const numberStyles = new Map<number | null, CellStyle>();

/** Right-aligned, symbols too; `null` shows a number with the decimals it has. */
function numberStyle(decimals: number | null): CellStyle {
  let style = numberStyles.get(decimals);
  if (!style) {
    const format =
      decimals === null ? undefined : decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
    style = { alignment: { horizontal: 'right' }, ...(format && { numFmt: format }) };
    numberStyles.set(decimals, style);
  }
  return style;
}

/** Rows below the table; a text that is too long for a cell goes on in the next row. */
export function aboutRows(dataset: Dataset): CellValue[][] {
  return aboutLines(dataset).flatMap((line) => {
    const text = line.at(-1) ?? '';
    const rows: CellValue[][] = [];
    for (let at = 0; at === 0 || at < text.length; at += CELL_LENGTH) {
      const part = text.slice(at, at + CELL_LENGTH);
      if (line.length === 1) rows.push([part]);
      else rows.push([at === 0 ? cellText(line[0]) : null, part]);
    }
    return rows;
  });
}

function cellText(text: string): string {
  return text.length <= CELL_LENGTH ? text : `${text.slice(0, CELL_LENGTH - 1)}…`;
}
