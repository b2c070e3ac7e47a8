import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, lineOf, outermostStart, positionAt, positionsAt, spansIn } from './axis.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 });

/** Every line of a side, written out with nested loops. */
function allLines(of: readonly number[]): number[][] {
  return of.reduce<number[][]>(
    (lines, size) =>
      lines.flatMap((line) => Array.from({ length: size }, (_, position) => [...line, position])),
    [[]],
  );
}

describe('axis', () => {
  test('a side without variables has one line', () => {
    expect(axisOf([]).count).toBe(1);
    expect(positionsAt(axisOf([]), 0)).toEqual([]);
  });

  test('positions equal nested loops, and lines lead back', () => {
    fc.assert(
      fc.property(sizes, (of) => {
        const axis = axisOf(of);
        const lines = allLines(of);
        expect(axis.count).toBe(lines.length);
        lines.forEach((positions, line) => {
          expect(positionsAt(axis, line)).toEqual(positions);
          expect(lineOf(axis, positions)).toBe(line);
        });
      }),
    );
  });

  test('spans in a window are the runs of equal outer values that touch it', () => {
    fc.assert(
      fc.property(sizes, fc.nat(30), fc.nat(30), (of, from, length) => {
        const axis = axisOf(of);
        const lines = allLines(of);
        const start = Math.min(from, axis.count - 1);
        const end = Math.min(axis.count, start + length + 1);
        for (let level = 0; level < of.length; level++) {
          const spans = spansIn(axis, level, start, end);
          const outer = (line: number) => lines[line]!.slice(0, level + 1).join();
          for (const span of spans) {
            expect(positionAt(axis, level, span.start)).toBe(span.position);
            for (let line = span.start; line < span.end; line++) {
              expect(outer(line)).toBe(outer(span.start));
            }
            if (span.end < axis.count) expect(outer(span.end)).not.toBe(outer(span.start));
          }
          const covered = spans.flatMap((span) =>
            Array.from({ length: span.end - span.start }, (_, index) => span.start + index),
          );
          for (let line = start; line < end; line++) expect(covered).toContain(line);
          expect(new Set(covered).size).toBe(covered.length);
        }
      }),
    );
  });

  test('knows where outer groups begin', () => {
    const axis = axisOf([2, 3]);
    expect([0, 1, 2, 3, 4, 5].map((line) => outermostStart(axis, line))).toEqual([
      0, 1, 1, 0, 1, 1,
    ]);
  });
});
