/**
 * What a cell holds, one byte per cell beside its number.
 *
 * 0 is a number. 1 to 7 are the data symbols of one to seven dots, 8 is nil (`-`: exactly zero,
 * nothing to report), 9 is the sum of different symbols (DATASYMBOLSUM). Source: PX format, DATASYMBOL.
 */
export const STATUS_NUMBER = 0;
export const STATUS_NIL = 8;
export const STATUS_SUM = 9;
/** Statuses run from 0 to 9. */
export const STATUS_COUNT = 10;

/** The symbol as it stands in DATA: `.` to `.......`, `-`. A mixed sum is written as one dot. */
export function storedSymbol(status: number): string {
  if (status === STATUS_NIL) return '-';
  if (status === STATUS_SUM) return '.';
  return '.'.repeat(status);
}
