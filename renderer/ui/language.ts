import { createContext } from 'svelte';
import type { MessageKey, MessageValues, Translate } from '#shared/messages/index.ts';

/** Texts, numbers and dates as the user reads them. Reads settings: call it where it is drawn. */
export interface Language {
  readonly t: Translate;
  /** A text with a plural: `{count}` decides it, `{shown}` is the same number as the user writes it. */
  count(key: MessageKey, count: number, values?: MessageValues): string;
  number(value: number, decimals?: number): string;
  /** `1.8 MB`. */
  size(bytes: number): string;
  /** `20 Nov 2026`, from ISO text. */
  date(iso: string): string;
  /** `20 Nov 2026, 09:41`, from ISO text. */
  dateTime(iso: string): string;
}

export const [useLanguage, provideLanguage] = createContext<Language>();
