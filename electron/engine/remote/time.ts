/** Periods of a time variable whose scale a server names, or leaves to its codes. */
import type { TimeScale } from '#shared/cube/model.ts';
import { parsePeriod } from '#shared/time/period.ts';

export interface TimeValues {
  readonly scale: TimeScale | null;
  /** Canonical, per code; null where a code is no period. */
  readonly periods: readonly (string | null)[];
}

const UNITS: Readonly<Record<string, TimeScale>> = {
  annual: 'A',
  quarterly: 'Q',
  monthly: 'M',
  weekly: 'W',
};

/** The likeliest first: six digits are a month rather than a week. */
const SCALES: readonly TimeScale[] = ['A', 'Q', 'H', 'T', 'M', 'W', 'D'];

/** @param unit  `timeUnit` of the table; null where it is not known. */
export function readTimeValues(codes: readonly string[], unit: string | null): TimeValues {
  const named = UNITS[unit?.toLowerCase() ?? ''];
  const tried = named ? [named, ...SCALES] : SCALES;
  for (const scale of tried) {
    const periods = codes.map((code) => parsePeriod(code, scale)?.code ?? null);
    if (codes.length > 0 && periods.every((code) => code !== null)) return { scale, periods };
  }
  return { scale: named ?? null, periods: codes.map(() => null) };
}

/** UTC as PX writes it, to the minute: `20240131 09:00`. Null where it is no date. */
export function isoToStamp(iso: string | null): string | null {
  const time = Date.parse(iso ?? '');
  if (Number.isNaN(time)) return null;
  const [date = '', clock = ''] = new Date(time).toISOString().split('T');
  return `${date.replaceAll('-', '')} ${clock.slice(0, 5)}`;
}

/** Whether a server's two dates are the same moment, or the same text where they are none. */
export function isSameTime(a: string | null, b: string | null): boolean {
  const [first, second] = [Date.parse(a ?? ''), Date.parse(b ?? '')];
  return Number.isNaN(first) || Number.isNaN(second) ? a === b : first === second;
}

/** Whether `a` is later than `b`; false where that cannot be told. */
export function isLater(a: string | null, b: string | null): boolean {
  return Date.parse(a ?? '') > Date.parse(b ?? '');
}
