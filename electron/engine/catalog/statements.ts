/** The statements of a table's file as they stand, without DATA. */
import type { TableStatements } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { EngineContext } from '../context.ts';
import { readModel } from './models.ts';
import { findTable } from './tables.ts';

const READ_ENCODING = 'SELECT encoding FROM revision WHERE revision = ?';

export function readStatements(
  { db }: EngineContext,
  { id }: ParsedParams<'table.statements'>,
): TableStatements {
  const { revision } = findTable(db, id);
  const row = db.prepare<[number], { encoding: string }>(READ_ENCODING).get(revision);
  return { statements: readModel(db, revision).statements, encoding: row?.encoding ?? '' };
}
