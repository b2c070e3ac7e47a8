/** What one variable gives to the answer, worked out from its rule. */
import type { Table, Variable } from '#shared/cube/table.ts';
import type { EliminatedVariable, ResolvedSelection } from '#shared/selection/selection.ts';
import type { Query, Rule } from './query.ts';

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

/** Positions that a rule picks, ascending, each once. */
function valuesOf(variable: Variable, rule: Rule): number[] {
  const picked = new Set<number>();
  const isNewest = (index: number, n: number) =>
    variable.role === 'time' ? index >= variable.codes.length - n : index < n;
  for (const item of rule) {
    const top = /^TOP\((\d+)\)$/i.exec(item);
    variable.codes.forEach((code, index) => {
      if (item === '*' || item === code || (top && isNewest(index, Number(top[1])))) {
        picked.add(index);
      }
    });
  }
  return [...picked].sort((a, b) => a - b);
}

export function choose(variable: Variable, rule: Rule): Choice {
  const values = valuesOf(variable, rule);
  const isRequired = variable.elimination.kind === 'none';
  if (values.length === 0 && (rule.length > 0 || isRequired)) {
    return { state: rule.length > 0 ? 'nothing' : 'required', values, factor: 0 };
  }
  if (values.length === 0) {
    const state = variable.elimination.kind === 'value' ? 'eliminated-value' : 'eliminated-sum';
    return { state, values, factor: 1 };
  }
  const isList = rule.every((item) => variable.codes.includes(item));
  const state = values.length === variable.codes.length ? 'all' : isList ? 'some' : 'rule';
  return { state, values, factor: values.length };
}

/** The resolved selection of a query, in the table's own layout; null while a variable still needs a value. */
export function resolveQuery(table: Table, query: Query): ResolvedSelection | null {
  const choices = table.variables.map((variable) =>
    choose(variable, query.rules[variable.code] ?? []),
  );
  if (choices.some((choice) => choice.factor === 0)) return null;
  const chosen = (side: 'stub' | 'heading') =>
    table.variables.flatMap((variable, index) => {
      const { values } = choices[index]!;
      return variable.placement === side && values.length > 0 ? [{ variable: index, values }] : [];
    });
  return {
    stub: chosen('stub'),
    heading: chosen('heading'),
    eliminated: table.variables.flatMap((variable, index): EliminatedVariable[] => {
      const { elimination } = variable;
      if (choices[index]!.values.length > 0) return [];
      return elimination.kind === 'value'
        ? [{ variable: index, kind: 'value', value: elimination.valueIndex }]
        : [{ variable: index, kind: 'sum' }];
    }),
    cellCount: choices.reduce((product, choice) => product * choice.factor, 1),
  };
}
