import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/settings/settings.ts';
import { createLanguage, formatNumber } from './language.svelte.ts';

describe('numbers on the screen', () => {
  test.each([
    ['language', '1,234,567.8'],
    ['space-comma', '1\u202f234\u202f567,8'],
    ['comma-point', '1,234,567.8'],
    ['point-comma', '1.234.567,8'],
  ] as const)('%s', (format, expected) => {
    expect(formatNumber(1_234_567.8, format, 'en')).toBe(expected);
  });

  test('minus is a minus sign, and never stands before zero', () => {
    expect(formatNumber(-0.8, 'language', 'en', 1)).toBe('−0.8');
    expect(formatNumber(-0.04, 'language', 'en', 1)).toBe('0.0');
  });

  test('plurals are written with the number format of the user', () => {
    const language = createLanguage(() => ({ ...DEFAULT_SETTINGS, numberFormat: 'point-comma' }));
    expect(language.count('catalog.tables', 10_000)).toBe('10.000 tables');
    expect(language.count('catalog.tables', 1)).toBe('1 table');
  });

  test.each([
    [999, '999\u00a0B'],
    [1000, '1.0\u00a0kB'],
    [1_850_000, '1.9\u00a0MB'],
    [61_400_000, '61\u00a0MB'],
  ])('%i bytes are %s', (bytes, expected) => {
    expect(createLanguage(() => DEFAULT_SETTINGS).size(bytes)).toBe(expected);
  });
});
