/** Where the names of scattered points stand: beside their point, clear of other names and points. */
import { textWidth } from './text-width.ts';

/** Above this many, names would only cover each other. */
const MOST_NAMED = 30;
const AIR = 8;
const LINE = 13;
const DOT = 4;

export interface NamedPoint {
  /** px */
  readonly x: number;
  /** px */
  readonly y: number;
  readonly label: string;
}

export interface PlacedName {
  readonly label: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A name to the right of its point where there is room, else to the left, above or below; none where
 * all four are taken.
 *
 * @param area  What names may not leave, in px.
 * @param size  Font size in px.
 */
export function placeNames(
  points: readonly NamedPoint[],
  area: Box,
  size: number,
): readonly PlacedName[] {
  if (points.length > MOST_NAMED) return [];
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  return points.flatMap(({ x, y, label }) => {
    const width = textWidth(label, size);
    const wishes: readonly PlacedName[] = [
      { label, x: x + AIR, y, align: 'left' },
      { label, x: x - AIR, y, align: 'right' },
      { label, x, y: y - LINE, align: 'center' },
      { label, x, y: y + LINE, align: 'center' },
    ];
    for (const wish of wishes) {
      const box = boxOf(wish, width);
      if (isInside(box, area) && !taken.some((other) => overlap(other, box))) {
        taken.push(box);
        return [wish];
      }
    }
    return [];
  });
}

function boxOf({ x, y, align }: PlacedName, width: number): Box {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 };
}

function isInside(box: Box, area: Box): boolean {
  return (
    box.left >= area.left &&
    box.right <= area.right &&
    box.top >= area.top &&
    box.bottom <= area.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
