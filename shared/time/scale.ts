/** The time scales of the format, and the words that files use for them. */
import type { TimeScale } from '../cube/model.ts';

/** Digits of a time code: 2024, 20241, 202401, 20240131. */
export const CODE_DIGITS: Readonly<Record<TimeScale, number>> = {
  A: 4,
  H: 5,
  T: 5,
  Q: 5,
  M: 6,
  W: 6,
  D: 8,
};

/** Periods in a year; a year has 52 or 53 weeks and 365 or 366 days. */
export const PERIODS_PER_YEAR: Readonly<Record<TimeScale, number>> = {
  A: 1,
  H: 2,
  T: 3,
  Q: 4,
  M: 12,
  W: 53,
  D: 366,
};

const BY_FIRST_LETTER: ReadonlyMap<string, TimeScale> = new Map([
  ['A', 'A'],
  ['Å', 'A'],
  ['J', 'A'],
  ['Y', 'A'],
  ['H', 'H'],
  ['S', 'H'],
  ['T', 'T'],
  ['Q', 'Q'],
  ['K', 'Q'],
  ['M', 'M'],
  ['W', 'W'],
  ['U', 'W'],
  ['V', 'W'],
  ['D', 'D'],
]);

/**
 * The scale that TLIST names: `A1`, and what else is written there (`Å`, `K`, `U1`, `HALVÅR`).
 *
 * @returns `isStandard` false for a name that is not of the format; null for one without meaning.
 */
export function parseScale(name: string): { scale: TimeScale; isStandard: boolean } | null {
  const plain = name.trim().normalize('NFC');
  const scale = BY_FIRST_LETTER.get(plain.charAt(0).toUpperCase());
  return scale ? { scale, isStandard: /^[AHTQMWD]1$/.test(plain) } : null;
}
