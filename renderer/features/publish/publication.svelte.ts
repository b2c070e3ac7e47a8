/** One publication in the window: its draft, saved as it is written; its checks, preview and sending. */
import { createContext } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type {
  Connection,
  ConnectionReport,
  DraftCheck,
  OpenedDraft,
  PublishRow,
  TargetChoices,
  TargetFacts,
  TargetPreview,
  VerifyReport,
} from '#shared/api/publish-answers.ts';
import type { ProgressReport } from '#shared/api/task.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import type { DraftTarget, PublicationDraft } from '#shared/publication/draft.ts';
import { gatherProblems, type StepName, stepOf } from './steps.ts';

const SAVE_AFTER_MS = 400;
const CHECK_AFTER_MS = 250;

export class Publication {
  readonly shell: Shell;
  readonly id: string;

  draft = $state.raw<PublicationDraft | null>(null);
  standings = $state.raw<OpenedDraft['standings']>([]);
  savedAt = $state.raw<string | null>(null);
  /** Why the draft could not be read or saved. */
  problem = $state.raw<Problem | null>(null);

  facts = $state.raw<readonly TargetFacts[]>([]);
  connections = $state.raw<readonly Connection[]>([]);
  readonly choices = new SvelteMap<string, TargetChoices>();
  readonly reports = new SvelteMap<string, ConnectionReport>();
  checks = $state.raw<readonly DraftCheck[]>([]);
  /** What servers said of fields the last time; forgotten of a field when it is changed. */
  said = $state.raw<readonly DraftCheck[]>([]);
  /** Fields of their own that servers asked for when they refused a draft. */
  readonly askedFor = new SvelteMap<string, ReadonlySet<string>>();

  previews = $state.raw<readonly TargetPreview[] | null>(null);
  isPreviewing = $state(false);
  /** Why the preview or the sending could not be done. */
  sendProblem = $state.raw<Problem | null>(null);
  /** Targets of the next sending; null is all of the draft. */
  #chosen = $state.raw<ReadonlySet<string> | null>(null);
  readonly overwrite = new SvelteSet<string>();
  allowRemoval = $state(false);
  hasReadWarnings = $state(false);
  /** Catalogs where a person wants another submission beside the one that was made. */
  readonly confirmed = new SvelteSet<string>();

  isSending = $state(false);
  progress = $state.raw<ProgressReport | null>(null);
  rows = $state.raw<readonly PublishRow[]>([]);
  /** Rows of the sending that was begun here. */
  results = $state.raw<readonly PublishRow[] | null>(null);

  /** What stands in catalogs, beside what was sent. */
  readonly verified = new SvelteMap<string, VerifyReport>();
  verifying = $state<string | null>(null);

  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #checkTimer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #isDirty = false;
  #previewing = new AbortController();
  #sending = new AbortController();

  constructor(shell: Shell, id: string) {
    this.shell = shell;
    this.id = id;
  }

  readonly problems = $derived(gatherProblems([...this.checks, ...this.said]));
  readonly errors = $derived(this.problems.filter(({ problem }) => problem.severity === 'error'));
  readonly warnings = $derived(this.problems.filter(({ problem }) => problem.severity !== 'error'));
  readonly targets = $derived(this.draft?.targets ?? []);

  /** Targets that would be refused for certain; what a server said once may be mended there. */
  readonly blocked = $derived(
    new Set(
      this.checks
        .filter(({ problems }) => problems.some(({ severity }) => severity === 'error'))
        .map(({ connection }) => connection),
    ),
  );

