import { expect, test } from 'vitest';
import { columnWidth, labelLines } from './column-widths.ts';

const measure = (text: string) => text.length * 7;

test('a column is as wide as its widest number, within bounds', () => {
  expect(columnWidth(80, '2024', 24, measure)).toBe(105);
  expect(columnWidth(10, '2024', 24, measure)).toBe(64);
  expect(columnWidth(1000, null, 24, measure)).toBe(240);
});

test('a label breaks at blanks, a long word keeps its room', () => {
  expect(columnWidth(10, 'Unemployment', 24, measure)).toBe(109);
  expect(columnWidth(10, 'one two three four', 24, measure)).toBeLessThan(109);
  expect(labelLines('one two three four', 70, measure)).toBe(2);
  expect(labelLines('a b c d e f g h i j k l', 20, measure)).toBe(3);
});
