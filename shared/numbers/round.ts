/**
 * Rounding in decimal arithmetic: 1.005 to two decimals is 1.01 (half up), although the float64 lies
 * below it. The decimal that counts is the shortest one that names the float64, which is the number
 * as it was written.
 */

export type Rounding = 'half-even' | 'half-up';

const POWERS = Array.from({ length: 23 }, (_, k) => 10 ** k);
const LARGEST_SAFE = 2 ** 52;

/**
 * A number with exactly `decimals` digits after the point, plain: no exponent, no groups, `.` and `-`.
 * What rounds to zero is written without a sign.
 *
 * @param value  Finite.
 * @param decimals  0 to 22.
 * @param rounding  Ties: away from zero (`half-up`) or to the even digit.
 */
export function formatFixed(value: number, decimals: number, rounding: Rounding): string {
  const scaled = scaleSurely(value, decimals);
  if (Number.isNaN(scaled)) return roundText(formatStored(value), decimals, rounding);
  if (decimals === 0) return String(scaled);
  const size = Math.abs(scaled);
  const power = POWERS[decimals] as number;
  const whole = Math.floor(size / power);
  const digits = String(size - whole * power).padStart(decimals, '0');
  return scaled < 0 ? `-${whole}.${digits}` : `${whole}.${digits}`;
}

/** The number nearest to the rounded decimal: what JSON carries. Never -0. */
export function roundNumber(value: number, decimals: number, rounding: Rounding): number {
  const scaled = scaleSurely(value, decimals);
  if (Number.isNaN(scaled)) return Number(roundText(formatStored(value), decimals, rounding));
  return scaled / (POWERS[decimals] as number);
}

/**
 * `value * 10 ** decimals` rounded to a whole number where that is beyond doubt, NaN where the float64
 * product is too near to a tie (or too large) to tell.
 */
export function scaleSurely(value: number, decimals: number): number {
  const scaled = value * (POWERS[decimals] as number);
  const size = Math.abs(scaled);
  if (!(size < LARGEST_SAFE)) return Number.NaN;
  const whole = Math.floor(size);
  const rest = size - whole;
  // Product and shortest decimal are both within 2 ** -52 of each other, relatively.
  if (Math.abs(rest - 0.5) <= size * 1e-15) return Number.NaN;
  const rounded = rest > 0.5 ? whole + 1 : whole;
  return scaled < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A number as plain decimal text with all its digits: no exponent, no trailing zeros, never -0. */
export function formatStored(value: number): string {
  if (value === 0) return '0';
  const text = String(value);
  const at = text.indexOf('e');
  return at < 0 ? text : withoutExponent(text, at);
}

function withoutExponent(text: string, at: number): string {
  const exponent = Number(text.slice(at + 1));
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.slice(sign.length, at).split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length);
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Rounds plain decimal text (`-12.50`) of any length.
 *
 * @returns text with exactly `decimals` digits after the point; zero has no sign.
 */
export function roundText(text: string, decimals: number, rounding: Rounding): string {
  const isNegative = text.startsWith('-');
  const unsigned = isNegative || text.startsWith('+') ? text.slice(1) : text;
  const [whole = '', fraction = ''] = unsigned.split('.');
  const kept = `${whole || '0'}${fraction.slice(0, decimals).padEnd(decimals, '0')}`;
  const digits = roundsUp(kept, fraction.slice(decimals), rounding) ? increment(kept) : kept;
  const padded = digits.padStart(decimals + 1, '0');
  const at = padded.length - decimals;
  const front = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const plain = decimals === 0 ? front : `${front}.${padded.slice(at)}`;
  return isNegative && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

function roundsUp(kept: string, rest: string, rounding: Rounding): boolean {
  const first = rest.charCodeAt(0) - 48;
  if (!(first >= 5)) return false;
  if (first > 5 || rounding === 'half-up' || /[1-9]/.test(rest.slice(1))) return true;
  return kept.charCodeAt(kept.length - 1) % 2 === 1;
}

/** Whole digits plus one. */
function increment(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '9') end--;
  const nines = '0'.repeat(digits.length - end);
  if (end === 0) return `1${nines}`;
  return digits.slice(0, end - 1) + String(Number(digits[end - 1]) + 1) + nines;
}
