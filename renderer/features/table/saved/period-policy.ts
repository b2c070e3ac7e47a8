/** What a saved query does when new periods come, and the rule that says so. */
import type { Variable } from '#shared/cube/table.ts';
import { explainItem } from '#shared/selection/explain.ts';
import type { Rule } from '../query.ts';

export type PeriodPolicy = 'fixed' | 'growing' | 'rolling';

/** The policy that a rule has; `*` grows with the table. */
export function policyOf(time: Pick<Variable, 'role' | 'codes'>, rule: Rule): PeriodPolicy {
  const kinds = rule.map((item) => explainItem(time, item)?.kind);
  if (kinds.includes('latest')) return 'rolling';
  if (kinds.includes('onward') || kinds.includes('all')) return 'growing';
  return 'fixed';
}

/**
 * The rule that gives the same periods today and follows a policy from then on; null where there is
 * none, because the periods have gaps or end before the newest.
 *
 * @param values  The chosen positions, ascending.
 */
export function ruleFor(
  policy: PeriodPolicy,
  time: Pick<Variable, 'role' | 'codes'>,
  rule: Rule,
  values: readonly number[],
): Rule | null {
  if (policyOf(time, rule) === policy) return rule;
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return null;
  const code = (value: number) => time.codes[value] ?? '';
  if (policy === 'fixed') return values.map(code);
  const isToTheEnd = last === time.codes.length - 1 && last - first + 1 === values.length;
  if (!isToTheEnd) return null;
  if (policy === 'rolling') return [`TOP(${values.length})`];
  // FROM cannot name a code that holds a comma.
  return code(first).includes(',') ? null : [`FROM(${code(first)})`];
}
