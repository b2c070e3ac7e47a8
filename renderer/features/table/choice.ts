/** What one variable gives to the answer, worked out from its rule. */
import type { Variable } from '#shared/cube/table.ts';
import { canEliminate } from '#shared/selection/elimination.ts';
import { matchItems } from '#shared/selection/match.ts';
import { findCode, valuesOf } from '#shared/selection/value-list.ts';
import type { Rule } from './query.ts';

export type ChoiceState =
  | 'all'
  | 'some'
  | 'rule'
  | 'eliminated-value'
  | 'eliminated-sum'
  | 'required'
  | 'nothing';

export interface Choice {
  readonly state: ChoiceState;
  /** Chosen positions, ascending. Empty where the variable is left out. */
  readonly values: readonly number[];
  /** Its factor in the number of cells: 1 where it is left out, 0 where nothing can be drawn. */
  readonly factor: number;
}

export function choose(variable: Variable, rule: Rule): Choice {
  const match = matchItems(valuesOf(variable), rule);
  const values = match.ok ? match.values : [];
  const isRequired = !canEliminate(variable);
  if (values.length === 0 && (rule.length > 0 || isRequired)) {
    return { state: rule.length > 0 ? 'nothing' : 'required', values, factor: 0 };
  }
  if (values.length === 0) {
    const state = variable.elimination.kind === 'value' ? 'eliminated-value' : 'eliminated-sum';
    return { state, values, factor: 1 };
  }
  const isList = rule.every((item) => findCode(variable.codes, item) >= 0);
  const isAll = values.length === variable.codes.length;
  return { state: isAll ? 'all' : isList ? 'some' : 'rule', values, factor: values.length };
}
