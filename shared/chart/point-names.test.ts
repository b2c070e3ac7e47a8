import { describe, expect, test } from 'vitest';
import { placeNames } from './point-names.ts';
import { textWidth } from './text-width.ts';

const AREA = { left: 0, right: 400, top: 0, bottom: 300 };
const SIZE = 11;

function extent(label: string, x: number, align: 'left' | 'center' | 'right') {
  const width = textWidth(label, SIZE);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width };
}

describe('names of points', () => {
  test('a name that would leave the plot at the right stands at the left', () => {
    const [name] = placeNames([{ x: 395, y: 100, label: 'Aldervik' }], AREA, SIZE);
    expect(name).toMatchObject({ align: 'right', y: 100 });
  });

  test('names of points side by side cover neither each other nor a point', () => {
    const points = Array.from({ length: 12 }, (_, index) => ({
      x: 100 + (index % 4) * 25,
      y: 100 + Math.floor(index / 4) * 10,
      label: `Region ${index}`,
    }));
    const names = placeNames(points, AREA, SIZE);
    expect(names.length).toBeGreaterThan(3);
    for (const [index, one] of names.entries()) {
      const a = extent(one.label, one.x, one.align);
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(400);
      for (const other of names.slice(index + 1)) {
        const b = extent(other.label, other.x, other.align);
        const isBeside = a.right <= b.left || b.right <= a.left;
        expect(isBeside || Math.abs(one.y - other.y) >= 13).toBe(true);
      }
      for (const point of points) {
        const isClear = point.x < a.left || point.x > a.right || Math.abs(point.y - one.y) > 6;
        expect(isClear).toBe(true);
      }
    }
  });

  test('a crowd has no names', () => {
    const points = Array.from({ length: 31 }, (_, index) => ({ x: index * 10, y: 50, label: 'a' }));
    expect(placeNames(points, AREA, SIZE)).toEqual([]);
  });
});
