/** Looks after what is followed while the window is open, as each server's schedule says. */
import type { Client } from '#shared/api/client.ts';
import { ProblemError } from '#shared/errors/problem.ts';

const LOOK_MS = 5 * 60_000;

/** @returns a function that ends it. */
export function startSyncSchedule(client: Client): () => void {
  let isLooking = false;
  const look = async (isStart: boolean) => {
    if (isLooking) return;
    isLooking = true;
    try {
      for (const source of await client.call('sync.due', { isStart })) {
        // Jobs shows how it went, whatever came of it; nobody waits for it here.
        await client.call('sync.start', { source, isQuick: true }).catch(onlyProblems);
      }
    } catch (error) {
      onlyProblems(error);
    }
    isLooking = false;
  };
  void look(true);
  const timer = setInterval(() => void look(false), LOOK_MS);
  return () => clearInterval(timer);
}

function onlyProblems(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
}
