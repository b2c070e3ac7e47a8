/** A server of the local API over a catalog of its own, for tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '#engine/engine.ts';
import { type ApiServer, type ApiServerOptions, startApiServer } from '../server.ts';

export interface TestServer extends ApiServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
}

export interface TestCatalog {
  readonly folder: string;
  serve(options?: Partial<ApiServerOptions>): Promise<TestServer>;
  /** Imports more, as another process would. */
  add(paths: readonly string[]): Promise<void>;
  /** Ends all servers and removes the folder. */
  remove(): Promise<void>;
}

export async function makeTestCatalog(paths: readonly string[]): Promise<TestCatalog> {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-api-'));
  const servers: ApiServer[] = [];
  const add = async (more: readonly string[]) => {
    const engine = openEngine({
      folder,
      role: 'writer',
      version: '0.0.0',
      paths: 'allowed',
      uploadsFolder: null,
      downloadsFolder: null,
      samplesFolder: null,
    });
    const items = more.map((path) => ({ kind: 'path' as const, path }));
    await engine.call('import.start', { items });
    await engine.close();
  };
  await add(paths);
  return {
    folder,
    add,
    async serve(options = {}) {
      const server = await startApiServer({
        catalog: folder,
        port: 0,
        host: '127.0.0.1',
        maxDataCells: 10_000,
        maxCalls: null,
        timeWindow: 10,
        origins: [],
        token: null,
        languages: null,
        log: () => {},
        ...options,
      });
      servers.push(server);
      const { origin, port } = new URL(server.address);
      return { ...server, origin, port: Number(port) };
    },
    async remove() {
      await Promise.all(servers.map((server) => server.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
