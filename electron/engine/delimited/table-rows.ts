/** Which rows of a file are its table: after what stands above, with the head, without what follows. */
import type { Recipe } from '#shared/recipe/recipe.ts';
import type { RowSink } from './rows.ts';

export interface TableRowSink {
  /** A row above the table. */
  above?(fields: readonly string[]): void;
  /** The head line, or the first row where there is none, which then comes as a row too. */
  head?(fields: readonly string[], line: number, isHead: boolean): 'stop' | undefined;
  row(fields: readonly string[], line: number): void;
  /** More or fewer fields than the head has; fields at the end that are empty do not count. */
  ragged?(fields: readonly string[], line: number, width: number): void;
  /** Letters that the encoding does not know. */
  lost?(line: number): void;
  badQuotes?(line: number): void;
}

export interface TableRows extends RowSink {
  /** Begins anew with the first row of the file. */
  again(): void;
}

export function createTableRows(
  { skippedRows, hasHead, endsAtEmptyLine }: Recipe,
  sink: TableRowSink,
): TableRows {
  let seen = 0;
  let width = 0;
  let isOver = false;
  return {
    again() {
      seen = 0;
      width = 0;
      isOver = false;
    },
    badQuotes: (line) => sink.badQuotes?.(line),
    row(fields, line, mayLack) {
      if (seen < skippedRows) {
        seen++;
        sink.above?.(fields);
        return;
      }
      const isEmpty = fields.length === 1 && (fields[0] as string).trim() === '';
      if (width === 0) {
        if (isEmpty) return;
        const heads = hasHead ? withoutEmptyEnd(fields) : fields;
        width = heads.length;
        if (sink.head?.(heads, line, hasHead) === 'stop') return 'stop';
        if (hasHead) return;
      } else if (isEmpty) {
        isOver = endsAtEmptyLine;
        return isOver ? 'stop' : undefined;
      }
      if (mayLack && sink.lost && fields.some((field) => field.includes('\uFFFD'))) sink.lost(line);
      if (fields.length !== width && !isOnlyLonger(fields, width))
        sink.ragged?.(fields, line, width);
      else sink.row(fields, line);
    },
  };
}

/** A separator after the last head is a habit of some programs. */
function withoutEmptyEnd(fields: readonly string[]): readonly string[] {
  const last = fields.findLastIndex((field) => field.trim() !== '');
  return fields.slice(0, Math.max(1, last + 1));
}

function isOnlyLonger(fields: readonly string[], width: number): boolean {
  if (fields.length < width) return false;
  for (let i = width; i < fields.length; i++) if ((fields[i] as string).trim() !== '') return false;
  return true;
}
