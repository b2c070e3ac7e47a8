/** Time as it passes: a missing year leaves room. */
import { type Period, parsePeriod } from '../time/period.ts';
import type { TimeAxis } from './model.ts';
import type { FreeVariable } from './shape.ts';

const MOST_LABELS = 8;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

export interface PlacedPeriod {
  readonly label: string;
  /** First day, as days since 1970-01-01. */
  readonly at: number;
  /** Place among the chosen values of the time variable. */
  readonly place: number;
  readonly period: Period;
  readonly hasNote: boolean;
}

/** Periods in the order of time; null where one of them cannot be placed or two begin together. */
export function placePeriods(time: FreeVariable): readonly PlacedPeriod[] | null {
  const placed: PlacedPeriod[] = [];
  for (const [index, value] of time.values.entries()) {
    const period = parsePeriod(value.period ?? value.code, time.variable.timeScale);
    if (!period) return null;
    const { label, hasNote } = value;
    placed.push({ label, at: period.start, place: time.places[index] ?? 0, period, hasNote });
  }
  placed.sort((a, b) => a.at - b.at);
  return placed.some((each, index) => each.at === placed[index - 1]?.at) ? null : placed;
}

/** A tick at every year, named at round distances; at every period where there are few. */
export function timeAxis(periods: readonly PlacedPeriod[]): TimeAxis {
  const min = periods[0]?.at ?? 0;
  const max = periods.at(-1)?.at ?? min + 1;
  const breaks = periods.flatMap(({ at, label, hasNote }) => (hasNote ? [{ at, label }] : []));
  if (periods.length <= MOST_LABELS) {
    const ticks = periods.map(({ at, label }) => ({ at, label }));
    return { type: 'time', min, max, ticks, breaks };
  }
  const years = new Map<number, number>();
  const first = periods[0]?.period.year ?? 0;
  const last = periods.at(-1)?.period.year ?? first;
  for (let year = first; year <= last; year++) {
    const at = Date.UTC(year, 0, 1) / 86_400_000;
    // The first period of a year need not begin on New Year's Day (weeks, school years).
    const own = periods.find((each) => each.period.year === year && each.period.part <= 1);
    const place = own?.at ?? at;
    if (place >= min && place <= max) years.set(year, place);
  }
  if (years.size < 3) {
    const every = Math.ceil(periods.length / MOST_LABELS);
    const ticks = periods.map(({ at, label }, index) => ({
      at,
      label: index % every === 0 ? label : '',
    }));
    return { type: 'time', min, max, ticks, breaks };
  }
  const step = YEAR_STEPS.find((each) => years.size / each <= MOST_LABELS) ?? 100;
  const ticks = [...years].map(([year, at]) => ({ at, label: year % step === 0 ? `${year}` : '' }));
  return { type: 'time', min, max, ticks, breaks };
}
