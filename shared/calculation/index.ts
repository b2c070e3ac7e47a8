/** The calculations, in the order in which they are offered. */
import type { CalculationKind } from './calculation.ts';
import { change } from './kinds/change.ts';
import { changeYear } from './kinds/change-year.ts';
import { indexBase } from './kinds/index-base.ts';
import { maximum } from './kinds/maximum.ts';
import { mean } from './kinds/mean.ts';
import { minimum } from './kinds/minimum.ts';
import { percentChange } from './kinds/percent-change.ts';
import { percentChangeYear } from './kinds/percent-change-year.ts';
import { rank } from './kinds/rank.ts';
import { share } from './kinds/share.ts';
import { sum } from './kinds/sum.ts';

const KINDS = [
  change,
  percentChange,
  changeYear,
  percentChangeYear,
  indexBase,
  share,
  sum,
  mean,
  minimum,
  maximum,
  rank,
] as const;

export type CalculationId = (typeof KINDS)[number]['id'];
export type RegisteredCalculation = CalculationKind & { readonly id: CalculationId };

export const CALCULATIONS: readonly RegisteredCalculation[] = KINDS;

export const CALCULATION_IDS = KINDS.map(({ id }) => id);

export function findCalculation(id: CalculationId): RegisteredCalculation {
  const found = CALCULATIONS.find((kind) => kind.id === id);
  if (!found) throw new RangeError(`no calculation ${id}`);
  return found;
}
