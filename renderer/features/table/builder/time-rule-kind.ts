import type { Variable } from '#shared/cube/table.ts';
import { explainItem } from '#shared/selection/explain.ts';
import type { Rule } from '../query.ts';

/** Which shortcut of the time variable a rule is; `pick` for everything that is none. */
export type TimeRuleKind = 'latest' | 'from' | 'range' | 'pick';

export function timeRuleKind(variable: Variable, rule: Rule): TimeRuleKind {
  const [item] = rule;
  const explained = rule.length === 1 && item !== undefined ? explainItem(variable, item) : null;
  if (explained?.kind === 'latest' && explained.skip === 0) return 'latest';
  if (explained?.kind === 'onward') return 'from';
  if (explained?.kind === 'between') return 'range';
  return 'pick';
}
