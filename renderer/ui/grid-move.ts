/** Where the keys of a grid lead. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page holds. */
  readonly page: number;
}

/** The cell that a key leads to, null where the key is not one of the grid's. */
export function moveInGrid(
  from: Place,
  key: string,
  withControl: boolean,
  size: GridSize,
): Place | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const { row, column } = from;
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(0, Math.min(last.row, nextRow)),
    column: Math.max(0, Math.min(last.column, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(withControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(withControl ? last.row : row + 1, column);
    case 'ArrowLeft':
      return to(row, withControl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, withControl ? last.column : column + 1);
    case 'Home':
      return to(withControl ? 0 : row, 0);
    case 'End':
      return to(withControl ? last.row : row, last.column);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return null;
  }
}
