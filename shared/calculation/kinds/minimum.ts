import type { CalculationKind } from '../calculation.ts';
import { noPartners } from '../earlier.ts';
import { sameForAll } from '../line.ts';

/** The lowest number among the chosen values of a variable. */
export const minimum = {
  id: 'minimum',
  along: 'variable',
  base: 'none',
  unit: 'same',
  decimals: 'same',
  addsUp: false,
  isOneForAll: true,
  partners: noPartners,
  calculate(line, { own }, result) {
    sameForAll(line, own, result, (numbers) => numbers.reduce((a, b) => Math.min(a, b)));
  },
} as const satisfies CalculationKind;
