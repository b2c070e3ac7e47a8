/** Value sets and groupings that are damaged in every way: read or refused, never thrown, and told by line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { readPx } from '../px/read.ts';
import { bytesSource } from '../px/source.ts';
import { idleTask } from '../px/testing.ts';
import { decodeText } from '../px/text-file.ts';
import { createMemoryChunks } from '../selection/testing.ts';
import { checkCodelists } from './check.ts';
import { type CodelistFile, readFamilies } from './families.ts';
import { readGrouping } from './grouping.ts';
import { tableWithCodelists } from './of-table.ts';
import { readValueSet } from './value-set.ts';

const FILES: readonly Omit<CodelistFile, 'content'>[] = [
  { path: '/db/a/Towns.vs', name: 'Towns.vs', kind: 'value-set' },
  { path: '/db/a/Towns.vsc', name: 'Towns.vsc', kind: 'value-set-codes' },
  { path: '/db/a/Towns.vsn', name: 'Towns.vsn', kind: 'value-set-texts' },
  { path: '/db/a/Coast.agg', name: 'Coast.agg', kind: 'grouping' },
];

const TEXTS: Readonly<Record<string, string>> = {
  'Towns.vs':
    '[Descr]\r\nName=Towns\r\nPrestext=Byer på kysten\r\nType=V\r\n[Aggreg]\r\n1=Coast.agg\r\n[Domain]\r\n1=town\r\n[Valuecode]\r\n1=t0\r\n2=t1\r\n3=****\r\n[Valuetext]\r\n1=Ørvik\r\n2=Sund\r\n3=****\r\n',
  'Towns.vsc': 't0\r\nt1\r\nt2\r\n',
  'Towns.vsn': 'Ørvik\r\nSund\r\nMo\r\n',
  'Coast.agg':
    '[Aggreg]\r\nName=Kyst\r\nValueset=Towns\r\n1=in\r\n2=out\r\n3=all\r\n[Aggtext]\r\n1=Indre\r\n2=Ytre\r\n3=Hele\r\n[in]\r\n1=t0\r\n[out]\r\n1=t1\r\n2=t2\r\n[all]\r\n1=in\r\n2=out\r\n',
};

const PX = `CHARSET="ANSI";CODEPAGE="utf-8";MATRIX="T";SUBJECT-CODE="A";SUBJECT-AREA="A";TITLE="T";
CONTENTS="T";UNITS="n";DECIMALS=0;STUB="town";VALUES("town")="Ørvik","Sund","Mo";
CODES("town")="t0","t1","t2";DOMAIN("town")="Town";DATA=1 2 3;`;

async function readModel(): Promise<TableModel> {
  const source = bytesSource(new TextEncoder().encode(PX), 'T.px');
  const reading = await readPx(source, {}, createMemoryChunks, idleTask);
  if (reading.outcome !== 'table') throw new Error('the table was refused');
  return reading.model;
}

describe('damaged files', () => {
  /** One way to damage bytes. */
  const damage = fc.oneof(
    fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }).map(
      ({ at, byte }) =>
        (bytes: Uint8Array) =>
          bytes.with(at % bytes.length, byte),
    ),
    fc
      .record({ from: fc.nat(), length: fc.integer({ min: 1, max: 40 }) })
      .map(({ from, length }) => (bytes: Uint8Array) => {
        const start = from % bytes.length;
        return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(start + length)]);
      }),
    fc
      .record({
        at: fc.nat(),
        piece: fc.constantFrom(
          '\n[in]\n',
          '\n[all]\n1=all\n',
          '\n1=t0\n',
          '\n999999999999=x\n',
          '\n__proto__=1\n[__proto__]\n1=t1\n',
          '[',
          ']',
          '=',
          ';',
          '\n[Aggreg]\n',
          '\n****\n',
          '\u0000',
          '\uFEFF',
          'æ',
        ),
      })
      .map(({ at, piece }) => (bytes: Uint8Array) => {
        const start = at % bytes.length;
        const inserted = new TextEncoder().encode(piece);
        return Uint8Array.from([
          ...bytes.subarray(0, start),
          ...inserted,
          ...bytes.subarray(start),
        ]);
      }),
  );

  test('give whole codelists or none, and problems with lines that the files have', async () => {
    const model = await readModel();
    const table = tableInLanguage(model, 'T');
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES.map(({ name }) => name)),
        fc.array(damage, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (broken, damages, isLatin) => {
          const files = FILES.map((file): CodelistFile => {
            const text = TEXTS[file.name] ?? '';
            const whole = isLatin ? Buffer.from(text, 'latin1') : new TextEncoder().encode(text);
            const content = damages.reduce(
              (bytes, change) => (bytes.length === 0 ? bytes : change(bytes)),
              Uint8Array.from(whole),
            );
            return { ...file, content: file.name === broken ? content : whole };
          });
          for (const { path, problems } of checkCodelists(files, () => false)) {
            const file = files.find((each) => each.path === path);
            const lines = decodeText(file?.content ?? new Uint8Array()).split(/\r\n|\r|\n/).length;
            for (const { place } of problems) {
              expect(place?.line).toBeGreaterThanOrEqual(1);
              expect(place?.line).toBeLessThanOrEqual(lines);
            }
          }
          const found = tableWithCodelists(readFamilies(files).find, [], model, table);
          for (const { values } of found.variables[0]?.codelists ?? []) {
            expect(values.length).toBeGreaterThan(0);
            expect(new Set(values.map(({ code }) => code)).size).toBe(values.length);
            for (const { members } of values) {
              expect(members.length).toBeGreaterThan(0);
              expect(members).toEqual([...new Set(members)].sort((a, b) => a - b));
              expect(members.every((place) => place >= 0 && place < 3)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  /** Pieces that such files are made of, and what breaks them. */
  const piece = fc.oneof(
    fc.constantFrom('[Descr]', '[Aggreg]', '[Aggtext]', '[Valuecode]', '[Valuetext]', '[Domain]'),
    fc.constantFrom('\n', '\r\n', '\r', '=', '[', ']', ';', '****', '\u0000', '\uFEFF'),
    fc.constantFrom('Name=', '1=', '2=a', '0=', '99999999999=', '[a]', '__proto__=1'),
    fc.string({ maxLength: 12 }),
  );
  const pieces = fc.array(piece, { maxLength: 60 }).map((all) => all.join(''));

  test('no text makes the readers throw or hang', () => {
    fc.assert(
      fc.property(pieces, pieces, (text, further) => {
        const { valueSet } = readValueSet(text, { codes: further, texts: text });
        expect(valueSet?.texts.length).toBe(valueSet?.codes.length);
        for (const group of readGrouping(text).grouping?.groups ?? []) {
          expect(new Set(group.members).size).toBe(group.members.length);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
