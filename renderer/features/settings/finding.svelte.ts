import { createContext } from 'svelte';
import { findSettings, SETTING_LIST, type SettingId } from '#renderer/shell/setting-list.ts';
import type { Shell } from '#renderer/shell/shell.svelte.ts';

/** What is looked for among the settings, and which of them are shown for it. */
export class Finding {
  query = $state('');
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  readonly shown: ReadonlySet<SettingId> = $derived.by(
    () =>
      new Set(findSettings(this.query, this.#shell.language.t, 'everywhere').map(({ id }) => id)),
  );

  hasSection(section: string): boolean {
    return SETTING_LIST.some((one) => one.section === section && this.shown.has(one.id));
  }
}

export const [useFinding, provideFinding] = createContext<Finding>();
