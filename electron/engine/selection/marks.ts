/** Marks beside the numbers of an answer (DATANOTE, DATANOTECELL). */
import type { Table } from '#shared/cube/table.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import type { Positioned, PositionIndex } from './position-index.ts';
import { indexPositions } from './position-index.ts';

export interface MarkFinder {
  readonly isEmpty: boolean;
  /** The most particular mark: of the cell, else of one of its values, else of a variable or the table. */
  at(row: number, column: number): string | null;
}

/** A cell keeps its mark when a variable is eliminated by a value: the number is the same. A sum has none. */
export function findMarks(table: Table, selection: ResolvedSelection): MarkFinder {
  const cells: Positioned<string>[] = [];
  const values: Positioned<string>[] = [];
  const isSummed = new Set(
    selection.eliminated.filter(({ kind }) => kind === 'sum').map(({ variable }) => variable),
  );
  let everywhere: string | null = null;
  for (const { target, text } of table.marks) {
    switch (target.kind) {
      case 'cell':
        cells.push({ positions: target.positions, item: text });
        break;
      case 'value': {
        const positions = table.variables.map((_, i) =>
          i === target.variable ? target.value : -1,
        );
        values.push({ positions, item: text });
        break;
      }
      case 'variable':
        if (!isSummed.has(target.variable)) everywhere ??= text;
        break;
      case 'table':
        everywhere ??= text;
        break;
    }
  }
  const ofCells = indexPositions(selection, cells, 'stays');
  const ofValues = indexPositions(selection, values, 'stays');
  const join = (index: PositionIndex<string>, row: number, column: number) =>
    index.at(row, column)?.join(' ') ?? null;
  return {
    isEmpty: ofCells.isEmpty && ofValues.isEmpty && everywhere === null,
    at: (row, column) => join(ofCells, row, column) ?? join(ofValues, row, column) ?? everywhere,
  };
}
