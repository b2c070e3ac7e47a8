/**
 * Never more calls than a server allows in any stretch of its time window. Calls are noted in the
 * catalog, so that runs and processes keep the pace together.
 *
 * A call reaches the server somewhere between its sending and its answer; it counts from the first to
 * the window's length after the last. So no stretch at the server holds more than it allows, however
 * long the way there takes.
 */
import { type Connection, statement } from '../db/open.ts';
import { isRunning } from '../db/running-process.ts';
import type { HttpClient } from '../http/client.ts';

export interface Pace {
  readonly calls: number;
  readonly windowMs: number;
}

/** Clocks are read in whole milliseconds, and timers may come one early. */
const MARGIN_MS = 25;
/** No call takes longer: its process was ended, and its number taken by another. */
const LONGEST_CALL_MS = 20 * 60_000;
const KEPT_MS = 24 * 60 * 60_000;
const IN_FLIGHT_POLL_MS = 50;

const FORGET = 'DELETE FROM server_call WHERE began_ms < ?';
const LIST_OPEN = `
  SELECT call_id AS callId, owner, began_ms AS beganMs FROM server_call
  WHERE origin = ? AND ended_ms IS NULL`;
const END = 'UPDATE server_call SET ended_ms = @endedMs WHERE call_id = @callId';
const COUNTING = `
  SELECT ended_ms AS endedMs FROM server_call
  WHERE origin = @origin AND (ended_ms IS NULL OR ended_ms > @after)
  ORDER BY ended_ms IS NULL, ended_ms`;
const BEGIN = 'INSERT INTO server_call (origin, owner, began_ms) VALUES (@origin, @owner, @now)';

/**
 * Waits until a call may be made, and notes it.
 *
 * @param pace  Null while the server has not said: the call is noted all the same.
 * @param onWait  Told before a wait.
 * @returns a function to be called when the answer has come, or will not.
 */
export async function takeTurn(
  db: Connection,
  origin: string,
  pace: Pace | null,
  client: HttpClient,
  signal: AbortSignal | undefined,
  onWait: (ms: number) => void,
): Promise<() => void> {
  for (;;) {
    signal?.throwIfAborted();
    const turn = db.transaction(() => tryTurn(db, origin, pace, client.now())).immediate();
    if (turn.kind === 'go') {
      return () => {
        // The catalog may have been closed under a call that was cancelled.
        if (db.open) statement(db, END).run({ callId: turn.callId, endedMs: client.now() });
      };
    }
    onWait(turn.ms);
    await client.wait(turn.ms, signal);
  }
}

type Turn =
  | { readonly kind: 'go'; readonly callId: number }
  | { readonly kind: 'wait'; readonly ms: number };

function tryTurn(db: Connection, origin: string, pace: Pace | null, now: number): Turn {
  statement(db, FORGET).run(now - KEPT_MS);
  endLost(db, origin, now);
  if (pace !== null) {
    const span = pace.windowMs + MARGIN_MS;
    const counting = statement<[object], { endedMs: number | null }>(db, COUNTING).all({
      origin,
      after: now - span,
    });
    const tooMany = counting.length - pace.calls;
    if (tooMany >= 0) {
      // When this one no longer counts there is room.
      const last = counting[tooMany]?.endedMs ?? null;
      // A clock that was put back must not make a wait of hours.
      const ms = last === null ? IN_FLIGHT_POLL_MS : Math.min(span, last + span - now);
      return { kind: 'wait', ms: Math.max(1, ms) };
    }
  }
  const begun = statement(db, BEGIN).run({ origin, owner: process.pid, now });
  return { kind: 'go', callId: Number(begun.lastInsertRowid) };
}

/** Calls of processes that are gone have ended, nobody knows when: now at the latest. */
function endLost(db: Connection, origin: string, now: number): void {
  const open = statement<[string], { callId: number; owner: number; beganMs: number }>(
    db,
    LIST_OPEN,
  ).all(origin);
  for (const { callId, owner, beganMs } of open) {
    const isHeld = owner === process.pid || isRunning(owner);
    if (isHeld && now - beganMs < LONGEST_CALL_MS) continue;
    statement(db, END).run({ callId, endedMs: now });
  }
}
