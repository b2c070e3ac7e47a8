import Trash from '@lucide/svelte/icons/trash-2';
import { SvelteSet } from 'svelte/reactivity';
import { listTitle } from '#renderer/shell/list-title.ts';
import type { NamedItem, Shell } from '#renderer/shell/shell.svelte.ts';
import type { FolderNode, RemovedTable, TableDetails, TableRow } from '#shared/api/answers.ts';
import type { Params } from '#shared/api/contract.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';

export type Sort = NonNullable<Params<'catalog.tables'>['sort']>;

const PAGE = 100;
const PAUSE_MS = 150;
const UNDO_MS = 10_000;

/** The list of tables: a search, a folder or all of them, read page by page as it is scrolled. */
export class CatalogState {
  query = $state('');
  /** null shows all tables. */
  folder = $state<number | null>(null);
  sort = $state<Sort>('title');
  isDescending = $state(false);

  folders = $state.raw<readonly FolderNode[]>([]);
  total = $state<number | null>(null);
  problem = $state.raw<Problem | null>(null);
  active = $state(-1);
  readonly selected = new SvelteSet<string>();
  details = $state.raw<TableDetails | null>(null);
  removed = $state.raw<readonly RemovedTable[]>([]);

  #pages = $state.raw<ReadonlyMap<number, readonly TableRow[]>>(new Map());
  /** What the pages answer; a word that is still being typed is not in it. */
  asked = $state('');
  #anchor = 0;
  #range = { start: 0, end: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = new AbortController();
  #readingDetails = new AbortController();
  readonly #requested = new Set<number>();
  readonly #shell: Shell;

