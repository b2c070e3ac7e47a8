/** Walks the cells of a dataset and writes each, with progress, cancel and backpressure. */
import type { Task } from '#shared/api/task.ts';
import type { CellBlock, Dataset } from '#shared/cube/dataset.ts';
import { STATUS_COUNT, storedSymbol } from '#shared/cube/status.ts';
import type { ByteWriter } from './byte-writer.ts';

/** Cells between two looks at the clock and the buffer; about a millisecond of work. */
const SLICE_CELLS = 8192;

/** The text of each status, by how the dataset's numbers are given. */
export function symbolTexts(dataset: Dataset): readonly string[] {
  if (dataset.numbers === 'shown') return dataset.symbols.texts;
  return Array.from({ length: STATUS_COUNT }, (_, status) => storedSymbol(status));
}

/**
 * Calls `writeCells` for run after run of cells, in row-major order.
 *
 * @param writeCells  Writes the places `from` to `to` (exclusive) of a block.
 */
export async function eachRun(
  dataset: Dataset,
  writer: ByteWriter,
  task: Task,
  writeCells: (block: CellBlock, from: number, to: number) => void,
): Promise<void> {
  const total = dataset.rowCount * dataset.columnCount;
  for await (const block of dataset.blocks(task.signal)) {
    for (let from = 0; from < block.count; from += SLICE_CELLS) {
      const to = Math.min(block.count, from + SLICE_CELLS);
      writeCells(block, from, to);
      if (writer.isFull) await writer.flush();
      await task.breathe();
    }
    task.report({ progress: [{ unit: 'cells', done: block.start + block.count, total }] });
  }
}

/** A function that writes the number at a place of a block; what it must know is looked up once. */
export function numberWriter(
  dataset: Dataset,
  writer: ByteWriter,
  trailingZeros: 'keep' | 'trim',
): (block: CellBlock, place: number, row: number, column: number) => void {
  if (dataset.numbers === 'stored') {
    return (block, place) => {
      const wide = block.wide.size > 0 ? block.wide.get(place) : undefined;
      if (wide === undefined) writer.stored(block.values[place] as number);
      else writer.decimal(wide);
    };
  }
  const rounding = dataset.table.rounding;
  const decimalsAt = decimalsLookup(dataset);
  const keep = trailingZeros === 'keep';
  return (block, place, row, column) => {
    const decimals = decimalsAt(row, column);
    const wide = block.wide.size > 0 ? block.wide.get(place) : undefined;
    if (wide !== undefined) writer.roundedText(wide, decimals, rounding, keep);
    else if (keep) writer.shown(block.values[place] as number, decimals, rounding);
    else writer.rounded(block.values[place] as number, decimals, rounding);
  };
}

/** `Dataset.decimalsAt`, asked once where the answer does not change. */
export function decimalsLookup(dataset: Dataset): (row: number, column: number) => number {
  if (dataset.rowCount === 0 || dataset.columnCount === 0) return () => 0;
  switch (dataset.decimalsVary) {
    case 'no': {
      const decimals = dataset.decimalsAt(0, 0);
      return () => decimals;
    }
    case 'by-column': {
      const byColumn = Uint8Array.from({ length: dataset.columnCount }, (_, column) =>
        dataset.decimalsAt(0, column),
      );
      return (_row, column) => byColumn[column] as number;
    }
    case 'by-row': {
      let lastRow = -1;
      let decimals = 0;
      return (row) => {
        if (row !== lastRow) {
          lastRow = row;
          decimals = dataset.decimalsAt(row, 0);
        }
        return decimals;
      };
    }
    case 'by-both':
      return (row, column) => dataset.decimalsAt(row, column);
  }
}
