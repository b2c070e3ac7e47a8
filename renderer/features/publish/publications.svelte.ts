/** All publications and connections, as the list shows them. */
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type {
  Connection,
  DraftSummary,
  OutdatedPublication,
  PublishRow,
  TargetFacts,
} from '#shared/api/publish-answers.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

export class Publications {
  drafts = $state.raw<readonly DraftSummary[]>([]);
  connections = $state.raw<readonly Connection[]>([]);
  facts = $state.raw<readonly TargetFacts[]>([]);
  outdated = $state.raw<readonly OutdatedPublication[]>([]);
  /** Sendings that stopped on the way. */
  open = $state.raw<readonly PublishRow[]>([]);
  problem = $state.raw<Problem | null>(null);
  isLoaded = $state(false);
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.load();
    return this.#shell.client.onEvent((event) => {
      const rooms = ['publish', 'connections', 'catalog'];
      if (event.kind === 'changed' && rooms.includes(event.room)) void this.load();
    });
  }

  async load(): Promise<void> {
    const { client } = this.#shell;
    try {
      const [drafts, connections, facts, outdated, rows] = await Promise.all([
        client.call('drafts.list', {}),
        client.call('connections.list', {}),
        client.call('publish.targets', {}),
        client.call('publish.outdated', {}),
        client.call('publish.history', {}),
      ]);
      this.drafts = drafts;
      this.connections = connections;
      this.facts = facts;
      this.outdated = outdated;
      this.open = rows.filter(({ isOpen }) => isOpen);
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
    this.isLoaded = true;
  }

  /** Something that changes one; what goes wrong is told at the top of the list. */
  async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    }
  }
}
