/** Notes that still belong to what a selection shows. */
import type { NoteTarget } from '#shared/cube/model.ts';
import type { Note, Table } from '#shared/cube/table.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import type { Positioned, PositionIndex } from './position-index.ts';
import { indexPositions } from './position-index.ts';

/**
 * Table notes always apply; notes on variables and values where these are in the answer; cell notes
 * where every value they name is. A cell note that names a value of an eliminated variable is gone.
 */
export function notesThatApply(table: Table, selection: ResolvedSelection): readonly Note[] {
  const chosen = new Map(
    [...selection.stub, ...selection.heading].map(({ variable, values }) => [
      variable,
      new Set(values),
    ]),
  );
  const applies = (target: NoteTarget): boolean => {
    switch (target.kind) {
      case 'table':
        return true;
      case 'variable':
        return chosen.has(target.variable);
      case 'value':
        return chosen.get(target.variable)?.has(target.value) ?? false;
      case 'cell':
        return target.positions.every(
          (position, i) => position < 0 || chosen.get(i)?.has(position),
        );
    }
  };
  return table.notes.filter(({ target }) => applies(target));
}

/** Cell notes by row and column, as positions in `table.notes`. */
export function findCellNotes(table: Table, selection: ResolvedSelection): PositionIndex<number> {
  const entries = table.notes.flatMap(({ target }, i): Positioned<number>[] =>
    target.kind === 'cell' ? [{ positions: target.positions, item: i }] : [],
  );
  return indexPositions(selection, entries, 'goes');
}
