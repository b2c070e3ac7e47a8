/** Removing tables, with a way back for 30 days. */
import type { RemovedTable } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';
import { parseListTexts } from './list-texts.ts';
import { readModel } from './models.ts';
import { hideFromSearch, nextFreeId, showRevision } from './publish.ts';
import { findTable, idKey } from './tables.ts';

const DAYS_KEPT = 30;

const ADD_REMOVAL = `
  INSERT INTO removal (table_key, title, removed_at) VALUES (@tableKey, @title, @removedAt)`;
const READ_TEXTS = 'SELECT texts FROM stat_table WHERE table_key = ?';
const MARK_REMOVED = 'UPDATE stat_table SET removal = @removal WHERE table_key = @tableKey';

/** Removes all of the tables or, where one is unknown, none. */
export function removeTables(
  context: EngineContext,
  { ids }: ParsedParams<'catalog.remove'>,
): readonly RemovedTable[] {
  const { db } = context;
  const removedAt = context.now().toISOString();
  const removed = db
    .transaction(() => {
      const tables = new Map(ids.map((id) => findTable(db, id)).map((one) => [one.tableKey, one]));
      return [...tables.values()].map(({ tableKey, id }): RemovedTable => {
        const texts = db.prepare<[number], { texts: string }>(READ_TEXTS).get(tableKey)?.texts;
        const title = parseListTexts(texts ?? '[]')[0]?.title ?? id;
        const added = db.prepare(ADD_REMOVAL).run({ tableKey, title, removedAt });
        const removalId = Number(added.lastInsertRowid);
        db.prepare(MARK_REMOVED).run({ removal: removalId, tableKey });
        hideFromSearch(db, tableKey);
        return { removalId, id, title, removedAt };
      });
    })
    .immediate();
  context.emit({ kind: 'changed', room: 'catalog', ids: removed.map(({ id }) => id) });
  return removed;
}

const FIND_REMOVED = `
  SELECT stat_table.table_key AS tableKey, stat_table.id, revision.revision FROM removal
  JOIN stat_table ON stat_table.table_key = removal.table_key AND stat_table.removal = removal.removal_id
  JOIN revision ON revision.table_key = stat_table.table_key AND revision.is_current = 1
  WHERE removal.removal_id = ?`;
const UNMARK = `
  UPDATE stat_table SET removal = NULL, id = @id, id_key = @idKey WHERE table_key = @tableKey`;
const DROP_REMOVAL = 'DELETE FROM removal WHERE removal_id = ?';

/** Brings removed tables back; one whose id has been taken meanwhile gets the next free one. */
export function restoreTables(
  context: EngineContext,
  { removalIds }: ParsedParams<'catalog.restore'>,
): { readonly restored: readonly string[] } {
  const { db } = context;
  const restored = db
    .transaction(() =>
      removalIds.flatMap((removalId) => {
        const found = db
          .prepare<[number], { tableKey: number; id: string; revision: number }>(FIND_REMOVED)
          .get(removalId);
        if (!found) return [];
        const id = nextFreeId(db, found.id);
        db.prepare(UNMARK).run({ id, idKey: idKey(id), tableKey: found.tableKey });
        db.prepare(DROP_REMOVAL).run(removalId);
        showRevision(db, found.tableKey, id, readModel(db, found.revision));
        return [id];
      }),
    )
    .immediate();
  context.emit({ kind: 'changed', room: 'catalog', ids: restored });
  return { restored };
}

const LIST_REMOVED = `
  SELECT removal.removal_id AS removalId, stat_table.id, removal.title, removal.removed_at AS removedAt
  FROM removal JOIN stat_table ON stat_table.table_key = removal.table_key
  ORDER BY removal.removal_id DESC`;

/** What can still be brought back, newest first. */
export function listRemoved(context: EngineContext): readonly RemovedTable[] {
  return context.db.prepare<[], RemovedTable>(LIST_REMOVED).all();
}

const FORGET = `
  DELETE FROM stat_table WHERE table_key IN (SELECT table_key FROM removal WHERE removed_at < ?)
    AND removal IS NOT NULL`;

/** Forgets what was removed more than 30 days ago. */
export function forgetRemoved(db: Connection, now: Date): void {
  const before = new Date(now.getTime() - DAYS_KEPT * 24 * 60 * 60 * 1000);
  db.prepare(FORGET).run(before.toISOString());
}
