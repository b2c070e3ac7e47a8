/** Sends drafts, goes on with what stopped, takes things back. */
import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { PublishResult, PublishRow, VerifyReport } from '#shared/api/publish-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import type { EngineContext } from '../context.ts';
import { runJob } from '../jobs/run.ts';
import { problemsOf } from './check.ts';
import { findConnection, type StoredConnection } from './connections.ts';
import { findDraft } from './drafts.ts';
import { type Frozen, freezeDraft, sendingFolder, sendingsFolder } from './freeze.ts';
import { frozenJob } from './frozen-job.ts';
import { lockName } from './hold.ts';
import {
  addSending,
  endSending,
  type FrozenSending,
  listOpen,
  listSendings,
  openPublishId,
  readSending,
  sendingRow,
} from './journal.ts';
import { runSending } from './run.ts';
import { openSession } from './session.ts';
import { readStanding } from './standing.ts';
import { findTarget } from './targets/index.ts';

/**
 * `publish.send`: to every connection named, one after the other; one that fails does not keep the
 * others. DataHub comes last, because it fetches files that others may only now be given.
 *
 * @throws ProblemError `publish.unknown-draft`, `publish.unknown-connection`, `publish.not-yet`.
 */
export function sendDraft(
  context: EngineContext,
  params: ParsedParams<'publish.send'>,
  task: Task,
): Promise<PublishResult> {
  const draft = findDraft(context.db, params.id);
  refuseEarly(draft, context.now());
  const connections = params.connections.map((name) => findConnection(context.db, name));
  const work = { kind: 'publish', subject: subjectOf(draft) } as const;
  return runJob<PublishResult>(context, work, task, async (_jobId, running) => {
    const results: PublishRow[] = [];
    const filesId = randomUUID();
    let frozen: Frozen | null = null;
    for (const connection of connections.toSorted(byReadiness)) {
      running.signal.throwIfAborted();
      // What stopped on the way is finished first: it may have been sent.
      const openId = openPublishId(context.db, draft.id, connection.name);
      if (openId !== null) {
        const resumed = await runOne(context, openId, running);
        if (resumed.isOpen) {
          results.push(resumed);
          continue;
        }
      }
      const problems = [...problemsOf(context, draft, connection)];
      if (!hasError(problems) && frozen === null) {
        try {
          const folder = sendingFolder(context, filesId);
          frozen = await freezeDraft(context, draft, folder, running);
        } catch (error) {
          if (!(error instanceof ProblemError) || running.signal.aborted) throw error;
          problems.push(error.problem);
        }
      }
      const isRefused = hasError(problems);
      const publishId = add(context, connection, draft, frozen ?? NOTHING, filesId, params);
      if (isRefused) {
        endSending(context.db, publishId, 'failed', problems, context.now().toISOString());
        results.push(sendingRow(context.db, publishId));
      } else {
        const row = await runOne(context, publishId, running);
        results.push({ ...row, problems: [...row.problems, ...problems] });
      }
    }
    await sweepFiles(context);
    context.emit({ kind: 'changed', room: 'publish', ids: [draft.id] });
    return outcomeOf(results);
  });
}

function byReadiness(a: StoredConnection, b: StoredConnection): number {
  return Number(a.kind === 'datahub') - Number(b.kind === 'datahub');
}

function refuseEarly({ notBefore }: PublicationDraft, now: Date): void {
  if (notBefore === undefined || Date.parse(notBefore) <= now.getTime()) return;
  throw new ProblemError(
    problem(
      'publish.not-yet',
      { time: notBefore },
      { place: { field: 'notBefore' }, retry: 'later' },
    ),
  );
}

function subjectOf(draft: PublicationDraft): string {
  return (
    textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage).slice(0, 200) || draft.id
  );
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

const NOTHING: Frozen = { resources: [], views: [] };

function add(
  context: EngineContext,
  connection: StoredConnection,
  draft: PublicationDraft,
  frozen: Frozen,
  filesId: string,
  decisions: Pick<ParsedParams<'publish.send'>, 'allowRemoval' | 'overwrite'>,
): number {
  const sending: FrozenSending = {
    purpose: 'publish',
    undoes: null,
    filesId,
    job: frozenJob(context, connection, draft, frozen, decisions),
  };
  return addSending(context.db, connection, sending, context.now().toISOString());
}

/** What keeps a sending from starting at all is its outcome: the others go on. */
async function runOne(context: EngineContext, publishId: number, task: Task): Promise<PublishRow> {
  try {
    return await runSending(context, publishId, task);
  } catch (error) {
    if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
    const row = sendingRow(context.db, publishId);
    if (error.problem.code === 'publish.in-progress') {
      return { ...row, problems: [error.problem] };
    }
    endSending(context.db, publishId, stateBefore(row), [error.problem], null);
    return sendingRow(context.db, publishId);
  }
}

function stateBefore({ state }: PublishRow): PublishRow['state'] {
  return state === 'open' ? 'failed' : state;
}

const FINE = new Set<PublishRow['state']>(['published', 'submitted', 'accepted', 'withdrawn']);

function outcomeOf(results: readonly PublishRow[]) {
  const hasWarnings = results.some(
    ({ state, problems }) => !FINE.has(state) || problems.length > 0,
  );
  return { result: { results }, hasWarnings };
}

