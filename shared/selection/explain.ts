/** What an item says, as facts from which the interface makes a sentence such as "latest 5". */
import type { Variable } from '../cube/table.ts';
import { parseItem } from './grammar.ts';

export type Explanation =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'latest' | 'earliest' | 'first' | 'last';
      readonly count: number;
      readonly skip: number;
    }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'onward' | 'up-to'; readonly code: string }
  | { readonly kind: 'starts-with' | 'ends-with' | 'contains'; readonly text: string }
  | { readonly kind: 'mask'; readonly mask: string }
  | { readonly kind: 'value'; readonly code: string };

/**
 * Explains one item of a selection on `variable`.
 *
 * @returns null where the item is no expression at all.
 */
export function explainItem(
  variable: Pick<Variable, 'role' | 'codes'>,
  text: string,
): Explanation | null {
  if (variable.codes.includes(text)) return { kind: 'value', code: text };
  const parsed = parseItem(text);
  if (!parsed.ok) return null;
  const { item } = parsed;
  const isTime = variable.role === 'time';
  switch (item.kind) {
    case 'code':
      return { kind: 'value', code: item.code };
    case 'top':
      return { kind: isTime ? 'latest' : 'first', count: item.count, skip: item.offset };
    case 'bottom':
      return { kind: isTime ? 'earliest' : 'last', count: item.count, skip: item.offset };
    case 'range':
      return { kind: 'between', from: item.from, to: item.to };
    case 'from':
      return { kind: 'onward', code: item.code };
    case 'to':
      return { kind: 'up-to', code: item.code };
    case 'mask':
      return { kind: 'mask', mask: item.mask };
    case 'wildcard':
      if (item.text === '') return { kind: 'all' };
      if (item.openStart && item.openEnd) return { kind: 'contains', text: item.text };
      return { kind: item.openEnd ? 'starts-with' : 'ends-with', text: item.text };
  }
}
