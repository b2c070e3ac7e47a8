/** One fetch of a table at a time, whatever the number of jobs and processes. */
import { type Connection, statement } from '../db/open.ts';
import { isRunning } from '../db/running-process.ts';
import type { Line } from './ask.ts';

const POLL_MS = 200;

/** What this process fetches, by catalog and table: its number alone does not tell two jobs apart. */
const own = new Set<string>();

const OWNER = 'SELECT owner FROM remote_table WHERE remote_id = ?';
const SET_OWNER = 'UPDATE remote_table SET owner = @owner WHERE remote_id = @remoteId';

/** Waits while somebody else fetches the table. */
export async function whileClaimed<T>(
  { db, client, signal }: Line,
  remoteId: number,
  work: () => Promise<T>,
): Promise<T> {
  const key = `${db.name} ${remoteId}`;
  while (!tryClaim(db, remoteId, key)) await client.wait(POLL_MS, signal);
  try {
    return await work();
  } finally {
    own.delete(key);
    if (db.open) statement(db, SET_OWNER).run({ remoteId, owner: null });
  }
}

function tryClaim(db: Connection, remoteId: number, key: string): boolean {
  return db
    .transaction(() => {
      const owner = statement<[number], { owner: number | null }>(db, OWNER).get(remoteId)?.owner;
      const isHeld = owner === process.pid ? own.has(key) : owner != null && isRunning(owner);
      if (isHeld) return false;
      statement(db, SET_OWNER).run({ remoteId, owner: process.pid });
      own.add(key);
      return true;
    })
    .immediate();
}
