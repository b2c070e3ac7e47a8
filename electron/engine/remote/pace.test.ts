import { describe, expect, test } from 'vitest';
import { openCatalog } from '../db/open.ts';
import { createHttpClient } from '../http/client.ts';
import { createCatalog } from '../import/testing/catalog.ts';
import { takeTurn } from './pace.ts';

const ORIGIN = 'https://office.example';

/** Several programs on one catalog and one clock, which moves only while they wait. */
function openCalls(programs: number) {
  const place = createCatalog();
  place.open();
  let now = 1_000_000;
  const connections = Array.from({ length: programs }, () =>
    openCatalog(place.catalog, 'writer', () => new Date(now)),
  );
  const client = createHttpClient({
    environment: {},
    now: () => now,
    wait: async (ms) => {
      now += ms;
    },
  });
  const arrived: number[] = [];
  return {
    arrived,
    close: () => connections.forEach((db) => void db.close()),
    pass: (ms: number) => {
      now += ms;
    },
    /** Of length `ms`; it reaches the office at any time of it. */
    async call(program: number, ms: number, pace: { calls: number; windowMs: number } | null) {
      const db = connections[program];
      if (!db) throw new Error('no such program');
      const end = await takeTurn(db, ORIGIN, pace, client, undefined, () => {});
      arrived.push(now + ms * ((arrived.length * 0.37) % 1));
      now += ms;
      end();
    },
  };
}

function mostInAnyStretch(arrived: readonly number[], windowMs: number): number {
  return Math.max(
    ...arrived.map((start) => arrived.filter((at) => at >= start && at < start + windowMs).length),
  );
}

describe('calls to a server', () => {
  test.each([
    { calls: 5, windowMs: 1000, programs: 1 },
    { calls: 30, windowMs: 10_000, programs: 3 },
    { calls: 1, windowMs: 400, programs: 2 },
  ])('are never more than $calls in any $windowMs ms of $programs programs', async (given) => {
    const calls = openCalls(given.programs);
    for (let i = 0; i < 100; i++) {
      calls.pass((i * 97) % 230);
      await calls.call(i % given.programs, (i * 31) % 170, given);
    }
    calls.close();
    expect(mostInAnyStretch(calls.arrived, given.windowMs)).toBeLessThanOrEqual(given.calls);
    expect(calls.arrived).toHaveLength(100);
  });

  test('that were made before the limit was known count as well', async () => {
    const calls = openCalls(1);
    for (let i = 0; i < 3; i++) await calls.call(0, 0, null);
    const before = calls.arrived.at(-1) ?? 0;
    await calls.call(0, 0, { calls: 3, windowMs: 5000 });
    calls.close();
    expect((calls.arrived.at(-1) ?? 0) - before).toBeGreaterThanOrEqual(5000);
  });
});

test('a wait for a turn ends when it is cancelled', async () => {
  const place = createCatalog();
  place.open();
  const db = openCatalog(place.catalog, 'writer', () => new Date());
  const client = createHttpClient({ environment: {} });
  const stop = new AbortController();
  const pace = { calls: 1, windowMs: 3_600_000 };
  (await takeTurn(db, ORIGIN, pace, client, undefined, () => {}))();
  const waiting = takeTurn(db, ORIGIN, pace, client, stop.signal, () =>
    stop.abort(new Error('enough')),
  );
  await expect(waiting).rejects.toThrow('enough');
  db.close();
});
