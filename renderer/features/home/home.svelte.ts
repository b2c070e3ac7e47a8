import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ImportReportSummary, TableRow } from '#shared/api/answers.ts';
import { ProblemError } from '#shared/errors/problem.ts';

const MOST_TABLES = 8;
const MOST_IMPORTS = 3;

/** What is new in the catalog. */
export class HomeState {
  newest = $state.raw<readonly TableRow[]>([]);
  imports = $state.raw<readonly ImportReportSummary[]>([]);
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.#read();
    return this.#shell.client.onEvent((event) => {
      if (event.kind === 'changed' && event.room === 'catalog') void this.#read();
    });
  }

  async #read(): Promise<void> {
    const { client } = this.#shell;
    try {
      const [tables, imports] = await Promise.all([
        client.call('catalog.tables', { sort: 'updated', descending: true, limit: MOST_TABLES }),
        client.call('import.reports', {}),
      ]);
      this.newest = tables.rows;
      this.imports = imports.slice(0, MOST_IMPORTS);
    } catch (error) {
      // Home shows what it has; the catalog tells what is wrong.
      if (!(error instanceof ProblemError)) throw error;
    }
  }
}
