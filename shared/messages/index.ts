/**
 * Texts of the interface. A language is one file beside this that `satisfies Messages`, and one line here.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Problem } from '../errors/problem.ts';
import { en } from './en.ts';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

const LANGUAGES = { en } as const satisfies Record<string, Messages>;

export type InterfaceLanguage = keyof typeof LANGUAGES;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks a text up and fills its places in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const formatters = new Map<string, IntlMessageFormat>();

/** The texts of one language. Formatted messages are compiled once. */
export function translator(language: InterfaceLanguage): Translate {
  const messages: Messages = LANGUAGES[language];
  return (key, values) => {
    const cacheKey = `${language} ${key}`;
    let formatter = formatters.get(cacheKey);
    if (!formatter) {
      formatter = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
      formatters.set(cacheKey, formatter);
    }
    return String(formatter.format(values));
  };
}

/** The first of the wanted languages (`nb-NO`, `en-GB` …) that the interface speaks, else English. */
export function pickLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (base in LANGUAGES) return base as InterfaceLanguage;
  }
  return 'en';
}

const LONGEST_MESSAGE = 999;

/** The sentence for a problem, under 1,000 characters whatever was quoted in it. */
export function describeProblem(problem: Problem, translate: Translate): string {
  const sentence = translate(`problem.${problem.code}`, problem.values);
  return sentence.length <= LONGEST_MESSAGE
    ? sentence
    : `${sentence.slice(0, LONGEST_MESSAGE - 1)}…`;
}
