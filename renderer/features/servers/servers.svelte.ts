import CircleCheck from '@lucide/svelte/icons/circle-check';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { Params } from '#shared/api/contract.ts';
import type {
  FollowedRow,
  Schedule,
  ServerOffer,
  SourceRow,
  SyncedTable,
  SyncReport,
} from '#shared/api/remote-answers.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

/** Servers that the catalog knows, what of them is followed, and what came of the last look. */
export class ServersState {
  sources = $state.raw<readonly SourceRow[] | null>(null);
  followed = $state.raw<readonly FollowedRow[]>([]);
  problem = $state.raw<Problem | null>(null);
  /** What came of the last look at each followed table, by source and id. */
  #outcomes = $state.raw<ReadonlyMap<string, SyncedTable>>(new Map());
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    void this.load();
    return this.#shell.client.onEvent((event) => {
      if (event.kind !== 'changed') return;
      if (event.room === 'sources' || event.room === 'catalog') void this.load();
    });
  }

  async load(): Promise<void> {
    await this.attempt(async () => {
      const { client } = this.#shell;
      [this.sources, this.followed] = await Promise.all([
        client.call('sources.list', {}),
        client.call('sync.followed', {}),
      ]);
      this.problem = null;
    });
  }

  outcomeOf({ source, subject }: FollowedRow): SyncedTable | null {
    return this.#outcomes.get(keyOf(source, subject)) ?? null;
  }

  /** @throws ProblemError: the dialog shows it. */
  inspect(address: string, signal: AbortSignal): Promise<ServerOffer> {
    return this.#shell.client.call('sources.inspect', { address }, { signal });
  }

  /** Adds a server and asks for its list at once. @throws ProblemError: the dialog shows it. */
  async add(name: string, address: string): Promise<void> {
    const { client, navigation } = this.#shell;
    const added = await client.call('sources.add', { name, address });
    await this.load();
    navigation.go({ screen: 'servers', source: added.name });
    void this.list(added.name);
  }

  async list(source: string): Promise<void> {
    await this.attempt(async () => {
      await this.#shell.client.call('remote.list', { source });
    });
  }

  async schedule(name: string, schedule: Schedule): Promise<void> {
    await this.attempt(async () => {
      await this.#shell.client.call('sources.change', { name, schedule });
    });
  }

  async remove(name: string): Promise<void> {
    await this.attempt(async () => {
      await this.#shell.client.call('sources.remove', { name });
      this.#shell.navigation.go({ screen: 'servers' });
    });
  }

  /** Looks after all that is followed of a server. */
  async update(source: string): Promise<void> {
    await this.#sync({ source });
  }

  async fetch(
    source: string,
    tables: NonNullable<Params<'sync.start'>['tables']>,
    follow: boolean,
  ): Promise<void> {
    await this.#sync({ source, tables, follow });
  }

  async follow(source: string, what: Params<'sync.follow'>['what'], isFollowed: boolean) {
    await this.attempt(async () => {
      await this.#shell.client.call('sync.follow', { source, what, isFollowed });
    });
  }

  async #sync(params: Params<'sync.start'>): Promise<void> {
    await this.attempt(async () => {
      const report = await this.#shell.client.call('sync.start', params);
      const outcomes = new Map(this.#outcomes);
      for (const one of report.tables) outcomes.set(keyOf(one.source, one.id), one);
      this.#outcomes = outcomes;
      this.#tell(report);
      await this.load();
    });
  }

  #tell({ tables }: SyncReport): void {
    const { toasts, language, tabs } = this.#shell;
    const failed = tables.filter(({ state }) => state === 'failed');
    const come = tables.filter(({ state }) => state === 'new' || state === 'updated');
    const [only] = come;
    const id = come.length === 1 ? only?.table : null;
    toasts.show({
      subject: 'synced',
      icon: failed.length > 0 ? TriangleAlert : CircleCheck,
      ...(failed.length > 0 && { kind: 'error' as const, lasts: null }),
      title:
        failed.length > 0
          ? language.count('servers.some-failed', failed.length)
          : come.length > 0
            ? language.count('servers.have-come', come.length)
            : language.t('servers.nothing-new'),
      ...(id && {
        actions: [
          {
            label: language.t('servers.open'),
            run: () => tabs.open({ id, title: id }, 'permanent'),
          },
        ],
      }),
    });
  }

  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    }
  }
}

function keyOf(source: string, id: string): string {
  return `${source}\n${id.toLowerCase()}`;
}
