/** Going back to an earlier revision, and making one table a new version of another. */
import type { ParsedParams } from '#shared/api/contract.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { readSettings } from '../settings/settings.ts';
import { readModel } from './models.ts';
import { hideFromSearch, pruneRevisions, showRevision } from './publish.ts';
import { findTable } from './tables.ts';

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
