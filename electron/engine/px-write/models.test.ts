/** Tables of every kind that a file can hold, made up: written, read again as equal, written the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBatch } from '#shared/cube/batch.ts';
import type {
  ContentsModel,
  NoteTarget,
  TableModel,
  TimeScale,
  VariableModel,
} from '#shared/cube/model.ts';
import { createMemoryChunks } from '../selection/testing.ts';
import { cellsOf, comparable, type ReadTable, readGood, write } from './testing/round-trip.ts';

/** Texts as they can stand between quotation marks on one line. */
const text = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      ...['', 'a;b', 'DATA=', "it's", '#', '##', 'a=b', '..', '-', '*', 'YES', 'NO', 'ÆØÅ', 'A,B'],
      ...[
        'e\u0301'.repeat(200),
        '👩‍👩‍👧‍👦'.repeat(60),
        'x'.repeat(2000),
        ' lead',
        'trail ',
        '\u00a0',
        '\u2028',
      ],
      ...['__proto__', 'TLIST(A1)', '[sv]', '("a","b")', 'KEYS("x")=CODES;', '\u0085', 'null'],
    ),
  )
  .map((raw) => raw.replaceAll(/[\p{Cc}\p{Cs}\ufeff\ufffd"]/gu, ''));
const label = text.filter((each) => each.trim() !== '');
/** Without a code of its own, a value called `*` cannot be told from all values in a cell note. */
const valueText = text.filter((each) => each !== '*');
/** How a reader that forgives takes names for the same. */
const loosely = (each: string) => each.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const PERIODS: readonly (readonly [TimeScale, (at: number) => string])[] = [
  ['A', (at) => String(1990 + at)],
  ['H', (at) => `${2000 + (at >> 1)}${1 + (at % 2)}`],
  ['T', (at) => `${2000 + Math.floor(at / 3)}${1 + (at % 3)}`],
  ['Q', (at) => `${2000 + (at >> 2)}${1 + (at % 4)}`],
  ['M', (at) => `${2000 + Math.floor(at / 12)}${String(1 + (at % 12)).padStart(2, '0')}`],
  ['W', (at) => `2020${String(1 + at).padStart(2, '0')}`],
  ['D', (at) => `202401${String(1 + at).padStart(2, '0')}`],
];

interface Made {
  readonly model: TableModel;
  readonly cells: readonly (number | string | { readonly status: number })[];
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.constantFrom('98765432109876543210.125', '12345678901234567.5') },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 8 }).map((status) => ({ status })) },
);

