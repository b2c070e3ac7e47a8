import { createHash } from 'node:crypto';
import { type Connection, statement } from '../db/open.ts';

const MODEL = 'SELECT model FROM revision WHERE revision = ?';
const CHECKSUMS = 'SELECT checksum FROM chunk WHERE revision = ? ORDER BY no';

/** Of a revision's metadata and cells; the same in every catalog that holds the same table. */
export function fingerprintOf(db: Connection, revision: number): string {
  const hash = createHash('sha256');
  const found = statement<[number], { model: Buffer }>(db, MODEL).get(revision);
  if (found) hash.update(found.model);
  for (const { checksum } of statement<[number], { checksum: number }>(db, CHECKSUMS).iterate(
    revision,
  )) {
    hash.update(`${checksum},`);
  }
  return hash.digest('hex');
}
