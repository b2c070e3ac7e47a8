/**
 * Selection items of PxWebApi 2: text ⇄ tree. One item is a code or an expression; a list of items is
 * separated by commas. Nothing here knows a table: `match.ts` finds the values.
 */

export type Item =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'top' | 'bottom'; readonly count: number; readonly offset: number }
  | { readonly kind: 'from' | 'to'; readonly code: string }
  /** `?` stands for any one character; an asterisk is an asterisk. */
  | { readonly kind: 'mask'; readonly mask: string }
  | {
      readonly kind: 'wildcard';
      readonly text: string;
      readonly openStart: boolean;
      readonly openEnd: boolean;
    };

export type ItemFault =
  | 'bracket-missing'
  | 'text-after-bracket'
  | 'argument-missing'
  | 'too-many-arguments'
  | 'bracket-inside'
  | 'not-a-count'
  | 'not-an-offset'
  | 'asterisk-inside';

export type ParsedItem =
  | { readonly ok: true; readonly item: Item }
  /** `position` counts UTF-16 units from 0 and may be the length of the text. */
  | { readonly ok: false; readonly fault: ItemFault; readonly position: number };

/** Counts and offsets beyond this mean "all there are". */
const LARGEST_COUNT = 2_147_483_647;

/**
 * Reads one item. Blanks count: `RANGE(2010, 2013)` names the code " 2013".
 *
 * An exact code always wins over an expression, which only a value list can tell: `match.ts` asks its
 * codes first.
 */
export function parseItem(text: string): ParsedItem {
  const call = parseCall(text);
  if (call?.ok) return call;
  if (text.includes('?')) return { ok: true, item: { kind: 'mask', mask: text } };
  if (text.includes('*')) return parseWildcard(text);
  return call ?? { ok: true, item: { kind: 'code', code: text } };
}

function fail(fault: ItemFault, position: number): ParsedItem {
  return { ok: false, fault, position };
}

/** `NAME(…)`; null where the text does not begin with a function's name and a bracket. */
function parseCall(text: string): ParsedItem | null {
  const open = text.indexOf('(');
  if (open < 2 || open > 6) return null;
  const name = text.slice(0, open).toLowerCase();
  if (!isFunction(name)) return null;
  const start = open + 1;
  if (!text.endsWith(')')) {
    const close = text.lastIndexOf(')');
    return close < 0 ? fail('bracket-missing', text.length) : fail('text-after-bracket', close + 1);
  }
  const parts = text.slice(start, -1).split(',');
  const [first = '', second] = parts;
  const secondAt = start + first.length + 1;
  const most = name === 'from' || name === 'to' ? 1 : 2;
  if (first === '') return fail('argument-missing', start);
  if (parts.length > most) {
    return fail('too-many-arguments', most === 1 ? secondAt - 1 : secondAt + (second?.length ?? 0));
  }
  if (name === 'from' || name === 'to') return { ok: true, item: { kind: name, code: first } };
  if (name === 'range') {
    if (!second) return fail('argument-missing', second === undefined ? secondAt - 1 : secondAt);
    const inside = second.indexOf(')');
    if (inside >= 0) return fail('bracket-inside', secondAt + inside);
    return { ok: true, item: { kind: 'range', from: first, to: second } };
  }
  if (!isDigits(first) || first.startsWith('0')) return fail('not-a-count', start);
  if (second !== undefined && !isDigits(second)) return fail('not-an-offset', secondAt);
  const count = Math.min(Number(first), LARGEST_COUNT);
  const offset = Math.min(Number(second ?? '0'), LARGEST_COUNT);
  return { ok: true, item: { kind: name, count, offset } };
}

type FunctionName = 'range' | 'top' | 'bottom' | 'from' | 'to';

function isFunction(name: string): name is FunctionName {
  return ['range', 'top', 'bottom', 'from', 'to'].includes(name);
}

function isDigits(text: string): boolean {
  if (text === '') return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

function parseWildcard(text: string): ParsedItem {
  if (text === '*')
    return { ok: true, item: { kind: 'wildcard', text: '', openStart: true, openEnd: false } };
  const openStart = text.startsWith('*');
  const openEnd = text.endsWith('*');
  const middle = text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  const inside = middle.indexOf('*');
  if (inside >= 0) return fail('asterisk-inside', inside + (openStart ? 1 : 0));
  return { ok: true, item: { kind: 'wildcard', text: middle, openStart, openEnd } };
}

/** The item as text, so that `parseItem(printItem(item))` gives it back. */
export function printItem(item: Item): string {
  switch (item.kind) {
    case 'code':
      return item.code;
    case 'range':
      return `RANGE(${item.from},${item.to})`;
    case 'top':
    case 'bottom': {
      const name = item.kind === 'top' ? 'TOP' : 'BOTTOM';
      return item.offset === 0 ? `${name}(${item.count})` : `${name}(${item.count},${item.offset})`;
    }
    case 'from':
      return `FROM(${item.code})`;
    case 'to':
      return `TO(${item.code})`;
    case 'mask':
      return item.mask;
    case 'wildcard':
      return `${item.openStart ? '*' : ''}${item.text}${item.openEnd ? '*' : ''}`;
  }
}

/**
 * Splits the list of an address: at every comma that is not followed by a `]` before the next `[`.
 * Items are trimmed and lose the brackets around them. An empty text is one empty item.
 */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let end = text.length;
  // From the right: whether the nearest bracket to the right of a comma closes.
  let nearestCloses = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const sign = text[i];
    if (sign === ']') nearestCloses = true;
    else if (sign === '[') nearestCloses = false;
    else if (sign === ',' && !nearestCloses) {
      items.push(unbracket(text.slice(i + 1, end)));
      end = i;
    }
  }
  items.push(unbracket(text.slice(0, end)));
  return items.reverse();
}

function unbracket(text: string): string {
  const item = text.trim();
  return item.length > 1 && item.startsWith('[') && item.endsWith(']') ? item.slice(1, -1) : item;
}

/** Items as the list of an address, brackets where a comma or a bracket needs them. */
export function joinList(items: readonly string[]): string {
  return items
    .map((item) => (/[,[\]]/.test(item) || item !== item.trim() ? `[${item}]` : item))
    .join(',');
}
