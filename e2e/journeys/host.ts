/** The built web host as its own process, on a catalog of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

export interface RunningHost {
  readonly address: string;
  stop(): Promise<void>;
  /** At once, as when the power goes. */
  kill(): Promise<void>;
}

export interface HostOptions {
  readonly port?: number;
  /** Fixed, so that a page finds the host again after a restart. */
  readonly token?: string;
}

export async function startHost(
  catalog: string,
  { port = 0, token }: HostOptions = {},
): Promise<RunningHost> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'out/main/web.js'), '--no-open', '--port', `${port}`, '--catalog', catalog],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        // Never those of whoever runs the tests.
        STATDESK_KEYS: join(catalog, '..', 'keys'),
        ...(token && { STATDESK_TOKEN: token }),
      },
    },
  );
  if (!child.stdout) throw new Error('the host has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0];
    if (!address) continue;
    const end = async (signal: NodeJS.Signals) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    };
    return { address, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  }
  throw new Error('the host ended without an address');
}
