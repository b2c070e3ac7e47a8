import type { LucideIcon } from '@lucide/svelte';
import Bookmark from '@lucide/svelte/icons/bookmark';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Folder from '@lucide/svelte/icons/folder';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Table from '@lucide/svelte/icons/table-2';
import type { FolderNode, TableRow } from '#shared/api/answers.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import type { MessageKey } from '#shared/messages/index.ts';
import { findCommands } from './commands.ts';
import { listTitle } from './list-title.ts';
import { findSettings } from './setting-list.ts';
import type { Shell } from './shell.svelte.ts';

const PAUSE_MS = 150;
const MOST_TABLES = 8;
const MOST_COMMANDS = 12;
const MOST_FOLDERS = 20;
const MOST_RECENT = 5;

/** Signs before the text that ask for one kind alone. */
export const PREFIXES = {
  '>': 'palette.only-commands',
  '@': 'palette.only-variables',
  '#': 'palette.only-folders',
  '?': 'palette.help',
} as const satisfies Record<string, MessageKey>;

type Prefix = keyof typeof PREFIXES;

export interface PaletteEntry {
  /** Entries of one kind stand together under its heading. */
  readonly kind: 'table' | 'query' | 'command' | 'setting' | 'value' | 'folder' | 'help';
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly key?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  /** Why it cannot be done now. */
  readonly blocked?: MessageKey | null | undefined;
  /** The field stays open, with another text in it. */
  readonly types?: string;
  readonly run: () => void;
}

/** One field for tables, saved queries, commands and settings; a sign before the text narrows it. */
export class Palette {
  query = $state('');
  isOpen = $state(false);
  active = $state(0);
  #found = $state.raw<readonly TableRow[]>([]);
  #folders = $state.raw<readonly FolderNode[] | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #search: AbortController | undefined;
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  readonly prefix: Prefix | null = $derived(
    this.query.charAt(0) in PREFIXES ? (this.query.charAt(0) as Prefix) : null,
  );
  readonly words = $derived((this.prefix ? this.query.slice(1) : this.query).trim());

  readonly entries: readonly PaletteEntry[] = $derived.by(() => {
    switch (this.prefix) {
      case '>':
        return this.#commands();
      case '@':
        return this.#shell.inTable?.find(this.words) ?? [];
      case '#':
        return this.#foldersFound();
      case '?':
        return this.#help();
      default:
        return this.words === ''
          ? [...this.#recentTables(), ...this.#commands().slice(0, 8)]
          : [
              ...this.#tables(),
              ...this.#queries(),
              ...this.#commands().slice(0, MOST_COMMANDS),
              ...this.#settings(),
            ];
    }
  });

  type(query: string): void {
    this.query = query;
    this.isOpen = true;
    this.active = 0;
    clearTimeout(this.#timer);
    this.#search?.abort();
    if (this.prefix === '#' && this.#folders === null) void this.#readFolders();
    if (this.words === '' || this.prefix !== null) {
      this.#found = [];
      return;
    }
    this.#timer = setTimeout(() => void this.#find(this.words), PAUSE_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#search?.abort();
    this.isOpen = false;
    this.query = '';
    this.#found = [];
    this.#folders = null;
  }

  move(step: 1 | -1): void {
    const { length } = this.entries;
    if (length > 0) this.active = (this.active + step + length) % length;
  }

  /** @returns whether the field is done with. */
  choose(entry: PaletteEntry | undefined): boolean {
    if (!entry || entry.blocked) return true;
    if (entry.types !== undefined) {
      this.type(entry.types);
      return false;
    }
    this.close();
    entry.run();
    return true;
  }

  #recentTables(): readonly PaletteEntry[] {
    return this.#shell.session.recent
      .slice(0, MOST_RECENT)
      .map(({ id, title }) => this.#table(id, title, id));
  }

  #tables(): readonly PaletteEntry[] {
    return this.#found.map((row) =>
      this.#table(row.id, listTitle(row), [row.id, row.match?.text].filter(Boolean).join(' · ')),
    );
  }

  #table(id: string, name: string, note: string): PaletteEntry {
    const run = () => this.#shell.tabs.open({ id, title: name }, 'permanent');
    return { kind: 'table', id, name, note, icon: Table, run };
  }

  #queries(): readonly PaletteEntry[] {
    const { savedQueries, tabs } = this.#shell;
    const named = savedQueries.rows
      .filter(({ name }) => name !== '')
      .map((query) => ({
        kind: 'query' as const,
        id: query.queryId,
        name: query.name,
        note: query.tableTitle ?? query.tableId,
        icon: Bookmark,
        run: () => tabs.openQuery(query),
      }));
    return findCommands(named, this.words).slice(0, MOST_TABLES);
  }

  /** Those used last stand first; what cannot be done is listed where it is asked for by name. */
  #commands(): readonly PaletteEntry[] {
    const { commands, language, session } = this.#shell;
    const used = session.usedCommands;
    const named = commands.all
      .filter((command) => !command.isOutsidePalette)
      .map((command) => ({
        kind: 'command' as const,
        id: command.id,
        name: language.t(command.label),
        icon: command.icon,
        key: commands.shortcutText(command),
        blocked: command.blocked?.(),
        run: () => {
          session.usedCommand(command.id);
          command.run();
        },
      }));
    const place = ({ id }: PaletteEntry) => {
      const at = used.indexOf(id);
      return at < 0 ? used.length : at;
    };
    return findCommands(named, this.words)
      .filter(({ blocked }) => this.words !== '' || !blocked)
      .toSorted((one, other) => place(one) - place(other));
  }

  #settings(): readonly PaletteEntry[] {
    const { language, navigation } = this.#shell;
    return findSettings(this.words, language.t, 'name').map(({ id, label }) => ({
      kind: 'setting' as const,
      id,
      name: language.t(label),
      icon: SlidersHorizontal,
      run: () => {
        this.#shell.wantedSetting = id;
        navigation.go({ screen: 'settings' });
      },
    }));
  }

  #foldersFound(): readonly PaletteEntry[] {
    const { language, navigation } = this.#shell;
    const named = (this.#folders ?? []).map(({ id, label, tableCount }) => ({
      kind: 'folder' as const,
      id: String(id),
      name: label,
      note: language.count('catalog.tables', tableCount),
      icon: Folder,
      run: () => {
        this.#shell.wantedFolder = id;
        navigation.go({ screen: 'catalog' });
      },
    }));
    return findCommands(named, this.words).slice(0, MOST_FOLDERS);
  }

  #help(): readonly PaletteEntry[] {
    const { language, navigation } = this.#shell;
    const signs = Object.entries(PREFIXES)
      .filter(([prefix]) => prefix !== '?')
      .map(([prefix, label]) => ({
        kind: 'help' as const,
        id: prefix,
        name: `${prefix}  ${language.t(label)}`,
        types: prefix,
        run: () => {},
      }));
    const page: PaletteEntry = {
      kind: 'help',
      id: 'page',
      name: language.t('palette.help-page'),
      icon: CircleQuestionMark,
      key: this.#shell.commands.shortcut('go.help'),
      run: () => navigation.go({ screen: 'help' }),
    };
    return findCommands([...signs, page], this.words);
  }

  async #readFolders(): Promise<void> {
    try {
      this.#folders = await this.#shell.client.call('catalog.folders', {});
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#folders = [];
    }
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
