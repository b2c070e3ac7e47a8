/** Tables of servers that are wanted here: what is known of each, and which of them are followed. */
import type { FollowedRow, Standing } from '#shared/api/remote-answers.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { selectionSchema } from '#shared/selection/selection-schema.ts';
import { parseListTexts } from '../catalog/list-texts.ts';
import { idKey } from '../catalog/tables.ts';
import { type Connection, statement } from '../db/open.ts';

/** A table of a server, or a selection of it. */
export interface WantedTable {
  readonly remoteId: number;
  readonly sourceId: number;
  /** The server's. */
  readonly tableId: string;
  /** Null: the whole table. */
  readonly selection: Selection | null;
  /** The table of the catalog that it became; null where it has not come, or was removed. */
  readonly tableKey: number | null;
  readonly updated: string | null;
  readonly etag: string | null;
}

interface StoredWanted extends Omit<WantedTable, 'selection'> {
  readonly selection: string;
}

/** A table that was removed from the catalog counts as not there. */
const SELECT_WANTED = `
  SELECT remote_id AS remoteId, source AS sourceId, table_id AS tableId, selection,
    stat_table.table_key AS tableKey, remote_table.updated, etag
  FROM remote_table
  LEFT JOIN stat_table ON stat_table.table_key = remote_table.table_key AND removal IS NULL`;
const FIND = `
  ${SELECT_WANTED} WHERE source = @sourceId AND remote_table.id_key = @idKey AND selection = @selection`;
const ADD = `
  INSERT INTO remote_table (source, table_id, id_key, selection, is_followed, standing)
  VALUES (@sourceId, @tableId, @idKey, @selection, 0, 'current')
  ON CONFLICT (source, id_key, selection) DO NOTHING`;

/** Notes that a table is wanted, unless that is known. */
export function wantTable(
  db: Connection,
  sourceId: number,
  tableId: string,
  selection: Selection | null,
): WantedTable {
  const row = { sourceId, tableId, idKey: idKey(tableId), selection: selectionText(selection) };
  statement(db, ADD).run(row);
  const found = statement<[object], StoredWanted>(db, FIND).get({
    sourceId,
    idKey: row.idKey,
    selection: row.selection,
  });
  if (!found) throw new Error('a wanted table without a row');
  return toWanted(found);
}

/** Empty: the whole table. */
export function selectionText(selection: Selection | null): string {
  return selection === null ? '' : JSON.stringify(selection);
}

function parseSelectionText(text: string): Selection | null {
  return text === '' ? null : selectionSchema.parse(JSON.parse(text));
}

function toWanted(row: StoredWanted): WantedTable {
  return { ...row, selection: parseSelectionText(row.selection) };
}

/** Nothing is followed whose table somebody has removed from the catalog. */
const LIST_FOLLOWED = `
  ${SELECT_WANTED} WHERE source = ? AND is_followed = 1
    AND (remote_table.table_key IS NULL OR stat_table.table_key IS NOT NULL)
  ORDER BY remote_id`;

export function listFollowedTables(db: Connection, sourceId: number): readonly WantedTable[] {
  return statement<[number], StoredWanted>(db, LIST_FOLLOWED).all(sourceId).map(toWanted);
}

const SET_FOLLOWED =
  'UPDATE remote_table SET is_followed = @isFollowed WHERE remote_id = @remoteId';

export function setFollowed(db: Connection, { remoteId }: WantedTable, isFollowed: boolean): void {
  statement(db, SET_FOLLOWED).run({ remoteId, isFollowed: isFollowed ? 1 : 0 });
}

const CHECKED = `
  UPDATE remote_table SET standing = @standing, renamed_to = @renamedTo, checked_at = @at,
    etag = coalesce(@etag, etag)
  WHERE remote_id = @remoteId`;

export interface Checked {
  readonly standing: Standing;
  readonly renamedTo: string | null;
  readonly etag: string | null;
  readonly at: string;
}

export function noteChecked(db: Connection, { remoteId }: WantedTable, checked: Checked): void {
  statement(db, CHECKED).run({ remoteId, ...checked });
}

