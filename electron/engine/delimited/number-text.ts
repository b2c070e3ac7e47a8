/** Numbers as people write them, with the decimal sign and the thousands sign of a recipe. */
import type { DecimalSign, ThousandsSign } from '#shared/recipe/recipe.ts';
import { type Decimal, parseDecimal } from '../px/decimal.ts';

const DECIMAL: Readonly<Record<DecimalSign, number>> = { point: 0x2e, comma: 0x2c };
const MINUS = 0x2d;
const PLUS = 0x2b;
/** U+2212, which offices print. */
const MINUS_SIGN = 0x2212;
/** Digits that a mantissa holds without loss. */
const MOST_DIGITS = 15;

/** Blanks that stand between thousands: also the no-break and the narrow ones. */
const BLANKS: readonly number[] = [0x20, 0xa0, 0x202f, 0x2009];
const APOSTROPHES: readonly number[] = [0x27, 0x2019];
const THOUSANDS: Readonly<Record<ThousandsSign, readonly number[]>> = {
  none: [],
  space: BLANKS,
  point: [0x2e],
  comma: [0x2c],
  apostrophe: APOSTROPHES,
};

/** The number that was read last; good until the next reading. */
export interface ReadNumber {
  mantissa: number;
  decimals: number;
  /** Canonical text where mantissa and decimals cannot hold it; else null. */
  wide: string | null;
}

export interface NumberReader {
  /** @returns whether the text, blanks around it apart, is a number; it is then in `found`. */
  read(text: string): boolean;
  readonly found: ReadNumber;
}

/**
 * Thousands signs must stand where they belong, one to three digits and then groups of three: a
 * decimal sign of the other kind must never be taken for one.
 */
export function createNumberReader(decimal: DecimalSign, thousands: ThousandsSign): NumberReader {
  const decimalSign = DECIMAL[decimal];
  const groupSigns = THOUSANDS[thousands];
  const found: ReadNumber = { mantissa: 0, decimals: 0, wide: null };

  const readPlain = (text: string): boolean => {
    let at = 0;
    const first = text.charCodeAt(0);
    const isNegative = first === MINUS || first === MINUS_SIGN;
    if (isNegative || first === PLUS) at = 1;
    let mantissa = 0;
    let digits = 0;
    let decimals = -1;
    let group = 0;
    let isGrouped = false;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign >= 0x30 && sign <= 0x39) {
        mantissa = mantissa * 10 + (sign - 0x30);
        digits++;
        if (decimals >= 0) decimals++;
        else group++;
      } else if (sign === decimalSign && decimals < 0) {
        if (isGrouped && group !== 3) return false;
        decimals = 0;
      } else if (groupSigns.includes(sign) && decimals < 0) {
        if (group === 0 || (isGrouped ? group !== 3 : group > 3)) return false;
        isGrouped = true;
        group = 0;
      } else return readRare(text);
    }
    if (isGrouped && decimals < 0 && group !== 3) return false;
    if (digits === 0) return false;
    if (digits > MOST_DIGITS) return readRare(text);
    found.mantissa = isNegative ? -mantissa : mantissa;
    found.decimals = Math.max(0, decimals);
    found.wide = null;
    return true;
  };

  /** Exponents, and more digits than a float64 holds. */
  const readRare = (text: string): boolean => {
    const digits = [...text].filter((sign) => !groupSigns.includes(sign.charCodeAt(0))).join('');
    const plain = decimal === 'comma' ? digits.replace('.', '?').replace(',', '.') : digits;
    return keep(parseDecimal(plain.replace('\u2212', '-')));
  };

  const keep = (read: Decimal | null): boolean => {
    if (read === null) return false;
    found.mantissa = read.kind === 'narrow' ? read.mantissa : Number.NaN;
    found.decimals = read.kind === 'narrow' ? read.decimals : 0;
    found.wide = read.kind === 'wide' ? read.text : null;
    return true;
  };

  return { found, read: (text) => readPlain(text.trim()) };
}
