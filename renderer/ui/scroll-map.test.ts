import { expect, test } from 'vitest';
import { clampOffset, LONGEST_TRACK_PX, mapScale, trackLength } from './scroll-map.ts';

test('short content scrolls as it is', () => {
  expect(trackLength(5000)).toBe(5000);
  expect(mapScale(5000, 600)).toBe(1);
});

test('the end of the scroll bar is the end of the content, however long', () => {
  const content = 10_000_000 * 28;
  const viewport = 640;
  expect(trackLength(content)).toBe(LONGEST_TRACK_PX);
  const end = (LONGEST_TRACK_PX - viewport) * mapScale(content, viewport);
  expect(end).toBeCloseTo(content - viewport, 3);
});

test('positions stay inside the content', () => {
  expect(clampOffset(-5, 1000, 300)).toBe(0);
  expect(clampOffset(900, 1000, 300)).toBe(700);
  expect(clampOffset(20, 100, 300)).toBe(0);
});
