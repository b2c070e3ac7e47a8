import type { CalculationKind } from '../calculation.ts';
import { noPartners } from '../earlier.ts';
import { isMissing, numberAt, putNumber, putSymbol } from '../line.ts';

/** The place among the chosen values of a variable: 1 for the highest number; equal numbers share one. */
export const rank = {
  id: 'rank',
  along: 'variable',
  base: 'none',
  unit: 'rank',
  decimals: 0,
  addsUp: false,
  isOneForAll: false,
  partners: noPartners,
  calculate(line, { own }, result) {
    const numbers: number[] = [];
    for (const place of own) {
      if (!isMissing(line.status[place] as number)) numbers.push(numberAt(line, place));
    }
    numbers.sort((a, b) => b - a);
    const ranks = new Map<number, number>();
    numbers.forEach((number, order) => {
      if (!ranks.has(number)) ranks.set(number, order + 1);
    });
    own.forEach((place, i) => {
      const status = line.status[place] as number;
      if (isMissing(status)) putSymbol(result, i, status);
      else putNumber(result, i, ranks.get(numberAt(line, place)) ?? 0);
    });
  },
} as const satisfies CalculationKind;
