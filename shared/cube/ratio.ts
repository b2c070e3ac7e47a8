/** Numbers of which a sum means nothing: rates, index numbers, averages. */
import type { Contents } from './table.ts';

/** Units of ratios, in the words that files use. */
const RATIO_UNIT =
  /%|‰|per ?cent|pro[sc]ent|pour ?cent|index|indeks|indice|rate\b|ratio|average|mean\b|median|gjennomsnitt|genomsnitt|moyenne|per (?:1|capita|head|person|inhabitant|km)/i;

export function isRatioUnit(unit: string): boolean {
  return RATIO_UNIT.test(unit);
}

/** By what the file says it is (STOCKFA), else by its unit. */
export function isRatioContents(contents: Pick<Contents, 'stockFlow' | 'unit'>): boolean {
  return contents.stockFlow === 'A' || isRatioUnit(contents.unit);
}
