import type { SavedQueryRow, TableRow } from '#shared/api/answers.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { type Command, findCommands } from './commands.ts';
import { listTitle } from './list-title.ts';
import type { Shell } from './shell.svelte.ts';

const PAUSE_MS = 150;
const MOST_TABLES = 8;

export type PaletteEntry =
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly name: string;
      readonly command: Command;
    }
  | {
      readonly kind: 'query';
      readonly id: string;
      readonly name: string;
      readonly note: string;
      readonly query: SavedQueryRow;
    }
  | { readonly kind: 'table'; readonly id: string; readonly name: string; readonly note: string };

/** One field for tables and commands. `>` before the text asks for commands alone. */
export class Palette {
  query = $state('');
  isOpen = $state(false);
  active = $state(0);
  #found = $state.raw<readonly TableRow[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  readonly #words = $derived(this.query.replace(/^>/, '').trim());

  readonly entries: readonly PaletteEntry[] = $derived.by(() => {
    const { commands, language, session, savedQueries } = this.#shell;
    const named = commands.all
      .filter((command) => !command.isOutsidePalette)
      .map((command) => ({
        kind: 'command' as const,
        id: command.id,
        name: language.t(command.label),
        command,
      }));
    const isForCommands = this.query.startsWith('>');
    // Without a search there is no reason to list what cannot be done.
    const fitting = findCommands(named, this.#words).filter(
      ({ command }) => this.#words !== '' || !command.blocked?.(),
    );
    if (isForCommands) return fitting;
    const tables =
      this.#words === ''
        ? session.recent
            .slice(0, 5)
            .map(({ id, title }) => ({ kind: 'table' as const, id, name: title, note: id }))
        : this.#found.map((row) => ({
            kind: 'table' as const,
            id: row.id,
            name: listTitle(row),
            note: [row.id, row.match?.text].filter(Boolean).join(' · '),
          }));
    const queries = savedQueries.rows
      .filter(({ name }) => this.#words !== '' && name !== '')
      .map((query) => ({
        kind: 'query' as const,
        id: query.queryId,
        name: query.name,
        note: query.tableTitle ?? query.tableId,
        query,
      }));
    const found = findCommands(queries, this.#words).slice(0, MOST_TABLES);
    return [...tables, ...found, ...fitting.slice(0, this.#words === '' ? 8 : 12)];
  });

  type(query: string): void {
    this.query = query;
    this.isOpen = true;
    this.active = 0;
    clearTimeout(this.#timer);
    this.#search?.abort();
    if (this.#words === '' || query.startsWith('>')) {
      this.#found = [];
      return;
    }
    this.#timer = setTimeout(() => void this.#find(this.#words), PAUSE_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
    this.isOpen = false;
    this.query = '';
    this.#found = [];
  }

  move(step: 1 | -1): void {
    const { length } = this.entries;
    if (length > 0) this.active = (this.active + step + length) % length;
  }

  choose(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    if (entry.kind === 'command' && entry.command.blocked?.()) return;
    this.close();
    if (entry.kind === 'command') entry.command.run();
    else if (entry.kind === 'query') this.#shell.tabs.openQuery(entry.query);
    else this.#shell.tabs.open({ id: entry.id, title: entry.name }, 'permanent');
  }

  async #find(query: string): Promise<void> {
    this.#search = new AbortController();
    try {
      const page = await this.#shell.client.call(
        'catalog.tables',
        { query, limit: MOST_TABLES },
        { signal: this.#search.signal },
      );
      this.#found = page.rows;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#found = [];
    }
  }
}
