import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { RemotePreview, RemoteTableView } from '#shared/api/remote-answers.ts';
import type { Variable } from '#shared/cube/table.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import { splitList } from '#shared/selection/grammar.ts';
import type { Selection } from '#shared/selection/selection.ts';

/** A table of a server before it is fetched: what it has, what would be asked, what that costs. */
export class RemoteLook {
  view = $state.raw<RemoteTableView | null>(null);
  preview = $state.raw<RemotePreview | null>(null);
  problem = $state.raw<Problem | null>(null);
  isAsking = $state(false);
  /** What is chosen of each variable, as it is typed: codes and rules, separated by commas. */
  readonly chosen = $state<Record<string, string>>({});
  #asking = new AbortController();
  readonly #shell: Shell;
  readonly source: string;
  readonly id: string;

  constructor(shell: Shell, source: string, id: string) {
    this.#shell = shell;
    this.source = source;
    this.id = id;
  }

  async load(): Promise<void> {
    await this.#attempt(async (signal) => {
      const { client } = this.#shell;
      const view = await client.call(
        'remote.table',
        { source: this.source, id: this.id },
        { signal },
      );
      this.view = view;
      for (const variable of view.table.variables) {
        this.chosen[variable.code] = variable.role === 'time' ? 'TOP(12)' : '*';
      }
    });
  }

  /** Every value of every variable. */
  get isWhole(): boolean {
    return Object.values(this.chosen).every((text) => text.trim() === '*');
  }

  get selection(): Selection {
    const variables = (this.view?.table.variables ?? []).map(({ code }) => ({
      variableCode: code,
      valueCodes: itemsOf(this.chosen[code] ?? ''),
      codelist: null,
    }));
    return { variables, placement: null };
  }

  async look(): Promise<void> {
    await this.#attempt(async (signal) => {
      this.preview = await this.#shell.client.call(
        'remote.preview',
        { source: this.source, id: this.id, selection: this.selection },
        { signal },
      );
    });
  }

  stop(): void {
    this.#asking.abort();
  }

  async #attempt(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.isAsking = true;
    try {
      await work(signal);
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (!signal.aborted) this.problem = error.problem;
    }
    if (!signal.aborted) this.isAsking = false;
  }
}

function itemsOf(text: string): readonly string[] {
  // Rules have commas of their own: RANGE(2010,2020) is written without brackets here.
  const bracketed = text
    .replace(/\b[A-Za-z]+\([^()]*,[^()]*\)/g, '[$&]')
    .replaceAll('[[', '[')
    .replaceAll(']]', ']');
  return text.trim() === '' ? [] : splitList(bracketed);
}

/** Whether a variable may be left out, for the help under its field. */
export function canLeaveOut({ elimination }: Variable): boolean {
  return elimination.kind !== 'none';
}
