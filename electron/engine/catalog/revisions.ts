/** Going back to an earlier revision, and making one table a new version of another. */
import type { ParsedParams } from '#shared/api/contract.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';
import { readSettings } from '../settings/settings.ts';
import { readModel } from './models.ts';
import { hideFromSearch, pruneRevisions, showRevision } from './publish.ts';
import { findTable } from './tables.ts';

/** A revision of a table that is stored. */
export interface StoredRevision {
  readonly id: string;
  readonly revision: number;
  readonly importedAt: string;
  readonly updated: string | null;
  readonly sourcePath: string;
  readonly cells: number;
}

const FIND_REVISION = `
  SELECT revision, imported_at AS importedAt, updated, source_path AS sourcePath, cells
  FROM revision WHERE table_key = @tableKey AND revision = @revision`;
/** The one imported before the current one; after going back to the oldest, the newest other one. */
const FIND_PREVIOUS = `
  SELECT revision, imported_at AS importedAt, updated, source_path AS sourcePath, cells
  FROM revision WHERE table_key = @tableKey AND revision <> @current
  ORDER BY revision < @current DESC, revision DESC LIMIT 1`;

/**
 * @param which  The number of a revision, or how it stands to the current one.
 * @throws ProblemError `selection.unknown-table`, `catalog.no-such-revision`,
 *   `catalog.no-earlier-revision`.
 */
export function findRevision(
  db: Connection,
  id: string,
  which: number | 'current' | 'previous',
): StoredRevision {
  const { tableKey, id: table, revision: current } = findTable(db, id);
  const revision = which === 'current' ? current : which;
  const found =
    revision === 'previous'
      ? db.prepare<[object], Omit<StoredRevision, 'id'>>(FIND_PREVIOUS).get({ tableKey, current })
      : db.prepare<[object], Omit<StoredRevision, 'id'>>(FIND_REVISION).get({ tableKey, revision });
  if (found) return { id: table, ...found };
  throw new ProblemError(
    revision === 'previous'
      ? problem('catalog.no-earlier-revision', { table })
      : problem('catalog.no-such-revision', { table, revision }),
  );
}

const RETIRE = 'UPDATE revision SET is_current = 0 WHERE table_key = ? AND is_current = 1';
const MAKE_CURRENT =
  'UPDATE revision SET is_current = 1 WHERE revision = @revision AND table_key = @tableKey';

/** Makes an earlier revision the current one; the one that was current is kept. */
export function revertTable(
  context: EngineContext,
  { id, revision }: ParsedParams<'catalog.revert'>,
): { readonly id: string } {
  const { db } = context;
  const stored = findTable(db, id);
  db.transaction(() => {
    db.prepare(RETIRE).run(stored.tableKey);
    const changed = db.prepare(MAKE_CURRENT).run({ revision, tableKey: stored.tableKey }).changes;
    if (changed === 0) {
      throw new ProblemError(problem('catalog.no-such-revision', { table: stored.id, revision }));
    }
    showRevision(db, stored.tableKey, stored.id, readModel(db, revision));
  }).immediate();
  context.emit({ kind: 'changed', room: 'catalog', ids: [stored.id] });
  return { id: stored.id };
}

const MOVE_OLDER = `
  UPDATE revision SET table_key = @to, is_current = 0 WHERE table_key = @from AND is_current = 0`;
const MOVE_CURRENT = `
  UPDATE revision SET table_key = @to, is_current = 1 WHERE table_key = @from AND is_current = 1`;
const DROP_TABLE = 'DELETE FROM stat_table WHERE table_key = ?';

/** Table `id` becomes the current revision of `versionOf`, whose own is kept as the one before. */
export function adoptTable(
  context: EngineContext,
  params: ParsedParams<'catalog.adopt'>,
): { readonly id: string } {
  const { db } = context;
  const from = findTable(db, params.id);
  const to = findTable(db, params.versionOf);
  if (from.tableKey === to.tableKey) {
    throw new ProblemError(problem('catalog.version-of-itself', { table: from.id }));
  }
  db.transaction(() => {
    const model = readModel(db, from.revision);
    db.prepare(RETIRE).run(to.tableKey);
    db.prepare(MOVE_OLDER).run({ from: from.tableKey, to: to.tableKey });
    db.prepare(MOVE_CURRENT).run({ from: from.tableKey, to: to.tableKey });
    hideFromSearch(db, from.tableKey);
    db.prepare(DROP_TABLE).run(from.tableKey);
    showRevision(db, to.tableKey, to.id, model);
    pruneRevisions(db, to.tableKey, readSettings(db).revisionsKept);
  }).immediate();
  context.emit({ kind: 'changed', room: 'catalog', ids: [from.id, to.id] });
  return { id: to.id };
}
