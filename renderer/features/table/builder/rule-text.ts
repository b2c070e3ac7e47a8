/**
 * The rule line: items as text, separated by commas. A comma inside parentheses belongs to its item;
 * a code that holds a comma stands in brackets.
 */
import type { Rule } from '../query.ts';

export interface RuleItem {
  readonly text: string;
  /** Where the item starts in the line. */
  readonly at: number;
}

export interface ReadRule {
  readonly items: readonly RuleItem[];
  /** Where a bracket was opened that is never closed, null where all are. */
  readonly openBracket: number | null;
}

const FUNCTION_WITH_COMMA = /^(TOP|BOTTOM|RANGE)\([^,]+,[^,]+\)$/i;

export function writeRule(rule: Rule): string {
  return rule
    .map((item) => (item.includes(',') && !FUNCTION_WITH_COMMA.test(item) ? `[${item}]` : item))
    .join(', ');
}

const FUNCTION_START = /(?:TOP|BOTTOM|RANGE|FROM|TO)$/i;

export function readRule(line: string): ReadRule {
  const items: RuleItem[] = [];
  let start = 0;
  let bracket: { readonly close: string; readonly at: number } | null = null;
  const take = (end: number) => {
    const raw = line.slice(start, end);
    const text = raw.trim();
    const at = start + (raw.length - raw.trimStart().length);
    const isBracketed = text.startsWith('[') && text.endsWith(']') && text.length > 1;
    if (text !== '') items.push({ text: isBracketed ? text.slice(1, -1) : tighten(text), at });
    start = end + 1;
  };
  for (let index = 0; index < line.length; index++) {
    const char = line[index]!;
    const before = line.slice(start, index).trim();
    if (bracket) {
      if (char === bracket.close) bracket = null;
    } else if (char === '[' && before === '') bracket = { close: ']', at: index };
    else if (char === '(' && FUNCTION_START.test(before)) bracket = { close: ')', at: index };
    else if (char === ',') take(index);
  }
  take(line.length);
  return { items, openBracket: bracket?.at ?? null };
}

/** `RANGE(a, b)` is meant as `RANGE(a,b)`: the grammar knows no blanks. */
function tighten(item: string): string {
  const call = /^(TOP|BOTTOM|RANGE|FROM|TO)\((.*)\)$/i.exec(item);
  if (!call) return item;
  return `${call[1]!.toUpperCase()}(${call[2]!
    .split(',')
    .map((part) => part.trim())
    .join(',')})`;
}
