/**
 * Cells on their way into the catalog, under a revision that nobody sees. What is small stays in
 * memory until it is published, so that a small table is one transaction; what is large is written in
 * short transactions on the way.
 */
import type { CellBatch, CellSink } from '#shared/cube/batch.ts';
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import { createScratch, encodeChunk } from '#shared/cube/chunk.ts';
import type { Connection } from '../db/open.ts';
import { writeChunks } from './cells.ts';

/** Chunks held back: at most 8 MiB of whole numbers. A transaction writes this many at once. */
const HELD_CHUNKS = 32;

export interface StagedCells extends CellSink {
  /** The staged revision; null while everything is still in memory. */
  readonly revision: number | null;
  /** Chunks not yet written, and the number of the first of them. */
  readonly held: readonly Uint8Array[];
  readonly firstHeld: number;
  readonly cells: number;
  readonly missingCells: number;
  readonly sizeBytes: number;
  /** Takes back what was written. */
  discard(): void;
}

const ADD_STAGED = `
  INSERT INTO revision (table_key, is_current, imported_at, source_kind, source_path, file_size,
    file_hash, encoding, cells, missing_cells, size_bytes, updated, warnings, model)
  VALUES (NULL, 0, '', 'path', '', 0, x'', '', 0, 0, 0, NULL, 0, x'')`;
const DROP_STAGED = 'DELETE FROM revision WHERE revision = ? AND table_key IS NULL';

const scratch = createScratch(CHUNK_CELLS);

export function stageCells(db: Connection): StagedCells {
  let revision: number | null = null;
  let held: Uint8Array[] = [];
  let firstHeld = 0;
  let cells = 0;
  let missingCells = 0;
  let sizeBytes = 0;

  // Made where it is needed: most tables stay in memory.
  const writeHeld = () =>
    db
      .transaction(() => {
        revision ??= Number(db.prepare(ADD_STAGED).run().lastInsertRowid);
        writeChunks(db, revision, firstHeld, held);
      })
      .immediate();

  return {
    write(batch) {
      const chunk = encodeChunk(batch, scratch).slice();
      held.push(chunk);
      cells += batch.count;
      missingCells += countMissing(batch);
      sizeBytes += chunk.byteLength;
      if (held.length < HELD_CHUNKS) return;
      writeHeld();
      firstHeld += held.length;
      held = [];
    },
    get revision() {
      return revision;
    },
    get held() {
      return held;
    },
    get firstHeld() {
      return firstHeld;
    },
    get cells() {
      return cells;
    },
    get missingCells() {
      return missingCells;
    },
    get sizeBytes() {
      return sizeBytes;
    },
    discard() {
      held = [];
      if (revision !== null) db.prepare(DROP_STAGED).run(revision);
      revision = null;
    },
  };
}

const STATUS_FIRST_SYMBOL = 1;
const STATUS_LAST_SYMBOL = 7;

/** Nil is exactly zero, not missing. */
function countMissing({ status, count }: CellBatch): number {
  let missing = 0;
  for (let i = 0; i < count; i++) {
    const one = status[i] as number;
    if (one >= STATUS_FIRST_SYMBOL && one <= STATUS_LAST_SYMBOL) missing++;
  }
  return missing;
}

const FIND_LEFTOVERS = 'SELECT revision FROM revision WHERE table_key IS NULL';

/** Clears what a killed import left. Only under the writer lock: nothing staged belongs to anybody then. */
export function sweepStaged(db: Connection): void {
  const leftovers = db.prepare<[], { revision: number }>(FIND_LEFTOVERS).all();
  for (const { revision } of leftovers) db.prepare(DROP_STAGED).run(revision);
}
