/** Decimal numbers as exact text, for those that a float64 does not hold. */

/** What a batch can hold of a number without loss, or its canonical text. */
export type Decimal =
  | { readonly kind: 'narrow'; readonly mantissa: number; readonly decimals: number }
  | { readonly kind: 'wide'; readonly text: string };

/** Exponents beyond this would need texts of megabytes. */
const MOST_EXPONENT = 400;
const NARROW_DIGITS = 15;
/** 10 ** 22 is the last power of ten that a float64 holds exactly. */
const MOST_DECIMALS = 22;

const NUMBER = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:[eE]([+-]?\d{1,4}))?$/;

/** A number as PX and Java tools write it; null for what is none or is beyond a float64. */
export function parseDecimal(text: string): Decimal | null {
  const parts = split(text);
  if (parts === null) return null;
  const { isNegative, digits, exponent } = parts;
  if (digits === '') return { kind: 'narrow', mantissa: 0, decimals: 0 };
  const decimals = Math.max(0, -exponent);
  if (decimals <= MOST_DECIMALS && digits.length + Math.max(0, exponent) <= NARROW_DIGITS) {
    const mantissa = Number(digits) * 10 ** Math.max(0, exponent);
    return { kind: 'narrow', mantissa: isNegative ? -mantissa : mantissa, decimals };
  }
  const wide = plainText(isNegative, digits, exponent);
  const float = Number(wide);
  if (!Number.isFinite(float)) return null;
  const mantissa = Number(digits);
  const isExact =
    exponent <= 0 &&
    decimals <= MOST_DECIMALS &&
    Number.isSafeInteger(mantissa) &&
    canonicalDecimal(String(float)) === wide;
  if (!isExact) return { kind: 'wide', text: wide };
  return { kind: 'narrow', mantissa: isNegative ? -mantissa : mantissa, decimals };
}

/**
 * Plain digits: no exponent, no `+`, no zeros that do not count; zero is `0`.
 * @returns null for what is no number.
 */
export function canonicalDecimal(text: string): string | null {
  const parts = split(text);
  return parts && plainText(parts.isNegative, parts.digits, parts.exponent);
}

/** value = digits × 10 ** exponent; `digits` has no zeros at its ends, and is empty for zero. */
function split(text: string): { isNegative: boolean; digits: string; exponent: number } | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const fraction = found[3] ?? found[4] ?? '';
  const all = (found[2] ?? '') + fraction;
  const written = Number(found[5] ?? 0);
  let first = 0;
  while (first < all.length && all.charAt(first) === '0') first++;
  let last = all.length;
  while (last > first && all.charAt(last - 1) === '0') last--;
  const digits = all.slice(first, last);
  if (digits !== '' && Math.abs(written) > MOST_EXPONENT) return null;
  return {
    isNegative: found[1] === '-' && digits !== '',
    digits,
    exponent: digits === '' ? 0 : written - fraction.length + (all.length - last),
  };
}

function plainText(isNegative: boolean, digits: string, exponent: number): string {
  const sign = isNegative ? '-' : '';
  if (digits === '') return '0';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const whole = digits.slice(0, exponent);
  return `${sign}${whole === '' ? '0' : whole}.${digits.slice(exponent).padStart(-exponent, '0')}`;
}
