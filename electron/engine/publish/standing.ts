/** What is known of a publication in one catalog: ids there, and what was sent last. */
import { z } from 'zod';
import type { Connection } from '../db/open.ts';

const standing = z.object({
  remoteId: z.string().nullable().default(null),
  remoteUrl: z.string().nullable().default(null),
  isPrivate: z.boolean().nullable().default(null),
  /** DataHub: where a person goes on. */
  flowUrl: z.string().nullable().default(null),
  /** DataHub: the newest submission, its id noted before it is sent. `content`: hash of what it says. */
  submission: z
    .object({ fileId: z.string(), content: z.string(), isSent: z.boolean() })
    .nullable()
    .default(null),
  /** udata: the contact point that stands for the draft’s contact. */
  contactId: z.string().nullable().default(null),
  /** Resource of the draft → where its file can be fetched. */
  resourceUrls: z.record(z.string(), z.string()).default({}),
  /** Resource of the draft → id in the catalog, for what we made there. */
  resourceIds: z.record(z.string(), z.string()).default({}),
  last: z
    .object({
      revision: z.number(),
      at: z.string(),
      /** Canonical JSON by field, as it stood in the catalog after the sending. */
      fields: z.record(z.string(), z.string()),
      /** The same as it was sent. */
      sent: z.record(z.string(), z.string()),
      /** SHA-256 by resource. */
      files: z.record(z.string(), z.string()),
    })
    .nullable()
    .default(null),
});

export type Standing = z.output<typeof standing>;

const READ = 'SELECT document FROM publication_standing WHERE draft_id = ? AND connection = ?';
const LIST = 'SELECT connection, document FROM publication_standing WHERE draft_id = ?';
const WRITE = `
  INSERT INTO publication_standing (draft_id, connection, document)
  VALUES (@draftId, @connection, @document)
  ON CONFLICT (draft_id, connection) DO UPDATE SET document = excluded.document`;

export const NO_STANDING: Standing = standing.parse({});

export function readStanding(db: Connection, draftId: string, connection: string): Standing {
  const row = db.prepare<[string, string], { document: string }>(READ).get(draftId, connection);
  return row ? standing.parse(JSON.parse(row.document)) : NO_STANDING;
}

export function writeStanding(
  db: Connection,
  draftId: string,
  connection: string,
  document: Standing,
): void {
  db.prepare(WRITE).run({ draftId, connection, document: JSON.stringify(document) });
}

export function listStandings(db: Connection, draftId: string): ReadonlyMap<string, Standing> {
  const rows = db.prepare<[string], { connection: string; document: string }>(LIST).all(draftId);
  return new Map(
    rows.map(({ connection, document }) => [connection, standing.parse(JSON.parse(document))]),
  );
}
