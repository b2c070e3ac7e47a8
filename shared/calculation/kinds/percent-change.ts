import type { CalculationKind } from '../calculation.ts';
import { previousPeriods } from '../earlier.ts';
import { againstPartners, putRatio } from '../line.ts';

/**
 * The change from the period before it in percent of the size of that number: 5 is +5 %. A number
 * below zero that rises has a change above zero.
 */
export const percentChange = {
  id: 'percent-change',
  along: 'time',
  base: 'none',
  unit: 'percent',
  decimals: 1,
  addsUp: false,
  isOneForAll: false,
  partners: previousPeriods,
  calculate(line, places, result) {
    againstPartners(line, places, result, (place, now, then) =>
      putRatio(result, place, now - then, Math.abs(then), 100),
    );
  },
} as const satisfies CalculationKind;
