/** Opens the one database of a catalog folder. The only room that knows better-sqlite3. */
import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { migrate, refuseForeign, refuseNewer } from './migrate.ts';
import { rethrowStorage } from './storage-problem.ts';

/** An open catalog database. */
export type Connection = Database.Database;
export type Statement<Parameters extends unknown[] = unknown[], Row = unknown> = Database.Statement<
  Parameters,
  Row
>;

const CATALOG_FILE = 'catalog.sqlite';

/** Path of the database in a catalog folder. */
export function catalogPath(folder: string): string {
  return join(folder, CATALOG_FILE);
}

/**
 * Opens the catalog in `folder`, which is made when absent; a new database gets its tables, an older
 * one is copied and brought up to date, in either mode.
 *
 * @throws ProblemError `catalog.folder-is-file`, `catalog.not-a-database`, `catalog.newer-version`,
 *   `catalog.damaged`, `catalog.not-writable`, `catalog.busy`, `catalog.disk-full`. Nothing is
 *   changed then.
 */
export function openCatalog(
  folder: string,
  mode: 'reader' | 'writer',
  now: () => Date,
): Connection {
  const path = catalogPath(resolve(folder));
  try {
    makeFolder(resolve(folder));
    refuseForeignFile(path);
    const writer = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      refuseForeign(writer, path);
      prepareWriter(writer);
      migrate(writer, path, now);
      checkQuickly(writer, path);
    } catch (error) {
      writer.close();
      throw error;
    }
    if (mode === 'writer') return writer;
    const reader = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    // A reader keeps what it has read in 16 MiB, so that paging a table does not read it again.
    reader.pragma('cache_size = -16384');
    // Only now: the last connection that closes takes the write-ahead log along, which a read-only
    // connection cannot make again.
    writer.close();
    return reader;
  } catch (error) {
    rethrowStorage(error, path);
  }
}

/** Long enough for the short transactions of another process, short enough to be told about it. */
const BUSY_TIMEOUT_MS = 5000;

function makeFolder(folder: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) {
    throw new ProblemError(problem('catalog.folder-is-file', { path: folder }));
  }
  if (stat) return;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const isFileInPath =
      error instanceof Error && 'code' in error && ['ENOTDIR', 'EEXIST'].includes(`${error.code}`);
    if (!isFileInPath) throw error;
    throw new ProblemError(problem('catalog.folder-is-file', { path: folder }), { cause: error });
  }
}

const HEADER_BYTES = 100;
/** Where `PRAGMA user_version` stands in the header of a database (sqlite.org/fileformat2.html). */
const USER_VERSION_AT = 60;

/** Looks at the first bytes before SQLite does: opening for writing could already touch the file. */
function refuseForeignFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || (stat.isFile() && stat.size === 0)) return;
  const head = Buffer.alloc(HEADER_BYTES);
  if (stat.isFile()) {
    const file = openSync(path, 'r');
    try {
      readSync(file, head, 0, HEADER_BYTES, 0);
    } finally {
      closeSync(file);
    }
  }
  if (head.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new ProblemError(problem('catalog.not-a-database', { path }));
  }
  refuseNewer(head.readInt32BE(USER_VERSION_AT), path);
}

function prepareWriter(db: Connection): void {
  // 16 KiB pages write and read chunks of 256 KiB up to a third faster; only settable before the
  // first table is made.
  db.pragma('page_size = 16384');
  // Readers go on while an import writes.
  db.pragma('journal_mode = WAL');
  // The catalog is rebuilt from files by hand at best, so a power cut must not lose what was told to
  // be imported; measured, it costs nothing beside NORMAL for large imports.
  db.pragma('synchronous = FULL');
  // Off by default in SQLite for old programs' sake.
  db.pragma('foreign_keys = ON');
  // An import of any size leaves a small log behind.
  db.pragma('journal_size_limit = 16777216');
}

/** Milliseconds whatever the size: header, schema and the first page of every table. */
function checkQuickly(db: Connection, path: string): void {
  try {
    const tables = db
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'",
      )
      .all();
    for (const { name } of tables) {
      db.prepare(`SELECT 1 FROM "${name.replaceAll('"', '""')}" LIMIT 1`).get();
    }
    // Pages that the file is too short for: the mark of a copy that was cut off.
    const pageCount = Number(db.pragma('page_count', { simple: true }));
    const pageSize = Number(db.pragma('page_size', { simple: true }));
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    if (log === 0 && statSync(path).size < pageCount * pageSize) {
      throw new ProblemError(
        problem('catalog.damaged', { path, detail: 'the file is cut off' }, { retry: 'no' }),
      );
    }
  } catch (error) {
    rethrowStorage(error, path);
  }
}

/** What SQLite's own full check finds: at most 100 lines, empty when all is well. */
export function checkIntegrity(db: Connection): readonly string[] {
  const rows = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(100)').all();
  const orphans = db.prepare<[], { table: string }>('PRAGMA foreign_key_check').all();
  return [
    ...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...orphans.map((row) => `${row.table}: a row refers to one that is not there`),
  ];
}

/** Moves the write-ahead log into the database and empties it. Readers may delay it; that is no error. */
export function checkpoint(db: Connection): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

const prepared = new WeakMap<Connection, Map<string, Statement>>();

/** A statement that is compiled once per connection: for what runs once per table or chunk. */
export function statement<Parameters extends unknown[] = unknown[], Row = unknown>(
  db: Connection,
  sql: string,
): Statement<Parameters, Row> {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const found = known.get(sql) ?? db.prepare(sql);
  known.set(sql, found);
  // Rows have the type that the caller names for its own SQL, as with `prepare`.
  return found as Statement<Parameters, Row>;
}

/** Path of the database of an open catalog, for messages. */
export function catalogFileOf(db: Connection): string {
  return db.name;
}
