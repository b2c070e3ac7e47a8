import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { CatalogCheck } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';

/** The full check of the catalog file, on demand. */
export class CatalogCheckState {
  isRunning = $state(false);
  result = $state.raw<CatalogCheck | null>(null);
  #failure = $state.raw<Problem | null>(null);
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  get problems(): readonly Problem[] {
    return this.#failure ? [this.#failure] : (this.result?.problems ?? []);
  }

  async run(): Promise<void> {
    this.isRunning = true;
    this.result = null;
    this.#failure = null;
    try {
      this.result = await this.#shell.client.call('catalog.check', {});
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#failure = error.problem;
    } finally {
      this.isRunning = false;
    }
  }
}
