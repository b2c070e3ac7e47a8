/** Some cells of a table on their way to the catalog, in the order of the table. */
import { type CellSink, CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { ReadNumber } from './number-text.ts';

/** Not a status: nothing has come for this cell. */
const EMPTY = 255;

export interface CellWindow {
  /** First cell, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Line that filled a cell; 0 where none has. */
  lineOf(cell: number): number;
  putNumber(cell: number, number: ReadNumber, line: number): void;
  putSymbol(cell: number, status: number, line: number): void;
  /** Writes its cells to the sink and moves on to those after them. */
  flush(sink: CellSink): void;
}

/**
 * @param total  Cells of the table.
 * @param size  Cells held at once; a multiple of `CHUNK_CELLS`, or all of them.
 * @param absent  Symbol of cells that nothing has come for.
 */
export function createWindow(total: number, size: number, absent: number): CellWindow {
  const held = Math.min(total, size);
  const mantissa = new Float64Array(held);
  const decimals = new Uint8Array(held);
  const status = new Uint8Array(held).fill(EMPTY);
  const lines = new Uint32Array(held);
  const wide = new Map<number, string>();
  let start = 0;
  return {
    get start() {
      return start;
    },
    get end() {
      return Math.min(total, start + held);
    },
    lineOf: (cell) => (status[cell - start] === EMPTY ? 0 : (lines[cell - start] as number)),
    putNumber(cell, number, line) {
      const place = cell - start;
      mantissa[place] = number.mantissa;
      decimals[place] = number.decimals;
      if (number.wide !== null) wide.set(place, number.wide);
      status[place] = 0;
      lines[place] = line;
    },
    putSymbol(cell, symbol, line) {
      status[cell - start] = symbol;
      lines[cell - start] = line;
    },
    flush(sink) {
      const count = Math.min(total, start + held) - start;
      for (let place = 0; place < count; place++) {
        if (status[place] === EMPTY) status[place] = absent;
      }
      for (let from = 0; from < count; from += CHUNK_CELLS) {
        const to = Math.min(count, from + CHUNK_CELLS);
        sink.write({
          count: to - from,
          mantissa: mantissa.subarray(from, to),
          decimals: decimals.subarray(from, to),
          status: status.subarray(from, to),
          wide: partOf(wide, from, to),
        });
      }
      start += count;
      mantissa.fill(0);
      decimals.fill(0);
      status.fill(EMPTY);
      wide.clear();
    },
  };
}

function partOf(wide: ReadonlyMap<number, string>, from: number, to: number): Map<number, string> {
  const part = new Map<number, string>();
  if (wide.size === 0) return part;
  for (const [place, text] of wide) if (place >= from && place < to) part.set(place - from, text);
  return part;
}
