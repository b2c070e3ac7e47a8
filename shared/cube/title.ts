/** Titles made from what a table or an answer shows. */

const WORDS: Readonly<Record<string, readonly [by: string, and: string]>> = {
  ca: ['per', 'i'],
  da: ['efter', 'og'],
  de: ['nach', 'und'],
  en: ['by', 'and'],
  es: ['por', 'y'],
  fi: ['muuttujina', 'ja'],
  fr: ['par', 'et'],
  is: ['eftir', 'og'],
  it: ['per', 'e'],
  nb: ['etter', 'og'],
  nl: ['naar', 'en'],
  nn: ['etter', 'og'],
  no: ['etter', 'og'],
  pl: ['według', 'i'],
  pt: ['por', 'e'],
  sv: ['efter', 'och'],
};

/** `WORDS['en']` where the language has none of its own. */
const ENGLISH = ['by', 'and'] as const;

/** A language's entry in a record keyed by base language: `nb-NO` finds `nb`. */
export function byLanguage<T>(
  entries: Readonly<Record<string, T>>,
  language: string,
): T | undefined {
  return entries[language.toLowerCase().split('-')[0] ?? ''];
}

/**
 * `CONTENTS by a, b and c` in the language.
 *
 * @param labels  Labels of the variables in the order shown, without the contents variable.
 */
export function buildTitle(
  contentsText: string,
  labels: readonly string[],
  language: string,
): string {
  if (labels.length === 0) return contentsText;
  const [by, and] = byLanguage(WORDS, language) ?? ENGLISH;
  const front = labels.slice(0, -1).join(', ');
  const last = labels.at(-1) ?? '';
  return `${contentsText} ${by} ${front === '' ? last : `${front} ${and} ${last}`}`.trim();
}
