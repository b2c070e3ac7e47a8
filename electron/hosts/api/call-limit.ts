/** At most so many calls in any stretch of time, per caller. */

import { type Problem, problem } from '#shared/errors/problem.ts';

export interface CallLimit {
  /** Counts a call; a problem that says how long to wait where it is one too many, and not counted. */
  take(caller: string): Problem | null;
}

/** Callers that are remembered: the oldest is forgotten. */
const MOST_CALLERS = 1000;

/**
 * @param seconds  Length of the stretch.
 * @param now  Milliseconds that never go back.
 */
export function createCallLimit(calls: number, seconds: number, now: () => number): CallLimit {
  const times = new Map<string, number[]>();
  return {
    take(caller) {
      const time = now();
      const recent = (times.get(caller) ?? []).filter((one) => time - one < seconds * 1000);
      const oldest = recent.length < calls ? undefined : recent.at(-calls);
      if (oldest !== undefined) {
        const retryAfter = Math.max(1, Math.ceil((oldest - time) / 1000 + seconds));
        return problem('pxwebapi.too-many-calls', { calls, seconds, retryAfter });
      }
      times.delete(caller);
      const [first] = times.keys();
      if (times.size >= MOST_CALLERS && first !== undefined) times.delete(first);
      times.set(caller, [...recent, time]);
      return null;
    },
  };
}
