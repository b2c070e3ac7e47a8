/**
 * The statuses of an answer by cell number, in half a byte per cell and nothing where a page of cells
 * holds numbers only: what a format that writes symbols after all values keeps in the meantime.
 */
const PAGE_CELLS = 65_536;

export interface StatusMap {
  /** Statuses from 1 to 15. */
  set(cell: number, status: number): void;
  /** Cells with a status, ascending. */
  entries(): IterableIterator<readonly [cell: number, status: number]>;
  readonly isEmpty: boolean;
}

export function createStatusMap(): StatusMap {
  const pages = new Map<number, Uint8Array>();
  return {
    set(cell, status) {
      const number = Math.floor(cell / PAGE_CELLS);
      let page = pages.get(number);
      if (!page) {
        page = new Uint8Array(PAGE_CELLS / 2);
        pages.set(number, page);
      }
      const place = cell - number * PAGE_CELLS;
      const shift = (place & 1) * 4;
      const byte = page[place >> 1] as number;
      page[place >> 1] = (byte & ~(0xf << shift)) | (status << shift);
    },
    *entries() {
      for (const number of [...pages.keys()].sort((a, b) => a - b)) {
        const page = pages.get(number) as Uint8Array;
        for (let place = 0; place < PAGE_CELLS; place++) {
          const status = ((page[place >> 1] as number) >> ((place & 1) * 4)) & 0xf;
          if (status !== 0) yield [number * PAGE_CELLS + place, status];
        }
      }
    },
    get isEmpty() {
      return pages.size === 0;
    },
  };
}
