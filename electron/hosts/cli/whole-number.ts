import { UsageError } from './io.ts';

/** @throws UsageError unless `text` is a whole number from `least` to `most`. */
export function wholeNumberOption(
  option: string,
  text: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `from ${least}`;
  throw new UsageError(`${option} takes a number ${range}, not “${text.slice(0, 40)}”.`);
}
