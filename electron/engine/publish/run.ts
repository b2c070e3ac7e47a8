/**
 * Carries a sending out: look, plan, do, note. After anything that may or may not have been done the
 * catalog is looked at again and a new plan made, so that nothing is ever done twice.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PublishRow, PublishState } from '#shared/api/publish-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import type { PublicationDraft } from '#shared/publication/draft.ts';
import type { EngineContext } from '../context.ts';
import { choicesFor, findConnection } from './connections.ts';
import { holdSending } from './hold.ts';
import {
  endSending,
  inProgress,
  listDone,
  markLost,
  noteDone,
  noteFailed,
  noteHolder,
  noteSent,
  readSending,
  replacePlanned,
  type Sending,
  sendingRow,
  settleUnsure,
  unsureKeys,
} from './journal.ts';
import { RemoteFailure } from './remote-failure.ts';
import { openSession, type RemoteRequest, type Session } from './session.ts';
import { readStanding, type Standing, writeStanding } from './standing.ts';
import { findTarget } from './targets/index.ts';
import type { Made, Plan, Proof, Step, Target } from './targets/target.ts';

/** How often a look and a new plan follow a lost answer before the sending stops, to be resumed. */
const MOST_ROUNDS = 5;
const FIRST_WAIT_MS = 1000;

/**
 * Runs a sending that is open to its end, or to where it has to stop.
 *
 * @throws ProblemError `publish.in-progress`, `publish.unknown-connection`, `secrets.*`. What the
 *   catalog refuses is in the row that is returned.
 */
export async function runSending(
  context: EngineContext,
  publishId: number,
  task: Task,
): Promise<PublishRow> {
  const { db, now } = context;
  const sending = readSending(db, publishId);
  if (!sending.isOpen) return sendingRow(db, publishId);
  const connection = findConnection(db, sending.connection);
  const lock = holdSending(context, publishId);
  if (!lock) throw inProgress(connection.name);
  try {
    noteHolder(db, publishId, now());
    markLost(db, publishId);
    const session = await openSession(context, connection, task);
    try {
      await goOn(context, session, findTarget(connection.kind), sending, task);
    } finally {
      await session.close();
    }
  } finally {
    if (db.open) noteHolder(db, publishId, null);
    lock.release();
  }
  context.emit({ kind: 'changed', room: 'publish', ids: [sending.draftId] });
  return sendingRow(db, publishId);
}

async function goOn(
  context: EngineContext,
  session: Session,
  target: Target,
  sending: Sending,
  task: Task,
): Promise<void> {
  const { db, now } = context;
  const warnings = new Map<string, Problem>();
  let doneBefore = countDone(context, sending);
  for (let round = 1; ; ) {
    try {
      const plan = await planSending(context, session, target, sending);
      for (const one of plan.problems) keepWarning(warnings, one);
      const fieldsNow = await doSteps(context, session, target, sending, plan, warnings, task);
      finish(context, sending, plan, fieldsNow, [...warnings.values()]);
      return;
    } catch (error) {
      if (task.signal.aborted) {
        await stopCancelled(context, target, sending, task);
        return;
      }
      if (!(error instanceof RemoteFailure)) throw error;
      const done = countDone(context, sending);
      if (done > doneBefore) round = 1;
      doneBefore = done;
      if (error.recovery === 'look' && round < MOST_ROUNDS) {
        await session.wait(FIRST_WAIT_MS * 2 ** (round - 1)).catch(() => {});
        round += 1;
        continue;
      }
      const isOpen = error.recovery !== 'fix';
      const problems = [...error.problems, ...warnings.values()];
      const at = isOpen ? null : now().toISOString();
      endSending(db, sending.publishId, stoppedState(context, sending), problems, at);
      return;
    }
  }
}

function keepWarning(warnings: Map<string, Problem>, one: Problem): void {
  warnings.set(JSON.stringify([one.code, one.place, one.values]), one);
}

/** Requests that wrote: what is only read again is no step forward. */
function countDone({ db }: EngineContext, { publishId }: Sending): number {
  return listDone(db, publishId).filter(({ name }) => !READS.has(name)).length;
}

/** What is known of a sending that did not come to its end. */
function stoppedState({ db }: EngineContext, sending: Sending): PublishState {
  if (unsureKeys(db, sending.draftId, sending.connection).size > 0) return 'unsure';
  const hasWritten = listDone(db, sending.publishId).some(({ name }) => !READS.has(name));
  return hasWritten ? 'partly' : 'failed';
}

