/** Finding values by what is typed: starts of words in label and code, accents and case folded. */
import type { Variable } from '#shared/cube/table.ts';

const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\0-\x7f]/;

/** Lower case without accents; `ø`, `æ`, `ß` and the like as they are typed without a key for them. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

const folded = new WeakMap<readonly string[], readonly string[]>();

function foldAll(texts: readonly string[]): readonly string[] {
  let known = folded.get(texts);
  if (!known) {
    known = texts.map(foldText);
    folded.set(texts, known);
  }
  return known;
}

type Match = (text: string) => number;

/** How a query matches: the position of the hit in a folded text, -1 for none. */
function matcher(query: string): { readonly match: Match; readonly text: string } {
  const wanted = foldText(query.trim());
  if (wanted.length > 1 && wanted.startsWith('"') && wanted.endsWith('"')) {
    const exact = wanted.slice(1, -1);
    return { text: exact, match: (text) => (text === exact ? 0 : -1) };
  }
  if (wanted.length > 2 && wanted.startsWith('*') && wanted.endsWith('*')) {
    const part = wanted.slice(1, -1);
    return { text: part, match: (text) => text.indexOf(part) };
  }
  return { text: wanted, match: (text) => wordStart(text, wanted) };
}

function wordStart(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (at === 0 || !isWordChar(text.charCodeAt(at - 1))) return at;
  }
  return -1;
}

function isWordChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 127 && code !== 0x2013)
  );
}

/** Positions of the values whose label or code matches, in table order. All for an empty query. */
export function findValues(variable: Variable, query: string): readonly number[] {
  const { match, text } = matcher(query);
  if (text === '') return variable.codes.map((_, value) => value);
  const labels = foldAll(variable.labels);
  const codes = foldAll(variable.codes);
  const found: number[] = [];
  for (let value = 0; value < labels.length; value++) {
    if (match(labels[value]!) !== -1 || match(codes[value]!) !== -1) found.push(value);
  }
  return found;
}

/** A text cut around the hit, for marking it; null where nothing in it matches. */
export function cutAtHit(
  text: string,
  query: string,
): { readonly before: string; readonly hit: string; readonly after: string } | null {
  const { match, text: wanted } = matcher(query);
  if (wanted === '') return null;
  const fold = foldText(text);
  // Folding may change the length; then the place is not known.
  if (fold.length !== text.length) return null;
  const at = match(fold);
  if (at === -1) return null;
  const end = at + wanted.length;
  return { before: text.slice(0, at), hit: text.slice(at, end), after: text.slice(end) };
}