/** `publish.resume`: one sending, or all that are open. */
export function resumeSendings(
  context: EngineContext,
  { publishId }: ParsedParams<'publish.resume'>,
  task: Task,
): Promise<PublishResult> {
  const ids = publishId === undefined ? listOpen(context.db) : [publishId];
  if (ids.length === 0) return Promise.resolve({ results: [] });
  const subjects = ids.map((id) => readSending(context.db, id).connection);
  const work = { kind: 'publish', subject: [...new Set(subjects)].join(', ') } as const;
  return runJob<PublishResult>(context, work, task, async (_jobId, running) => {
    const results: PublishRow[] = [];
    for (const id of ids) results.push(await runOne(context, id, running));
    await sweepFiles(context);
    return outcomeOf(results);
  });
}

/**
 * `publish.withdraw`: out of sight, or deleted, in the catalogs named.
 *
 * @throws ProblemError `publish.unknown-draft`, `publish.in-progress`, `publish.cannot-withdraw`.
 */
export function withdrawDraft(
  context: EngineContext,
  { id, connections, how }: ParsedParams<'publish.withdraw'>,
  task: Task,
): Promise<PublishResult> {
  const draft = findDraft(context.db, id);
  const work = { kind: 'publish', subject: subjectOf(draft) } as const;
  return runJob<PublishResult>(context, work, task, async (_jobId, running) => {
    const results: PublishRow[] = [];
    for (const name of connections) {
      const connection = findConnection(context.db, name);
      const open = openPublishId(context.db, draft.id, connection.name);
      // It must not be taken up again after the withdrawal.
      if (open !== null) endSending(context.db, open, 'failed', [], context.now().toISOString());
      const sending = emptySending(draft, how === 'private' ? 'hide' : 'delete', null);
      const at = context.now().toISOString();
      const publishId = addSending(context.db, connection, sending, at);
      results.push(await runOne(context, publishId, running));
    }
    return outcomeOf(results);
  });
}

/**
 * `publish.undo`: takes back what a sending made: its dataset, or the resources that it added. What it
 * changed in a dataset that was there before stays, and is told.
 */
export function undoSending(
  context: EngineContext,
  { publishId }: ParsedParams<'publish.undo'>,
  task: Task,
): Promise<PublishResult> {
  const before = readSending(context.db, publishId);
  const connection = findConnection(context.db, before.connection);
  const work = { kind: 'publish', subject: subjectOf(before.job.draft) } as const;
  return runJob<PublishResult>(context, work, task, async (_jobId, running) => {
    const row = sendingRow(context.db, publishId);
    if (before.isOpen) {
      endSending(context.db, publishId, row.state, row.problems, context.now().toISOString());
    }
    const sending = emptySending(before.job.draft, 'undo', publishId);
    const at = context.now().toISOString();
    const undoId = addSending(context.db, connection, sending, at);
    const undone = await runOne(context, undoId, running);
    const changed = row.steps.filter(({ name, state }) => state === 'done' && STAYS.has(name));
    if (undone.state === 'withdrawn' && changed.length > 0) {
      const stays = changed.map(
        ({ name, subject }): Problem =>
          problem('publish.stands', { step: name, subject }, { severity: 'warning' }),
      );
      endSending(context.db, undoId, 'withdrawn', stays, context.now().toISOString());
    }
    await sweepFiles(context);
    return outcomeOf([sendingRow(context.db, undoId)]);
  });
}

/** Steps that changed what was there before. */
const STAYS = new Set(['update', 'replace', 'describe', 'remove', 'show']);

function emptySending(
  draft: PublicationDraft,
  purpose: FrozenSending['purpose'],
  undoes: number | null,
): FrozenSending {
  const decisions = { allowRemoval: false, overwrite: [] };
  return {
    purpose,
    undoes,
    filesId: null,
    job: { draft, resources: [], views: [], decisions, extra: {} },
  };
}

const MOST_ROWS = 200;

/** `publish.history`: newest first. */
export function listHistory(
  { db }: EngineContext,
  { id }: ParsedParams<'publish.history'>,
): readonly PublishRow[] {
  return listSendings(db, id ?? null, MOST_ROWS);
}

/** `publish.verify`: whether what stands in the catalog is still what was sent last. */
export async function verifyPublication(
  context: EngineContext,
  { id, connection: name }: ParsedParams<'publish.verify'>,
  task: Task,
): Promise<VerifyReport> {
  const connection = findConnection(context.db, name);
  const standing = readStanding(context.db, id, connection.name);
  const checkedAt = context.now().toISOString();
  const report = { connection: connection.name, checkedAt };
  if (standing.last === null)
    return { ...report, state: 'not-published', fields: [], problems: [] };
  const session = await openSession(context, connection, task);
  try {
    return { ...report, ...(await findTarget(connection.kind).verify(session, standing)) };
  } finally {
    await session.close();
  }
}

/** Files of sendings that are over are of no use any more. */
async function sweepFiles(context: EngineContext): Promise<void> {
  const inUse = new Set(
    listOpen(context.db).flatMap((publishId) => [
      readSending(context.db, publishId).filesId,
      lockName(publishId),
    ]),
  );
  const folder = sendingsFolder(context);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (inUse.has(name) || name.startsWith('preview-')) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
