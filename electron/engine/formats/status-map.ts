/**
 * The statuses of an answer by cell number, in half a byte per cell and nothing where a page of cells
 * holds numbers only: what a format that writes symbols after all values keeps in the meantime.
 */
const PAGE_CELLS = 65_536;

export interface StatusMap {
  /** Statuses from 1 to 15. */
  set(cell: number, status: number): void;
  /** Pages that have a status, ascending. */
  pages(): readonly StatusPage[];
}

interface StatusPage {
  /** Calls with every cell that has a status, ascending. */
  each(visit: (cell: number, status: number) => void): void;
}

export function createStatusMap(): StatusMap {
  const pages = new Map<number, Uint8Array>();
  let lastNumber = -1;
  let last: Uint8Array = new Uint8Array(0);
  return {
    set(cell, status) {
      const number = Math.floor(cell / PAGE_CELLS);
      if (number !== lastNumber) {
        lastNumber = number;
        last = pages.get(number) ?? new Uint8Array(PAGE_CELLS / 2);
        pages.set(number, last);
      }
      const place = cell - number * PAGE_CELLS;
      const shift = (place & 1) * 4;
      const byte = last[place >> 1] as number;
      last[place >> 1] = (byte & ~(0xf << shift)) | (status << shift);
    },
    pages() {
      return [...pages]
        .sort(([a], [b]) => a - b)
        .map(([number, page]) => ({ each: (visit) => visitPage(page, number, visit) }));
    },
  };
}

function visitPage(
  page: Uint8Array,
  number: number,
  visit: (cell: number, status: number) => void,
): void {
  const first = number * PAGE_CELLS;
  for (let at = 0; at < page.length; at++) {
    const both = page[at] as number;
    if (both === 0) continue;
    if ((both & 0xf) !== 0) visit(first + 2 * at, both & 0xf);
    if (both > 0xf) visit(first + 2 * at + 1, both >> 4);
  }
}