const READS = new Set(['look', 'verify', 'look-as-public']);

/** Looks at the catalog, decides, and notes what the look has settled. */
async function planSending(
  context: EngineContext,
  session: Session,
  target: Target,
  sending: Sending,
): Promise<Plan> {
  const { db, now } = context;
  const { draftId, connection, job } = sending;
  const standing = readStanding(db, draftId, connection);
  const unsure = unsureKeys(db, draftId, connection);
  const plan =
    sending.purpose === 'publish'
      ? await target.plan(session, {
          job,
          standing,
          unsure,
          choices: await choicesFor(context, session),
        })
      : takingAway(await stepsToTakeAway(context, session, target, sending, standing), standing);
  const planned = new Set(plan.steps.map(({ key }) => key));
  db.transaction(() => {
    settleUnsure(db, sending, unsure, planned, now().toISOString());
    writeStanding(db, draftId, connection, plan.standing);
  }).immediate();
  return plan;
}

async function stepsToTakeAway(
  { db, now }: EngineContext,
  session: Session,
  target: Target,
  sending: Sending,
  standing: Standing,
): Promise<readonly Step[]> {
  const { purpose, undoes } = sending;
  if (purpose === 'undo') {
    const done = new Set(listDone(db, sending.publishId).map(({ key }) => key));
    const steps = target.undo(
      madeBy(
        sending.job.draft,
        now().toISOString().slice(0, 10),
        listDone(db, undoes ?? 0),
        standing,
      ),
    );
    return steps.filter(({ key }) => !done.has(key));
  }
  return purpose === 'publish'
    ? []
    : target.withdraw(session, standing, purpose === 'hide' ? 'private' : 'delete');
}

const evidenceId = z.looseObject({ id: z.string() });

/** What the steps of a sending made that was not there before. */
function madeBy(
  draft: PublicationDraft,
  today: string,
  done: ReturnType<typeof listDone>,
  standing: Standing,
): Made {
  const resourceIds = done.flatMap(({ name, key, evidence }) => {
    if (name !== 'upload' && name !== 'link') return [];
    const parsed = evidenceId.safeParse(evidence === null ? null : JSON.parse(evidence));
    // Found to be done by looking: the standing knows its id.
    const id = parsed.success ? parsed.data.id : standing.resourceIds[key.split(':')[1] ?? ''];
    return id === undefined ? [] : [id];
  });
  return {
    today,
    draft,
    standing,
    madeDataset: done.some(({ name }) => name === 'create'),
    resourceIds,
  };
}

function takingAway(steps: readonly Step[], standing: Standing): Plan {
  return {
    action: 'update',
    visibility: 'private',
    fields: [],
    files: [],
    standing,
    steps,
    problems: [],
    end: 'withdrawn',
    fieldsSent: {},
  };
}

/** @returns the fields as they were read back, null where they were not. */
async function doSteps(
  context: EngineContext,
  session: Session,
  target: Target,
  sending: Sending,
  plan: Plan,
  warnings: Map<string, Problem>,
  task: Task,
): Promise<Readonly<Record<string, string>> | null> {
  const { db, now } = context;
  const kept = new Set(listDone(db, sending.publishId).map(({ key }) => key));
  const steps = plan.steps.filter(
    (step) => !(step.kind === 'write' && step.isKept && kept.has(step.key)),
  );
  const places = replacePlanned(db, sending.publishId, steps);
  let standing = plan.standing;
  let fieldsNow: Readonly<Record<string, string>> | null = null;
  for (const [i, step] of steps.entries()) {
    task.signal.throwIfAborted();
    const tell = (sentBytes?: number) =>
      task.report({
        subject: [sending.connection, step.name, step.subject].filter(Boolean).join(' · '),
        progress: [
          { unit: 'steps', done: i, total: steps.length },
          ...(sentBytes === undefined
            ? []
            : [{ unit: 'bytes' as const, done: sentBytes, total: null }]),
        ],
      });
    tell();
    const proof = await doStep(context, session, sending, step, places[i] ?? 0, standing, tell);
    standing = { ...standing, ...proof.standing };
    noteDone(db, sending, places[i] ?? 0, proof.evidence, standing, now().toISOString());
    for (const one of proof.problems ?? []) keepWarning(warnings, one);
    if (proof.fieldsNow) fieldsNow = proof.fieldsNow;
    if (proof.problems?.some(({ code }) => code === 'publish.became-public')) {
      await hideAtOnce(context, session, target, sending, standing, proof.problems);
    }
  }
  return fieldsNow;
}

