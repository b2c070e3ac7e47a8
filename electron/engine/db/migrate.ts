/** Brings a database to the version of this program, or refuses one that is newer. */
import { existsSync, rmSync } from 'node:fs';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { initialTables } from './migrations/0001-initial-tables.ts';
import { savedQueries } from './migrations/0002-saved-queries.ts';
import { largeValueSets } from './migrations/0003-large-value-sets.ts';
import { ownGroupings } from './migrations/0004-own-groupings.ts';
import { recipes } from './migrations/0005-recipes.ts';
import { publications } from './migrations/0006-publications.ts';
import { servers } from './migrations/0007-servers.ts';
import type { Connection } from './open.ts';

/** In order; the number of a migration is its place here, from 1. Never edited after a release. */
const MIGRATIONS: readonly string[] = [
  initialTables,
  savedQueries,
  largeValueSets,
  ownGroupings,
  recipes,
  publications,
  servers,
];

/**
 * The version of the schema is the number of migrations, kept in `PRAGMA user_version`. A database
 * with data in it is copied beside itself before it is changed.
 *
 * @throws ProblemError `catalog.newer-version`; the database is then untouched.
 */
export function migrate(
  db: Connection,
  path: string,
  now: () => Date,
  migrations: readonly string[] = MIGRATIONS,
): void {
  const supported = migrations.length;
  const version = readVersion(db, path, supported);
  if (version === supported) return;
  if (version > 0) backUp(db, path, version, now);
  // All or none: a catalog is never left between two programs.
  db.transaction(() => {
    // Another process may have been faster while this one waited for the lock.
    const reached = readVersion(db, path, supported);
    for (const migration of migrations.slice(reached)) db.exec(migration);
    db.pragma(`user_version = ${supported}`);
  }).immediate();
}

/**
 * A database that another program made has no version and yet something in it.
 *
 * @throws ProblemError `catalog.not-a-database`; the database is then untouched.
 */
export function refuseForeign(db: Connection, path: string): void {
  if (db.pragma('user_version', { simple: true }) !== 0) return;
  if (db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined) return;
  throw new ProblemError(problem('catalog.not-a-database', { path }, { retry: 'no' }));
}

/** The version of a database, refused when it is newer than this program. */
function readVersion(db: Connection, path: string, supported: number): number {
  const version = Number(db.pragma('user_version', { simple: true }));
  refuseNewer(version, path, supported);
  return version;
}

/** @throws ProblemError `catalog.newer-version`. */
export function refuseNewer(version: number, path: string, supported = MIGRATIONS.length): void {
  if (version <= supported) return;
  throw new ProblemError(
    problem('catalog.newer-version', { path, version, supported }, { retry: 'no' }),
  );
}

/** A whole copy beside the database, through SQLite so that the write-ahead log is in it. */
function backUp(db: Connection, path: string, version: number, now: () => Date): void {
  const stamp = now()
    .toISOString()
    .replaceAll(/[-:]|\..*/g, '');
  const copy = `${path}.version-${version}-${stamp}.backup`;
  if (existsSync(copy)) return;
  try {
    db.prepare('VACUUM INTO ?').run(copy);
  } catch (error) {
    // Half a copy is none, and takes the room that is missing.
    rmSync(copy, { force: true });
    throw error;
  }
}
