import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '#shared/errors/problem.ts';
import { bytesSource } from '../px/source.ts';
import { idleTask } from '../px/testing.ts';
import { readDirectory } from './directory.ts';
import { checkEntry, refuseBomb, unpackEntry } from './unpack.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statdesk-unpack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let number = 0;
async function unpack(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const source = bytesSource(bytes, 'a.zip');
  const files = new Map<string, Buffer>();
  const entries = await readDirectory(source);
  refuseBomb(entries, source.size);
  for (const entry of entries) {
    if (checkEntry(entry)) continue;
    const path = join(folder, String(number++));
    await unpackEntry(source, entry, path, idleTask);
    files.set(entry.name, readFileSync(path));
    rmSync(path);
  }
  return files;
}

describe('an archive', () => {
  test('gives back what was packed, stored or deflated, whatever the names', async () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-zøæ0-9 ]{1,12}\.px$/),
      bytes: fc.uint8Array({ maxLength: 3000 }),
      level: fc.constantFrom(0 as const, 6 as const),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 4 }),
        async (files) => {
          const packed = zipSync(
            Object.fromEntries(files.map(({ name, bytes, level }) => [name, [bytes, { level }]])),
          );
          const found = await unpack(packed);
          expect(found.size).toBe(files.length);
          for (const { name, bytes } of files) expect(found.get(name)).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('mutated in any way is unpacked as it was or refused, and leaves no file', async () => {
    const whole = zipSync({
      'a.px': new TextEncoder().encode('CHARSET="ANSI";\n'.repeat(40)),
      'b/c.csv': [new TextEncoder().encode('a,b\n1,2\n'), { level: 0 }],
    });
    const before = await unpack(whole);
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(whole.length), { nil: whole.length }),
        async (changes, length) => {
          const bytes = whole.slice(0, length);
          for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
          try {
            // Names may change; what is packed is held against its checksum.
            const contents = [...before.values()].map((content) => content.toString());
            for (const content of (await unpack(bytes)).values()) {
              expect(contents).toContain(content.toString());
            }
          } catch (error) {
            expect(error).toBeInstanceOf(ProblemError);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
