import { createServer } from 'node:http';
import { startEngine } from '#engine/threads.ts';
import { listAssets } from '../assets.ts';
import type { BuiltFiles } from '../built-files.ts';
import { keysFolder } from '../keys-folder.ts';
import { createGuard, createToken } from '../loopback/guard.ts';
import { listen } from '../loopback/listen.ts';
import { sweepTransfers, transferFolders } from '../loopback/transfers.ts';
import { VERSION } from '../version.ts';
import { serveRequest } from './routes.ts';
import { serveSocket } from './socket.ts';

export interface WebHostOptions {
  readonly catalog: string;
  /** 0 for a free one. */
  readonly port: number;
  /** A fixed token, for tests; else a new one per start. */
  readonly token?: string | undefined;
  readonly files: Omit<BuiltFiles, 'preload'>;
}

export interface WebHost {
  /** Answers the page itself. Who knows it may use the catalog. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the application to a browser on this computer.
 *
 * @throws ProblemError as `listen` and `openEngine`.
 */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const { catalog, port, token = createToken(), files } = options;
  const assets = listAssets(files.renderer);
  const folders = transferFolders(catalog);
  const engine = await startEngine(files.worker, {
    folder: catalog,
    version: VERSION,
    paths: 'refused',
    samplesFolder: files.samples,
    apiThread: files.apiThread,
    keys: { folder: keysFolder(), box: 'file' },
    ...folders,
  });
  await sweepTransfers(catalog, 'keep-own');
  // Only now: who connects is answered, also a window that waited for the host to come back.
  const server = createServer();
  let origin: string;
  try {
    origin = await listen(server, port);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const guard = createGuard(origin, token);
  server.on('request', (request, response) => {
    // What breaks while an answer is under way is the connection; nobody is left to be told.
    serveRequest({ guard, assets, ...folders }, request, response).catch(() => response.destroy());
  });
  const closeSockets = serveSocket(server, guard, engine);
  return {
    address: `${origin}/${token}/`,
    async close() {
      closeSockets();
      server.close();
      server.closeAllConnections();
      await engine.close();
      await sweepTransfers(catalog, 'remove-own');
    },
  };
}
