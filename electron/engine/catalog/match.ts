/** Why a search found a table: the first place, by weight, that holds a word of the query. */
import type { TableRow } from '#shared/api/answers.ts';
import { foldText } from '#shared/cube/fold.ts';
import type { HintPlace, ListTexts } from './list-texts.ts';

const PLACES: readonly HintPlace[] = ['variable', 'value', 'subject', 'source', 'note'];
/** A shown text is cut to about this many characters around the hit. */
const SHOWN = 100;

/**
 * @param words  Folded words of the query.
 * @param hints  The table's lines of place, variable, text; asked for only when title and contents
 *   do not hold every word.
 */
export function explainMatch(
  words: readonly string[],
  id: string,
  texts: ListTexts[number],
  hints: () => string,
): TableRow['match'] {
  const shown = foldText(`${id}\n${texts.title}\n${texts.contents}`);
  const hidden = words.find((word) => !beginsIn(shown, word));
  if (hidden === undefined) return null;
  const lines = hints();
  // One look at the whole tells whether any line has the word, before lines are taken apart.
  const folded = foldText(lines);
  if (!beginsIn(folded, hidden)) return null;
  const found = new Map<string, TableRow['match']>();
  for (const line of lines.split('\n')) {
    const [where = '', variable = '', text = ''] = line.split('\t');
    if (found.has(where) || !beginsIn(foldText(text), hidden)) continue;
    const place = PLACES.find((one) => one === where);
    if (!place) continue;
    found.set(where, {
      where: place,
      text: cutAround(text, hidden),
      variable: place === 'value' ? variable : null,
    });
    if (place === 'variable') break;
  }
  for (const place of PLACES) {
    const match = found.get(place);
    if (match) return match;
  }
  return null;
}

/** The word, or words in a row, stand at the beginning of a word. */
function beginsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function cutAround(text: string, word: string): string {
  if (text.length <= SHOWN) return text;
  // Folding may change lengths a little; a few letters off do no harm to an excerpt.
  const at = Math.max(0, foldText(text).indexOf(word));
  const start = Math.max(0, Math.min(at - 30, text.length - SHOWN));
  const cut = text.slice(start, start + SHOWN);
  return `${start > 0 ? '…' : ''}${cut}${start + SHOWN < text.length ? '…' : ''}`;
}
