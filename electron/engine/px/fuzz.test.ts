/**
 * Damaged files: whatever is done to one, reading ends with a table of exactly the cells it
 * announced, or with a refusal that has a line. Nothing is thrown.
 *
 * A failure prints its seed and the smallest input that fails; that input becomes a file in
 * `fixtures/` named `failure-…`, which is read here ever after.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '#shared/messages/en.ts';
import { MOST_PROBLEMS } from './reading.ts';
import type { ByteSource } from './source.ts';
import { type Read, read, readFrom } from './testing.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const files = readdirSync(fixtures)
  .filter((name) => name.endsWith('.px'))
  .map((name) => [name, new Uint8Array(readFileSync(join(fixtures, name)))] as const);
const isFailure = (name: string) => name.startsWith('failure-');
const seeds = files.filter(([name]) => !isFailure(name)).map(([, bytes]) => bytes);
const seed = Number(process.env.STATDESK_FUZZ_SEED ?? Date.now() % 2 ** 31);

/** One thing that is done to a file. Places are shares of its length. */
type Damage =
  | { readonly kind: 'flip'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'swap'; readonly at: number; readonly other: number; readonly length: number };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 200 });
const tokens = [
  '"',
  ';',
  ',',
  '=',
  '(',
  ')',
  '[sv]',
  '\r',
  '\n',
  '\0',
  '\x1a',
  '".."',
  '-',
  '1e9',
  '1e-400',
  '9'.repeat(40),
  `0.${'1'.repeat(30)}`,
  'DATA=',
  'VALUES("year")="1","2";\n',
  'KEYS("region")=CODES;\n',
  'TLIST(',
  '*',
  '\xff\xfe',
  '\xef\xbb\xbf',
  '\xc3',
].map((token) => Uint8Array.from(token, (char) => char.charCodeAt(0)));

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: share, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: share }),
  fc.record({ kind: fc.constant('remove' as const), at: share, length }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: share,
    bytes: fc.oneof(fc.constantFrom(...tokens), fc.uint8Array({ maxLength: 12 })),
  }),
  fc.record({ kind: fc.constant('repeat' as const), at: share, length }),
  fc.record({ kind: fc.constant('swap' as const), at: share, other: share, length }),
);

function apply(bytes: Uint8Array, one: Damage): Uint8Array {
  const at = Math.floor(one.at * bytes.length);
  const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  switch (one.kind) {
    case 'flip': {
      const copy = bytes.slice();
      copy.fill(one.byte, at, at + 1);
      return copy;
    }
    case 'cut':
      return bytes.slice(0, at);
    case 'remove':
      return join(bytes.subarray(0, at), bytes.subarray(at + one.length));
    case 'insert':
      return join(bytes.subarray(0, at), one.bytes, bytes.subarray(at));
    case 'repeat':
      return join(bytes.subarray(0, at + one.length), bytes.subarray(at));
    case 'swap': {
      const copy = bytes.slice();
      const other = Math.floor(one.other * bytes.length);
      copy.copyWithin(at, other, other + one.length);
      return copy;
    }
  }
}

const damagedFile = fc
  .tuple(fc.constantFrom(...seeds), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([bytes, all]) => all.reduce(apply, bytes));

function expectSound({ reading, cells, announced }: Read): void {
  expect(reading.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
  for (const { code, place, values } of reading.problems) {
    expect(place?.line).toBeGreaterThanOrEqual(1);
    expect(place?.column).toBeGreaterThanOrEqual(1);
    const quoted = Object.values(values ?? {}).join('').length;
    expect(en[`problem.${code}`].length + quoted).toBeLessThan(1000);
  }
  if (reading.outcome === 'table') {
    expect(cells.length).toBe(announced);
    expect(reading.problems.every(({ severity }) => severity !== 'error')).toBe(true);
  } else {
    expect(cells.length).toBeLessThanOrEqual(announced ?? 0);
    expect(reading.problems.some(({ severity }) => severity === 'error')).toBe(true);
  }
}

/** Gives at most `most` bytes at a time. */
function stingy(bytes: Uint8Array, most: number): ByteSource {
  return {
    name: 'table.px',
    size: bytes.length,
    async read(offset, into) {
      const part = bytes.subarray(offset, offset + Math.min(into.length, most));
      into.set(part);
      return part.length;
    },
    async close() {},
  };
}

test.each(files)('%s, before it is damaged', async (name, bytes) => {
  const whole = await read(bytes);
  expectSound(whole);
  if (!isFailure(name)) expect(whole.reading.outcome).toBe('table');
});

test(`4,000 damaged files, seed ${seed}`, async () => {
  const check = fc.asyncProperty(damagedFile, async (bytes) => expectSound(await read(bytes)));
  await fc.assert(check, { seed, numRuns: 4000 });
});

test(`1,000 heaps of bytes, seed ${seed}`, async () => {
  const heap = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => Buffer.concat(parts)),
  );
  const check = fc.asyncProperty(heap, async (bytes) => expectSound(await read(bytes)));
  await fc.assert(check, { seed, numRuns: 1000 });
});

test(`500 damaged files read in blocks of any size, seed ${seed}`, async () => {
  const cuts = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 2000 }));
  const input = fc.oneof(fc.constantFrom(...seeds), damagedFile);
  const check = fc.asyncProperty(input, cuts, async (bytes, [blockBytes, most]) => {
    const whole = await read(bytes);
    const inParts = await readFrom(stingy(bytes, most), { blockBytes });
    expect(inParts).toEqual(whole);
  });
  await fc.assert(check, { seed, numRuns: 500 });
});
