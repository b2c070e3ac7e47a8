import type { CalculationKind } from '../calculation.ts';
import { previousPeriods } from '../earlier.ts';
import { againstPartners, putNumber, roundTo } from '../line.ts';

/** The number less that of the period before it. */
export const change = {
  id: 'change',
  along: 'time',
  base: 'none',
  unit: 'same',
  decimals: 'same',
  addsUp: false,
  isOneForAll: false,
  partners: previousPeriods,
  calculate(line, places, result) {
    againstPartners(line, places, result, (place, now, then) =>
      putNumber(result, place, roundTo(now - then, places.decimals)),
    );
  },
} as const satisfies CalculationKind;
