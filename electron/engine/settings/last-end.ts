/**
 * How the program ended the last time. A host with windows leaves its mark while it runs and takes it
 * away when it closes; a mark of a process that is gone tells that nobody closed it.
 */
import { z } from 'zod';
import type { Connection } from '../db/open.ts';
import { isRunning } from '../db/running-process.ts';

const MARK = 'host.';
const LAST_END = 'last-end';

const MARKS = `SELECT name, value FROM setting WHERE name LIKE '${MARK}%'`;
const READ = 'SELECT value FROM setting WHERE name = ?';
const REMOVE = 'DELETE FROM setting WHERE name = ?';
const WRITE = `
  INSERT INTO setting (name, value) VALUES (@name, @value)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value`;

const endSchema = z.object({
  /** When the program had started that ended unexpectedly, ISO 8601. */
  startedAt: z.iso.datetime(),
});

export type UnexpectedEnd = z.output<typeof endSchema>;

/** Looks at the marks of processes that are gone, and leaves one of this process. */
export function markStart(db: Connection, startedAt: string): void {
  db.transaction(() => {
    const lost = db
      .prepare<[], { name: string; value: string }>(MARKS)
      .all()
      .filter(({ name }) => !isRunning(Number(name.slice(MARK.length))));
    for (const { name } of lost) db.prepare(REMOVE).run(name);
    db.prepare(WRITE).run({ name: LAST_END, value: lost.at(-1)?.value ?? 'null' });
    db.prepare(WRITE).run({
      name: `${MARK}${process.pid}`,
      value: JSON.stringify({ startedAt }),
    });
  }).immediate();
}

export function markEnd(db: Connection): void {
  db.prepare(REMOVE).run(`${MARK}${process.pid}`);
}

/** The end before this start, where nobody had asked for it; null where it was in order. */
export function readUnexpectedEnd(db: Connection): UnexpectedEnd | null {
  const row = db.prepare<[string], { value: string }>(READ).get(LAST_END);
  if (!row) return null;
  try {
    return endSchema.nullable().parse(JSON.parse(row.value));
  } catch {
    return null;
  }
}