async function doStep(
  { db, now }: EngineContext,
  session: Session,
  { publishId }: Sending,
  step: Step,
  n: number,
  standing: Standing,
  onProgress: (sentBytes: number) => void,
): Promise<Proof> {
  const request = step.kind === 'write' ? step.request(standing) : null;
  noteSent(db, publishId, n, request ? hashOf(request) : '', now().toISOString());
  try {
    if (step.kind === 'read') return await step.read(session, standing);
    if (!request) throw new Error('a step that writes has a request');
    return step.accept(await session.write(request, onProgress), standing);
  } catch (error) {
    // A read that was cut off leaves nothing behind that would have to be looked for.
    const isLost =
      step.kind === 'write' &&
      (session.signal.aborted || (error instanceof RemoteFailure && error.recovery === 'look'));
    const why = error instanceof ProblemError ? error.problem : problem('jobs.failed');
    if (db.open) noteFailed(db, publishId, n, isLost ? 'unsure' : 'failed', why);
    throw error;
  }
}

/** Method, address and body; files by their place and size, which are frozen with the sending. */
function hashOf(request: RemoteRequest): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/** A draft that turned public is hidden before anything else, and the user told. */
async function hideAtOnce(
  context: EngineContext,
  session: Session,
  target: Target,
  sending: Sending,
  standing: Standing,
  problems: readonly Problem[],
): Promise<never> {
  const steps = await target.withdraw(session, standing, 'private');
  const places = replacePlanned(context.db, sending.publishId, steps);
  for (const [i, step] of steps.entries()) {
    const n = places[i] ?? 0;
    const proof = await doStep(context, session, sending, step, n, standing, () => {});
    const hidden = { ...standing, ...proof.standing };
    noteDone(context.db, sending, n, proof.evidence, hidden, context.now().toISOString());
  }
  throw new RemoteFailure('fix', problems);
}

function finish(
  { db, now }: EngineContext,
  sending: Sending,
  plan: Plan,
  fieldsNow: Readonly<Record<string, string>> | null,
  warnings: readonly Problem[],
): void {
  const { publishId, draftId, connection, job, purpose } = sending;
  const at = now().toISOString();
  if (purpose === 'publish') {
    const standing = readStanding(db, draftId, connection);
    const files = job.resources.flatMap((one) =>
      one.kind === 'file' ? [[one.resourceId, one.sha256] as const] : [],
    );
    const { last } = standing;
    const isUntouched = plan.steps.length === 0 && last !== null;
    writeStanding(db, draftId, connection, {
      ...standing,
      last: {
        revision: job.draft.revision,
        at,
        fields: isUntouched ? last.fields : (fieldsNow ?? plan.fieldsSent),
        sent: isUntouched ? last.sent : plan.fieldsSent,
        files: Object.fromEntries(files),
      },
    });
  }
  endSending(db, publishId, plan.end, warnings, at);
}

const LOOK_AFTER_CANCEL_MS = 3000;

/** Looks once more at what was under way, then stops. An engine that closes leaves that to the next. */
async function stopCancelled(
  context: EngineContext,
  target: Target,
  sending: Sending,
  task: Task,
): Promise<void> {
  const { db, now } = context;
  const why: unknown = task.signal.reason;
  if (!db.open || (why instanceof ProblemError && why.problem.code === 'engine.closed')) return;
  const last: Task = { ...task, signal: AbortSignal.timeout(LOOK_AFTER_CANCEL_MS) };
  const session = await openSession(context, findConnection(db, sending.connection), last);
  try {
    await planSending(context, session, target, sending);
  } catch (error) {
    context.log('what was under way could not be looked at after a cancel', error);
  } finally {
    await session.close();
  }
  const state = stoppedState(context, sending);
  // What is not known stays open: resuming finds out.
  const at = state === 'unsure' ? null : now().toISOString();
  const cancelled = problem('publish.cancelled', {}, { severity: 'warning' });
  endSending(db, sending.publishId, state, [cancelled], at);
}
