/** One process at a time works on a sending; the system lets go of it when that ends, however it ends. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineContext } from '../context.ts';
import { tryLock, type WriterLock } from '../db/writer-lock.ts';
import { sendingsFolder } from './freeze.ts';

export function lockName(publishId: number): string {
  return `${publishId}.lock`;
}

/** Null where somebody else works on it. */
export function holdSending(context: EngineContext, publishId: number): WriterLock | null {
  const folder = sendingsFolder(context);
  mkdirSync(folder, { recursive: true });
  return tryLock(join(folder, lockName(publishId)));
}
