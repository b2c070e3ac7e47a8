import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tracksOf } from './tracks.ts';

test('offsets and hits equal adding up column by column', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      (pattern, count) => {
        const tracks = tracksOf(pattern, count);
        let sum = 0;
        for (let index = 0; index < count; index++) {
          const width = pattern[index % pattern.length]!;
          expect(tracks.offset(index)).toBe(sum);
          expect(tracks.width(index)).toBe(width);
          expect(tracks.at(sum)).toBe(index);
          expect(tracks.at(sum + width - 0.5)).toBe(index);
          sum += width;
        }
        expect(tracks.length).toBe(sum);
        expect(tracks.at(sum + 1000)).toBe(count - 1);
        expect(tracks.at(-10)).toBe(0);
      },
    ),
  );
});
