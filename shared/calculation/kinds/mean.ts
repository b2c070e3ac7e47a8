import type { CalculationKind } from '../calculation.ts';
import { noPartners } from '../earlier.ts';
import { RATIO_DECIMALS, roundTo, sameForAll, sumOf } from '../line.ts';

/** The arithmetic mean over the chosen values of a variable. */
export const mean = {
  id: 'mean',
  along: 'variable',
  base: 'none',
  unit: 'same',
  decimals: 'one-more',
  addsUp: false,
  isOneForAll: true,
  partners: noPartners,
  calculate(line, { own }, result) {
    sameForAll(line, own, result, (numbers) =>
      roundTo(sumOf(numbers) / numbers.length, RATIO_DECIMALS),
    );
  },
} as const satisfies CalculationKind;
