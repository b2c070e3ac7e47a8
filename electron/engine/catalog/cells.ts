/** Stored cells: written chunk by chunk under a revision, verified whenever they are read. */
import { crc32 } from 'node:zlib';
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { type Connection, catalogFileOf, statement } from '../db/open.ts';

export interface StoredCells {
  readonly cellCount: number;
  /** @throws ProblemError `catalog.damaged-cells` where the bytes are not those that were written. */
  readChunk(no: number): Uint8Array;
}

const READ_CHUNK = 'SELECT checksum, data FROM chunk WHERE revision = @revision AND no = @no';

interface ChunkRow {
  readonly checksum: number;
  readonly data: Buffer;
}

/** The cells of a published revision. */
export function openCells(db: Connection, revision: number, cellCount: number): StoredCells {
  const read = statement<[{ revision: number; no: number }], ChunkRow>(db, READ_CHUNK);
  const chunkCount = Math.ceil(cellCount / CHUNK_CELLS);
  return {
    cellCount,
    readChunk(no) {
      const row = read.get({ revision, no });
      if (!row || crc32(row.data) !== row.checksum) {
        throw new ProblemError(
          problem(
            'catalog.damaged-cells',
            { path: catalogFileOf(db), chunk: no + 1, chunks: chunkCount },
            { retry: 'no' },
          ),
        );
      }
      return row.data;
    },
  };
}

const INSERT_CHUNK =
  'INSERT INTO chunk (revision, no, checksum, data) VALUES (@revision, @no, @checksum, @data)';

/** Writes chunks `first`, `first + 1`, …; inside a transaction of the caller. */
export function writeChunks(
  db: Connection,
  revision: number,
  first: number,
  chunks: readonly Uint8Array[],
): void {
  const insert = statement(db, INSERT_CHUNK);
  chunks.forEach((data, i) => {
    insert.run({ revision, no: first + i, checksum: crc32(data), data });
  });
}

const COUNT_CHUNKS = 'SELECT count(*) AS chunks FROM chunk';
const NEXT_CHUNKS = `
  SELECT chunk.rowid AS row, stat_table.id, chunk.no, chunk.checksum, chunk.data
  FROM chunk
  JOIN revision ON revision.revision = chunk.revision
  LEFT JOIN stat_table ON stat_table.table_key = revision.table_key
  WHERE chunk.rowid > ?
  ORDER BY chunk.rowid
  LIMIT 16`;

interface CheckedRow extends ChunkRow {
  readonly row: number;
  readonly id: string | null;
  readonly no: number;
}

/** Reads every chunk there is, a few at a time: how many were read, and the damaged among them. */
export function* checkChunks(db: Connection): Generator<{
  readonly read: number;
  readonly damaged: readonly { readonly id: string; readonly chunk: number }[];
}> {
  const next = db.prepare<[number], CheckedRow>(NEXT_CHUNKS);
  for (let rows = next.all(0); rows.length > 0; rows = next.all(rows.at(-1)?.row ?? 0)) {
    const damaged = rows.filter(({ data, checksum }) => crc32(data) !== checksum);
    yield {
      read: rows.length,
      damaged: damaged.map(({ id, no }) => ({ id: id ?? '', chunk: no + 1 })),
    };
  }
}

export function countChunks(db: Connection): number {
  return db.prepare<[], { chunks: number }>(COUNT_CHUNKS).get()?.chunks ?? 0;
}
