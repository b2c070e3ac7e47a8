/** What stands where a number is missing, as text and in plain words. */
import { STATUS_NIL, STATUS_SUM } from '../cube/status.ts';
import type { Symbols } from '../cube/table.ts';

/** The table's own text for a status; "" for a number. */
export function symbolText(symbols: Symbols, status: number): string {
  return symbols.texts[status] ?? '';
}

/** The table's own text where it is in words, so that it says itself what it means; null for mere signs. */
export function symbolWords(text: string): string | null {
  return /\p{L}{3}/u.test(text) ? text : null;
}

/** A short code in place of a symbol, the same for every table: `[c]` is confidential. */
export function symbolCode(status: number): string {
  if (status === STATUS_NIL) return '[n]';
  if (status === STATUS_SUM) return '[s]';
  if (status === 1) return '[z]';
  if (status === 2) return '[x]';
  return status === 3 ? '[c]' : `[m${status}]`;
}

/** Key of the plain words for a status from 1 to 9 in `shared/messages`. */
export type SymbolMeaning =
  | 'symbol.not-applicable'
  | 'symbol.not-available'
  | 'symbol.confidential'
  | 'symbol.missing'
  | 'symbol.nil'
  | 'symbol.mixed-sum';

/**
 * The general meaning of a status. Agencies use the same dots differently: show the table's own text
 * first, these words beside it.
 */
export function symbolMeaning(status: number): SymbolMeaning {
  if (status === STATUS_NIL) return 'symbol.nil';
  if (status === STATUS_SUM) return 'symbol.mixed-sum';
  if (status === 1) return 'symbol.not-applicable';
  if (status === 2) return 'symbol.not-available';
  return status === 3 ? 'symbol.confidential' : 'symbol.missing';
}
