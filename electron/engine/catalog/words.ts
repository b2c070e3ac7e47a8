/** Tables by a word of theirs, with how well they fit. */
import { type Connection, statement } from '../db/open.ts';
import { RANK } from './tables.ts';

const SCORES = `SELECT rowid AS tableKey, ${RANK} AS rank FROM search WHERE search MATCH ?`;

/**
 * @param text  Folded, without `"` and `*`.
 * @param column  One column of the index; null for all.
 * @returns Table key → score, more is better. What is removed is not in it.
 */
export function scoreMatches(
  db: Connection,
  text: string,
  as: 'phrase' | 'beginning',
  column: string | null,
): ReadonlyMap<number, number> {
  const match = `${column === null ? '' : `"${column}" : `}"${text}"${as === 'phrase' ? '' : ' *'}`;
  const rows = statement<[string], { tableKey: number; rank: number }>(db, SCORES).all(match);
  return new Map(rows.map(({ tableKey, rank }) => [tableKey, -rank]));
}
