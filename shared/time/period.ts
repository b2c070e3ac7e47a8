/**
 * Periods of statistical time: years, parts of years, weeks, days, and spans of years. Reads how
 * offices write them, orders them, and tells where they begin and end.
 */
import type { TimeScale } from '../cube/model.ts';
import { dayNumber, firstWeekDay, formatDay, isDate, weeksInYear } from './calendar.ts';
import { CODE_DIGITS, PERIODS_PER_YEAR } from './scale.ts';

export interface Period {
  readonly scale: TimeScale;
  /** Canonical: `2024`, `20241`, `202401`, `20240131`; a span of years as it was written. */
  readonly code: string;
  readonly year: number;
  /** Number within the year, from 1: half-year, quarter, month, week. Month × 100 + day for days. */
  readonly part: number;
  /** First day, as days since 1970-01-01. */
  readonly start: number;
  /** Day after the last one. */
  readonly end: number;
}

/**
 * Reads a time code or text: `2024`, `20241`, `2024K1`, `2024M01`, `2024-01`, `2024U07`, `20240131`,
 * `2023/24`, `2018-2020`.
 *
 * @param scale  The scale where it is known: `20241` is a quarter or a half-year by it alone, `2024T1`
 *   too. Null to take the likeliest one that the text's form allows.
 * @returns null for what is no period of that scale, and for impossible ones (month 13, week 54).
 */
export function parsePeriod(text: string, scale: TimeScale | null): Period | null {
  const plain = text.trim();
  if (plain.length > 24) return null;
  return parseDay(plain, scale) ?? parsePart(plain, scale) ?? parseYears(plain, scale);
}

/** All periods from `first` to `last`, both included; null where that is none or too many. */
export function expandPeriods(first: Period, last: Period): readonly Period[] | null {
  if (first.scale !== last.scale || first.start > last.start) return null;
  const periods: Period[] = [];
  for (let period = first; period.start <= last.start; period = nextPeriod(period)) {
    if (periods.length === MOST_EXPANDED) return null;
    periods.push(period);
  }
  return periods;
}

/** No interval in a file is longer; a broken one must not fill the memory. */
const MOST_EXPANDED = 200_000;

/** The period that follows without a gap. */
export function nextPeriod(period: Period): Period {
  const { scale, year, part } = period;
  if (scale === 'D') return dayPeriod(period.end);
  const last = scale === 'W' ? weeksInYear(year) : PERIODS_PER_YEAR[scale];
  return part < last ? partPeriod(scale, year, part + 1) : partPeriod(scale, year + 1, 1);
}

/** `2024`, `2024H1`, `2024T1`, `2024Q1`, `2024M01`, `2024W01`, `2024-01-31`. */
export function periodLabel(period: Period): string {
  const { scale, year, part, code } = period;
  if (scale === 'A') return code;
  if (scale === 'D') return formatDay(period.start);
  const digits = CODE_DIGITS[scale] - 4;
  return `${String(year).padStart(4, '0')}${scale}${String(part).padStart(digits, '0')}`;
}

/** Earlier first; of two that begin together, the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || a.end - b.end;
}

function parseDay(text: string, scale: TimeScale | null): Period | null {
  if (scale !== 'D' && scale !== null) return null;
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDate(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null;
}

/** Letters that name the part of the year; `T` is a quarter in Spain and four months elsewhere. */
const LETTERS: Readonly<Record<Exclude<TimeScale, 'A' | 'D'>, RegExp>> = {
  H: /^[HS]$/i,
  T: /^T$/i,
  Q: /^[QKT]$/i,
  M: /^M$/i,
  W: /^[WUV]$/i,
};

function parsePart(text: string, scale: TimeScale | null): Period | null {
  const found = /^(\d{4})[ ./-]?([A-Z]?)[ ./-]?(\d{1,2})$/i.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const letter = found[2] ?? '';
  const digits = found[3] ?? '';
  const part = Number(digits);
  for (const candidate of scale === null ? GUESSED : [scale]) {
    if (candidate === 'A' || candidate === 'D') continue;
    const isOfScale =
      letter === '' ? isPlain(digits, candidate, scale) : LETTERS[candidate].test(letter);
    if (isOfScale && part >= 1 && part <= lastPart(candidate, year)) {
      return partPeriod(candidate, year, part);
    }
  }
  return null;
}

/** Without a scale: what a letter means first, then what digits alone may mean. */
const GUESSED: readonly TimeScale[] = ['Q', 'H', 'T', 'M', 'W'];

/** Whether digits without a letter can be of a scale; `2024-01` is a month where none is known. */
function isPlain(digits: string, candidate: TimeScale, scale: TimeScale | null): boolean {
  if (scale === null) return candidate === 'M' && digits.length === 2;
  return digits.length === CODE_DIGITS[candidate] - 4;
}

function lastPart(scale: TimeScale, year: number): number {
  return scale === 'W' ? weeksInYear(year) : PERIODS_PER_YEAR[scale];
}

function parseYears(text: string, scale: TimeScale | null): Period | null {
  if (scale !== 'A' && scale !== null) return null;
  if (/^\d{4}$/.test(text)) return partPeriod('A', Number(text), 1);
  const span = /^(\d{4})\s?[-/–]\s?(\d{4}|\d{2})$/.exec(text);
  if (!span) return null;
  const first = Number(span[1]);
  const ending = span[2] ?? '';
  const last = ending.length === 4 ? Number(ending) : first - (first % 100) + Number(ending);
  if (last <= first) return null;
  return {
    scale: 'A',
    code: text,
    year: first,
    part: 1,
    start: dayNumber(first, 1, 1),
    end: dayNumber(last + 1, 1, 1),
  };
}

function partPeriod(scale: TimeScale, year: number, part: number): Period {
  const digits = CODE_DIGITS[scale] - 4;
  const code = `${String(year).padStart(4, '0')}${digits > 0 ? String(part).padStart(digits, '0') : ''}`;
  if (scale === 'W') {
    const start = firstWeekDay(year) + (part - 1) * 7;
    return { scale, code, year, part, start, end: start + 7 };
  }
  const months = 12 / PERIODS_PER_YEAR[scale];
  const start = dayNumber(year, (part - 1) * months + 1, 1);
  return { scale, code, year, part, start, end: dayNumber(year, part * months + 1, 1) };
}

function dayPeriod(start: number): Period {
  const code = formatDay(start).replaceAll('-', '');
  const year = Number(code.slice(0, 4));
  return { scale: 'D', code, year, part: Number(code.slice(4)), start, end: start + 1 };
}
