/** Changes to a rule by hand: adding keeps the rule, taking away turns it into a plain list. */
import type { Variable } from '#shared/cube/table.ts';
import { findCode } from '#shared/selection/value-list.ts';
import type { Rule } from '../query.ts';

/** Every item names one value. */
export function isPlainList(variable: Variable, rule: Rule): boolean {
  return rule.every((item) => findCode(variable.codes, item) >= 0);
}

/** A list of values as a rule: codes in table order, `*` for all of several. */
export function listRule(variable: Variable, values: Iterable<number>): Rule {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length > 1 && sorted.length === variable.codes.length) return ['*'];
  return sorted.map((value) => variable.codes[value]!);
}

export function addValues(
  variable: Variable,
  rule: Rule,
  chosen: readonly number[],
  added: readonly number[],
): Rule {
  const have = new Set(chosen);
  const missing = added.filter((value) => !have.has(value));
  if (missing.length === 0) return rule;
  if (isPlainList(variable, rule)) return listRule(variable, [...chosen, ...missing]);
  if (have.size + missing.length === variable.codes.length) return ['*'];
  return [...rule, ...missing.map((value) => variable.codes[value]!)];
}

export function removeValues(
  variable: Variable,
  chosen: readonly number[],
  removed: readonly number[],
): Rule {
  const gone = new Set(removed);
  return listRule(
    variable,
    chosen.filter((value) => !gone.has(value)),
  );
}

export function invertValues(variable: Variable, chosen: readonly number[]): Rule {
  const have = new Set(chosen);
  return listRule(
    variable,
    variable.codes.map((_, value) => value).filter((value) => !have.has(value)),
  );
}

/** Codes or names as they were pasted, one per line or between commas, semicolons or tabs. */
export function readPasted(
  variable: Variable,
  text: string,
): { readonly values: readonly number[]; readonly unknown: readonly string[] } {
  const byName = new Map<string, number>();
  // A code wins over another value's name.
  for (const names of [variable.labels, variable.codes]) {
    for (const [value, name] of names.entries()) byName.set(name.toLowerCase(), value);
  }
  const values = new Set<number>();
  const unknown: string[] = [];
  const take = (piece: string): boolean => {
    const value = byName.get(piece.trim().toLowerCase());
    if (value !== undefined) values.add(value);
    return value !== undefined;
  };
  for (const line of text.split(/[\r\n\t;]+/)) {
    // A name may hold commas itself, so a whole line is tried first.
    if (line.trim() === '' || take(line)) continue;
    for (const piece of line.split(',')) {
      if (piece.trim() !== '' && !take(piece)) unknown.push(piece.trim());
    }
  }
  return { values: [...values], unknown };
}
