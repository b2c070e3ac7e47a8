import type { Client } from '#shared/api/client.ts';
import type { Table } from '#shared/cube/table.ts';
import type { Rounding } from '#shared/numbers/round.ts';
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

  /** How a table's numbers are rounded on the screen. */
  roundingOf(table: Pick<Table, 'rounding'>): Rounding {
    const { rounding } = this.settings;
    return rounding === 'table' ? table.rounding : rounding;
  }

  async change(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
    this.settings = await this.#client.call('settings.set', change);
  }
}
