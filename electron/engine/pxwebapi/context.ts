/** What every route of the API works with. */
import type { Connection } from '../db/open.ts';

export interface ApiSettings {
  /** Most cells of an answer, itself allowed. */
  readonly maxDataCells: number;
  /** Most calls in any stretch of `timeWindow` seconds; null without a limit. */
  readonly maxCalls: number | null;
  /** Seconds. */
  readonly timeWindow: number;
  /** Languages that are served, the default first; null for all that the tables have. */
  readonly languages: readonly string[] | null;
  /** Whether pages of other origins may read answers. */
  readonly allowsOrigins: boolean;
}

export interface ApiContext {
  /** A reader's. */
  readonly db: Connection;
  /** A connection that may write: for saved queries, and nothing else. Opened when it is first asked for. */
  readonly writer: () => Connection;
  /** Version of the product. */
  readonly version: string;
  readonly settings: ApiSettings;
  readonly now: () => Date;
  readonly log: (message: string, error?: unknown) => void;
}

/** Where the API stands for the client that asks: scheme, host and what the host puts before the path. */
export interface ApiPlace {
  /** `http://127.0.0.1:8080`, without a slash at the end. */
  readonly root: string;
  /** Part of the path before `/api`: "" or `/SECRET`. */
  readonly before: string;
  /** Hears which table is answered, and how many cells. */
  readonly tell: (table: string, cells: number) => void;
}
