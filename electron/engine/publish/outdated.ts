/** Publications that stand somewhere with older data than the catalog has now. */
import type { OutdatedPublication } from '#shared/api/publish-answers.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { findTable } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';
import { findDraft, listDrafts } from './drafts.ts';

const IMPORTED_AT = 'SELECT imported_at AS importedAt FROM revision WHERE revision = ?';

/** `publish.outdated` */
export function listOutdated(context: EngineContext): readonly OutdatedPublication[] {
  const { db } = context;
  return listDrafts(context).flatMap(({ id, title, targets }) => {
    const sent = targets.flatMap(({ connection, publishedAt }) =>
      publishedAt === null ? [] : [{ connection, publishedAt }],
    );
    if (sent.length === 0) return [];
    const changed = tablesOf(db, id).map((table) => ({ table, at: importedAt(db, table) ?? '' }));
    const connections = sent.filter(({ publishedAt }) =>
      changed.some(({ at }) => at > publishedAt),
    );
    const oldest = sent.map(({ publishedAt }) => publishedAt).toSorted()[0] ?? '';
    const tables = changed.filter(({ at }) => at > oldest).map(({ table }) => table);
    if (connections.length === 0) return [];
    return [{ id, title, tables, connections: connections.map(({ connection }) => connection) }];
  });
}

function tablesOf(db: Connection, id: string): readonly string[] {
  const tables = findDraft(db, id).resources.flatMap(({ source }) =>
    'tableId' in source ? [source.tableId] : [],
  );
  return [...new Set(tables)];
}

/** Null for a table that is no longer there. */
function importedAt(db: Connection, id: string): string | null {
  try {
    const { revision } = findTable(db, id);
    const row = statement<[number], { importedAt: string }>(db, IMPORTED_AT).get(revision);
    return row?.importedAt ?? null;
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
