/** Which period comes before which. */
import { comparePeriods, type Period } from '../time/period.ts';
import type { CalculationAxis } from './calculation.ts';

/**
 * The period of the table that comes before each, in the order of time: a table of every fifth year
 * goes by five years. Where times are not known, the value before it in the table.
 */
export function previousPeriods({ periods }: CalculationAxis): Int32Array {
  const partners = Int32Array.from(periods, (_, at) => at - 1);
  const known = periods.flatMap((period, at) => (period === null ? [] : [{ period, at }]));
  if (known.length < periods.length) return partners;
  known.sort((a, b) => comparePeriods(a.period, b.period));
  known.forEach(({ at }, order) => {
    partners[at] = known[order - 1]?.at ?? -1;
  });
  return partners;
}

/** The same part of the year before; -1 where the table has none. */
export function yearBefore({ periods }: CalculationAxis): Int32Array {
  const key = ({ scale, year, part }: Period, years: number) => `${scale} ${year - years} ${part}`;
  const places = new Map(
    periods.flatMap((period, at) => (period === null ? [] : [[key(period, 0), at]])),
  );
  return Int32Array.from(periods, (period) =>
    period === null ? -1 : (places.get(key(period, 1)) ?? -1),
  );
}

/** Nothing is held against anything. */
export function noPartners({ codes }: CalculationAxis): Int32Array {
  return new Int32Array(codes.length).fill(-1);
}
