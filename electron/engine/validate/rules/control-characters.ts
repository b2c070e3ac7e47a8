import type { Rule } from '../rule.ts';

export const controlCharacters: Rule = {
  id: 'validate.control-characters',
  severity: 'warning',
  title: 'No control characters in texts',
  explanation: 'Tabs, bells and the like cannot be shown and upset other programs.',
  good: 'SOURCE="Forest Office";',
  bad: 'SOURCE="Forest	Office";',
  check(file, tell) {
    const { text, parsed, lines } = file.header;
    for (const { keyword, valueAt, endAt } of parsed.statements) {
      const found = quotedControl(text.slice(valueAt, endAt));
      if (found === null) continue;
      tell(
        lines.positionAt(valueAt + found),
        { number: text.charCodeAt(valueAt + found) },
        keyword,
      );
    }
  },
};

/** Where a control character stands inside quotation marks; null where none does. */
function quotedControl(raw: string): number | null {
  let isInside = false;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x22) isInside = !isInside;
    else if (isInside && code < 0x20 && code !== 0x0a && code !== 0x0d) return i;
  }
  return null;
}
