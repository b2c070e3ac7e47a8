/** Numbers of which a sum means nothing: rates, index numbers, averages. */
import type { Contents, Table } from './table.ts';

/** Units of ratios, in the words that files use. */
const RATIO_UNIT =
  /%|‰|per ?cent|pro[sc]ent|pour ?cent|index|indeks|indice|rate\b|ratio|average|mean\b|median|gjennomsnitt|genomsnitt|moyenne|per (?:1|capita|head|person|inhabitant|km)/i;

function isRatioUnit(unit: string): boolean {
  return RATIO_UNIT.test(unit);
}

/** By what the file says it is (STOCKFA), else by its unit. */
export function isRatioContents(contents: Pick<Contents, 'stockFlow' | 'unit'>): boolean {
  return contents.stockFlow === 'A' || isRatioUnit(contents.unit);
}

/** Why sums of a table's numbers would mislead. */
export type NumbersDoubt = 'not-allowed' | 'unit' | 'average';

/** @param contents  Positions of the contents that are added up. */
export function doubtOfNumbers(table: Table, contents: readonly number[]): NumbersDoubt | null {
  if (!table.aggregationAllowed) return 'not-allowed';
  const chosen = contents.flatMap((index) => table.contents[index] ?? []);
  if (chosen.some((each) => each.stockFlow === 'A')) return 'average';
  return chosen.some((each) => isRatioUnit(each.unit)) ? 'unit' : null;
}