  readonly isEmpty = $derived(this.total === 0 && this.asked === '' && this.folder === null);

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** @returns a function that ends the listening. */
  start(): () => void {
    this.#tellSelection();
    void this.#readFolders();
    this.refresh();
    return this.#shell.client.onEvent((event) => {
      if (event.kind !== 'changed' || event.room !== 'catalog') return;
      void this.#readFolders();
      this.refresh();
    });
  }

  row(place: number): TableRow | undefined {
    return this.#pages.get(Math.floor(place / PAGE))?.[place % PAGE];
  }

  isSelected(place: number): boolean {
    const row = this.row(place);
    return row !== undefined && this.selected.has(row.id);
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.query.trim() && !this.asked) this.sort = 'relevance';
      if (!this.query.trim() && this.sort === 'relevance') this.sort = 'title';
      this.#restart();
    }, PAUSE_MS);
  }

  show(folder: number | null): void {
    this.folder = folder;
    this.#restart();
  }

  sortBy(sort: Sort): void {
    this.isDescending =
      sort === this.sort ? !this.isDescending : sort === 'updated' || sort === 'size';
    this.sort = sort;
    this.#restart();
  }

  /** Reads again what shows; the old rows stay until the new ones are there. */
  refresh(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#requested.clear();
    const first = Math.floor(this.#range.start / PAGE);
    void this.#readPage(first, true);
    this.#readDetails();
  }

  /** The rows on the screen, `end` exclusive. */
  need(start: number, end: number): void {
    this.#range = { start, end };
    for (let page = Math.floor(start / PAGE); page * PAGE < end; page += 1) {
      if (!this.#requested.has(page)) void this.#readPage(page, false);
    }
  }

  async select(place: number, mode: 'one' | 'toggle' | 'range'): Promise<void> {
    this.active = place;
    const row = this.row(place);
    if (mode === 'toggle' && row) {
      this.#anchor = place;
      if (!this.selected.delete(row.id)) this.selected.add(row.id);
    } else if (mode === 'range') {
      const [first, last] = [Math.min(place, this.#anchor), Math.max(place, this.#anchor)];
      await this.#ensure(first, last);
      this.selected.clear();
      for (let at = first; at <= last; at += 1) {
        const found = this.row(at);
        if (found) this.selected.add(found.id);
      }
    } else if (row) {
      this.#anchor = place;
      this.selected.clear();
      this.selected.add(row.id);
    }
    this.#tellSelection();
    this.#readDetails();
  }

  open(row: TableRow, mode: 'preview' | 'permanent' | 'background'): void {
    this.#shell.tabs.open({ id: row.id, title: listTitle(row) }, mode);
  }

  /** Asks how the selected tables are to be exported. */
  exportSelected(): void {
    this.#shell.exportMany(this.#selectedItems());
  }

  /** Begins a publication of the selected tables. */
  publishSelected(): void {
    this.#shell.publish(this.#selectedItems());
  }

  #selectedItems(): NamedItem[] {
    const titles = new Map([...this.#pages.values()].flat().map((row) => [row.id, listTitle(row)]));
    return [...this.selected].map((id) => ({
      item: { kind: 'table', id },
      name: titles.get(id) ?? id,
    }));
  }

  async remove(ids: readonly string[]): Promise<void> {
    const { client, toasts, language, tabs } = this.#shell;
    await this.#attempt(async () => {
      const removed = await client.call('catalog.remove', { ids: [...ids] });
      for (const id of ids) tabs.close(id);
      this.selected.clear();
      this.active = -1;
      this.details = null;
      this.#tellSelection();
      this.refresh();
      toasts.show({
        subject: 'removed',
        icon: Trash,
        title: language.count('catalog.removed-toast', removed.length),
        text: language.t('catalog.removed-kept'),
        lasts: UNDO_MS,
        actions: [
          {
            label: language.t('common.undo'),
            run: () => void this.restore(removed.map(({ removalId }) => removalId)),
          },
        ],
      });
    });
  }

  async restore(removalIds: readonly number[]): Promise<void> {
    await this.#attempt(async () => {
      await this.#shell.client.call('catalog.restore', { removalIds: [...removalIds] });
      await this.readRemoved();
      void this.#readFolders();
      this.refresh();
    });
  }

  async readRemoved(): Promise<void> {
    await this.#attempt(async () => {
      this.removed = await this.#shell.client.call('catalog.removed', {});
    });
  }

  async revert(id: string, revision: number): Promise<void> {
    await this.#attempt(async () => {
      await this.#shell.client.call('catalog.revert', { id, revision });
      this.refresh();
    });
  }

  async adopt(id: string, versionOf: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#shell.client.call('catalog.adopt', { id, versionOf });
      this.selected.clear();
      this.refresh();
    });
  }

  #restart(): void {
    this.active = -1;
    this.selected.clear();
    this.#range = { start: 0, end: PAGE };
    this.#tellSelection();
    this.refresh();
  }

  async #ensure(first: number, last: number): Promise<void> {
    const pages: Promise<void>[] = [];
    for (let page = Math.floor(first / PAGE); page * PAGE <= last; page += 1) {
      if (!this.#pages.has(page)) pages.push(this.#readPage(page, false));
    }
    await Promise.all(pages);
  }

  /** @param isFresh  The first page of a new question: what was read before is dropped. */
  async #readPage(page: number, isFresh: boolean): Promise<void> {
    this.#requested.add(page);
    const { signal } = this.#reading;
    const query = this.query.trim();
    await this.#attempt(async () => {
      const answer = await this.#shell.client.call(
        'catalog.tables',
        {
          ...(query && { query }),
          ...(this.folder !== null && { folder: this.folder }),
          sort: this.sort,
          descending: this.isDescending,
          offset: page * PAGE,
          limit: PAGE,
        },
        { signal },
      );
      if (signal.aborted) return;
      this.problem = null;
      this.#pages = new Map(isFresh ? [] : this.#pages).set(page, answer.rows);
      this.total = answer.total;
      this.asked = query;
      if (isFresh) {
        this.#requested.clear();
        this.#requested.add(page);
        this.need(this.#range.start, Math.min(this.#range.end, answer.total));
        if (query)
          this.#shell.announcer.say(this.#shell.language.count('catalog.found', answer.total));
      }
    });
  }

  async #readFolders(): Promise<void> {
    await this.#attempt(async () => {
      this.folders = await this.#shell.client.call('catalog.folders', {});
    });
  }

  #readDetails(): void {
    this.#readingDetails.abort();
    const [id] = this.selected;
    if (this.selected.size !== 1 || id === undefined) {
      this.details = null;
      return;
    }
    this.#readingDetails = new AbortController();
    const { signal } = this.#readingDetails;
    void this.#attempt(async () => {
      const details = await this.#shell.client.call('catalog.table', { id }, { signal });
      if (!signal.aborted) this.details = details;
    });
  }

  #tellSelection(): void {
    const { size } = this.selected;
    this.#shell.status = size > 0 ? this.#shell.language.count('catalog.selected', size) : '';
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    }
  }
}
