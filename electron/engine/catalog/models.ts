/** Table models as they are stored: deflated JSON, the ones read last kept open. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TableModel } from '#shared/cube/model.ts';
import type { Connection } from '../db/open.ts';

/** Models kept open per connection: the tables that somebody has open, and a few more. */
const KEPT_MODELS = 12;

const kept = new WeakMap<Connection, Map<number, TableModel>>();

/** Most models are a few KiB: small tables are what makes ten thousand of them quick. */
const PACKING = { level: 1, windowBits: 13, memLevel: 5, chunkSize: 4096 } as const;

export function packModel(model: TableModel): Buffer {
  return deflateRawSync(JSON.stringify(model), PACKING);
}

const READ_MODEL = 'SELECT model FROM revision WHERE revision = ?';

/** The model of a published revision, which never changes. */
export function readModel(db: Connection, revision: number): TableModel {
  const known = kept.get(db) ?? new Map<number, TableModel>();
  kept.set(db, known);
  const model = known.get(revision) ?? unpack(db, revision);
  known.delete(revision);
  for (const oldest of known.keys()) {
    if (known.size < KEPT_MODELS) break;
    known.delete(oldest);
  }
  known.set(revision, model);
  return model;
}

function unpack(db: Connection, revision: number): TableModel {
  const row = db.prepare<[number], { model: Buffer }>(READ_MODEL).get(revision);
  if (!row) throw new Error(`revision ${revision} is not there`);
  // Written by `packModel` alone, into a database that was checked when it was opened.
  return JSON.parse(inflateRawSync(row.model).toString('utf8'));
}
