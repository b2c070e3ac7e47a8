/** Every table of the catalog in menu order, as lists of a whole catalog show it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Connection, statement } from '../db/open.ts';
import { type ListTexts, parseListTexts } from './list-texts.ts';
import { idKey } from './tables.ts';

export interface OverviewFolder {
  readonly id: number;
  readonly parent: OverviewFolder | null;
  readonly code: string;
  /** Text by language; "" is the text without a language. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface OverviewTable {
  readonly tableKey: number;
  readonly id: string;
  /** The current revision. */
  readonly revision: number;
  readonly updated: string | null;
  /** Per language, the default first. */
  readonly texts: ListTexts;
  readonly folder: OverviewFolder | null;
  /** The server that it came from updates it no more, or has it no more. */
  readonly isDiscontinued: boolean;
}

/** What stands at one level of the menu, in order. */
export type OverviewItem =
  | { readonly kind: 'folder'; readonly folder: OverviewFolder }
  | { readonly kind: 'table'; readonly table: OverviewTable };

export interface Overview {
  /** Depth first, at each level by sort code. */
  readonly tables: readonly OverviewTable[];
  /** Folders that hold tables, themselves or below, in the same order. */
  readonly folders: readonly OverviewFolder[];
  /** By id in any letter case. */
  find(id: string): OverviewTable | null;
  /** One level of the menu; null is the root. */
  itemsIn(folder: OverviewFolder | null): readonly OverviewItem[];
  /** The same for the same tables in the same revisions and folders. */
  readonly stamp: string;
}

interface Kept {
  readonly version: number;
  readonly overview: Overview;
  readonly tables: ReadonlyMap<number, OverviewTable>;
}

const kept = new WeakMap<Connection, Kept>();

/** Changes with every commit of another connection. */
const DATA_VERSION = 'PRAGMA data_version';

const LIST_TABLES = `
  SELECT stat_table.table_key AS tableKey, stat_table.id, stat_table.folder, stat_table.updated,
    stat_table.sort_key AS sortKey, revision.revision,
    EXISTS (SELECT 1 FROM remote_table WHERE remote_table.table_key = stat_table.table_key
      AND remote_table.standing IN ('discontinued', 'withdrawn')) AS isDiscontinued
  FROM stat_table
  JOIN revision ON revision.table_key = stat_table.table_key AND revision.is_current = 1
  WHERE stat_table.removal IS NULL`;
const READ_TEXTS = 'SELECT texts FROM stat_table WHERE table_key = ?';
const LIST_FOLDERS =
  'SELECT folder_id AS id, parent, code, labels, sort_key AS sortKey FROM folder';

interface TableLine {
  readonly tableKey: number;
  readonly id: string;
  readonly folder: number | null;
  readonly updated: string | null;
  readonly sortKey: string;
  readonly revision: number;
  readonly isDiscontinued: 0 | 1;
}

interface FolderLine {
  readonly id: number;
  readonly parent: number | null;
  readonly code: string;
  readonly labels: string;
  readonly sortKey: string;
}

/**
 * Reads the catalog once, and again only after another connection has changed it; texts are read again
 * only of tables that have changed.
 *
 * @param db  A connection that changes nothing itself.
 */
export function readOverview(db: Connection): Overview {
  const version =
    statement<[], { data_version: number }>(db, DATA_VERSION).get()?.data_version ?? 0;
  const known = kept.get(db);
  if (known?.version === version) return known.overview;
  const lines = statement<[], TableLine>(db, LIST_TABLES).all();
  const folderLines = statement<[], FolderLine>(db, LIST_FOLDERS).all();
  const folders = readFolders(folderLines);
  const tables = new Map<number, OverviewTable>();
  for (const line of lines) {
    const { tableKey, id, revision, updated, folder } = line;
    const before = known?.tables.get(tableKey);
    const texts = before?.revision === revision ? before.texts : readTexts(db, tableKey);
    const place = folder === null ? null : (folders.get(folder) ?? null);
    const isDiscontinued = line.isDiscontinued === 1;
    const shown = { tableKey, id, revision, updated, texts, folder: place, isDiscontinued };
    tables.set(tableKey, shown);
  }
  const stamp = createHash('sha256')
    .update(JSON.stringify([lines, folderLines]))
    .digest('base64url');
  const overview = arrange(lines, tables, folderLines, folders, stamp);
  kept.set(db, { version, overview, tables });
  return overview;
}

function readTexts(db: Connection, tableKey: number): ListTexts {
  const row = statement<[number], { texts: string }>(db, READ_TEXTS).get(tableKey);
  return parseListTexts(row?.texts ?? '[]');
}

const labelsSchema = z.record(z.string(), z.string());

function readFolders(lines: readonly FolderLine[]): ReadonlyMap<number, OverviewFolder> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const made = new Map<number, OverviewFolder>();
  const make = (line: FolderLine): OverviewFolder => {
    const known = made.get(line.id);
    if (known) return known;
    const above = line.parent === null ? undefined : byId.get(line.parent);
    const folder: OverviewFolder = {
      id: line.id,
      parent: above ? make(above) : null,
      code: line.code,
      labels: new Map(Object.entries(labelsSchema.parse(JSON.parse(line.labels)))),
    };
    made.set(line.id, folder);
    return folder;
  };
  for (const line of lines) make(line);
  return made;
}

type Sorted = OverviewItem & { readonly sortKey: string; readonly id: string };

function arrange(
  lines: readonly TableLine[],
  tables: ReadonlyMap<number, OverviewTable>,
  folderLines: readonly FolderLine[],
  folders: ReadonlyMap<number, OverviewFolder>,
  stamp: string,
): Overview {
  const levels = new Map<OverviewFolder | null, Sorted[]>();
  const add = (place: OverviewFolder | null, item: Sorted) => {
    const level = levels.get(place);
    if (level) level.push(item);
    else levels.set(place, [item]);
  };
  for (const { tableKey, sortKey, id } of lines) {
    const table = tables.get(tableKey);
    if (table) add(table.folder, { kind: 'table', table, sortKey, id: idKey(id) });
  }
  for (const { id, sortKey, code } of folderLines) {
    const folder = folders.get(id);
    if (folder) add(folder.parent, { kind: 'folder', folder, sortKey, id: idKey(code) });
  }
  for (const level of levels.values()) level.sort(bySortCode);
  const ordered: OverviewTable[] = [];
  const held: OverviewFolder[] = [];
  const visit = (place: OverviewFolder | null): void => {
    for (const item of levels.get(place) ?? []) {
      if (item.kind === 'table') ordered.push(item.table);
      else {
        const before = ordered.length;
        const at = held.push(item.folder) - 1;
        visit(item.folder);
        if (ordered.length === before) held.splice(at);
      }
    }
  };
  visit(null);
  const byId = new Map(ordered.map((table) => [idKey(table.id), table]));
  const isHeld = new Set(held);
  return {
    tables: ordered,
    folders: held,
    find: (id) => byId.get(idKey(id)) ?? null,
    itemsIn: (folder) =>
      (levels.get(folder) ?? []).filter((item) => item.kind === 'table' || isHeld.has(item.folder)),
    stamp,
  };
}

function bySortCode(a: Sorted, b: Sorted): number {
  if (a.sortKey !== b.sortKey) return a.sortKey < b.sortKey ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
