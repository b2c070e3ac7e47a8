/**
 * Turns the local API on and off. It runs in a thread of its own with its own connection to the
 * catalog, so that no script ever keeps a window waiting.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EngineEvent } from '#shared/api/contract.ts';
import type { ApiThreadOptions, FromApiThread, LocalApiState } from '#shared/api/local-api.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';

export interface LocalApiOptions {
  /** URL of the built `api.js`; null where there is none: nothing can be turned on then. */
  readonly thread: string | null;
  readonly folder: string;
  readonly log: (message: string, error?: unknown) => void;
  readonly emit: (event: EngineEvent) => void;
}

export interface LocalApi {
  /** Where it should listen comes from the settings while it is off. */
  state(): Omit<LocalApiState, 'port' | 'hasSecret'>;
  /** Ends the one that runs. Resolves once it listens, or could not: the state says why. */
  start(port: number, token: string | null): Promise<void>;
  stop(): Promise<void>;
}

const OFF = { isOn: false, address: null, problem: null, calls: [], callCount: 0 } as const;

/** A thread that does not end by itself in this time is ended. */
const CLOSE_MS = 4000;

export function createLocalApi({ thread, folder, log, emit }: LocalApiOptions): LocalApi {
  let current: ReturnType<LocalApi['state']> = OFF;
  let worker: Worker | null = null;

  const change = (state: Partial<typeof current>) => {
    current = { ...current, ...state };
    emit({ kind: 'changed', room: 'api', ids: [] });
  };
  const fail = (told: Problem) => change({ ...OFF, problem: told });

  const stop = async () => {
    const ending = worker;
    worker = null;
    if (ending) await end(ending);
    change(OFF);
  };

  const hear = (message: FromApiThread, ready: () => void) => {
    switch (message.kind) {
      case 'listening':
        change({ isOn: true, address: message.address });
        return ready();
      case 'failed':
        fail(message.problem);
        return ready();
      case 'calls':
        return change({ calls: message.calls, callCount: message.callCount });
      case 'log':
        return log(message.message, message.detail);
    }
  };

  return {
    state: () => current,
    stop,
    async start(port, token) {
      if (thread === null) throw new ProblemError(problem('api.not-here'));
      await stop();
      const options: ApiThreadOptions = { catalog: folder, port, token };
      const started = new Worker(new URL(thread), { workerData: options });
      worker = started;
      await new Promise<void>((ready) => {
        started.on('message', (message: FromApiThread) => {
          if (worker === started) hear(message, ready);
        });
        started.on('error', (error) => log('the local API stopped', error));
        started.on('exit', () => {
          if (worker === started) {
            worker = null;
            if (current.problem === null) fail(problem('api.stopped'));
          }
          ready();
        });
      });
    },
  };
}

async function end(worker: Worker): Promise<void> {
  const exited = once(worker, 'exit');
  worker.postMessage('close');
  const timer = setTimeout(() => void worker.terminate(), CLOSE_MS);
  await exited;
  clearTimeout(timer);
}
