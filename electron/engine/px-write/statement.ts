/** Statements of a PX file as text. Source: PX file format 2013, sections on syntax and line length. */

/** Longest line that old programs read whole. */
const LONGEST_LINE = 256;

/** What a text becomes in quotes: a quote cannot be escaped, and control characters are no text. */
function cleanText(text: string, lineBreaks: '#' | ' ' = ' '): string {
  return (
    text
      .replaceAll('"', "'")
      .replaceAll(/\r\n|\r|\n/g, lineBreaks)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
      .replaceAll(/[\u0000-\u001f\u007f]/g, ' ')
  );
}

/** A name, code or text of one line as it stands in a file, between the quotation marks. */
export function asWritten(text: string): string {
  return cleanText(text);
}

export function quoteText(text: string): string {
  return `"${cleanText(text)}"`;
}

/** `KEYWORD[lang]("subkey","subkey")=`; subkeys stand on one line whatever their length. */
export function statementHead(
  keyword: string,
  language: string | null,
  subkeys: readonly string[],
): string {
  const inBrackets = language === null ? '' : `[${language}]`;
  const inParens = subkeys.length === 0 ? '' : `(${subkeys.map(quoteText).join(',')})`;
  return `${keyword}${inBrackets}${inParens}=`;
}

/** A list after its head, broken after commas so that lines stay short; items are never broken. */
export function listStatement(head: string, items: readonly string[]): string {
  let text = head;
  let column = head.length;
  items.forEach((item, index) => {
    const isLast = index === items.length - 1;
    const width = item.length + 1;
    if (index > 0 && column + width > LONGEST_LINE) {
      text += '\n';
      column = 0;
    }
    text += `${item}${isLast ? ';' : ','}`;
    column += width;
  });
  return items.length === 0 ? `${text};` : text;
}

/** A text after its head, broken into quoted parts where it is long, at blanks where there are any. */
export function textStatement(head: string, text: string, lineBreaks: '#' | ' ' = ' '): string {
  const clean = cleanText(text, lineBreaks);
  if (head.length + clean.length + 3 <= LONGEST_LINE) return `${head}"${clean}";`;
  return `${head}${partsOf(clean, LONGEST_LINE - head.length - 3)
    .map((part) => `"${part}"`)
    .join('\n')};`;
}

const LONGEST_PART = LONGEST_LINE - 4;
/** A head leaves at least this much of its line. */
const SHORTEST_PART = 40;

function partsOf(text: string, firstLength: number): string[] {
  const parts: string[] = [];
  let rest = text;
  let most = Math.max(SHORTEST_PART, firstLength);
  while (rest.length > most) {
    const at = breakBefore(rest, most);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
    most = LONGEST_PART;
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
}

const COMBINING = /^(?:\p{M}|\u200d|\ufe0f)/u;

/** After the last blank before `most`, else where no letter is torn from its marks. */
function breakBefore(text: string, most: number): number {
  const blank = text.lastIndexOf(' ', most - 1);
  if (blank > 0) return blank + 1;
  for (let at = most; at > 1; at--) {
    const next = text.charCodeAt(at);
    const isLowSurrogate = next >= 0xdc00 && next <= 0xdfff;
    const isJoined = text[at - 1] === '\u200d' || COMBINING.test(text.slice(at, at + 2));
    if (!isLowSurrogate && !isJoined) return at;
  }
  return most;
}
