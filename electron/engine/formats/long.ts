/** A dataset with one row per cell: all variables in the stub. Cells keep their order. */
import type { Dataset } from '#shared/cube/dataset.ts';

export function toLongLayout(dataset: Dataset): Dataset {
  if (dataset.heading.length === 0) return dataset;
  const columns = Math.max(1, dataset.columnCount);
  const rowOf = (cell: number) => Math.floor(cell / columns);
  return {
    table: dataset.table,
    model: dataset.model,
    eliminated: dataset.eliminated,
    stub: [...dataset.stub, ...dataset.heading],
    heading: [],
    title: dataset.title,
    rowCount: dataset.rowCount * dataset.columnCount,
    columnCount: 1,
    notes: dataset.notes,
    symbols: dataset.symbols,
    numbers: dataset.numbers,
    decimalsAt: (cell) => dataset.decimalsAt(rowOf(cell), cell % columns),
    decimalsVary: dataset.decimalsVary === 'no' ? 'no' : 'by-row',
    markAt: (cell) => dataset.markAt(rowOf(cell), cell % columns),
    hasMarks: dataset.hasMarks,
    blocks: (signal) => dataset.blocks(signal),
  };
}
