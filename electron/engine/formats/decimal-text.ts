/** Decimal arithmetic on digits, for the numbers that a float64 cannot round the way people do. */

/** All digits of a number without an exponent: 1e21 is `1000000000000000000000`, -0 is `0`. */
export function plainDecimal(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = parts;
  const exponent = Number(exponentText);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${
    point < digits.length ? `.${digits.slice(point)}` : ''
  }`;
}

/**
 * Rounds decimal text as written, digit by digit: `1.005` to two decimals is `1.01`.
 *
 * @param text  `-?digits[.digits]`.
 * @returns Exactly `decimals` digits after the point; never `-0`.
 */
export function roundDecimal(
  text: string,
  decimals: number,
  rounding: 'half-even' | 'half-up',
): string {
  const isNegative = text.startsWith('-');
  const [whole = '0', fraction = ''] = (isNegative ? text.slice(1) : text).split('.');
  const kept = whole + fraction.slice(0, decimals).padEnd(decimals, '0');
  const rest = fraction.slice(decimals);
  const digits = roundsUp(kept, rest, rounding) ? increment(kept) : kept;
  const split = digits.length - decimals;
  const magnitude = decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
  return isNegative && /[1-9]/.test(digits) ? `-${magnitude}` : magnitude;
}

function roundsUp(kept: string, rest: string, rounding: 'half-even' | 'half-up'): boolean {
  const first = rest.charAt(0);
  if (first === '' || first < '5') return false;
  if (first > '5' || /[1-9]/.test(rest.slice(1)) || rounding === 'half-up') return true;
  return Number(kept.at(-1)) % 2 === 1;
}

function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const at = digits.length - nines - 1;
  const zeros = '0'.repeat(nines);
  if (at < 0) return `1${zeros}`;
  return `${digits.slice(0, at)}${Number(digits.charAt(at)) + 1}${zeros}`;
}
