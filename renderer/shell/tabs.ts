/** The row of tabs as data: the place stands first, the open tables follow. */
export interface TableTab {
  readonly id: string;
  readonly title: string;
  /** Shown in italics and replaced by the next preview. */
  readonly isPreview: boolean;
}

export interface TabRow {
  readonly open: readonly TableTab[];
  /** The last closed stands last. */
  readonly closed: readonly TableTab[];
}

export const NO_TABS: TabRow = { open: [], closed: [] };

const MOST_CLOSED = 20;

/** Opens a table or keeps it as it is; a preview takes the place of the one before it. */
export function openTab(row: TabRow, table: TableTab): TabRow {
  const present = row.open.find((tab) => tab.id === table.id);
  if (present) {
    const isPreview = present.isPreview && table.isPreview;
    return {
      ...row,
      open: row.open.map((tab) => (tab === present ? { ...table, isPreview } : tab)),
    };
  }
  const closed = row.closed.filter((tab) => tab.id !== table.id);
  const place = table.isPreview ? row.open.findIndex((tab) => tab.isPreview) : -1;
  const open = place < 0 ? [...row.open, table] : row.open.with(place, table);
  return { open, closed };
}

export function keepTab(row: TabRow, id: string): TabRow {
  return {
    ...row,
    open: row.open.map((tab) => (tab.id === id ? { ...tab, isPreview: false } : tab)),
  };
}

export function closeTab(row: TabRow, id: string): TabRow {
  const tab = row.open.find((one) => one.id === id);
  if (!tab) return row;
  return {
    open: row.open.filter((one) => one !== tab),
    closed: [...row.closed, { ...tab, isPreview: false }].slice(-MOST_CLOSED),
  };
}

/** The tab to show when `id` closes: the next one, else the one before, else none (the place). */
export function neighbourOf(row: TabRow, id: string): TableTab | null {
  const place = row.open.findIndex((tab) => tab.id === id);
  return row.open[place + 1] ?? row.open[place - 1] ?? null;
}

/**
 * The tab `step` places on, round the row; null is the place.
 *
 * @param id  The table shown now, or null.
 */
export function stepFrom(row: TabRow, id: string | null, step: 1 | -1): string | null {
  const ids = [null, ...row.open.map((tab) => tab.id)];
  const place = Math.max(0, ids.indexOf(id));
  return ids[(place + step + ids.length) % ids.length] ?? null;
}
