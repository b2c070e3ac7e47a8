import type { SavedQuery, SavedQueryRow } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import type { Params } from '#shared/api/contract.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

/** The saved queries, newest first, kept true by the engine's events. */
export class SavedQueries {
  rows = $state.raw<readonly SavedQueryRow[]>([]);
  problem = $state.raw<Problem | null>(null);
  isLoaded = $state(false);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.load();
    return this.#client.onEvent((event) => {
      // Titles of tables are in the rows.
      if (event.kind === 'changed' && (event.room === 'queries' || event.room === 'catalog'))
        void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      this.rows = await this.#client.call('queries.list', {});
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
    this.isLoaded = true;
  }

  save(query: Params<'queries.save'>): Promise<SavedQuery> {
    return this.#client.call('queries.save', query);
  }

  remove(queryId: string): Promise<SavedQuery> {
    return this.#client.call('queries.remove', { queryId });
  }
}
