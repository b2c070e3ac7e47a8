import { setTimeout as delay } from 'node:timers/promises';
import { findBuiltFiles } from '../built-files.ts';
import { catalogFolder } from '../catalog-folder.ts';
import { openBrowser } from './browser.ts';
import { startWebHost } from './serve.ts';

export interface AppOptions {
  readonly catalog: string | undefined;
  readonly port: number;
  readonly open: boolean;
  /** Folder of the built hosts. */
  readonly outMain: string;
  /** Ends the application. */
  readonly signal: AbortSignal;
}

const CLOSE_MS = 4500;

/**
 * Runs the application in the browser until it is told to end; prints its address on standard output.
 *
 * @throws ProblemError as `startWebHost`.
 */
export async function runApp({ catalog, port, open, outMain, signal }: AppOptions): Promise<void> {
  const host = await startWebHost({
    catalog: catalogFolder(catalog),
    port,
    token: process.env.STATDESK_TOKEN,
    files: findBuiltFiles(outMain),
  });
  process.stdout.write(`${host.address}\n`);
  if (open) openBrowser(host.address);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([host.close(), delay(CLOSE_MS, undefined, { ref: false })]);
}
