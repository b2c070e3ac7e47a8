import type { CalculationKind } from '../calculation.ts';
import { noPartners } from '../earlier.ts';
import { roundTo, sameForAll, sumOf } from '../line.ts';

/** The sum over the chosen values of a variable. */
export const sum = {
  id: 'sum',
  along: 'variable',
  base: 'none',
  unit: 'same',
  decimals: 'same',
  addsUp: true,
  isOneForAll: true,
  partners: noPartners,
  calculate(line, { own, decimals }, result) {
    sameForAll(line, own, result, (numbers) => roundTo(sumOf(numbers), decimals));
  },
} as const satisfies CalculationKind;
