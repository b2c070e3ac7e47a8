/** Days of the proleptic Gregorian calendar as whole numbers, and ISO 8601 weeks. */

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01. `month` from 1; months and days beyond their range carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/** `2024-01-31`. */
export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(dayNumber(year, month, day) * MS_PER_DAY);
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** The Monday that begins week 1 of a year: the week with the year's first Thursday. */
export function firstWeekDay(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  // 1970-01-01 was a Thursday: weekday 3 when Monday is 0.
  const weekday = (((fourth + 3) % 7) + 7) % 7;
  return fourth - weekday;
}

/** 52 or 53. */
export function weeksInYear(year: number): number {
  return (firstWeekDay(year + 1) - firstWeekDay(year)) / 7;
}
