/**
 * Text as search and ids compare it: lower case, accents and strokes gone, so that `ostfold` is
 * `Østfold` and `stra` begins `Straße`.
 */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

const COMBINING = /\p{M}+/gu;
const STROKED = /[øæœßđðħłþı]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no folding
const ASCII = /^[\x00-\x7f]*$/;

export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(STROKED, (letter) => STROKES.get(letter) ?? letter);
}