const ARRIVED = `
  UPDATE remote_table SET table_key = @tableKey, table_id = @tableId, updated = @updated
  WHERE remote_id = @remoteId`;

/** @param arrived.tableId  As the server spells it. */
export function noteArrived(
  db: Connection,
  { remoteId }: WantedTable,
  arrived: {
    readonly tableKey: number;
    readonly tableId: string;
    readonly updated: string | null;
  },
): void {
  statement(db, ARRIVED).run({ remoteId, ...arrived });
}

/** A folder or a search that is followed. */
export interface FollowedList {
  readonly kind: 'folder' | 'search';
  readonly subject: string;
}

const LIST_LISTS = 'SELECT kind, subject FROM followed_list WHERE source = ? ORDER BY list_id';
const ADD_LIST = `
  INSERT INTO followed_list (source, kind, subject) VALUES (@sourceId, @kind, @subject)
  ON CONFLICT DO NOTHING`;
const REMOVE_LIST = `
  DELETE FROM followed_list WHERE source = @sourceId AND kind = @kind AND subject = @subject`;

export function listFollowedLists(db: Connection, sourceId: number): readonly FollowedList[] {
  return statement<[number], FollowedList>(db, LIST_LISTS).all(sourceId);
}

export function followList(db: Connection, sourceId: number, list: FollowedList): void {
  statement(db, ADD_LIST).run({ sourceId, ...list });
}

export function unfollowList(db: Connection, sourceId: number, list: FollowedList): void {
  statement(db, REMOVE_LIST).run({ sourceId, ...list });
}

interface FollowedTable {
  readonly tableId: string;
  readonly selection: string;
  readonly table: string | null;
  readonly texts: string | null;
  readonly standing: Standing;
  readonly renamedTo: string | null;
  readonly updated: string | null;
  readonly checkedAt: string | null;
}

const DESCRIBE_FOLLOWED = `
  SELECT table_id AS tableId, selection, stat_table.id AS "table", stat_table.texts, standing,
    renamed_to AS renamedTo, remote_table.updated, checked_at AS checkedAt
  FROM remote_table
  LEFT JOIN stat_table ON stat_table.table_key = remote_table.table_key AND removal IS NULL
  WHERE source = ? AND is_followed = 1
    AND (remote_table.table_key IS NULL OR stat_table.table_key IS NOT NULL)
  ORDER BY remote_id`;

/** Everything of one server that is followed. */
export function describeFollowed(
  db: Connection,
  sourceId: number,
  source: string,
): readonly FollowedRow[] {
  const tables = statement<[number], FollowedTable>(db, DESCRIBE_FOLLOWED)
    .all(sourceId)
    .map(
      ({ tableId, selection, texts, ...row }): FollowedRow => ({
        ...row,
        source,
        kind: selection === '' ? 'table' : 'query',
        subject: tableId,
        selection: parseSelectionText(selection),
        title: texts === null ? null : (parseListTexts(texts)[0]?.title ?? null),
      }),
    );
  const lists = listFollowedLists(db, sourceId).map(
    ({ kind, subject }): FollowedRow => ({
      source,
      kind,
      subject,
      selection: null,
      table: null,
      title: null,
      standing: 'current',
      renamedTo: null,
      updated: null,
      checkedAt: null,
    }),
  );
  return [...tables, ...lists];
}

const LOCAL_IDS = `
  SELECT remote_table.id_key AS idKey, stat_table.id AS "table", is_followed AS isFollowed
  FROM remote_table
  LEFT JOIN stat_table ON stat_table.table_key = remote_table.table_key AND removal IS NULL
  WHERE source = ? AND selection = ''`;

export interface LocalTable {
  readonly table: string | null;
  readonly isFollowed: boolean;
}

/** Whole tables of a server that are wanted, by folded id. */
export function localTables(db: Connection, sourceId: number): ReadonlyMap<string, LocalTable> {
  const rows = statement<[number], { idKey: string; table: string | null; isFollowed: number }>(
    db,
    LOCAL_IDS,
  ).all(sourceId);
  return new Map(
    rows.map(({ idKey: key, table, isFollowed }) => [key, { table, isFollowed: isFollowed === 1 }]),
  );
}
