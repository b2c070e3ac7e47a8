/**
 * What somebody types into the search field, as an FTS5 query. Words must all be there, as beginnings
 * of words; `"a phrase"`, `-word`, and places such as `value:oslo` narrow it.
 */
import { foldText } from '#shared/cube/fold.ts';

export interface CatalogQuery {
  /** FTS5 expression of what must be there; null where the query only excludes. */
  readonly include: string | null;
  readonly exclude: string | null;
  /** Folded words that must be there, for showing where they are. */
  readonly words: readonly string[];
}

const PLACES: ReadonlyMap<string, string> = new Map([
  ['id', 'id'],
  ['title', 'title'],
  ['contents', 'contents'],
  ['var', 'variables'],
  ['value', '"values"'],
  ['subject', 'subject'],
  ['source', 'source'],
  ['note', 'notes'],
]);

const ITEM = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/g;
/** What would end a string of FTS5 early, or make it a beginning. */
const SIGNS = /["*\p{Cc}]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** @returns null for a query without any word. Never throws. */
export function parseQuery(text: string): CatalogQuery | null {
  const include: string[] = [];
  const exclude: string[] = [];
  const words: string[] = [];
  for (const [item, minus, place, phrase, word] of foldText(text).matchAll(ITEM)) {
    const column = place === undefined ? undefined : PLACES.get(place);
    // A colon after a word that is no place belongs to the text.
    const isText = place !== undefined && column === undefined;
    const wanted = isText ? item.slice(minus?.length ?? 0) : (phrase ?? word ?? '');
    const bare = wanted.replaceAll(SIGNS, ' ').trim();
    if (!HAS_WORD.test(bare)) continue;
    const isPhrase = phrase !== undefined && !isText;
    const term = `${column ? `${column} : ` : ''}"${bare}"${isPhrase ? '' : ' *'}`;
    if (minus) exclude.push(term);
    else {
      include.push(term);
      words.push(bare);
    }
  }
  if (include.length === 0 && exclude.length === 0) return null;
  return {
    include: include.length > 0 ? include.join(' AND ') : null,
    exclude: exclude.length > 0 ? exclude.join(' OR ') : null,
    words,
  };
}
