import { createContext } from 'svelte';
import type { AppInfo, BatchItem } from '#shared/api/answers.ts';
import type { Client } from '#shared/api/client.ts';
import type { Params } from '#shared/api/contract.ts';
import type { Language } from '../ui/language.ts';
import { Announcer } from './announcer.svelte.ts';
import { Commands } from './commands.svelte.ts';
import type { FileToCheck, Spot } from './file-check.ts';
import type { Host } from './host.ts';
import type { InTable } from './in-table.ts';
import { Jobs } from './jobs.svelte.ts';
import { createLanguage } from './language.svelte.ts';
import { LocalApi } from './local-api.svelte.ts';
import { Navigation } from './navigation.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { parseRoute, routeHash } from './route.ts';
import { SavedQueries } from './saved-queries.svelte.ts';
import { Session } from './session.svelte.ts';
import type { SettingId } from './setting-list.ts';
import { Tabs } from './tabs.svelte.ts';
import { closeTab } from './tabs.ts';
import { Toasts } from './toasts.svelte.ts';

type MappedFile = Params<'import.preview'>['file'];
type ImportSource = Extract<FileToCheck, { readonly kind: 'path' | 'picked' }>;
type ImportWishes = Pick<Params<'import.start'>, 'recipe' | 'encoding'>;
type AskedRecipe = NonNullable<Params<'import.start'>['recipe']>;

/** A table or saved query with what people call it. */
export interface NamedItem {
  readonly item: BatchItem;
  readonly name: string;
}

/** How often a table may end the window as it is restored. */
const MOST_RESTORES = 2;

/** What every screen stands in. Each part is a small state of its own. */
export class Shell {
  readonly client: Client;
  readonly host: Host;
  readonly isMac: boolean;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly session: Session;
  readonly navigation = new Navigation();
  readonly tabs = new Tabs(this.navigation);
  readonly commands: Commands;
  readonly jobs: Jobs;
  readonly savedQueries: SavedQueries;
  readonly localApi: LocalApi;
  readonly toasts = new Toasts();
  readonly announcer = new Announcer();
  #facts = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** The setting that the settings are to open at, once. */
  wantedSetting = $state.raw<SettingId | null>(null);
  /** The folder that the catalog is to show, once. */
  wantedFolder = $state.raw<number | null>(null);
  /** Variables and values of the table that is shown. */
  inTable = $state.raw<InTable | null>(null);
  /** The table that ended the window twice as it was restored, left closed this time. */
  leftClosed = $state.raw<{ readonly id: string; readonly title: string } | null>(null);
  /** Facts of the catalog; null until they are known. */
  info = $state.raw<AppInfo | null>(null);

  /** Imports files and folders by their paths; the import feature puts it here. */
  importPaths: (paths: readonly string[]) => void = () => {};
  /** Imports files of a report once more, in another way; the import feature puts it here. */
  importAgain: (sources: readonly ImportSource[], wishes: ImportWishes) => void = () => {};
  /** Imports a delimited file as it was mapped; the import feature puts it here. */
  importMapped: (file: MappedFile, recipe: AskedRecipe) => void = () => {};
  /** Asks how to export many tables and queries; the export feature puts it here. */
  exportMany: (items: readonly NamedItem[]) => void = () => {};
  /** Begins a publication of tables and queries; the publish feature puts it here. */
  publish: (items: readonly NamedItem[]) => void = () => {};

  /** Holds PX files against the rules and shows the report, at a spot of the first; the check feature puts it here. */
  checkFiles: (files: readonly FileToCheck[], spot: Spot | null) => void = () => {};

  /** What a browser picked for an import, by path: it has no other way back to the bytes. */
  readonly pickedFiles = new Map<string, File>();

  constructor(client: Client, host: Host) {
    this.client = client;
    this.host = host;
    this.isMac = /Mac/.test(navigator.platform);
    this.preferences = new Preferences(client);
    this.session = new Session(client);
    this.jobs = new Jobs(client);
    this.savedQueries = new SavedQueries(client);
    this.localApi = new LocalApi(client);
    this.commands = new Commands(host.kind, this.isMac, () => this.preferences.settings.shortcuts);
    this.language = createLanguage(() => this.preferences.settings);
  }

  /** What the status bar says at its start: facts about the selection, each screen its own. */
  get status(): string {
    return this.#facts.get(routeHash(this.navigation.route)) ?? '';
  }

  set status(facts: string) {
    this.#facts = new Map(this.#facts).set(routeHash(this.navigation.route), facts);
  }

  /** Of the window: the table that shows, then the program. */
  get title(): string {
    const tab = this.tabs.row.open.find(({ id }) => id === this.tabs.activeTable);
    const name = this.language.t('app.name');
    return tab ? `${tab.title} – ${name}` : name;
  }

  /** Settings and session first, so that the window opens as it was left. */
  async start(): Promise<void> {
    await Promise.all([this.preferences.load(), this.session.load(), this.refreshInfo()]);
    const { stored } = this.session;
    if (this.preferences.settings.restoreTabs) {
      this.tabs.row = { open: stored.tabs, closed: [] };
      await this.#restoreWithCare();
      const place = parseRoute(stored.place);
      if (place.screen !== 'table') this.tabs.place = place;
      if (location.hash === '') history.replaceState(null, '', stored.active);
    } else if (location.hash === '') {
      history.replaceState(null, '', routeHash({ screen: this.preferences.settings.startScreen }));
    }
  }

  /** A table that ended the window twice as it was restored is left closed. */
  async #restoreWithCare(): Promise<void> {
    const { stored } = this.session;
    const route = parseRoute(location.hash || stored.active);
    if (route.screen !== 'table') return;
    const times = stored.restoring?.id === route.id ? stored.restoring.times : 0;
    if (times < MOST_RESTORES) {
      this.session.change({ restoring: { id: route.id, times: times + 1 } });
      // Before the table is drawn: what may end the window must be known afterwards.
      await this.session.save();
      return;
    }
    const tab = stored.tabs.find(({ id }) => id === route.id);
    this.leftClosed = tab ?? { id: route.id, title: this.session.titleOf(route.id) };
    this.tabs.row = closeTab(this.tabs.row, route.id);
    this.session.change({ restoring: null, active: '#/' });
    history.replaceState(null, '', '#/');
  }

  async refreshInfo(): Promise<void> {
    this.info = await this.client.call('app.info', {});
  }

  /** Where the window is, as the session keeps it. */
  get placeToKeep() {
    return {
      place: routeHash(this.tabs.place),
      active: routeHash(this.navigation.route),
      tabs: [...this.tabs.row.open],
    };
  }
}

export const [useShell, provideShell] = createContext<Shell>();
