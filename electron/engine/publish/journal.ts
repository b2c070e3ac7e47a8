/** Sendings and their steps, written before and after every request that changes something. */
import { z } from 'zod';
import type { PublishRow, PublishState, PublishStep } from '#shared/api/publish-answers.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { publicationDraft, TARGET_KINDS } from '#shared/publication/draft.ts';
import type { Connection } from '../db/open.ts';
import { readStanding, type Standing, writeStanding } from './standing.ts';

const texts = z.record(z.string(), z.string());
const frozenTexts = {
  resourceId: z.string(),
  place: z.number().nullable(),
  name: texts,
  description: texts,
  format: z.string(),
  mediaType: z.string(),
  role: z.enum(['main', 'documentation', 'other']),
};

const frozenFile = z.object({
  kind: z.literal('file'),
  ...frozenTexts,
  fileName: z.string(),
  path: z.string(),
  sizeBytes: z.number(),
  sha256: z.string(),
  sha1: z.string(),
  rows: z.number().nullable(),
  separator: z.string().nullable(),
});

/** What a sending does, and all that it does it with. */
const frozenSending = z.object({
  purpose: z.enum(['publish', 'hide', 'delete', 'undo']),
  /** The sending that an undo takes back. */
  undoes: z.number().nullable(),
  /** Folder of the files; null where there are none. */
  filesId: z.string().nullable(),
  job: z.object({
    draft: publicationDraft,
    resources: z
      .array(
        z.discriminatedUnion('kind', [
          frozenFile,
          z.object({ kind: z.literal('link'), ...frozenTexts, url: z.string() }),
        ]),
      )
      .readonly(),
    views: z
      .array(
        z.object({
          viewId: z.string(),
          place: z.number(),
          title: texts,
          description: texts,
          specType: z.enum(['echart', 'plotly']),
          spec: z.string(),
          specFile: frozenFile,
          picture: frozenFile,
        }),
      )
      .readonly(),
    decisions: z.object({ allowRemoval: z.boolean(), overwrite: z.array(z.string()).readonly() }),
    extra: texts,
  }),
});
export type FrozenSending = z.output<typeof frozenSending>;

