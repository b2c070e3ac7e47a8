import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from './client.ts';
import type { HttpRequest } from './request.ts';
import { type Patience, type RetryWait, sendPatiently } from './retry.ts';
import { startServer } from './testing/server.ts';

type Step = { status: number; headers?: Record<string, string> } | 'reset';

/** A server that takes one step per request and then answers 200; a client whose waits pass at once. */
async function play(
  steps: readonly Step[],
  method: HttpRequest['method'] = 'GET',
  patience: Patience = {},
) {
  let requests = 0;
  const waits: RetryWait[] = [];
  const url = await startServer((request, response) => {
    const step = steps[requests++];
    request.resume();
    if (step === 'reset') return request.socket.destroy();
    response.writeHead(step?.status ?? 200, step?.headers ?? {});
    return response.end('body');
  });
  const client = createHttpClient({
    environment: {},
    now: () => Date.parse('2026-03-01T12:00:00Z'),
    random: () => 0.5,
    wait: async () => {},
  });
  onTestFinished(() => client.close());
  const outcome = await sendPatiently(
    client,
    { method, url },
    { ...patience, onWait: (wait) => waits.push(wait) },
  ).then(
    (answer) => answer.status,
    (error) => error.problem,
  );
  return { outcome, requests, waits: waits.map(({ ms }) => ms) };
}

describe('a request that only asks', () => {
  test('is sent again after 429, 5xx and lost connections, each time after a longer wait', async () => {
    const steps = [{ status: 503 }, 'reset', { status: 429 }, { status: 500 }] as const;
    const { outcome, requests, waits } = await play(steps);
    expect(outcome).toBe(200);
    expect(requests).toBe(5);
    expect(waits).toEqual([750, 1500, 3000, 6000]);
  });

  test.each([
    { step: { status: 503 }, problem: { code: 'http.gave-up', values: { status: 503, tries: 5 } } },
    { step: 'reset', problem: { code: 'http.connection-lost', values: { tries: 5 } } },
  ] as const)('is given up after five tries: $step', async ({ step, problem }) => {
    const { outcome, requests } = await play(Array(9).fill(step));
    expect(outcome).toMatchObject(problem);
    expect(requests).toBe(5);
  });

  test.each([400, 403, 404, 501])('is not sent again after %i', async (status) => {
    expect(await play([{ status }])).toMatchObject({ outcome: status, requests: 1 });
  });
});

describe('Retry-After', () => {
  const askedFor = (value: string, patience?: Patience) =>
    play([{ status: 429, headers: { 'Retry-After': value } }], 'GET', patience);

  test('is kept to, in seconds or as a date, and a little more', async () => {
    for (const value of ['8', 'Sun, 01 Mar 2026 12:00:08 GMT']) {
      const { waits } = await askedFor(value);
      expect(waits[0]).toBeGreaterThanOrEqual(8000);
      expect(waits[0]).toBeLessThanOrEqual(9000);
    }
  });

  test.each(['soon', '', '-5'])('that says nothing (“%s”) is as none', async (value) => {
    expect((await askedFor(value)).waits).toEqual([750]);
  });

  test('of a past date means at once', async () => {
    expect((await askedFor('Sun, 01 Mar 2026 11:00:00 GMT')).waits[0]).toBeLessThan(1000);
  });

  test('that is too long is told instead of waited for', async () => {
    const { outcome, requests } = await askedFor('3600');
    expect(outcome).toMatchObject({ code: 'http.asked-to-wait', values: { seconds: 3600 } });
    expect(requests).toBe(1);
  });
});

describe('a request that changes something', () => {
  test('is not sent again when nobody knows whether it was done', async () => {
    expect(await play([{ status: 503 }], 'POST')).toMatchObject({ outcome: 503, requests: 1 });
    expect(await play(['reset'], 'POST')).toMatchObject({
      outcome: { code: 'http.connection-lost' },
      requests: 1,
    });
  });

  test('is sent again where it was certainly not done, or when it may be repeated', async () => {
    expect(await play([{ status: 429 }], 'POST')).toMatchObject({ outcome: 200, requests: 2 });
    expect(await play(['reset'], 'PUT')).toMatchObject({ outcome: 200, requests: 2 });
    const asks = { isRepeatable: true };
    expect(await play([{ status: 503 }, 'reset'], 'POST', asks)).toMatchObject({
      outcome: 200,
      requests: 3,
    });
  });
});

test('the pace is asked before every sending', async () => {
  const told: string[] = [];
  const beforeTry = async () => {
    told.push('asked');
    return () => void told.push('answered');
  };
  await play([{ status: 503 }, 'reset'], 'GET', { beforeTry });
  expect(told).toEqual(['asked', 'answered', 'asked', 'answered', 'asked', 'answered']);
});

test('a wait ends when it is cancelled', async () => {
  const stop = new AbortController();
  const url = await startServer((_request, response) => response.writeHead(503).end());
  const client = createHttpClient({ environment: {} });
  onTestFinished(() => client.close());
  const asked = sendPatiently(
    client,
    { method: 'GET', url, signal: stop.signal },
    { firstDelayMs: 60_000, onWait: () => stop.abort(new Error('enough')) },
  );
  await expect(asked).rejects.toThrow('enough');
});
