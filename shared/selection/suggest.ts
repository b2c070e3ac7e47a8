/** The value somebody probably meant. */
import type { ValueList } from './value-list.ts';
import { foldCode, indexCodes } from './value-list.ts';

/** Above this many values a misspelling is not looked for: it would be felt while typing. */
const MOST_VALUES = 20_000;
const MOST_LETTERS = 40;

/** The code of a value whose label is `wanted`, else of the nearest spelling; null where none is near. */
export function suggestCode(list: ValueList, wanted: string): string | null {
  const folded = foldCode(wanted);
  if (folded === '') return null;
  const byLabel = list.labels.findIndex((label) => foldCode(label) === folded);
  if (byLabel >= 0) return list.codes[byLabel] ?? null;
  const nearest = nearestText(indexCodes(list.codes).folded, folded);
  return nearest >= 0 ? (list.codes[nearest] ?? null) : null;
}

/** Position of the text that is at most a third of its letters (and two) away, -1 for none. */
export function nearestText(texts: readonly string[], wanted: string): number {
  if (texts.length > MOST_VALUES || wanted.length > MOST_LETTERS) return -1;
  let best = Math.min(2, Math.floor(wanted.length / 3) || 1) + 1;
  let found = -1;
  for (let i = 0; i < texts.length; i++) {
    const distance = editDistance(texts[i] as string, wanted, best - 1);
    if (distance < best) {
      best = distance;
      found = i;
    }
  }
  return found;
}

/** Insertions, deletions and exchanged letters between two texts; gives up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min(
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (before[j - 1] as number) + same,
      );
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
  }
  return before[b.length] as number;
}
