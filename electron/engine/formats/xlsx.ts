/** Excel workbooks, written through a library: at once while they are small, else row by row. */
import {
  type Cell,
  type CellValue,
  type ColumnDef,
  type WriteSheet,
  writeXlsx,
  writeXlsxStream,
} from 'hucre/xlsx';
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import type { Format, Sink } from './format.ts';
import { toLongLayout } from './long.ts';
import { commentsOf, headingMerges } from './xlsx-marks.ts';
import {
  aboutRows,
  headRowCount,
  PLAIN,
  type Row,
  rowsOf,
  stubColumns,
  type XlsxOptions,
  xlsxOptions,
} from './xlsx-rows.ts';

/**
 * Cells of the largest workbook that is put together in memory. The library merges cells and adds
 * comments to those alone: larger ones are written as they are read.
 */
const MOST_CELLS_AT_ONCE = 250_000;

export const xlsx: Format<XlsxOptions> = {
  id: 'xlsx',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  options: xlsxOptions,
  suggested: { title: true },
  limit: { rows: 1_048_576, columns: 16_384 },
  measure(asPlaced, options) {
    const dataset = placed(asPlaced, options);
    return {
      rows: headRowCount(dataset, options) + dataset.rowCount + 1 + aboutRows(dataset).length,
      columns: stubColumns(dataset, options) + dataset.columnCount,
    };
  },
  async write(asPlaced, options, sink, task) {
    const dataset = placed(asPlaced, options);
    const isSmall = dataset.rowCount * dataset.columnCount <= MOST_CELLS_AT_ONCE;
    await (isSmall ? writeAtOnce : writeStreamed)(dataset, options, sink, task);
  },
};

/** With headings merged over what they span, and notes as comments of their cells. */
async function writeAtOnce(
  dataset: Dataset,
  options: XlsxOptions,
  sink: Sink,
  task: Task,
): Promise<void> {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  for await (const { values, style } of rowsOf(dataset, options, task)) {
    values.forEach((_, column) => {
      const given = style(column);
      if (given !== PLAIN) cells.set(`${rows.length},${column}`, { style: given });
    });
    rows.push(values);
  }
  for (const { row, column, text } of commentsOf(dataset, options)) {
    const place = `${row},${column}`;
    cells.set(place, { ...cells.get(place), comment: { text } });
  }
  const sheet: WriteSheet = {
    ...sheetOf(dataset, options),
    columns: columnsOf(dataset, options),
    rows,
    cells,
    merges: [...headingMerges(dataset, options)],
  };
  task.signal.throwIfAborted();
  await sink.write(await writeXlsx({ sheets: [sheet] }));
}

async function writeStreamed(
  dataset: Dataset,
  options: XlsxOptions,
  sink: Sink,
  task: Task,
): Promise<void> {
  // The library asks each column for its style while it writes a row, and pulls a row only when the
  // one before is written: so a column can answer with the style of the row at hand.
  let style: Row['style'] = () => PLAIN;
  const columns = columnsOf(dataset, options).map(
    ({ width }, column): ColumnDef => ({
      width,
      get style() {
        return style(column);
      },
    }),
  );
  async function* rowValues() {
    for await (const row of rowsOf(dataset, options, task)) {
      style = row.style;
      yield row.values;
    }
  }
  const reader = writeXlsxStream(rowValues(), {
    ...sheetOf(dataset, options),
    columns,
    zip64: dataset.rowCount * columns.length > 20_000_000,
  }).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      await sink.write(value);
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function sheetOf(dataset: Dataset, options: XlsxOptions) {
  return {
    name: sheetName(dataset.table.matrix),
    freezePane: { rows: headRowCount(dataset, options), columns: stubColumns(dataset, options) },
  };
}

/** Widths in characters. Two columns at least: names and texts of what stands below the table. */
function columnsOf(dataset: Dataset, options: XlsxOptions): { readonly width: number }[] {
  const labelColumns = stubColumns(dataset, options);
  const length = Math.max(2, labelColumns + dataset.columnCount);
  return Array.from({ length }, (_, column) => ({ width: column < labelColumns ? 28 : 14 }));
}

function placed(dataset: Dataset, options: XlsxOptions): Dataset {
  return options.layout === 'long' ? toLongLayout(dataset) : dataset;
}

/** MATRIX without what Excel refuses in a sheet name. */
function sheetName(matrix: string): string {
  const name = matrix
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '_')
    .slice(0, 31)
    .replace(/^'|'$/g, '_');
  return name.trim() === '' ? 'Table' : name;
}
