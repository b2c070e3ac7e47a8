/** The local API of the application, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ApiThreadOptions, FromApiThread, ServedCall } from '#shared/api/local-api.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { type ApiServer, startApiServer } from './server.ts';

/** Calls that are remembered, newest first. */
const KEPT_CALLS = 50;
/** A busy script would make the window draw its list without end. */
const TELL_MS = 250;

const MAX_DATA_CELLS = 10_000_000;

async function run(
  host: NonNullable<typeof parentPort>,
  { catalog, port, token }: ApiThreadOptions,
): Promise<void> {
  const post = (message: FromApiThread) => host.postMessage(message);
  const calls = keepCalls((kept, callCount) => post({ kind: 'calls', calls: kept, callCount }));
  let server: ApiServer;
  try {
    server = await startApiServer({
      catalog,
      port,
      token,
      host: '127.0.0.1',
      maxDataCells: MAX_DATA_CELLS,
      maxCalls: null,
      timeWindow: 1,
      origins: [],
      languages: null,
      log: (message, error) => post({ kind: 'log', message, detail: String(error) }),
      onServed: calls.add,
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    post({ kind: 'failed', problem: error.problem });
    return host.close();
  }
  host.once('message', async () => {
    await server.close();
    calls.end();
    host.close();
  });
  post({ kind: 'listening', address: server.address });
}

function keepCalls(tell: (calls: readonly ServedCall[], callCount: number) => void) {
  let kept: readonly ServedCall[] = [];
  let callCount = 0;
  let timer: NodeJS.Timeout | null = null;
  return {
    add(call: ServedCall) {
      kept = [call, ...kept].slice(0, KEPT_CALLS);
      callCount++;
      timer ??= setTimeout(() => {
        timer = null;
        tell(kept, callCount);
      }, TELL_MS);
    },
    end() {
      if (timer) clearTimeout(timer);
    },
  };
}

if (parentPort) await run(parentPort, workerData);
