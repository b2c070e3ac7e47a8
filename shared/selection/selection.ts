import type { AskedCalculations } from '../calculation/calculation.ts';

/** What a request asks of a table. The shape of PxWebApi 2's VariablesSelection, and what Statdesk adds. */
export interface Selection {
  readonly variables: readonly VariableSelection[];
  readonly placement: Placement | null;
  /** What is worked out of the answer. */
  readonly calculated?: AskedCalculations | undefined;
}

export interface VariableSelection {
  readonly variableCode: string;
  /** Codes and expressions (`TOP(5)`, `*`, `RANGE(a,b)` …), one item each. Empty: not selected. */
  readonly valueCodes: readonly string[];
  readonly codelist: string | null;
}

/** Variable codes, outermost first; null where the request leaves a list out. */
export interface Placement {
  readonly stub: readonly string[] | null;
  readonly heading: readonly string[] | null;
}

/** A variable that stays in the answer, with the chosen values in table order. */
export interface ChosenVariable {
  /** Position in `Table.variables`. */
  readonly variable: number;
  /** Positions in `Variable.codes`, ascending, each once. */
  readonly values: readonly number[];
}

/** A variable that is left out of the answer. */
export type EliminatedVariable =
  | { readonly variable: number; readonly kind: 'value'; readonly value: number }
  | { readonly variable: number; readonly kind: 'sum' };

/** A selection with every rule worked out against one table. */
export interface ResolvedSelection {
  readonly stub: readonly ChosenVariable[];
  readonly heading: readonly ChosenVariable[];
  readonly eliminated: readonly EliminatedVariable[];
  /** Cells of the answer: the product over stub and heading. */
  readonly cellCount: number;
}
