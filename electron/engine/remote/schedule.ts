/** Which servers are to be looked at now, by what their user wished. */

import type { ParsedParams } from '#shared/api/contract.ts';
import type { Schedule } from '#shared/api/remote-answers.ts';
import type { EngineContext } from '../context.ts';
import { allSources } from './sources.ts';

const HOUR_MS = 60 * 60_000;
const EVERY_MS: Readonly<Record<Schedule, number | null>> = {
  manual: null,
  start: null,
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
};

/**
 * Names of sources that are due.
 *
 * `isStart`: the application has just been opened, when all that have a schedule are looked at.
 */
export function listDueSources(
  { db, now }: EngineContext,
  { isStart }: ParsedParams<'sync.due'>,
): readonly string[] {
  return allSources(db)
    .filter(({ schedule, syncedAt }) => {
      if (schedule === 'manual') return false;
      if (isStart || syncedAt === null) return true;
      const every = EVERY_MS[schedule];
      return every !== null && now().getTime() - Date.parse(syncedAt) >= every;
    })
    .map(({ name }) => name);
}