const made: fc.Arbitrary<Made> = fc.gen().map((draw): Made => {
  const any = <T>(arbitrary: fc.Arbitrary<T>): T => draw(() => arbitrary);
  const often = () => draw(fc.boolean);
  const languages = any(
    fc.constantFrom<string[][]>(['en'], ['sv', 'en'], ['fr', 'en', 'nb-NO'], ['']),
  );
  const inEach = <T>(make: (at: number) => T | null): (T | null)[] =>
    languages.map((_, at) => (at === 0 || often() ? make(at) : null));
  const maybe = (arbitrary: fc.Arbitrary<string>) =>
    languages.map(() => (often() ? any(arbitrary) : null));
  const optional = (arbitrary: fc.Arbitrary<string>) => (often() ? any(arbitrary) : null);

  const count = any(fc.integer({ min: 1, max: 4 }));
  // Names are apart in every language at once, since a reader looks in two of them.
  const names = any(
    fc.uniqueArray(label, {
      minLength: count * languages.length,
      maxLength: count * languages.length,
      selector: loosely,
    }),
  );
  const inStub = any(fc.integer({ min: 0, max: count }));
  const contentsAt = often() ? any(fc.integer({ min: 0, max: count - 1 })) : -1;
  const timeAt = often() ? any(fc.integer({ min: 0, max: count - 1 })) : -1;
  const isTranslated = {
    stub: languages.map(() => often()),
    heading: languages.map(() => often()),
  };

  const variables = Array.from({ length: count }, (_, place): VariableModel => {
    const placement = place < inStub ? 'stub' : 'heading';
    const size = any(fc.integer({ min: 1, max: 6 }));
    const sized = { minLength: size, maxLength: size };
    const isTime = place === timeAt;
    const [scale, period] = any(fc.constantFrom(...PERIODS));
    const isSynthetic = often();
    const codes = isSynthetic
      ? Array.from({ length: size }, (_each, at) => String(at))
      : any(fc.uniqueArray(label, { ...sized, selector: loosely }));
    const valueAt = any(fc.integer({ min: 0, max: size - 1 }));
    const precision = Array.from({ length: size }, () => (often() ? any(fc.nat(6)) : null));
    const ids = Array.from({ length: size }, () => optional(label));
    const elimination = any(
      fc.constantFrom<VariableModel['elimination']['kind'][]>('none', 'sum', 'value'),
    );
    const name = languages.map((_each, at) =>
      at === 0 || isTranslated[placement][at] ? (names[at * count + place] ?? null) : null,
    );
    const isDeclared = often();
    const map = optional(label);
    return {
      code: isDeclared ? `code ${place}` : (name[0] ?? ''),
      codeIsDeclared: isDeclared,
      name,
      placement,
      isContents: place === contentsAt,
      isTime,
      isGeographic: map !== null,
      variableType: often() ? 'V' : null,
      codes,
      codesAreSynthetic: isSynthetic,
      labels: inEach(() => any(fc.uniqueArray(valueText, { ...sized, selector: loosely }))),
      timeScale: isTime ? scale : null,
      timeIsGuess: false,
      periods: isTime ? codes.map((_code, at) => period(at)) : null,
      elimination:
        elimination === 'value'
          ? { kind: elimination, valueIndex: valueAt }
          : { kind: elimination },
      domain: maybe(label),
      map,
      presentation: any(fc.constantFrom('code', 'text', 'code-text', 'text-code')),
      doubleColumn: often(),
      hierarchy:
        often() || isSynthetic || codes.some((code) => code !== code.trim())
          ? null
          : {
              nodes: codes.map((code, at) => ({
                code,
                parent: at === 0 ? null : (codes[any(fc.nat(at - 1))] ?? null),
              })),
              levels: often() ? 2 : null,
              levelsOpen: often() ? 1 : null,
              levelNames: maybe(label).map((own) => (own === null ? null : [own, 'b'])),
            },
      partitions: often()
        ? [
            { name: 'part', start: 1, length: null },
            { name: 'rest', start: 2, length: 3 },
          ]
        : [],
      precision: precision.some((each) => each !== null) ? precision : null,
      metaId: optional(label),
      valueMetaIds: ids.some((each) => each !== null) ? ids : null,
    };
  });

  const sizes = variables.map(({ codes }) => codes.length);
  const anyPlace = (place: number) => any(fc.nat((sizes[place] ?? 1) - 1));
  const cells = () => variables.map((_, place) => (often() ? anyPlace(place) : -1));
  const target = (): NoteTarget => {
    const variable = any(fc.nat(count - 1));
    return any(
      fc.constantFrom<NoteTarget[]>(
        { kind: 'table' },
        { kind: 'variable', variable },
        { kind: 'value', variable, value: anyPlace(variable) },
        { kind: 'cell', positions: cells() },
      ),
    );
  };
  const several = <T>(make: () => T) => Array.from({ length: any(fc.nat(4)) }, make);
  const languageAt = () => any(fc.nat(languages.length - 1));
  const units = inEach(() => any(text));
  const contents = (): ContentsModel => ({
    unit: contentsAt < 0 ? units : inEach(() => any(text)),
    contact: inEach(() => any(text)),
    basePeriod: inEach(() => any(text)),
    referencePeriod: inEach(() => any(text)),
    lastUpdated: often() ? '20240102 08:00' : null,
    referenceId: optional(label),
    stockFlow: any(fc.constantFrom('S', 'F', 'A', 'X', null)),
    prices: any(fc.constantFrom('C', 'F', null)),
    dayAdjusted: often(),
    seasonallyAdjusted: often(),
  });
  const hasAttributes = often();
  const none = languages.map(() => null);
  const model: TableModel = {
    languages,
    texts: {
      title: inEach(() => any(text)),
      description: maybe(text),
      subjectArea: inEach(() => any(text)),
      source: maybe(text),
      database: maybe(text),
      survey: maybe(text),
      link: maybe(text),
      info: maybe(text),
      infoFile: maybe(text),
      synonyms: maybe(text),
      contents: inEach(() => any(text)),
      units,
    },
    facts: {
      matrix: 'MADE',
      matrixIsDeclared: true,
      tableId: optional(label),
      mainTable: optional(label),
      subjectCode: any(text),
      axisVersion: '2013',
      charset: 'ANSI',
      codePage: 'utf-8',
      creationDate: often() ? '20240102 08:00' : null,
      nextUpdate: optional(label),
      updateFrequency: optional(text),
      firstPublished: optional(label),
      pxServer: optional(text),
      directoryPath: optional(text),
      metaId: optional(label),
      decimals: any(fc.nat(15)),
      showDecimals: any(fc.nat(15)),
      rounding: any(fc.constantFrom('half-even', 'half-up')),
      aggregationAllowed: often(),
      copyright: often(),
      officialStatistics: often(),
      autoOpen: often(),
      descriptionDefault: often(),
      confidential: any(fc.nat(3)),
      defaultGraph: often() ? any(fc.nat(20)) : null,
    },
    variables,
    contents: Array.from({ length: contentsAt < 0 ? 1 : (sizes[contentsAt] ?? 1) }, contents),
    notes: several(() => ({
      language: languageAt(),
      target: target(),
      isMandatory: often(),
      text: any(text),
    })),
    marks: several(() => ({ language: languageAt(), target: target(), text: any(text) })),
    symbols: {
      symbols: Array.from({ length: 7 }, () => (often() ? maybe(text) : none)),
      nil: maybe(text),
      sum: maybe(text),
      noteSum: maybe(text),
    },
    attributes: hasAttributes
      ? {
          ids: ['A1', 'A2'],
          texts: maybe(label).map((own) => (own === null ? null : [own, own])),
          defaults: often() ? [any(text), 'x'] : null,
          cells: [{ positions: cells(), values: [any(label), ''] }],
        }
      : null,
    statements: several(() => any(label)).map((own, at) => ({
      keyword: `OWN-${at}`,
      language: null,
      subkeys: often() ? [own] : [],
      raw: `"${own}",YES`,
      line: 1,
      isBroken: false,
    })),
  };
  const total = sizes.reduce((product, size) => product * size, 1);
  return { model, cells: Array.from({ length: total }, () => any(cell)) };
});

