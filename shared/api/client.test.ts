import { describe, expect, test } from 'vitest';
import { ProblemError, problem } from '../errors/problem.ts';
import type { Line, LineState } from './client.ts';
import { createClient } from './client.ts';
import type { ClientMessage, EngineMessage } from './wire.ts';
import { encodeFrame, parseClientMessage } from './wire.ts';

/** A line whose other end is the test. */
function openTestLine(first: LineState = 'connected') {
  const sent: ClientMessage[] = [];
  let state = first;
  let receive: (frame: Uint8Array<ArrayBuffer>) => void = () => {};
  let tellState: (state: LineState) => void = () => {};
  const line: Line = {
    get state() {
      return state;
    },
    send(text) {
      const message = parseClientMessage(text);
      if (message) sent.push(message);
    },
    onFrame(listener) {
      receive = listener;
    },
    onState(listener) {
      tellState = listener;
    },
    reconnect() {},
  };
  return {
    line,
    sent,
    answer: (message: EngineMessage) => receive(encodeFrame(message)),
    become(next: LineState) {
      state = next;
      tellState(next);
    },
  };
}

const refusedWith = (code: string) => ({ problem: expect.objectContaining({ code }) });

describe('calls', () => {
  test('a query goes to the reader, a job to the writer, and each gets its own answer', async () => {
    const { line, sent, answer } = openTestLine();
    const client = createClient(line);
    const folders = client.call('catalog.folders', {});
    const check = client.call('catalog.check', {});
    expect(sent.map(({ role }) => role)).toEqual(['reader', 'writer']);
    answer({ kind: 'result', id: sent[1]!.id, result: { ok: true, folder: '/c', problems: [] } });
    answer({ kind: 'result', id: sent[0]!.id, result: [] });
    expect(await folders).toEqual([]);
    expect((await check).folder).toBe('/c');
  });

  test('a problem arrives whole', async () => {
    const { line, sent, answer } = openTestLine();
    const call = createClient(line).call('table.metadata', { id: 'X' });
    const whole = problem('selection.unknown-table', { table: 'X' }, { place: { field: 'id' } });
    answer({ kind: 'error', id: sent[0]!.id, problem: whole });
    await expect(call).rejects.toEqual(new ProblemError(whole));
    await expect(call).rejects.toMatchObject({ problem: whole });
  });

  test('progress and events reach who listens', async () => {
    const { line, sent, answer } = openTestLine();
    const client = createClient(line);
    const reports: unknown[] = [];
    const events: unknown[] = [];
    const stop = client.onEvent((event) => events.push(event));
    const call = client.call('catalog.check', {}, { onProgress: (report) => reports.push(report) });
    answer({ kind: 'progress', id: sent[0]!.id, report: { progress: [] } });
    answer({ kind: 'event', event: { kind: 'changed', room: 'jobs', ids: ['1'] } });
    stop();
    answer({ kind: 'event', event: { kind: 'changed', room: 'jobs', ids: ['2'] } });
    answer({ kind: 'result', id: sent[0]!.id, result: { ok: true, folder: '', problems: [] } });
    await call;
    expect(reports).toEqual([{ progress: [] }]);
    expect(events).toEqual([{ kind: 'changed', room: 'jobs', ids: ['1'] }]);
  });
});

describe('cancel', () => {
  test('a query is given up at once and the engine is told', async () => {
    const { line, sent, answer } = openTestLine();
    const stop = new AbortController();
    const call = createClient(line).call('catalog.folders', {}, { signal: stop.signal });
    stop.abort();
    await expect(call).rejects.toMatchObject(refusedWith('engine.cancelled'));
    expect(sent[1]).toEqual({ kind: 'cancel', role: 'reader', id: sent[0]!.id });
    // An answer that was already under way is nobody's.
    answer({ kind: 'result', id: sent[0]!.id, result: [] });
  });

  test('a job is told to stop and its report still comes', async () => {
    const { line, sent, answer } = openTestLine();
    const stop = new AbortController();
    const call = createClient(line).call(
      'import.start',
      { items: [{ kind: 'samples' }] },
      { signal: stop.signal },
    );
    stop.abort();
    expect(sent[1]).toEqual({ kind: 'cancel', role: 'writer', id: sent[0]!.id });
    answer({ kind: 'result', id: sent[0]!.id, result: { wasCancelled: true } });
    expect((await call).wasCancelled).toBe(true);
  });

  test('a call that was cancelled before it began sends nothing', async () => {
    const { line, sent } = openTestLine();
    const call = createClient(line).call('catalog.folders', {}, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject(refusedWith('engine.cancelled'));
    expect(sent).toEqual([]);
  });
});

describe('a line that breaks', () => {
  test('calls under way fail with advice to try again; later ones wait for the line', async () => {
    const { line, sent, answer, become } = openTestLine();
    const client = createClient(line);
    const states: LineState[] = [];
    client.onState((state) => states.push(state));
    const before = client.call('catalog.folders', {});
    become('reconnecting');
    await expect(before).rejects.toMatchObject({
      problem: { code: 'engine.connection-lost', retry: 'now' },
    });
    const during = client.call('catalog.folders', {});
    expect(sent).toHaveLength(1);
    become('connected');
    expect(sent).toHaveLength(2);
    answer({ kind: 'result', id: sent[1]!.id, result: [] });
    expect(await during).toEqual([]);
    expect(states).toEqual(['reconnecting', 'connected']);
  });

  test('a line that is gone refuses what waits and what comes', async () => {
    const { line, become } = openTestLine('connecting');
    const client = createClient(line);
    const waiting = client.call('catalog.folders', {});
    become('gone');
    await expect(waiting).rejects.toMatchObject(refusedWith('engine.connection-lost'));
    await expect(client.call('catalog.folders', {})).rejects.toMatchObject(
      refusedWith('engine.connection-lost'),
    );
  });

  test('a thread that stopped fails its own calls alone', async () => {
    const { line, sent, answer } = openTestLine();
    const client = createClient(line);
    const read = client.call('catalog.folders', {});
    const write = client.call('catalog.check', {});
    answer({ kind: 'lost', role: 'writer' });
    await expect(write).rejects.toMatchObject({
      problem: { code: 'engine.stopped', retry: 'now' },
    });
    answer({ kind: 'result', id: sent[0]!.id, result: [] });
    expect(await read).toEqual([]);
  });
});
