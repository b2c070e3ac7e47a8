import type { JobRow } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';

/** The journal of work, newest first, kept true by the engine's events. */
export class Jobs {
  rows = $state.raw<readonly JobRow[]>([]);
  problem = $state.raw<Problem | null>(null);
  isLoaded = $state(false);
  readonly running = $derived(
    this.rows.filter((job) => job.state === 'running' || job.state === 'queued'),
  );
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.load();
    return this.#client.onEvent((event) => {
      if (event.kind === 'job') this.#put(event.job);
      else if (event.room === 'jobs') void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      this.rows = await this.#client.call('jobs.list', { limit: 200 });
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
    this.isLoaded = true;
  }

  async cancel(jobId: number): Promise<void> {
    await this.#client.call('jobs.cancel', { jobId });
  }

  #put(job: JobRow): void {
    const place = this.rows.findIndex((one) => one.jobId === job.jobId);
    this.rows = place < 0 ? [job, ...this.rows] : this.rows.with(place, job);
  }
}

/** How far a job is, 0 to 100, by its most exact measure; null while that is not known. */
export function percentOf(job: JobRow): number | null {
  const measures = job.progress?.progress ?? [];
  const known =
    measures.find((one) => one.unit === 'bytes' && one.total) ?? measures.find((one) => one.total);
  return known?.total ? Math.min(100, Math.floor((known.done / known.total) * 100)) : null;
}
