/** Time stamps of PX files: `20240131 09:00`, without a zone. */
import { isDate } from './calendar.ts';

const STAMP = /^(\d{4})(\d{2})(\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?/;

/**
 * A PX time stamp as ISO text, read as UTC since PX names no zone.
 *
 * @returns `2024-01-31T09:00:00Z`; null where the text is no time stamp.
 */
export function stampToIso(stamp: string): string | null {
  const parts = STAMP.exec(stamp.trim());
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!isDate(year, month, day)) return null;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const two = (part: number | undefined) => String(part ?? 0).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}