function tableOf({ model, cells }: Made): ReadTable {
  const chunks = createMemoryChunks();
  const batch = createBatch(cells.length);
  cells.forEach((each, at) => {
    if (typeof each === 'number') {
      const decimals = Number.isInteger(each) ? 0 : 2;
      batch.mantissa[at] = Math.round(each * 10 ** decimals);
      batch.decimals[at] = decimals;
    } else if (typeof each === 'string') {
      batch.mantissa[at] = Number.NaN;
      batch.wide.set(at, each);
    } else batch.status[at] = each.status;
  });
  batch.count = cells.length;
  chunks.write(batch);
  return { model, chunks };
}

test('any table is read again as it was, and written the same again', async () => {
  await fc.assert(
    fc.asyncProperty(made, fc.boolean(), async (one, sparse) => {
      const table = tableOf(one);
      const written = await write(table, undefined, { sparse });
      const again = await readGood(written);
      expect(comparable(again.model)).toEqual(comparable(table.model));
      expect(await cellsOf(again)).toBe(await cellsOf(table));
      expect(Buffer.compare(await write(again, undefined, { sparse }), written)).toBe(0);
    }),
    { numRuns: 400, endOnFailure: true },
  );
});

test('what a text cannot hold becomes what it can: quotes, line breaks, control characters', async () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      made,
      fc.array(hostile, { minLength: 1, maxLength: 4 }),
      async (one, notes) => {
        const table = tableOf(one);
        const model: TableModel = {
          ...one.model,
          texts: { ...one.model.texts, title: one.model.languages.map(() => notes[0] ?? '') },
          notes: notes.map((note) => ({
            language: 0,
            target: { kind: 'table' },
            isMandatory: false,
            text: `${note}"\r\n\t\0`,
          })),
        };
        const written = await write({ ...table, model });
        const again = await readGood(written);
        const expected = notes.map((note) =>
          `${note}"\r\n\t\0`
            .replaceAll('"', "'")
            .replaceAll(/\r\n|[\r\n]/g, '#')
            .replaceAll(/\p{Cc}/gu, (letter) => (letter > '\x7f' ? letter : ' '))
            .toWellFormed(),
        );
        expect(again.model.notes.map((note) => note.text)).toEqual(expected);
        expect(await cellsOf(again)).toBe(await cellsOf(table));
        expect(Buffer.compare(await write(again), written)).toBe(0);
      },
    ),
    { numRuns: 100, endOnFailure: true },
  );
});
