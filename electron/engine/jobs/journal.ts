/** The journal of work that takes time: what ran, how it ended, what came of it. */
import type { JobRow, JobState } from '#shared/api/answers.ts';
import type { ProgressReport } from '#shared/api/task.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import type { Connection } from '../db/open.ts';
import { isRunning } from '../db/running-process.ts';

export interface JobWork {
  readonly kind: JobRow['kind'];
  /** What it works on, for people. */
  readonly subject: string;
}

export interface JobEnd {
  readonly state: JobState;
  readonly problem: Problem | null;
  /** Kept as JSON, for whoever asks later. */
  readonly result: unknown;
  /** The part of the result that a list shows. */
  readonly summary: unknown;
}

const ADD_JOB = `
  INSERT INTO job (kind, subject, state, owner, started_at)
  VALUES (@kind, @subject, 'running', @owner, @startedAt)`;

export function addJob(db: Connection, work: JobWork, startedAt: string): number {
  const added = db
    .prepare(ADD_JOB)
    .run({ kind: work.kind, subject: work.subject, owner: String(process.pid), startedAt });
  return Number(added.lastInsertRowid);
}

const END_JOB = `
  UPDATE job SET state = @state, finished_at = @finishedAt, problem = @problem, result = @result,
    summary = @summary, progress = @progress
  WHERE job_id = @jobId`;

export function endJob(
  db: Connection,
  jobId: number,
  end: JobEnd,
  progress: ProgressReport | null,
  finishedAt: string,
): void {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  db.prepare(END_JOB).run({
    jobId,
    state: end.state,
    finishedAt,
    problem: json(end.problem),
    result: json(end.result),
    summary: json(end.summary),
    progress: json(progress),
  });
}

interface StoredJob {
  readonly jobId: number;
  readonly kind: JobRow['kind'];
  readonly subject: string;
  readonly state: JobState;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly progress: string | null;
  readonly problem: string | null;
}

const COLUMNS = `
  job_id AS jobId, kind, subject, state, started_at AS startedAt, finished_at AS finishedAt,
  progress, problem`;

/** Newest first. */
export function listStoredJobs(db: Connection, limit: number): readonly JobRow[] {
  return db
    .prepare<[number], StoredJob>(`SELECT ${COLUMNS} FROM job ORDER BY job_id DESC LIMIT ?`)
    .all(limit)
    .map(toJobRow);
}

function toJobRow(row: StoredJob): JobRow {
  return {
    ...row,
    // Written by this room alone.
    progress: row.progress === null ? null : JSON.parse(row.progress),
    problem: row.problem === null ? null : JSON.parse(row.problem),
  };
}

const READ_RESULT = 'SELECT result FROM job WHERE job_id = @jobId AND kind = @kind';

/** What came of a job, as JSON text; null where there is none (yet). */
export function readResult(db: Connection, jobId: number, kind: JobRow['kind']): string | null {
  return (
    db.prepare<object, { result: string | null }>(READ_RESULT).get({ jobId, kind })?.result ?? null
  );
}

const LIST_SUMMARIES = `
  SELECT job_id AS jobId, summary FROM job
  WHERE kind = ? AND summary IS NOT NULL ORDER BY job_id DESC LIMIT 200`;

/** Summaries of one kind of job, newest first, as JSON text. */
export function listSummaries(
  db: Connection,
  kind: JobRow['kind'],
): readonly { readonly jobId: number; readonly summary: string }[] {
  return db.prepare<[string], { jobId: number; summary: string }>(LIST_SUMMARIES).all(kind);
}

const LIST_OWNERS = "SELECT job_id AS jobId, owner FROM job WHERE state IN ('queued', 'running')";
const END_LOST = `
  UPDATE job SET state = 'failed', finished_at = @finishedAt, problem = @problem WHERE job_id = @jobId`;

/** Jobs of processes that are gone did not end by themselves: say so. */
export function endLostJobs(db: Connection, finishedAt: string): void {
  const lost = db
    .prepare<[], { jobId: number; owner: string }>(LIST_OWNERS)
    .all()
    .filter(({ owner }) => !isRunning(Number(owner)));
  const interrupted = JSON.stringify(problem('jobs.interrupted', {}, { retry: 'now' }));
  for (const { jobId } of lost)
    db.prepare(END_LOST).run({ jobId, finishedAt, problem: interrupted });
}

const FORGET = "DELETE FROM job WHERE finished_at < ? AND state NOT IN ('queued', 'running')";

/** History goes back 90 days. */
export function forgetOldJobs(db: Connection, now: Date): void {
  db.prepare(FORGET).run(new Date(now.getTime() - 90 * 24 * 60 * 60 * 1000).toISOString());
}
