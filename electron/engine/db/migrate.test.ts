import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProblemError } from '#shared/errors/problem.ts';
import { migrate } from './migrate.ts';
import { storageProblem } from './storage-problem.ts';

const FIRST = 'CREATE TABLE sheep (name TEXT) STRICT';
const SECOND = 'ALTER TABLE sheep ADD COLUMN wool INTEGER';
const BROKEN = 'UPDATE sheep SET name = upper(name); CREATE TABLE sheep (name TEXT)';
const now = () => new Date('2026-02-03T04:05:06Z');
const BACKUP = 'catalog.sqlite.version-1-20260203T040506.backup';

let folder = '';
let path = '';
let db: Database.Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-migrate-'));
  path = join(folder, 'catalog.sqlite');
  db = new Database(path);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function names(at: string): unknown[] {
  const copy = new Database(at, { readonly: true });
  try {
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    return copy.prepare('SELECT * FROM sheep').all();
  } finally {
    copy.close();
  }
}

describe('a catalog of an earlier version', () => {
  beforeEach(() => {
    migrate(db, path, now, [FIRST]);
    db.exec("INSERT INTO sheep VALUES ('Dolly')");
  });

  test('is brought to the present one, with a whole copy of what it was', () => {
    migrate(db, path, now, [FIRST, SECOND]);
    expect(db.prepare('SELECT * FROM sheep').all()).toEqual([{ name: 'Dolly', wool: null }]);
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    expect(names(join(folder, BACKUP))).toEqual([{ name: 'Dolly' }]);
  });

  test('has what is still in the write-ahead log in its copy', () => {
    db.pragma('journal_mode = WAL');
    db.exec("INSERT INTO sheep VALUES ('Shaun')");
    migrate(db, path, now, [FIRST, SECOND]);
    expect(names(join(folder, BACKUP))).toHaveLength(2);
  });

  test.each([
    ['the change', [FIRST, BROKEN]],
    ['the last of several changes', [FIRST, SECOND, BROKEN]],
  ])('stays as it was where %s fails', (_, migrations) => {
    expect(() => migrate(db, path, now, migrations)).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(names(path)).toEqual([{ name: 'Dolly' }]);
  });

  test('is not changed where the copy cannot be made', () => {
    const besideNothing = join(folder, 'gone', 'catalog.sqlite');
    expect(() => migrate(db, besideNothing, now, [FIRST, SECOND])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(names(path)).toEqual([{ name: 'Dolly' }]);
  });
});

test('a disk that is full while the copy is made: no half copy, nothing changed', (context) => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'statdesk-test', disk]);
  if (mounted.status !== 0) context.skip('this user may not mount a small file system');
  const full = new Database(join(disk, 'catalog.sqlite'));
  try {
    migrate(full, full.name, now, [FIRST]);
    full.prepare('INSERT INTO sheep VALUES (?)').run('x'.repeat(600 * 1024));
    let thrown: unknown;
    try {
      migrate(full, full.name, now, [FIRST, SECOND]);
    } catch (error) {
      thrown = error;
    }
    expect(storageProblem(thrown, full.name)).toMatchObject({ code: 'catalog.disk-full' });
    expect(readdirSync(disk)).toEqual(['catalog.sqlite']);
    expect(full.pragma('user_version', { simple: true })).toBe(1);
    expect(names(full.name)).toHaveLength(1);
  } finally {
    full.close();
    spawnSync('umount', ['-l', disk]);
  }
});

test('a new catalog needs no copy', () => {
  migrate(db, path, now, [FIRST, SECOND]);
  expect(readdirSync(folder)).toEqual(['catalog.sqlite']);
});

test('a catalog of a later version is refused, by name and untouched', () => {
  migrate(db, path, now, [FIRST, SECOND]);
  let thrown: unknown;
  try {
    migrate(db, path, now, [FIRST]);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ProblemError);
  expect(thrown).toMatchObject({
    problem: { code: 'catalog.newer-version', values: { path, version: 2, supported: 1 } },
  });
  expect(db.pragma('user_version', { simple: true })).toBe(2);
});
