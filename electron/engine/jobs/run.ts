/** Runs work that takes time: with a row in the journal, progress for everybody, and a way to stop it. */
import type { JobRow } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { ProgressReport, Task } from '#shared/api/task.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { catalogFileOf } from '../db/open.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { addJob, endJob, type JobWork, listStoredJobs } from './journal.ts';

interface RunningJob {
  readonly row: JobRow;
  readonly stop: AbortController;
}

/** Jobs of one engine that have not ended, by id. */
export type RunningJobs = Map<number, RunningJob>;

export function createRunningJobs(): RunningJobs {
  return new Map();
}

export interface JobOutcome<Result> {
  readonly result: Result;
  readonly hasWarnings?: boolean;
  /** It was stopped, and what was done until then is the result. */
  readonly wasCancelled?: boolean;
  /** What lists show of the result. */
  readonly summary?: unknown;
}

/** Progress is told to windows at most this often, in ms. */
const REPORT_MS = 100;

/**
 * Runs `work` as a job. Its result is kept in the journal as JSON.
 *
 * @throws whatever `work` throws; the journal has it as the job's problem.
 */
export async function runJob<Result>(
  context: EngineContext,
  what: JobWork,
  task: Task,
  work: (jobId: number, task: Task) => Promise<JobOutcome<Result>>,
): Promise<Result> {
  const { db, now, jobs, log } = context;
  const startedAt = now().toISOString();
  const jobId = addJob(db, what, startedAt);
  const stop = new AbortController();
  let progress: ProgressReport | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  const row = (state: JobRow['state']): JobRow => ({
    jobId,
    ...what,
    state,
    startedAt,
    finishedAt: null,
    progress,
    problem: null,
  });
  const tell = (state: JobRow['state']) => {
    jobs.set(jobId, { row: row(state), stop });
    context.emit({ kind: 'job', job: row(state) });
  };
  const end = (ended: Parameters<typeof endJob>[2]) => {
    jobs.delete(jobId);
    const finishedAt = now().toISOString();
    try {
      endJob(db, jobId, ended, progress, finishedAt);
    } catch (error) {
      // A journal that a full disk keeps from being written must not hide what came of the work; the
      // next writer finds the job open and closes it.
      if (storageProblem(error, catalogFileOf(db)) === null) throw error;
      log(`the end of job ${jobId} could not be noted`, error);
    }
    const { state, problem: why } = ended;
    context.emit({ kind: 'job', job: { ...row(state), finishedAt, problem: why } });
    context.emit({ kind: 'changed', room: 'jobs', ids: [String(jobId)] });
  };
  tell('running');
  const running = createJobTask(task, stop.signal, (report) => {
    progress = report;
    task.report(report);
    const at = performance.now();
    if (at - toldAt < REPORT_MS) return;
    toldAt = at;
    tell('running');
  });
  try {
    const outcome = await work(jobId, running);
    const { result, hasWarnings = false, wasCancelled = false, summary = null } = outcome;
    const state = wasCancelled ? 'cancelled' : hasWarnings ? 'done-with-warnings' : 'done';
    end({ state, problem: null, result, summary });
    return result;
  } catch (error) {
    const isCancelled =
      running.signal.aborted ||
      (error instanceof ProblemError && error.problem.code === 'engine.cancelled');
    const why = error instanceof ProblemError ? error.problem : problem('jobs.failed');
    const state = isCancelled ? 'cancelled' : 'failed';
    end({ state, problem: isCancelled ? null : why, result: null, summary: null });
    throw isCancelled && !(error instanceof ProblemError)
      ? new ProblemError(problem('engine.cancelled'), { cause: error })
      : error;
  }
}

function createJobTask(task: Task, stop: AbortSignal, report: Task['report']): Task {
  const signal = AbortSignal.any([task.signal, stop]);
  return {
    signal,
    report,
    async breathe() {
      await task.breathe();
      signal.throwIfAborted();
    },
  };
}

const DEFAULT_LIMIT = 200;

/** The journal, newest first. */
export function listJobs(
  context: EngineContext,
  { limit = DEFAULT_LIMIT }: ParsedParams<'jobs.list'>,
): readonly JobRow[] {
  return listStoredJobs(context.db, limit);
}

/** Stops a job of this engine; false where it has ended, or belongs to another process. */
export function cancelJob(
  context: EngineContext,
  { jobId }: ParsedParams<'jobs.cancel'>,
): { readonly cancelled: boolean } {
  const running = context.jobs.get(jobId);
  running?.stop.abort(new ProblemError(problem('engine.cancelled')));
  return { cancelled: running !== undefined };
}
