/** From the heads of columns of numbers to the values of variables. */
import type { Recipe } from '#shared/recipe/recipe.ts';
import { readPeriod } from '#shared/time/timeline.ts';

type HeadRule = Pick<Extract<Recipe['values'], { layout: 'wide' }>, 'heads' | 'headSeparator'>;

/** The parts of a head, one per variable of the heads; null where the rule does not fit it. */
export function splitHead(
  head: string,
  { heads, headSeparator }: HeadRule,
  parts: number,
): readonly string[] | null {
  switch (heads) {
    case 'whole':
      return head === '' || parts !== 1 ? null : [head];
    case 'separated': {
      const split = headSeparator === '' ? [head] : head.split(headSeparator);
      const trimmed = split.map((part) => part.trim());
      return trimmed.length === parts && !trimmed.includes('') ? trimmed : null;
    }
    case 'period-last':
      return parts === 2 ? splitPeriod(head, 'last') : null;
    case 'period-first':
      return parts === 2 ? splitPeriod(head, 'first') : null;
  }
}

/** What may stand between a period and the rest: blanks, and one of the signs that people use. */
const CUTS_BEFORE_LAST = /[\s_,;:/(|-]+(?=[^\s_,;:/(|-])/g;

/** The longest period at an end of the head, and what is left without the signs between. */
function splitPeriod(head: string, at: 'first' | 'last'): readonly string[] | null {
  for (const cut of head.matchAll(CUTS_BEFORE_LAST)) {
    if (at === 'first') break;
    const rest = head.slice(0, cut.index).trim();
    const period = head.slice(cut.index + cut[0].length).replace(/\)$/, '');
    if (rest !== '' && isPeriod(period)) return [rest, period.trim()];
  }
  if (at === 'last') return null;
  for (const cut of [...head.matchAll(CUTS_BEFORE_LAST)].reverse()) {
    const period = head.slice(0, cut.index).trim();
    const rest = head.slice(cut.index + cut[0].length).trim();
    if (rest !== '' && isPeriod(period)) return [period, rest];
  }
  return null;
}

/** `2024`, and `2024 - 2024` where a code stands before its text. */
function isPeriod(text: string): boolean {
  if (readPeriod(text, null) !== null) return true;
  const [code, label, ...more] = text.split(' - ');
  if (code === undefined || label === undefined || more.length > 0) return false;
  return readPeriod(code, null) !== null && readPeriod(label, null) !== null;
}

/** What the columns are called. @param first  The head line, or the first row where there is none. */
export function headsOf(first: readonly string[], hasHead: boolean): readonly string[] {
  return hasHead ? uniqueHeads(first) : first.map((_, place) => placeName(place));
}

/** Heads that name one column each: empty ones by their place, repeated ones with a number. */
function uniqueHeads(heads: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return heads.map((written, place) => {
    const head = written.trim() === '' ? placeName(place) : written.trim();
    let name = head;
    for (let number = 2; taken.has(name); number++) name = `${head} (${number})`;
    taken.add(name);
    return name;
  });
}

/** @param place  From 0. */
function placeName(place: number): string {
  return `Column ${place + 1}`;
}
