import type { CalculationKind, Line } from '../calculation.ts';
import { noPartners } from '../earlier.ts';
import { againstPartners, foldMissing, isMissing, numberAt, putRatio, putSymbol } from '../line.ts';

/**
 * The number in percent of a total: the value that was named, else the one that stands for all, else
 * the sum of the chosen values.
 */
export const share = {
  id: 'share',
  along: 'variable',
  base: 'total',
  unit: 'percent',
  decimals: 1,
  addsUp: true,
  isOneForAll: false,
  partners(axis, base) {
    const total = base ?? axis.total;
    return total === null ? noPartners(axis) : noPartners(axis).fill(total);
  },
  calculate(line, places, result) {
    if (places.partner.some((place) => place >= 0)) {
      againstPartners(line, places, result, (place, now, total) =>
        putRatio(result, place, now, total, 100),
      );
    } else ofSum(line, places.own, result);
  },
} as const satisfies CalculationKind;

function ofSum(line: Line, own: Int32Array, result: Line): void {
  let missing = 0;
  let sum = 0;
  for (const place of own) {
    missing = foldMissing(missing, line.status[place] as number);
    sum += numberAt(line, place);
  }
  own.forEach((place, i) => {
    const status = line.status[place] as number;
    if (isMissing(status)) putSymbol(result, i, status);
    else if (missing !== 0) putSymbol(result, i, missing);
    else putRatio(result, i, numberAt(line, place), sum, 100);
  });
}
