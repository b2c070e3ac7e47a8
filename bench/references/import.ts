/** The bare import: blocks, parse, chunks of 64 Ki cells as BLOBs, a commit every 64 chunks, a checkpoint. */
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { findData, parseBlock, startParse } from './parse.ts';

const CHUNK = 65_536;

export function referenceImport(path: string, databasePath: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(databasePath + suffix, { force: true });
  const db = new Database(databasePath);
  db.pragma('page_size = 16384');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(
    'CREATE TABLE chunk (cube INTEGER, no INTEGER, data BLOB); CREATE UNIQUE INDEX c ON chunk(cube, no)',
  );
  const insert = db.prepare('INSERT INTO chunk VALUES (1, ?, ?)');
  // A block of 1 MiB holds at most half as many cells; what is left moves to the front.
  const cells = new Int32Array(CHUNK + (1 << 20));
  const block = Buffer.alloc(1 << 20);
  const state = startParse();
  const file = openSync(path, 'r');
  let position = findData(path);
  let chunk = 0;
  db.exec('BEGIN');
  const put = (count: number): void => {
    insert.run(chunk++, Buffer.from(cells.buffer, 0, count * 4));
    if (chunk % 64 === 0) db.exec('COMMIT; BEGIN');
  };
  for (;;) {
    const length = readSync(file, block, 0, block.length, position);
    if (length === 0) break;
    position += length;
    parseBlock(block, length, state, cells);
    while (state.at >= CHUNK) {
      put(CHUNK);
      cells.copyWithin(0, CHUNK, state.at);
      state.at -= CHUNK;
    }
  }
  if (state.at > 0) put(state.at);
  db.exec('COMMIT');
  db.pragma('wal_checkpoint(TRUNCATE)');
  closeSync(file);
  db.close();
}
