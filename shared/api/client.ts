/** The engine as a window sees it: typed calls, progress, cancel and events, over any line. */
import type { Problem } from '../errors/problem.ts';
import { ProblemError, problem } from '../errors/problem.ts';
import type { EngineEvent, MethodName, Params, Result } from './contract.ts';
import { CONTRACT } from './contract.ts';
import type { ProgressReport } from './task.ts';
import type { ClientMessage, EngineMessage, Role } from './wire.ts';
import { decodeFrame } from './wire.ts';

/**
 * `connecting` at the start and `reconnecting` after a loss: calls wait. `gone`: the line gave up and
 * calls are refused.
 */
export type LineState = 'connecting' | 'connected' | 'reconnecting' | 'gone';

/** Something that carries text to the engine and frames back. */
export interface Line {
  readonly state: LineState;
  /** Only while connected. */
  send(text: string): void;
  /** Both are called once, by the client. */
  onFrame(listener: (frame: Uint8Array<ArrayBuffer>) => void): void;
  onState(listener: (state: LineState) => void): void;
  /** Tries again now, after the line was gone. */
  reconnect(): void;
}

export interface CallOptions {
  /** A query is given up at once; a command or job is told to stop, and its answer awaited. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (report: ProgressReport) => void;
}

export interface Client {
  /** @throws ProblemError, whatever went wrong. */
  call<M extends MethodName>(
    method: M,
    params: Params<M>,
    options?: CallOptions,
  ): Promise<Result<M>>;
  /** @returns a function that ends the listening. */
  onEvent(listener: (event: EngineEvent) => void): () => void;
  readonly state: LineState;
  onState(listener: (state: LineState) => void): () => void;
  reconnect(): void;
}

interface PendingCall {
  readonly role: Role;
  readonly text: string;
  isSent: boolean;
  resolve(result: unknown): void;
  reject(error: ProblemError): void;
  readonly onProgress: ((report: ProgressReport) => void) | undefined;
}

const lost = (): Problem => problem('engine.connection-lost', undefined, { retry: 'now' });
const stopped = (): Problem => problem('engine.stopped', undefined, { retry: 'now' });
const cancelled = (): ProblemError => new ProblemError(problem('engine.cancelled'));

export function createClient(line: Line): Client {
  const pending = new Map<number, PendingCall>();
  const eventListeners = new Set<(event: EngineEvent) => void>();
  const stateListeners = new Set<(state: LineState) => void>();
  let lastId = 0;

  const send = (message: ClientMessage) => line.send(JSON.stringify(message));

  const rejectWhere = (isLost: (call: PendingCall) => boolean, reason: () => Problem) => {
    for (const [id, call] of pending) {
      if (!isLost(call)) continue;
      pending.delete(id);
      call.reject(new ProblemError(reason()));
    }
  };

  const sendWaiting = () => {
    for (const call of pending.values()) {
      if (call.isSent) continue;
      call.isSent = true;
      line.send(call.text);
    }
  };

  const receive = (message: EngineMessage) => {
    switch (message.kind) {
      case 'event':
        for (const listener of eventListeners) listener(message.event);
        return;
      case 'lost':
        rejectWhere((call) => call.isSent && call.role === message.role, stopped);
        return;
      case 'progress':
        pending.get(message.id)?.onProgress?.(message.report);
        return;
    }
    const call = pending.get(message.id);
    // The answer to a query that was given up in the meantime.
    if (!call) return;
    pending.delete(message.id);
    if (message.kind === 'result') call.resolve(message.result);
    else call.reject(new ProblemError(message.problem));
  };

  line.onFrame((frame) => receive(decodeFrame(frame)));
  line.onState((state) => {
    if (state === 'connected') sendWaiting();
    else if (state === 'gone') rejectWhere(() => true, lost);
    else rejectWhere((call) => call.isSent, lost);
    for (const listener of stateListeners) listener(state);
  });

  const call: Client['call'] = (method, params, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled());
      if (line.state === 'gone') return reject(new ProblemError(lost()));
      const id = ++lastId;
      const { kind } = CONTRACT[method];
      const role: Role = kind === 'query' ? 'reader' : 'writer';
      const message: ClientMessage = { kind: 'call', role, id, method, params };

      const abort = () => {
        const waiting = pending.get(id);
        if (!waiting) return;
        if (waiting.isSent) send({ kind: 'cancel', role, id });
        if (waiting.isSent && kind !== 'query') return;
        pending.delete(id);
        waiting.reject(cancelled());
      };
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', abort);
          settle(value);
        };
      signal?.addEventListener('abort', abort);
      pending.set(id, {
        role,
        text: JSON.stringify(message),
        isSent: false,
        resolve: settled(resolve),
        reject: settled(reject),
        onProgress,
      });
      if (line.state === 'connected') sendWaiting();
    });

  return {
    call,
    onEvent(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    get state() {
      return line.state;
    },
    onState(listener) {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    reconnect: () => line.reconnect(),
  };
}
