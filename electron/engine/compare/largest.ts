/** A cell that differs: where it lies in both tables and what it holds. */
export interface ChangedCell {
  /** Counted from the first cell of each table. */
  readonly placeBefore: number;
  readonly placeAfter: number;
  /** NaN where the status is not 0. */
  readonly before: number;
  readonly statusBefore: number;
  readonly after: number;
  readonly statusAfter: number;
  /** Decimals that both numbers are stored with at most. */
  readonly decimals: number;
}

interface Entry {
  readonly size: number;
  readonly cell: ChangedCell;
}

export interface Largest {
  /** Whether a change of this size would be kept now: asked before the cell is made. */
  keeps(size: number): boolean;
  add(size: number, cell: ChangedCell): void;
  /** Largest first; equal ones in table order. */
  list(): readonly ChangedCell[];
}

/** Keeps the `limit` largest of any number of changes, offered in table order: a heap, smallest on top. */
export function keepLargest(limit: number): Largest {
  const heap: Entry[] = [];
  const isBelow = (a: Entry, b: Entry) =>
    a.size === b.size ? a.cell.placeAfter > b.cell.placeAfter : a.size < b.size;

  const rise = (from: number, entry: Entry) => {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBelow(entry, heap[parent] as Entry)) break;
      heap[at] = heap[parent] as Entry;
      at = parent;
    }
    heap[at] = entry;
  };
  const sink = (entry: Entry) => {
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const right = child + 1;
      const isRight = right < heap.length && isBelow(heap[right] as Entry, heap[child] as Entry);
      const least = isRight ? right : child;
      if (!isBelow(heap[least] as Entry, entry)) break;
      heap[at] = heap[least] as Entry;
      at = least;
    }
    heap[at] = entry;
  };

  return {
    keeps: (size) => heap.length < limit || (heap[0] !== undefined && size > heap[0].size),
    add(size, cell) {
      const entry = { size, cell };
      if (heap.length < limit) rise(heap.length, entry);
      else if (heap.length > 0) sink(entry);
    },
    list: () => [...heap].sort((a, b) => (isBelow(a, b) ? 1 : -1)).map(({ cell }) => cell),
  };
}
