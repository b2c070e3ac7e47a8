/** The name that an export gets unless the user says another: `TAB1_population_2020-2024.csv`. */

export interface FileNameParts {
  readonly id: string;
  /** CONTENTS: what the table is about. */
  readonly contentsText: string;
  /** Labels or codes of the periods shown, in table order. */
  readonly periods: readonly string[];
  /** With the leading dot. */
  readonly extension: string;
}

const LONGEST_SHORT = 40;

/** Safe on every file system: no path, no reserved sign, at most about 120 characters. */
export function suggestFileName({ id, contentsText, periods, extension }: FileNameParts): string {
  const short = cut(safe(contentsText).toLowerCase(), LONGEST_SHORT);
  const first = safe(periods[0] ?? '');
  const last = safe(periods.at(-1) ?? '');
  const period = first === last ? first : `${first}-${last}`;
  const stem = [cut(safe(id), 40), short, cut(period, 30)].filter((part) => part !== '').join('_');
  return `${stem === '' ? 'table' : stem}${extension}`;
}

function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*'.,;\s]+/gu, '-').replace(/^-+|-+$/g, '');
}

/** Cut at a word where there is one. */
function cut(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const front = letters.slice(0, length).join('');
  const word = front.lastIndexOf('-');
  return word > length / 2 ? front.slice(0, word) : front;
}
