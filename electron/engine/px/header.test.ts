import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from './header.ts';

test('lines and columns are those that counting line ends gives', () => {
  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\n\n\n', ''),
    fc.string({ maxLength: 700, unit: fc.constantFrom('a', 'é', ';') }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.double({ min: 0, max: 1.1, noNaN: true }), (whole, share) => {
      const offset = Math.round(whole.length * share);
      const before = whole.slice(0, offset).split('\n');
      const lines = new Lines(whole);
      expect(lines.positionAt(offset)).toEqual({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
      expect(lines.last).toBe(whole.split('\n').length);
    }),
  );
});

test('files of old Macintoshes end their lines with CR alone', () => {
  expect(new Lines('a\rb\rc').positionAt(4)).toEqual({ line: 3, column: 1 });
});
