/** Time stamps of PX files: `20240131 09:00`, without a zone, and the other ways that agencies write them. */
import { isDate } from './calendar.ts';

const TIME = '(?:[ T]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?';
const FORMS = [
  new RegExp(`^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})${TIME}`),
  new RegExp(`^(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)${TIME}`),
  // Spain's: the day first.
  new RegExp(`^(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4}|\\d{2})(?!\\d)${TIME}`),
];

/** Two digits from this on are a year of the last century: the format is of 1987. */
const LAST_CENTURY_FROM = 80;

/**
 * A PX time stamp as ISO text, read as UTC since PX names no zone.
 *
 * @returns `2024-01-31T09:00:00Z`; null where the text is no time stamp.
 */
export function stampToIso(stamp: string): string | null {
  const text = stamp.trim();
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (!parts) return null;
  const part = (name: string) => Number(parts[name] ?? 0);
  const year = fullYear(parts.year ?? '');
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map(part);
  if (month === undefined || day === undefined || !isDate(year, month, day)) return null;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const two = (number: number | undefined) => String(number ?? 0).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year >= LAST_CENTURY_FROM ? 1900 : 2000);
}

/** The latest of several stamps, as it is written; one that cannot be read where none can. */
export function newestStamp(stamps: readonly string[]): string | null {
  const dated = stamps.map((stamp) => ({ stamp, date: stampToIso(stamp) ?? '' }));
  return (
    dated.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0]?.stamp ?? null
  );
}
