/** Whether adding up a variable's values gives a number that means something. */
import { isRatioUnit } from '#shared/cube/ratio.ts';
import type { Table, Variable } from '#shared/cube/table.ts';

/** Why a sum would mislead. */
export type SumDoubt = 'not-allowed' | 'unit' | 'average' | 'hierarchy';

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

/** The same whatever is added up: for groups, whose members somebody chose. */
export function doubtOfNumbers(table: Table, contents: readonly number[]): SumDoubt | null {
  if (!table.aggregationAllowed) return 'not-allowed';
  const chosen = contents.flatMap((index) => table.contents[index] ?? []);
  if (chosen.some((each) => each.stockFlow === 'A')) return 'average';
  return chosen.some((each) => isRatioUnit(each.unit)) ? 'unit' : null;
}

/** Positions of the contents that a choice of the contents variable stands for. */
export function chosenContents(
  table: Table,
  valuesOf: (variableCode: string) => readonly number[],
): readonly number[] {
  const variable = table.variables.find((each) => each.role === 'contents');
  return variable ? valuesOf(variable.code) : [0];
}
