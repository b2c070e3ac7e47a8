import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rounding } from './round.ts';
import { formatFixed, formatStored, roundNumber, roundText } from './round.ts';

/** Decimal text of `mantissa / 10 ** scale`. */
function decimalText(mantissa: bigint, scale: number): string {
  const digits = String(mantissa < 0n ? -mantissa : mantissa).padStart(scale + 1, '0');
  const at = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return mantissa < 0n ? `-${text}` : text;
}

/** Rounding by whole numbers of any size, as a reader would do it on paper. */
function roundByHand(
  mantissa: bigint,
  scale: number,
  decimals: number,
  rounding: Rounding,
): string {
  if (decimals >= scale) return decimalText(mantissa * 10n ** BigInt(decimals - scale), decimals);
  const unit = 10n ** BigInt(scale - decimals);
  const size = mantissa < 0n ? -mantissa : mantissa;
  let whole = size / unit;
  const twice = (size % unit) * 2n;
  if (twice > unit || (twice === unit && (rounding === 'half-up' || whole % 2n === 1n)))
    whole += 1n;
  return decimalText(mantissa < 0n ? -whole : whole, decimals);
}

const roundings = fc.constantFrom<Rounding[]>('half-up', 'half-even');

describe('rounding', () => {
  test('follows decimal arithmetic for every number of up to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 15 }),
        roundings,
        (mantissa, scale, decimals, rounding) => {
          const value = Number(decimalText(mantissa, scale));
          const expected = roundByHand(mantissa, scale, decimals, rounding);
          expect(formatFixed(value, decimals, rounding)).toBe(expected);
          expect(roundNumber(value, decimals, rounding)).toBe(Number(expected) + 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('decides ties by the digits as written', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.integer({ min: 0, max: 5 }),
        roundings,
        (front, decimals, rounding) => {
          const mantissa = front * 10n + (front < 0n ? -5n : 5n);
          const expected = roundByHand(mantissa, decimals + 1, decimals, rounding);
          const value = Number(decimalText(mantissa, decimals + 1));
          expect(formatFixed(value, decimals, rounding)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of text of any length', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 15 }),
        roundings,
        (mantissa, scale, decimals, rounding) => {
          const expected = roundByHand(mantissa, scale, decimals, rounding);
          expect(roundText(decimalText(mantissa, scale), decimals, rounding)).toBe(expected);
        },
      ),
    );
  });

  test.each([
    [1.005, 2, 'half-up', '1.01'],
    [1.005, 2, 'half-even', '1.00'],
    [2.5, 0, 'half-even', '2'],
    [-0.04, 1, 'half-up', '0.0'],
    [-0.05, 1, 'half-up', '-0.1'],
    [5, 1, 'half-up', '5.0'],
    [1e21, 1, 'half-up', '1000000000000000000000.0'],
  ] as const)('%d to %d decimals, %s', (value, decimals, rounding, text) => {
    expect(formatFixed(value, decimals, rounding)).toBe(text);
  });
});

test('stored numbers have no exponent and no negative zero, and read back the same', () => {
  expect(formatStored(-0)).toBe('0');
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = formatStored(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value + 0);
    }),
  );
});
