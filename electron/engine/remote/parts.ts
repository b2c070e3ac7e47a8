/** What has come of a table that is on its way: kept at once, so that nothing is asked for twice. */
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import { type Connection, statement } from '../db/open.ts';
import type { RemoteCells } from './dataset.ts';

const pack = promisify(deflateRaw);
const unpack = promisify(inflateRaw);
const LEVEL = { level: 1 };

const KEEP = `
  INSERT OR REPLACE INTO download_part (remote, part, note, body)
  VALUES (@remoteId, @part, @note, @body)`;
const READ = 'SELECT note, body FROM download_part WHERE remote = @remoteId AND part = @part';
const DROP = 'DELETE FROM download_part WHERE remote = ?';

interface Stored {
  readonly note: string;
  readonly body: Buffer;
}

export function dropParts(db: Connection, remoteId: number): void {
  statement(db, DROP).run(remoteId);
}

/** A document, read with the schema that it was got with. */
export async function readDocument<T>(
  db: Connection,
  remoteId: number,
  part: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const stored = statement<[object], Stored>(db, READ).get({ remoteId, part });
  if (!stored) return null;
  return schema.parse(JSON.parse((await unpack(stored.body)).toString('utf8')));
}

export async function keepDocument(
  db: Connection,
  remoteId: number,
  part: string,
  document: unknown,
): Promise<void> {
  const body = await pack(JSON.stringify(document), LEVEL);
  statement(db, KEEP).run({ remoteId, part, note: '{}', body });
}

const cellsNote = z.object({
  cells: z.number().int(),
  /** Bytes of the answer as it came. */
  bytes: z.number().int(),
  /** As the server dated it. */
  updated: z.string().nullable(),
  words: z.array(z.string()),
  /** Places in `words` of those that stand for a cell. */
  symbols: z.array(z.number().int()),
});

export type CellsNote = z.output<typeof cellsNote>;

/** What is known of a piece of the cells. */
export type KeptPiece =
  | { readonly kind: 'cells'; readonly note: CellsNote }
  /** It was too large for the server and is asked in halves. */
  | { readonly kind: 'halved' };

export function findPiece(db: Connection, remoteId: number, part: string): KeptPiece | null {
  const stored = statement<[object], Stored>(db, READ).get({ remoteId, part });
  if (!stored) return null;
  if (stored.body.length === 0) return { kind: 'halved' };
  return { kind: 'cells', note: cellsNote.parse(JSON.parse(stored.note)) };
}

export function noteHalved(db: Connection, remoteId: number, part: string): void {
  statement(db, KEEP).run({ remoteId, part, note: '{}', body: Buffer.alloc(0) });
}

export async function keepCells(
  db: Connection,
  remoteId: number,
  part: string,
  { values, word, words }: RemoteCells,
  answer: { readonly bytes: number; readonly updated: string | null },
): Promise<void> {
  const symbols = new Set<number>();
  for (let at = 0; at < values.length; at++) {
    if (Number.isNaN(values[at])) symbols.add((word[at] as number) - 1);
  }
  const note: CellsNote = {
    cells: values.length,
    ...answer,
    words: [...words],
    symbols: [...symbols],
  };
  const body = await pack(Buffer.concat([bytesOf(values), bytesOf(word)]), LEVEL);
  statement(db, KEEP).run({ remoteId, part, note: JSON.stringify(note), body });
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Uint16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

export interface KeptCells extends RemoteCells {
  /** Of the packed bytes, for the hash of the whole. */
  readonly packed: Buffer;
}

/** The cells of a piece in table order. */
export async function readPiece(
  db: Connection,
  remoteId: number,
  part: string,
  { cells, words }: CellsNote,
): Promise<KeptCells> {
  const stored = statement<[object], Stored>(db, READ).get({ remoteId, part });
  if (!stored) throw new Error(`part ${part} is not there`);
  // A copy, so that both arrays start where their kind must.
  const bytes = new Uint8Array(await unpack(stored.body)).buffer;
  return {
    values: new Float64Array(bytes, 0, cells),
    word: new Uint16Array(bytes, 8 * cells, cells),
    words,
    packed: stored.body,
  };
}
