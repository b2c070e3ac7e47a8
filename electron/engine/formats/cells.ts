/** Walks the cells of a dataset and writes each, with progress, cancel and backpressure. */
import type { Task } from '#shared/api/task.ts';
import type { CellBlock, Dataset } from '#shared/cube/dataset.ts';
import { STATUS_COUNT, storedSymbol } from '#shared/cube/status.ts';
import type { ByteWriter, CellRun } from './byte-writer.ts';

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
      if (writer.isFull) await writer.pass();
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
      if (wide === undefined) writer.stored(block.values, place);
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
    else if (keep) writer.shown(block.values, place, decimals, rounding);
    else writer.rounded(block.values, place, decimals, rounding);
  };
}

/**
 * A function that writes the cells at the places `from` to `to` (exclusive) of a block, one after the
 * other: what costs least where labels do not stand between them.
 *
 * @param before  The byte before every cell.
 * @param symbols  What is written for each status.
 */
export function runWriter(
  dataset: Dataset,
  writer: ByteWriter,
  trailingZeros: 'keep' | 'trim',
  before: number,
  symbols: readonly Uint8Array[],
): (block: CellBlock, from: number, to: number) => void {
  const { columnCount } = dataset;
  const isStored = dataset.numbers === 'stored';
  const isByRow = !isStored && dataset.decimalsVary === 'by-row';
  const isTrimmed = isStored || trailingZeros === 'trim';
  const decimalsAt = decimalsLookup(dataset);
  const decimalsOf = (row: number): CellRun['decimals'] => {
    if (isStored) return 'stored';
    return isByRow || dataset.decimalsVary === 'no' ? decimalsAt(row, 0) : 'differ';
  };
  const runs = new Map<CellRun['decimals'], CellRun>();
  const runOf = (row: number): CellRun => {
    const decimals = decimalsOf(row);
    const run = runs.get(decimals) ?? { before, symbols, decimals, isTrimmed };
    runs.set(decimals, run);
    return run;
  };
  const writeNumber = numberWriter(dataset, writer, trailingZeros);
  let block: CellBlock;
  const writeOther = (place: number) => {
    const cell = block.start + place;
    const row = Math.floor(cell / columnCount);
    writeNumber(block, place, row, cell - row * columnCount);
  };
  return (given, from, to) => {
    block = given;
    if (block.wide.size > 0) {
      for (let place = from; place < to; place++) {
        const status = block.status[place] as number;
        writer.byte(before);
        if (status === 0) writeOther(place);
        else writer.raw(symbols[status] as Uint8Array);
      }
    } else if (isByRow) {
      for (let start = from; start < to; ) {
        const row = Math.floor((block.start + start) / columnCount);
        const end = Math.min(to, (row + 1) * columnCount - block.start);
        writer.cells(block, start, end, runOf(row), writeOther);
        start = end;
      }
    } else writer.cells(block, from, to, runOf(0), writeOther);
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
