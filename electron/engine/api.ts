/** The catalog as PxWebApi 2: one request in, one answer out. Sockets are the host's. */
import { resolve } from 'node:path';
import type { Problem } from '#shared/errors/problem.ts';
import { type Connection, openCatalog } from './db/open.ts';
import { createApiApp } from './pxwebapi/app.ts';
import type { ApiPlace, ApiSettings } from './pxwebapi/context.ts';

export interface ApiOptions {
  /** The catalog folder, made when absent. */
  readonly folder: string;
  /** Version of the product. */
  readonly version: string;
  readonly settings: ApiSettings;
  readonly now: () => Date;
  readonly log: (message: string, error?: unknown) => void;
}

export interface Api {
  /** Never throws: what goes wrong is told as a Problem. */
  answer(request: Request, place: ApiPlace): Response | Promise<Response>;
  /** The answer to a request that the host itself refuses. */
  refuse(problem: Problem): Response;
  close(): void;
}

/** @throws ProblemError as `openCatalog`. */
export function openApi({ folder, version, settings, now, log }: ApiOptions): Api {
  const db = openCatalog(resolve(folder), 'reader', now);
  let writing: Connection | null = null;
  const writer = () => {
    writing ??= openCatalog(resolve(folder), 'writer', now);
    return writing;
  };
  const { answer, refuse } = createApiApp({ db, writer, version, settings, now, log });
  return {
    answer,
    refuse,
    close() {
      db.close();
      writing?.close();
    },
  };
}
