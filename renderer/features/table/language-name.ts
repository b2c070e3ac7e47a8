/** A language in its own words: `français` for `fr`. The code where it is not known. */
export function languageName(code: string): string {
  if (code === '') return '–';
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    // Not a language tag: files name languages as they like.
    return code;
  }
}
