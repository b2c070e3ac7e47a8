/** Whether adding up a variable's values gives a number that means something. */
import { doubtOfNumbers, type NumbersDoubt } from '#shared/cube/ratio.ts';
import type { Table, Variable } from '#shared/cube/table.ts';

/** Why a sum would mislead. */
export type SumDoubt = NumbersDoubt | 'hierarchy';

/**
 * @param contents  Positions of the chosen contents; the single content of a table without a contents variable is 0.
 */
export function doubtOfSum(
  table: Table,
  variable: Variable,
  contents: readonly number[],
): SumDoubt | null {
  const doubt = doubtOfNumbers(table, contents);
  if (doubt) return doubt;
  return variable.hierarchy?.nodes.some((node) => node.parent !== null) ? 'hierarchy' : null;
}

/** Positions of the contents that a choice of the contents variable stands for. */
export function chosenContents(
  table: Table,
  valuesOf: (variableCode: string) => readonly number[],
): readonly number[] {
  const variable = table.variables.find((each) => each.role === 'contents');
  return variable ? valuesOf(variable.code) : [0];
}
