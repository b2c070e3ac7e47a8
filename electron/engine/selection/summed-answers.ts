/**
 * Whole answers kept in memory where variables are summed: a window of such an answer may need every
 * cell of the table, so scrolling would add all of them up again and again.
 */
import type { Connection } from '../db/open.ts';
import type { Cells } from './cells.ts';

/** Most cells of an answer that is kept: 9 MiB. */
export const MOST_KEPT_CELLS = 2 ** 20;
const KEPT_ANSWERS = 3;

const kept = new WeakMap<Connection, Map<string, Cells>>();

/** `key` names the revision and the selection. */
export function findSummed(db: Connection, key: string): Cells | null {
  return kept.get(db)?.get(key) ?? null;
}

export function keepSummed(db: Connection, key: string, cells: Cells): void {
  const answers = kept.get(db) ?? new Map<string, Cells>();
  kept.set(db, answers);
  for (const oldest of answers.keys()) {
    if (answers.size < KEPT_ANSWERS) break;
    answers.delete(oldest);
  }
  answers.set(key, cells);
}
