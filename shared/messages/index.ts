/** Texts of the interface, in the language that is wanted. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Problem } from '../errors/problem.ts';
import { en, type MessageKey, type Messages } from './en.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGES } from './languages.ts';

export type { MessageKey } from './en.ts';
export { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks a text up and fills its places in. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const formatters = new Map<string, IntlMessageFormat>();

/** The texts of one language; a text that it lacks is in English. Formatted messages are compiled once. */
export function translator(language: InterfaceLanguage): Translate {
  const messages: Partial<Messages> = LANGUAGES[language];
  return (key, values) => {
    const cacheKey = `${language} ${key}`;
    let formatter = formatters.get(cacheKey);
    if (!formatter) {
      const text = messages[key];
      const spoken = text === undefined ? 'en' : language;
      formatter = new IntlMessageFormat(text ?? en[key], spoken, undefined, { ignoreTag: true });
      formatters.set(cacheKey, formatter);
    }
    return String(formatter.format(values));
  };
}

/** The older code of Norwegian and its other written form are read as the one that is spoken here. */
const RELATED: Readonly<Record<string, InterfaceLanguage>> = { no: 'nb', nn: 'nb' };

/** The first of the wanted languages (`nb-NO`, `en_GB.UTF-8` …) that the interface speaks, else English. */
export function pickLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split(/[-_.@]/)[0] ?? '';
    const spoken = INTERFACE_LANGUAGES.find((language) => language === base) ?? RELATED[base];
    if (spoken) return spoken;
  }
  return 'en';
}

/** Its own name of a language, as a choice of languages lists it. */
export function languageName(language: InterfaceLanguage): string {
  return translator(language)('app.language');
}

const LONGEST_MESSAGE = 999;

/** The sentence for a problem, under 1,000 characters whatever was quoted in it. */
export function describeProblem(problem: Problem, translate: Translate): string {
  const sentence = translate(`problem.${problem.code}`, problem.values);
  return sentence.length <= LONGEST_MESSAGE
    ? sentence
    : `${sentence.slice(0, LONGEST_MESSAGE - 1)}…`;
}
