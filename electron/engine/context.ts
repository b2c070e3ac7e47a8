/** What every room of the engine works with. Made once by `openEngine`, handed to room functions first. */
import type { EngineEvent } from '#shared/api/contract.ts';
import type { Connection } from './db/open.ts';
import type { HttpClientOptions } from './http/client.ts';
import type { RunningJobs } from './jobs/run.ts';
import type { LocalApi } from './local-api/local-api.ts';
import type { SecretStore } from './secrets/store.ts';

export interface EngineContext {
  /** Absolute path of the catalog folder. */
  readonly folder: string;
  /** `reader` has a read-only connection; `writer` may do everything. */
  readonly role: 'reader' | 'writer';
  /** Version of the product. */
  readonly version: string;
  readonly db: Connection;
  readonly now: () => Date;
  /** Details of defects, for the log of the host; never for people. */
  readonly log: (message: string, error?: unknown) => void;
  readonly emit: (event: EngineEvent) => void;
  /** Absolute path of the bytes that a browser sent, null for an id that is unknown. */
  readonly resolveUpload: (uploadId: string) => string | null;
  /**
   * Where finished downloads go, each as `<downloadId>/<file name>` with an unguessable id; the web
   * host serves it once. Null where there is none: a host with real files.
   */
  readonly downloadsFolder: string | null;
  /** Absolute path of the example database; null where it was not shipped. */
  readonly samplesFolder: string | null;
  /** Keeps keys of connections. */
  readonly secrets: SecretStore;
  /** Clock, proxy and certificates of requests to the world. */
  readonly http: HttpClientOptions;
  /** How long an answer of a catalog is waited for, in ms; the usual times where it is left out. */
  readonly publishAnswerMs?: number;
  /** Jobs of this engine that have not ended; made by `createRunningJobs`. */
  readonly jobs: RunningJobs;
  /** The API for programs of this computer; made by `createLocalApi`. */
  readonly localApi: LocalApi;
}
