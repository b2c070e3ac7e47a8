/**
 * One long writer per catalog folder, whatever the number of processes.
 *
 * The lock is an exclusive transaction on an empty database of its own. The operating system lets go
 * of it when its process ends, however it ends, so a lock is never left behind; and whoever holds it
 * knows that anything half-written belongs to nobody.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { rethrowStorage } from './storage-problem.ts';

export interface WriterLock {
  release(): void;
}

const LOCK_FILE = 'writer.lock';
const RETRY_MS = 50;

/** Takes the lock that a file of its own stands for, if nobody has it; null otherwise. */
export function tryLock(path: string): WriterLock | null {
  let db: Database.Database | null = null;
  try {
    db = new Database(path, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    const held = db;
    return { release: () => held.close() };
  } catch (error) {
    db?.close();
    const code = error instanceof Error && 'code' in error ? `${error.code}` : '';
    if (code.startsWith('SQLITE_BUSY')) return null;
    rethrowStorage(error, path);
  }
}

/**
 * Takes the lock, waiting up to `patienceMs` for another holder.
 *
 * @throws ProblemError `catalog.in-use`, naming the folder.
 */
export async function takeWriterLock(
  folder: string,
  signal: AbortSignal,
  patienceMs = 5000,
): Promise<WriterLock> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const lock = tryLock(join(folder, LOCK_FILE));
    if (lock) return lock;
    if (signal.aborted) throw new ProblemError(problem('engine.cancelled'));
    if (performance.now() >= giveUpAt) {
      throw new ProblemError(problem('catalog.in-use', { path: folder }, { retry: 'later' }));
    }
    await wait(RETRY_MS);
  }
}
