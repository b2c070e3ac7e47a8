import type { Navigation } from './navigation.svelte.ts';
import { HOME, type PlaceRoute } from './route.ts';
import {
  closeTab,
  keepTab,
  NO_TABS,
  neighbourOf,
  openTab,
  stepFrom,
  type TableTab,
  type TabRow,
} from './tabs.ts';

/** The open tables. Which one shows is the route's business. */
export class Tabs {
  row = $state.raw<TabRow>(NO_TABS);
  /** The place of the first tab, which stays while tables are shown. */
  #place = $state.raw<PlaceRoute>(HOME);
  readonly #navigation: Navigation;

  constructor(navigation: Navigation) {
    this.#navigation = navigation;
  }

  /** The table that is shown, or null while a place is. */
  get activeTable(): string | null {
    const { route } = this.#navigation;
    return route.screen === 'table' ? route.id : null;
  }

  get place(): PlaceRoute {
    return this.#place;
  }

  set place(place: PlaceRoute) {
    this.#place = place;
  }

  /** Shows a saved query in the tab of its table. */
  openQuery(query: { readonly queryId: string; readonly tableId: string; readonly name: string }) {
    this.row = openTab(this.row, { id: query.tableId, title: query.name, isPreview: false });
    this.#navigation.go({ screen: 'table', id: query.tableId, query: query.queryId });
  }

  /** Shows a table. A preview gives way to the next one; anything else stays. */
  open(table: Pick<TableTab, 'id' | 'title'>, mode: 'preview' | 'permanent' | 'background'): void {
    this.row = openTab(this.row, { ...table, isPreview: mode === 'preview' });
    if (mode !== 'background') this.show(table.id);
  }

  show(id: string | null): void {
    this.#navigation.go(id === null ? this.place : { screen: 'table', id, query: null });
  }

  /** A table was changed or double-clicked: its tab stays. */
  keep(id: string): void {
    this.row = keepTab(this.row, id);
  }

  /** The title became known, or the table has another one now. */
  rename(id: string, title: string): void {
    this.row = {
      ...this.row,
      open: this.row.open.map((tab) => (tab.id === id ? { ...tab, title } : tab)),
    };
  }

  close(id: string): void {
    const next = neighbourOf(this.row, id);
    this.row = closeTab(this.row, id);
    if (this.activeTable === id) this.show(next?.id ?? null);
  }

  reopen(): void {
    const last = this.row.closed.at(-1);
    if (last) this.open(last, 'permanent');
  }

  step(step: 1 | -1): void {
    this.show(stepFrom(this.row, this.activeTable, step));
  }
}
