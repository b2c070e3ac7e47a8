/** A note as it is drawn: text, line breaks and web links. Nothing else in it is ever run. */
export type NotePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const LINK = /https?:\/\/[^\s<>"')]*[^\s<>"'),.;:!?]/g;

export function noteParts(note: string): readonly NotePart[] {
  const text = note.replaceAll('#', '\n');
  const parts: NotePart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'link', text: match[0], url: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
