/**
 * How wide a text will be in a sans serif font, without a screen to measure on. Errs to the wide side
 * of the fonts in `FONT_FAMILY`, so that nothing that fits by this estimate is cut.
 */

export const FONT_FAMILY =
  "'Segoe UI', -apple-system, 'SF Pro Text', Inter, 'Noto Sans', Helvetica, Arial, sans-serif";

/** Widths in hundredths of the font size. */
const NARROW = "ijl.,:;'’|!()[] \u00A0\u202F·";
const SLIM = 'ftrI-“”"/°*';
const WIDE = 'mwMW@%—…';
const CAPITALS = /[\p{Lu}&]/u;

function characterWidth(character: string): number {
  if (NARROW.includes(character)) return 33;
  if (SLIM.includes(character)) return 44;
  if (WIDE.includes(character)) return 100;
  if (CAPITALS.test(character)) return 76;
  const code = character.codePointAt(0) ?? 0;
  // East Asian and everything above: full width.
  return code >= 0x1100 ? (code >= 0x2000 && code < 0x2e80 ? 66 : 110) : 61;
}

/** Width in px of a text at a font size in px. */
export function textWidth(text: string, size: number, isBold = false): number {
  let hundredths = 0;
  for (const character of text) hundredths += characterWidth(character);
  return (hundredths / 100) * size * (isBold ? 1.07 : 1);
}

/** Lines of at most `width` px, broken at blanks, within a word only where it alone is too long. */
export function wrapText(text: string, size: number, width: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const character of word) {
      if (line && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line ? [...lines, line] : lines;
}

/** A text cut to `width` px with an ellipsis. */
export function cutText(text: string, size: number, width: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size, isBold) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