interface JobRow {
  readonly publishId: number;
  readonly draftId: string;
  readonly revision: number;
  readonly connection: string;
  readonly kind: string;
  readonly frozen: string;
  readonly state: PublishState;
  readonly problems: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

const COLUMNS = `
  publish_id AS publishId, draft_id AS draftId, revision, connection, kind, frozen, state, problems,
  created_at AS createdAt, finished_at AS finishedAt`;

const ADD = `
  INSERT INTO publish_job (draft_id, revision, connection, kind, frozen, state, problems, created_at)
  VALUES (@draftId, @revision, @connection, @kind, @frozen, 'open', '[]', @createdAt)`;

/** @throws ProblemError `publish.in-progress` where one of this draft and connection is open. */
export function addSending(
  db: Connection,
  connection: { readonly name: string; readonly kind: string },
  sending: FrozenSending,
  createdAt: string,
): number {
  const { draft } = sending.job;
  return db
    .transaction(() => {
      if (openPublishId(db, draft.id, connection.name) !== null) throw inProgress(connection.name);
      const added = db.prepare(ADD).run({
        draftId: draft.id,
        revision: draft.revision,
        connection: connection.name,
        kind: connection.kind,
        frozen: JSON.stringify(sending),
        createdAt,
      });
      return Number(added.lastInsertRowid);
    })
    .immediate();
}

export function inProgress(connection: string): ProblemError {
  return new ProblemError(problem('publish.in-progress', { connection }, { retry: 'later' }));
}

const FIND_OPEN = `
  SELECT publish_id AS publishId FROM publish_job
  WHERE draft_id = ? AND connection = ? AND finished_at IS NULL`;

export function openPublishId(db: Connection, draftId: string, connection: string): number | null {
  const row = db
    .prepare<[string, string], { publishId: number }>(FIND_OPEN)
    .get(draftId, connection);
  return row?.publishId ?? null;
}

const LIST_OPEN =
  'SELECT publish_id AS publishId FROM publish_job WHERE finished_at IS NULL ORDER BY publish_id';

export function listOpen(db: Connection): readonly number[] {
  return db
    .prepare<[], { publishId: number }>(LIST_OPEN)
    .all()
    .map(({ publishId }) => publishId);
}

const FIND = `SELECT ${COLUMNS} FROM publish_job WHERE publish_id = ?`;

export interface Sending extends FrozenSending {
  readonly publishId: number;
  readonly draftId: string;
  readonly connection: string;
  readonly isOpen: boolean;
}

/** @throws ProblemError `publish.unknown-sending`. */
export function readSending(db: Connection, publishId: number): Sending {
  const row = db.prepare<[number], JobRow>(FIND).get(publishId);
  if (!row) throw new ProblemError(problem('publish.unknown-sending', { publishId }));
  const { draftId, connection, frozen, finishedAt } = row;
  return {
    ...frozenSending.parse(JSON.parse(frozen)),
    publishId,
    draftId,
    connection,
    isOpen: finishedAt === null,
  };
}

const LIST = `
  SELECT ${COLUMNS} FROM publish_job WHERE @draftId IS NULL OR draft_id = @draftId
  ORDER BY publish_id DESC LIMIT @limit`;

/** Newest first. */
export function listSendings(
  db: Connection,
  draftId: string | null,
  limit: number,
): readonly PublishRow[] {
  return db
    .prepare<[object], JobRow>(LIST)
    .all({ draftId, limit })
    .map((row) => toRow(db, row));
}

export function sendingRow(db: Connection, publishId: number): PublishRow {
  const row = db.prepare<[number], JobRow>(FIND).get(publishId);
  if (!row) throw new ProblemError(problem('publish.unknown-sending', { publishId }));
  return toRow(db, row);
}

function toRow(db: Connection, row: JobRow): PublishRow {
  const standing = readStanding(db, row.draftId, row.connection);
  return {
    publishId: row.publishId,
    draftId: row.draftId,
    revision: row.revision,
    connection: row.connection,
    kind: z.enum(TARGET_KINDS).parse(row.kind),
    purpose: frozenSending.parse(JSON.parse(row.frozen)).purpose,
    state: row.state,
    isOpen: row.finishedAt === null,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    remoteId: standing.remoteId,
    remoteUrl: standing.remoteUrl,
    flowUrl: standing.flowUrl,
    isPrivate: standing.isPrivate,
    // Written by this file alone.
    problems: JSON.parse(row.problems),
    steps: listSteps(db, row.publishId),
  };
}

interface StepRow {
  readonly n: number;
  readonly name: string;
  readonly subject: string;
  readonly key: string;
  readonly state: PublishStep['state'];
  readonly attempt: number;
  readonly sentAt: string | null;
  readonly doneAt: string | null;
  readonly problem: string | null;
}

const LIST_STEPS = `
  SELECT n, name, subject, key, state, attempt, sent_at AS sentAt, done_at AS doneAt, problem
  FROM publish_step WHERE publish_id = ? ORDER BY n`;

function listSteps(db: Connection, publishId: number): readonly PublishStep[] {
  return db
    .prepare<[number], StepRow>(LIST_STEPS)
    .all(publishId)
    .map(({ key: _, problem: why, ...step }) => ({
      ...step,
      problem: why === null ? null : JSON.parse(why),
    }));
}

const LEASE = `
  UPDATE publish_job SET lease_pid = @pid, lease_at = @at WHERE publish_id = @publishId`;

/** Who works on a sending, for people who look into a catalog: whether it is held, its lock tells. */
export function noteHolder(db: Connection, publishId: number, holder: Date | null): void {
  const at = holder?.toISOString() ?? null;
  db.prepare(LEASE).run({ pid: holder && process.pid, at, publishId });
}

const MARK_LOST =
  "UPDATE publish_step SET state = 'unsure' WHERE publish_id = ? AND state = 'sent'";
const FORGET_PLANNED = "DELETE FROM publish_step WHERE publish_id = ? AND state = 'planned'";
const LIST_UNSURE = `
  SELECT step.key FROM publish_step AS step
  JOIN publish_job AS job USING (publish_id)
  WHERE job.draft_id = ? AND job.connection = ? AND step.state = 'unsure'`;
const SETTLE = `
  UPDATE publish_step SET state = @state, done_at = @doneAt
  WHERE state = 'unsure' AND key = @key AND publish_id IN
    (SELECT publish_id FROM publish_job WHERE draft_id = @draftId AND connection = @connection)`;

/** Steps that were under way when their process ended: whether they were done, only looking tells. */
export function markLost(db: Connection, publishId: number): void {
  db.prepare(MARK_LOST).run(publishId);
}

/** Keys of steps whose answer was lost, in any sending of the draft to this catalog. */
export function unsureKeys(
  db: Connection,
  draftId: string,
  connection: string,
): ReadonlySet<string> {
  const rows = db.prepare<[string, string], { key: string }>(LIST_UNSURE).all(draftId, connection);
  return new Set(rows.map(({ key }) => key));
}

/** After a look: what the new plan does not do again was done. */
export function settleUnsure(
  db: Connection,
  { draftId, connection }: Sending,
  unsure: ReadonlySet<string>,
  planned: ReadonlySet<string>,
  doneAt: string,
): void {
  for (const key of unsure) {
    const wasDone = !planned.has(key);
    db.prepare(SETTLE).run({
      draftId,
      connection,
      key,
      state: wasDone ? 'done' : 'skipped',
      doneAt: wasDone ? doneAt : null,
    });
  }
}

const LAST_N = 'SELECT ifnull(max(n), 0) AS n FROM publish_step WHERE publish_id = ?';
const ADD_STEP = `
  INSERT INTO publish_step (publish_id, n, name, subject, key, request_hash, state, attempt)
  VALUES (@publishId, @n, @name, @subject, @key, '', 'planned', 0)`;

/** Writes the steps of a plan in place of those that an earlier plan had and that were never sent. */
export function replacePlanned(
  db: Connection,
  publishId: number,
  steps: readonly { readonly name: string; readonly subject: string; readonly key: string }[],
): readonly number[] {
  return db
    .transaction(() => {
      db.prepare(FORGET_PLANNED).run(publishId);
      const last = db.prepare<[number], { n: number }>(LAST_N).get(publishId)?.n ?? 0;
      return steps.map(({ name, subject, key }, i) => {
        const n = last + 1 + i;
        db.prepare(ADD_STEP).run({ publishId, n, name, subject: subject.slice(0, 500), key });
        return n;
      });
    })
    .immediate();
}

const SEND_STEP = `
  UPDATE publish_step SET state = 'sent', attempt = attempt + 1, request_hash = @hash, sent_at = @at
  WHERE publish_id = @publishId AND n = @n`;
const END_STEP = `
  UPDATE publish_step SET state = @state, done_at = @at, evidence = @evidence, problem = @problem
  WHERE publish_id = @publishId AND n = @n`;

/** Committed to disk before the first byte leaves. */
export function noteSent(
  db: Connection,
  publishId: number,
  n: number,
  hash: string,
  at: string,
): void {
  db.prepare(SEND_STEP).run({ publishId, n, hash, at });
}

/** What a step proved, and what is known of the publication from now on, in one transaction. */
export function noteDone(
  db: Connection,
  sending: Sending,
  n: number,
  evidence: unknown,
  standing: Standing,
  at: string,
): void {
  const { publishId, draftId, connection } = sending;
  db.transaction(() => {
    db.prepare(END_STEP).run({
      publishId,
      n,
      state: 'done',
      at,
      evidence: JSON.stringify(evidence),
      problem: null,
    });
    writeStanding(db, draftId, connection, standing);
  }).immediate();
}

export function noteFailed(
  db: Connection,
  publishId: number,
  n: number,
  state: 'failed' | 'unsure',
  why: Problem,
): void {
  const row = { publishId, n, state, at: null, evidence: null, problem: JSON.stringify(why) };
  db.prepare(END_STEP).run(row);
}

const LIST_EVIDENCE = `
  SELECT name, key, evidence FROM publish_step
  WHERE publish_id = ? AND state = 'done' ORDER BY n`;

export interface DoneStep {
  readonly name: string;
  readonly key: string;
  /** JSON; null where it was only found to be done. */
  readonly evidence: string | null;
}

export function listDone(db: Connection, publishId: number): readonly DoneStep[] {
  return db.prepare<[number], DoneStep>(LIST_EVIDENCE).all(publishId);
}

const END_JOB = `
  UPDATE publish_job SET state = @state, problems = @problems, finished_at = @finishedAt
  WHERE publish_id = @publishId`;

/** @param finishedAt  Null where it can be resumed. */
export function endSending(
  db: Connection,
  publishId: number,
  state: PublishState,
  problems: readonly Problem[],
  finishedAt: string | null,
): void {
  db.transaction(() => {
    if (finishedAt !== null) db.prepare(FORGET_PLANNED).run(publishId);
    const told = JSON.stringify(problems.slice(0, 200));
    db.prepare(END_JOB).run({ publishId, state, problems: told, finishedAt });
  }).immediate();
}
