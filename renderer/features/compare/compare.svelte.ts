import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { RevisionRow, TableDetails } from '#shared/api/answers.ts';
import type { TableComparison } from '#shared/api/comparison.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

/** Which table, and which two of its revisions; null is the previous one and the current one. */
export interface ComparisonAsked {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Two revisions of one table side by side. */
export class CompareState {
  details = $state.raw<TableDetails | null>(null);
  comparison = $state.raw<TableComparison | null>(null);
  problem = $state.raw<Problem | null>(null);
  isComparing = $state(false);
  readonly revisions = $derived<readonly RevisionRow[]>(this.details?.revisions ?? []);
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  async load(asked: ComparisonAsked, signal: AbortSignal): Promise<void> {
    const { client, language, announcer } = this.#shell;
    const { id, before, after } = asked;
    if (this.details?.id !== id) {
      this.details = null;
      this.comparison = null;
    }
    this.problem = null;
    this.isComparing = true;
    try {
      this.details = await client.call('catalog.table', { id }, { signal });
      if (this.details.revisions.length < 2) return;
      this.comparison = await client.call(
        'table.compare',
        {
          before: { id, revision: before ?? 'previous' },
          after: { id, revision: after ?? 'current' },
          language: this.details.language,
        },
        { signal },
      );
      announcer.say(language.count('compare.cells-changed', this.comparison.cells.changed));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    } finally {
      if (!signal.aborted) this.isComparing = false;
    }
  }

  /** Shows other two revisions, under an address of their own. */
  choose(before: number, after: number): void {
    if (!this.details) return;
    this.#shell.navigation.go({ screen: 'compare', id: this.details.id, before, after });
  }

  /** Makes the earlier revision the one in use; the later one is kept. */
  async goBack(): Promise<void> {
    const { comparison } = this;
    if (!comparison) return;
    const { id, revision } = comparison.before;
    try {
      await this.#shell.client.call('catalog.revert', { id, revision });
      this.details = await this.#shell.client.call('catalog.table', { id });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
  }
}