  readonly #unchanged = $derived(
    new Set(
      (this.previews ?? [])
        .filter(({ action }) => action === 'none')
        .map(({ connection }) => connection),
    ),
  );

  /** Targets that nothing keeps from being sent to. */
  readonly ready = $derived(
    this.targets.map(({ connectionId }) => connectionId).filter((name) => !this.blocked.has(name)),
  );
  /** Where nobody chose: wherever something would change. */
  readonly chosen = $derived(
    this.ready.filter((name) => this.#chosen?.has(name) ?? !this.#unchanged.has(name)),
  );
  /** Chosen, but not before a person has said that a new submission is wanted. */
  readonly unconfirmed = $derived(
    (this.previews ?? []).filter(
      (preview) =>
        this.chosen.includes(preview.connection) &&
        this.isSubmittedAnew(preview) &&
        !this.confirmed.has(preview.connection),
    ),
  );

  count(step: StepName): number {
    if (step === 'check') return this.problems.length;
    return this.errors.filter(({ field }) => stepOf(field) === step).length;
  }

  /** The sentence beside a field; the first where there are several. */
  problemAt(field: string, connection?: string): Problem | null {
    const found = this.problems.find(
      (each) =>
        each.field === field && (connection === undefined || each.connections.includes(connection)),
    );
    return found?.problem ?? null;
  }

  connection(name: string): Connection | undefined {
    return this.connections.find((each) => each.name === name);
  }

  factsOf(name: string): TargetFacts | undefined {
    const kind = this.connection(name)?.kind;
    return this.facts.find((each) => each.kind === kind);
  }

  async open(): Promise<void> {
    await this.#attempt(async () => {
      const { client } = this.shell;
      const [opened, facts, connections, rows] = await Promise.all([
        client.call('drafts.read', { id: this.id }),
        client.call('publish.targets', {}),
        client.call('connections.list', {}),
        client.call('publish.history', { id: this.id }),
      ]);
      this.draft = opened.draft;
      this.standings = opened.standings;
      this.savedAt = opened.updatedAt;
      this.facts = facts;
      this.connections = connections;
      this.rows = rows;
      this.problem = null;
      this.#recall(opened.draft.revision);
      await this.#check();
      for (const { connectionId } of opened.draft.targets) void this.readChoices(connectionId);
    });
  }

  /** What servers said of this revision before the window was closed. */
  #recall(revision: number): void {
    const last = this.rows.filter(
      (row, place) =>
        row.purpose === 'publish' &&
        this.rows.findIndex(({ connection }) => connection === row.connection) === place,
    );
    this.said = last.filter((row) => row.revision === revision).map(saidOfFields);
    last.map(saidOfFields).forEach((each) => {
      this.#askFor(each);
    });
  }

  #askFor({ connection, problems }: DraftCheck): void {
    const own = problems.flatMap(({ place }) => ownField(place?.field ?? '') ?? []);
    if (own.length === 0) return;
    const known = this.askedFor.get(connection) ?? [];
    this.askedFor.set(connection, new Set([...known, ...own]));
  }

  /** What changes by itself while the publication is open. @returns ends the listening. */
  listen(): () => void {
    return this.shell.client.onEvent((event) => {
      if (event.kind !== 'changed') return;
      if (event.room === 'connections') void this.readConnections();
      if (event.room === 'publish' && !this.isSending) void this.readStandings();
    });
  }

  async readConnections(): Promise<void> {
    await this.#attempt(async () => {
      this.connections = await this.shell.client.call('connections.list', {});
      await this.#check();
    });
  }

  async readStandings(): Promise<void> {
    await this.#attempt(async () => {
      const { client } = this.shell;
      this.rows = await client.call('publish.history', { id: this.id });
      this.standings = (await client.call('drafts.read', { id: this.id })).standings;
    });
  }

  /** Changes the draft; it is saved and checked a moment later. */
  change(change: Partial<PublicationDraft>): void {
    if (!this.draft) return;
    const before = this.draft;
    this.draft = { ...before, ...change };
    this.said = saidOfTheSame(this.said, before, this.draft);
    this.#isDirty = true;
    this.previews = null;
    this.hasReadWarnings = false;
    this.confirmed.clear();
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
    clearTimeout(this.#checkTimer);
    this.#checkTimer = setTimeout(() => void this.#check(), CHECK_AFTER_MS);
  }

  changeTarget(name: string, change: Partial<DraftTarget>): void {
    this.change({
      targets: this.targets.map((each) =>
        each.connectionId === name ? { ...each, ...change } : each,
      ),
    });
  }

  chooseTarget(name: string, isChosen: boolean): void {
    const others = this.targets.filter(({ connectionId }) => connectionId !== name);
    this.change({ targets: isChosen ? [...others, { connectionId: name, extra: {} }] : others });
    if (isChosen) void this.readChoices(name);
  }

  /** Sends what was written to the catalog now; waits until it is there. */
  save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<void> {
    if (!this.draft || !this.#isDirty) return;
    this.#isDirty = false;
    await this.#attempt(async () => {
      if (!this.draft) return;
      try {
        const saved = await this.shell.client.call('drafts.save', { draft: this.draft });
        // What was written meanwhile stays.
        this.draft = { ...this.draft, revision: saved.draft.revision };
        this.savedAt = saved.updatedAt;
        this.problem = null;
      } catch (error) {
        this.#isDirty = true;
        throw error;
      }
    });
  }

  async #check(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    const checks = await this.shell.client.call('publish.check', { draft });
    if (this.draft === draft || !this.#isDirty) this.checks = checks;
  }

  /** Lists of the server; the kept ones where it cannot be reached. */
  async readChoices(name: string): Promise<void> {
    await this.#attempt(async () => {
      this.choices.set(name, await this.shell.client.call('connections.choices', { name }));
      await this.#check();
    }, 'quiet');
  }

  async test(name: string): Promise<void> {
    await this.#attempt(async () => {
      this.reports.set(name, await this.shell.client.call('connections.test', { name }));
      await this.readChoices(name);
    });
  }

  /** What stands there cannot be changed: people would get a second submission to approve. */
  isSubmittedAnew({ connection, visibility, action }: TargetPreview): boolean {
    const standing = this.standings.find((each) => each.connection === connection);
    return visibility === 'approval' && action === 'create' && Boolean(standing?.publishedAt);
  }

  isChosen(name: string): boolean {
    return this.chosen.includes(name);
  }

  choose(name: string, isChosen: boolean): void {
    const next = new Set(this.#chosen ?? this.chosen);
    if (isChosen) next.add(name);
    else next.delete(name);
    this.#chosen = next;
  }

  /** Sends to these alone the next time. */
  chooseOnly(names: readonly string[]): void {
    this.#chosen = new Set(names);
  }

  /** What a sending would do: reads alone. */
  async preview(): Promise<void> {
    await this.save();
    // What was written a moment ago may have made a target ready.
    clearTimeout(this.#checkTimer);
    await this.#attempt(() => this.#check());
    if (!this.draft || this.ready.length === 0) {
      this.previews = [];
      return;
    }
    this.#previewing.abort();
    this.#previewing = new AbortController();
    const { signal } = this.#previewing;
    this.isPreviewing = true;
    this.sendProblem = null;
    try {
      const previews = await this.shell.client.call(
        'publish.preview',
        { draft: this.draft, connections: [...this.ready], ...this.#decisions },
        { signal },
      );
      if (!signal.aborted) this.previews = previews;
    } catch (error) {
      if (!signal.aborted) this.sendProblem = problemOf(error);
    } finally {
      if (!signal.aborted) this.isPreviewing = false;
    }
  }

  get #decisions() {
    return { allowRemoval: this.allowRemoval, overwrite: [...this.overwrite] };
  }

  async send(): Promise<void> {
    await this.save();
    const connections = [...this.chosen];
    if (connections.length === 0) return;
    await this.#run((task) =>
      this.shell.client.call(
        'publish.send',
        { id: this.id, connections, ...this.#decisions },
        task,
      ),
    );
  }

  async resume(publishId: number): Promise<void> {
    await this.#run((task) => this.shell.client.call('publish.resume', { publishId }, task));
  }

  /** Whether what stands there is still what was sent. */
  async verify(connection: string): Promise<void> {
    this.verifying = connection;
    await this.#attempt(async () => {
      const report = await this.shell.client.call('publish.verify', { id: this.id, connection });
      this.verified.set(connection, report);
    });
    this.verifying = null;
  }

  /** Once more to one catalog: what has arrived is found there and left alone. */
  async sendAgain(connection: string): Promise<void> {
    this.chooseOnly([connection]);
    await this.send();
    this.#chosen = null;
  }

  async undo(publishId: number): Promise<void> {
    await this.#run((task) => this.shell.client.call('publish.undo', { publishId }, task));
  }

  async withdraw(connection: string, how: 'private' | 'delete'): Promise<void> {
    await this.#run((task) =>
      this.shell.client.call(
        'publish.withdraw',
        { id: this.id, connections: [connection], how },
        task,
      ),
    );
  }

  cancel(): void {
    this.#sending.abort();
  }

  async #run(
    work: (task: {
      signal: AbortSignal;
      onProgress: (report: ProgressReport) => void;
    }) => Promise<{ readonly results: readonly PublishRow[] }>,
  ): Promise<void> {
    this.#sending = new AbortController();
    this.isSending = true;
    this.sendProblem = null;
    this.results = null;
    this.verified.clear();
    this.progress = null;
    try {
      const onProgress = (report: ProgressReport) => {
        this.progress = report;
      };
      const { results } = await work({ signal: this.#sending.signal, onProgress });
      this.results = results;
      this.said = results.map(saidOfFields);
      this.said.forEach((each) => {
        this.#askFor(each);
      });
    } catch (error) {
      this.sendProblem = problemOf(error);
    } finally {
      this.isSending = false;
      this.previews = null;
      this.confirmed.clear();
      await this.readStandings();
    }
  }

  /** Saves what is left to save and stops asking. */
  close(): void {
    clearTimeout(this.#checkTimer);
    this.#previewing.abort();
    void this.save();
  }

  async #attempt(work: () => Promise<void>, told: 'told' | 'quiet' = 'told'): Promise<void> {
    try {
      await work();
    } catch (error) {
      const why = problemOf(error);
      if (told === 'told' && why.code !== 'engine.cancelled') this.problem = why;
    }
  }
}

/** `field.colour` of `extra.field.colour`; null for fields that every target of a kind has. */
function ownField(path: string): string | null {
  return path.startsWith('extra.field.') ? path.slice('extra.'.length) : null;
}

function saidOfFields({ connection, problems }: PublishRow): DraftCheck {
  return { connection, problems: problems.filter(({ place }) => place?.field !== undefined) };
}

/** What was said of fields that are as they were. */
function saidOfTheSame(
  said: readonly DraftCheck[],
  before: PublicationDraft,
  after: PublicationDraft,
): readonly DraftCheck[] {
  const valueAt = (draft: PublicationDraft, connection: string, path: string): unknown => {
    if (!path.startsWith('extra.')) {
      const [key] = path.split('.');
      return new Map<string, unknown>(Object.entries(draft)).get(key ?? '');
    }
    const target = draft.targets.find(({ connectionId }) => connectionId === connection);
    return target?.extra[path.slice('extra.'.length)];
  };
  return said.map(({ connection, problems }) => ({
    connection,
    problems: problems.filter(({ place }) => {
      const path = place?.field ?? '';
      return valueAt(before, connection, path) === valueAt(after, connection, path);
    }),
  }));
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}

export const [getPublication, providePublication] = createContext<Publication>();
