/** Serves an engine on the ports that the host hands in; nothing else. */
import type { MessagePort } from 'node:worker_threads';
import { parentPort, workerData } from 'node:worker_threads';
import type { ClientMessage, EngineMessage } from '#shared/api/wire.ts';
import { encodeFrame } from '#shared/api/wire.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { openEngine } from './engine.ts';
import { openLog } from './log.ts';
import { createFileBox } from './secrets/file-box.ts';
import { openSealedFile } from './secrets/sealed-file.ts';
import type { SecretBox } from './secrets/store.ts';
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

/** The keychain is the host’s: every key goes there and back. */
function askHostToSeal(host: MessagePort, post: (message: FromThread) => void): SecretBox {
  const waiting = new Map<number, (bytes: Uint8Array | null) => void>();
  let next = 1;
  host.on('message', (message: ToThread) => {
    if (message.kind !== 'boxed') return;
    waiting.get(message.id)?.(message.bytes);
    waiting.delete(message.id);
  });
  const ask = async (verb: 'seal' | 'open', bytes: Uint8Array): Promise<Uint8Array> => {
    const id = next++;
    const answer = await new Promise<Uint8Array | null>((resolve) => {
      waiting.set(id, resolve);
      post({ kind: 'box', id, verb, bytes });
    });
    if (answer === null) throw new Error('the keychain refused');
    return answer;
  };
  return {
    kind: 'keychain',
    seal: (secret) => ask('seal', new TextEncoder().encode(secret)),
    open: async (sealed) => new TextDecoder().decode(await ask('open', sealed)),
  };
}

function serve(host: MessagePort, options: ThreadOptions & Pick<EngineOptions, 'role'>): void {
  const post = (message: FromThread) => host.postMessage(message);
  let engine: Engine;
  try {
    const now = () => new Date();
    const { folder, box } = options.keys;
    const secrets = openSealedFile(
      folder,
      box === 'file' ? createFileBox(folder) : askHostToSeal(host, post),
    );
    engine = openEngine({
      ...options,
      secrets,
      hasWindows: true,
      now,
      log: openLog(options.folder, now),
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    post({ kind: 'failed', problem: error.problem });
    host.close();
    return;
  }
  host.on('message', async (message: ToThread) => {
    if (message.kind === 'window') return serveWindow(engine, message.port);
    if (message.kind === 'boxed') return;
    await engine.close();
    post({ kind: 'closed' });
    host.close();
  });
  post({ kind: 'ready' });
}

if (parentPort) serve(parentPort, workerData);
