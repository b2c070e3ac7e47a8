import { foldText } from '#shared/cube/fold.ts';

export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text in parts, the starts of words that were searched for as hits. Accents and case do not count. */
export function markHits(text: string, query: string): TextPart[] {
  const words = query
    .split(/[\s"*]+/)
    .filter((word) => word && !word.startsWith('-'))
    .map((word) => [...word].map(foldText).join(''));
  if (words.length === 0) return [{ text, isHit: false }];
  // Character by character, so that places in the folded text are places in the text.
  const characters = [...text];
  const folded = characters.map(foldText);
  const isHit = new Array<boolean>(characters.length).fill(false);
  for (let start = 0; start < characters.length; start += 1) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(characters[start - 1] ?? '')) continue;
    for (const word of words) {
      let end = start;
      let matched = '';
      while (end < folded.length && matched.length < word.length) matched += folded[end++];
      if (matched === word) isHit.fill(true, start, end);
    }
  }
  const parts: { text: string; isHit: boolean }[] = [];
  characters.forEach((character, place) => {
    const last = parts.at(-1);
    const hit = isHit[place] ?? false;
    if (last?.isHit === hit) last.text += character;
    else parts.push({ text: character, isHit: hit });
  });
  return parts;
}
