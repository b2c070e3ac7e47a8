import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  pickLanguage,
} from '#shared/messages/index.ts';

/**
 * The language of messages: the one after `--language`, else what the system wants. Looked for before
 * the words are parsed, so that what is wrong with them is told in it, too.
 */
export function messageLanguage(
  words: readonly string[],
  wanted: readonly string[],
): InterfaceLanguage {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  const asked = options.flatMap((word, place) => {
    if (word === '--language') return [options[place + 1]];
    return word.startsWith('--language=') ? [word.slice('--language='.length)] : [];
  });
  const known = INTERFACE_LANGUAGES.find((language) => language === asked.at(-1));
  return known ?? pickLanguage(wanted);
}
