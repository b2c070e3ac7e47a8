/** Serves an engine on the ports that the host hands in; nothing else. */
import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import type { ClientMessage, EngineMessage } from '#shared/api/wire.ts';
import { encodeFrame } from '#shared/api/wire.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { openEngine } from './engine.ts';
import { openLog } from './log.ts';
import type { FromThread, ThreadOptions, ToThread } from './threads.ts';

type Call = ClientMessage & { kind: 'call' };

/** Answers one window on its port. Queries end with it; jobs belong to the application and go on. */
function serveWindow(engine: Engine, port: MessagePort): void {
  const calls = new Map<number, AbortController>();
  const closed = new AbortController();
  const post = (message: EngineMessage) => {
    if (closed.signal.aborted) return;
    const frame = encodeFrame(message);
    port.postMessage(frame, [frame.buffer]);
  };
  const answer = async ({ id, method, params, role }: Call, call: AbortController) => {
    const signal = role === 'reader' ? AbortSignal.any([call.signal, closed.signal]) : call.signal;
    try {
      // It waited for its turn, and may not be wanted any more.
      signal.throwIfAborted();
      const report = (report: EngineMessage & { kind: 'progress' }) => post(report);
      const result = await engine.dispatch(method, params, {
        signal,
        report: (progress) => report({ kind: 'progress', id, report: progress }),
      });
      post({ kind: 'result', id, result });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      post({ kind: 'error', id, problem: error.problem });
    } finally {
      calls.delete(id);
    }
  };
  // A call starts in a turn of its own, so that a cancel which came meanwhile is heard before.
  const waiting: (() => void)[] = [];
  const startNext = () => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(startNext);
  };
  const take = (message: Call) => {
    const call = new AbortController();
    calls.set(message.id, call);
    if (waiting.push(() => void answer(message, call)) === 1) setImmediate(startNext);
  };
  const stopListening = engine.onEvent((event) => post({ kind: 'event', event }));
  port.on('message', (message: ClientMessage) => {
    if (message.kind === 'call') take(message);
    else calls.get(message.id)?.abort(new ProblemError(problem('engine.cancelled')));
  });
  port.on('close', () => {
    closed.abort(new ProblemError(problem('engine.cancelled')));
    stopListening();
  });
}

function serve(host: MessagePort, options: ThreadOptions & Pick<EngineOptions, 'role'>): void {
  const post = (message: FromThread) => host.postMessage(message);
  let engine: Engine;
  try {
    const now = () => new Date();
    engine = openEngine({ ...options, hasWindows: true, now, log: openLog(options.folder, now) });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    post({ kind: 'failed', problem: error.problem });
    host.close();
    return;
  }
  host.on('message', async (message: ToThread) => {
    if (message.kind === 'window') return serveWindow(engine, message.port);
    await engine.close();
    post({ kind: 'closed' });
    host.close();
  });
  post({ kind: 'ready' });
}

if (parentPort) serve(parentPort, workerData);
