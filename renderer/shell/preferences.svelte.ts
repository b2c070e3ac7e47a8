import type { Client } from '#shared/api/client.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings/settings.ts';

/** The settings, as they are in the catalog; a change applies at once. */
export class Preferences {
  settings = $state.raw<Settings>(DEFAULT_SETTINGS);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    this.settings = await this.#client.call('settings.get', {});
  }

  async change(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
    this.settings = await this.#client.call('settings.set', change);
  }
}
