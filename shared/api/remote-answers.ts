/** What the engine tells of servers of PxWebApi 2 and their tables. */
import type { Table } from '../cube/table.ts';
import type { Problem } from '../errors/problem.ts';
import type { Selection } from '../selection/selection.ts';

/** When what is followed is looked at: only by hand, when the application starts, or also while it is open. */
export type Schedule = 'manual' | 'start' | 'hourly' | 'daily';

/** What a server says of itself. */
export interface ServerConfig {
  readonly apiVersion: string;
  readonly isBeta: boolean;
  readonly languages: readonly { readonly id: string; readonly label: string }[];
  readonly defaultLanguage: string;
  readonly maxDataCells: number;
  /** Calls per stretch of `timeWindowSeconds`; 0 where there is no limit. */
  readonly maxCalls: number;
  readonly timeWindowSeconds: number;
  readonly license: string | null;
  /** How to cite the server, by language. */
  readonly sourceReferences: readonly { readonly language: string; readonly text: string }[];
}

/** A server that answered at an address, before it is added. */
export interface ServerOffer {
  readonly root: string;
  readonly config: ServerConfig;
  readonly suggestedName: string;
  /** The table that the address leads to; null where it leads to none. */
  readonly tableId: string | null;
  /** The source that has this server already. */
  readonly addedAs: string | null;
}

export interface SourceRow {
  readonly name: string;
  readonly root: string;
  readonly config: ServerConfig;
  readonly schedule: Schedule;
  /** UTC, ISO 8601, like all times here. */
  readonly addedAt: string;
  readonly syncedAt: string | null;
  /** When its tables were last listed; null where they never were. */
  readonly listedAt: string | null;
  /** Tables in the remembered list. */
  readonly tableCount: number | null;
  /** Tables and selections that are followed. */
  readonly followedCount: number;
}

export interface RemoteFolder {
  readonly id: string;
  readonly label: string;
  /** The id of the folder above; null at the top. */
  readonly parent: string | null;
  /** Tables here and below. */
  readonly tableCount: number;
}

/** Whether a server still has a table as it was. */
export type Standing = 'current' | 'discontinued' | 'withdrawn' | 'renamed';

export interface RemoteTableRow {
  readonly id: string;
  readonly title: string;
  readonly updated: string | null;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly variableLabels: readonly string[];
  readonly isDiscontinued: boolean;
  readonly path: readonly string[];
  /** The whole table in the catalog; null where it is not there. */
  readonly local: string | null;
  readonly isFollowed: boolean;
}

export interface RemoteTablePage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly RemoteTableRow[];
  /** Of the copy; null where the server was never listed in this language. */
  readonly listedAt: string | null;
  readonly language: string;
  /** False where the server's list had no end and was cut off. */
  readonly isWhole: boolean;
}

/** What it takes to fetch a selection. */
export interface DownloadCost {
  readonly cells: number;
  readonly requests: number;
  /** At the server's pace, at least. */
  readonly seconds: number;
}

/** A table of a server as it would be here, without its cells. */
export interface RemoteTableView {
  readonly table: Table;
  readonly updated: string | null;
  readonly whole: DownloadCost;
  readonly suggested: Selection;
}

export interface RemotePreview extends DownloadCost {
  /** The first few cells of the selection, as they would be shown. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

export interface FollowedRow {
  readonly source: string;
  readonly kind: 'table' | 'query' | 'folder' | 'search';
  /** Id of the table or folder, or the words of the search. */
  readonly subject: string;
  readonly selection: Selection | null;
  /** The table of the catalog; null until it has come, and for folders and searches. */
  readonly table: string | null;
  readonly title: string | null;
  readonly standing: Standing;
  readonly renamedTo: string | null;
  readonly updated: string | null;
  readonly checkedAt: string | null;
}

export type SyncState = 'new' | 'updated' | 'unchanged' | 'withdrawn' | 'failed';

export interface SyncedTable {
  readonly source: string;
  /** The server's id. */
  readonly id: string;
  /** The catalog's id; null where there is no table. */
  readonly table: string | null;
  readonly state: SyncState;
  /** Cells of the table that is here. */
  readonly cells: number;
  /** Sent for this table, repetitions included. */
  readonly requests: number;
  /** Why it failed, or what else is to be said: discontinued, renamed. */
  readonly problem: Problem | null;
  /** The revision before and the present one, for comparing; null where nothing changed. */
  readonly revisions: { readonly before: number; readonly after: number } | null;
}

export interface SyncReport {
  readonly jobId: number;
  readonly tables: readonly SyncedTable[];
}
