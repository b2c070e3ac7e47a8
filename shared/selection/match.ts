/** Which values an item selects. Time is linear in the values and the length of the item. */
import type { Item, ItemFault } from './grammar.ts';
import { parseItem } from './grammar.ts';
import type { ValueList } from './value-list.ts';
import { findCode, indexCodes } from './value-list.ts';

export type ItemProblem =
  | { readonly kind: 'illegal'; readonly fault: ItemFault; readonly position: number }
  /** `code` is the part of the item that names no value. */
  | { readonly kind: 'unknown'; readonly code: string };

export type ItemsMatch =
  /** Positions in the list, ascending, each once. */
  | { readonly ok: true; readonly values: readonly number[] }
  | { readonly ok: false; readonly item: string; readonly problem: ItemProblem };

/** Unites the items of one variable; stops at the first that is wrong. */
export function matchItems(list: ValueList, items: readonly string[]): ItemsMatch {
  const chosen = new Uint8Array(list.codes.length);
  for (const item of items) {
    const problem = markItem(list, item, chosen);
    if (problem) return { ok: false, item, problem };
  }
  const values: number[] = [];
  for (let i = 0; i < chosen.length; i++) if (chosen[i] === 1) values.push(i);
  return { ok: true, values };
}

/**
 * Marks in `chosen` what one item selects.
 *
 * @param chosen  One byte per value; 1 is written for those selected, nothing else is touched.
 * @returns what is wrong with the item, null where nothing is.
 */
function markItem(list: ValueList, text: string, chosen: Uint8Array): ItemProblem | null {
  const exact = findCode(list.codes, text);
  if (exact >= 0) {
    chosen[exact] = 1;
    return null;
  }
  const parsed = parseItem(text);
  if (!parsed.ok) return { kind: 'illegal', fault: parsed.fault, position: parsed.position };
  return markTree(list, parsed.item, chosen);
}

function markTree(list: ValueList, item: Item, chosen: Uint8Array): ItemProblem | null {
  const { length } = list.codes;
  switch (item.kind) {
    case 'code':
      return { kind: 'unknown', code: item.code };
    case 'top':
    case 'bottom': {
      // For time TOP counts from the newest period, for all others from the front.
      const fromFront = (item.kind === 'top') === (!list.isTime || list.isNewestFirst);
      const start = fromFront ? item.offset : length - item.offset - item.count;
      chosen.fill(1, clamp(start, length), clamp(start + item.count, length));
      return null;
    }
    case 'range': {
      const from = findCode(list.codes, item.from);
      if (from < 0) return { kind: 'unknown', code: item.from };
      const to = findCode(list.codes, item.to);
      if (to < 0) return { kind: 'unknown', code: item.to };
      chosen.fill(1, Math.min(from, to), Math.max(from, to) + 1);
      return null;
    }
    case 'from':
    case 'to': {
      const at = findCode(list.codes, item.code);
      if (at < 0) return { kind: 'unknown', code: item.code };
      if (item.kind === 'from') chosen.fill(1, at);
      else chosen.fill(1, 0, at + 1);
      return null;
    }
    case 'mask':
      markWhere(list, chosen, maskTest(item.mask.toLowerCase()));
      return null;
    case 'wildcard':
      markWhere(list, chosen, wildcardTest(item));
      return null;
  }
}

function clamp(position: number, length: number): number {
  return Math.min(Math.max(position, 0), length);
}

function markWhere(list: ValueList, chosen: Uint8Array, test: (code: string) => boolean): void {
  const { folded } = indexCodes(list.codes);
  for (let i = 0; i < folded.length; i++) if (test(folded[i] as string)) chosen[i] = 1;
}

function wildcardTest(item: Item & { kind: 'wildcard' }): (code: string) => boolean {
  const text = item.text.toLowerCase();
  if (item.openStart && item.openEnd) return (code) => code.includes(text);
  return item.openEnd ? (code) => code.startsWith(text) : (code) => code.endsWith(text);
}

function maskTest(mask: string): (code: string) => boolean {
  const fixed: number[] = [];
  for (let i = 0; i < mask.length; i++) if (mask[i] !== '?') fixed.push(i);
  return (code) =>
    code.length === mask.length &&
    fixed.every((place) => code.charCodeAt(place) === mask.charCodeAt(place));
}
