import { expect, test } from 'vitest';
import { numberFormatter, numberMarks } from './format.ts';

function format(value: number, language: string, decimals = 1): string {
  const marks = numberMarks('language', language);
  return numberFormatter({ marks, decimals, rounding: 'half-up', minus: 'screen' })(value);
}

test('numbers look as their language writes them', () => {
  expect(format(1234.5, 'en')).toBe('1,234.5');
  expect(format(1234.5, 'nb')).toBe('1\u00A0234,5');
  expect(format(1234.5, 'fr')).toBe('1\u202F234,5');
  expect(format(1234567, 'de', 0)).toBe('1.234.567');
  expect(format(1234.5, 'es')).toBe('1234,5');
});

test('an unknown or unreadable language writes like English', () => {
  expect(format(1234.5, '')).toBe('1,234.5');
  expect(format(1234.5, 'not a tag')).toBe('1,234.5');
});

test('minus is a real minus on screen and a hyphen in text, never before zero', () => {
  const marks = numberMarks('comma-point', 'en');
  const base = { marks, decimals: 0, rounding: 'half-up' } as const;
  expect(numberFormatter({ ...base, minus: 'screen' })(-1234)).toBe('\u22121,234');
  expect(numberFormatter({ ...base, minus: 'text' })(-1234)).toBe('-1,234');
  expect(numberFormatter({ ...base, minus: 'screen' })(-0.4)).toBe('0');
});

test('a number beyond float64 is formatted from its text', () => {
  const marks = numberMarks('point-comma', 'en');
  const shown = numberFormatter({ marks, decimals: 2, rounding: 'half-even', minus: 'text' });
  expect(shown(12345678901234568, '12345678901234567.125')).toBe('12.345.678.901.234.567,12');
});
