/** Damaged files: validating ends, throws nothing, and every finding has a rule, a place, a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProblem, translator } from '#shared/messages/index.ts';
import { bytesSource } from '../px/source.ts';
import { idleTask } from '../px/testing.ts';
import { exampleFile } from './example.ts';
import { RULES } from './rules/index.ts';
import { validateSource } from './validate-file.ts';

const seed = Number(process.env.STATDESK_FUZZ_SEED ?? Date.now() % 2 ** 31);
const translate = translator('en');
const ids = new Set<string>(RULES.map(({ id }) => id));
const files = RULES.flatMap(({ good, bad }) => [
  exampleFile(good, bad),
  exampleFile(bad, good),
]).filter(({ length }) => length < 10_000);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const pieces = [
  '"',
  ';',
  ',',
  '=',
  '("',
  '")',
  '[sv]',
  '\n',
  '\r',
  '\0',
  '*',
  'YES',
  '""',
  '-',
  '..',
  '\xff',
  'DATA=',
];
const damage = fc.record({
  at: share,
  removed: fc.integer({ min: 0, max: 60 }),
  put: fc.oneof(
    fc.constantFrom(...pieces).map((piece) => Buffer.from(piece, 'latin1')),
    fc.uint8Array({ maxLength: 8 }),
    fc.tuple(fc.constantFrom(...files), share).map(([file, from]) => {
      const start = Math.floor(from * file.length);
      return file.subarray(start, start + 80);
    }),
  ),
});

const damaged = fc
  .tuple(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 8 }))
  .map(([file, all]) =>
    all.reduce<Uint8Array>((bytes, { at, removed, put }) => {
      const place = Math.floor(at * bytes.length);
      return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + removed)]);
    }, file),
  );

test(`4,000 damaged files, seed ${seed}`, async () => {
  const check = fc.asyncProperty(damaged, async (bytes) => {
    const { findings } = await validateSource(bytesSource(bytes, 'table.px'), idleTask);
    for (const finding of findings) {
      expect(ids).toContain(finding.code);
      expect(finding.place?.line).toBeGreaterThanOrEqual(1);
      expect(finding.place?.column).toBeGreaterThanOrEqual(1);
      expect(describeProblem(finding, translate).length).toBeLessThan(1000);
    }
  });
  await fc.assert(check, { seed, numRuns: 4000 });
});
