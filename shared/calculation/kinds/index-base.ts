import type { CalculationKind } from '../calculation.ts';
import { noPartners } from '../earlier.ts';
import { againstPartners, putRatio } from '../line.ts';

/** The number as an index: that of the base period is 100. */
export const indexBase = {
  id: 'index',
  along: 'time',
  base: 'period',
  unit: 'index',
  decimals: 1,
  addsUp: false,
  isOneForAll: false,
  partners: (axis, base) => (base === null ? noPartners(axis) : noPartners(axis).fill(base)),
  calculate(line, places, result) {
    againstPartners(line, places, result, (place, now, base) =>
      putRatio(result, place, now, base, 100),
    );
  },
} as const satisfies CalculationKind;
