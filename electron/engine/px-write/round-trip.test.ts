/**
 * What is written is read again as an equal table. Equal means: the same languages, texts, variables
 * with their roles, codes, periods and placements, contents, notes, marks, symbols, attributes and
 * unknown keywords in the same order, and every cell with the same number or symbol. Order and wrapping
 * of statements, CHARSET, CODEPAGE and AXIS-VERSION are the writer's.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { resolveAll, resolveSelection } from '#shared/selection/resolve.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import { findFormat, writeDataset } from '../formats/index.ts';
import { KEYWORDS } from '../px/keywords.ts';
import { readPx } from '../px/read.ts';
import { bytesSource } from '../px/source.ts';
import { openDataset } from '../selection/dataset.ts';
import { createMemoryChunks, type MemoryChunks, readWhole } from '../selection/testing.ts';

const corpus = process.env.STATDESK_CORPUS ?? '';
const TASK = { signal: new AbortController().signal, report() {}, async breathe() {} };

interface ReadTable {
  readonly model: TableModel;
  readonly chunks: MemoryChunks;
}

async function read(bytes: Uint8Array, name = 'table.px'): Promise<ReadTable | null> {
  let chunks = createMemoryChunks();
  const reading = await readPx(
    bytesSource(bytes, name),
    {},
    () => {
      chunks = createMemoryChunks();
      return chunks;
    },
    TASK,
  );
  return reading.outcome === 'table' ? { model: reading.model, chunks } : null;
}

async function readGood(bytes: Uint8Array): Promise<ReadTable> {
  const table = await read(bytes);
  if (!table)
    throw new Error(`cannot be read again:\n${Buffer.from(bytes).toString().slice(0, 800)}`);
  return table;
}

async function write(
  { model, chunks }: ReadTable,
  choose: (model: TableModel) => ResolvedSelection = (whole) =>
    resolveAll(tableInLanguage(whole, 'T')),
  options: object = {},
): Promise<Uint8Array> {
  const table = tableInLanguage(model, 'T');
  const dataset = openDataset(table, choose(model), chunks, 'stored', model);
  const parts: Buffer[] = [];
  const sink = {
    write(bytes: Uint8Array) {
      parts.push(Buffer.from(bytes));
    },
  };
  await writeDataset(findFormat('px'), dataset, options, sink, TASK);
  return Buffer.concat(parts);
}

/** What has to be equal. Texts are compared as they can be written: quotes and control characters go. */
function comparable(model: TableModel): unknown {
  const { facts, statements, ...rest } = model;
  const { charset, codePage, axisVersion, matrixIsDeclared, ...ownFacts } = facts;
  const unknown = statements
    .filter(({ keyword, isBroken }) => !KEYWORDS.has(keyword) && !isBroken)
    .map(({ keyword, language, subkeys, raw }) => ({
      keyword,
      language,
      subkeys,
      raw: raw.trim(),
    }));
  return JSON.parse(JSON.stringify({ ...rest, facts: ownFacts, unknown }));
}

async function cellsOf({ model, chunks }: ReadTable): Promise<string> {
  const table = tableInLanguage(model, 'T');
  const { values, status, wide } = await readWhole(
    openDataset(table, resolveAll(table), chunks, 'stored', model),
  );
  const text = values.map((value, at) => wide.get(at) ?? (status[at] ? `s${status[at]}` : value));
  return createHash('sha256').update(text.join(' ')).digest('hex');
}

const names = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => name.toLowerCase().endsWith('.px'))
  : [];

describe.skipIf(names.length === 0)('the corpus, written and read again', () => {
  test.each(names)('%s', async (name) => {
    const first = await read(readFileSync(join(corpus, name)), name);
    // Refused files are the reader's business.
    if (!first) return;
    const written = await write(first);
    const second = await readGood(written);
    expect(await cellsOf(second)).toBe(await cellsOf(first));
    expect(comparable(second.model)).toEqual(comparable(first.model));
    expect(Buffer.compare(await write(second), written)).toBe(0);
  });
});

const GARDEN = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","no";
DECIMALS=2;
SHOWDECIMALS=1;
MATRIX="GARDEN";
SUBJECT-CODE="GA";
SUBJECT-AREA="Gardens";
SUBJECT-AREA[no]="Hager";
TITLE="Harvest by bed, crop and year, all beds of the garden";
TITLE[no]="Avling etter bed, vekst og år";
CONTENTS="Harvest";
CONTENTS[no]="Avling";
UNITS="kg";
STUB="bed","crop";
STUB[no]="bed","vekst";
HEADING="year";
HEADING[no]="år";
VALUES("bed")="All beds","North bed","South bed";
VALUES[no]("bed")="Alle bed","Nordbed","Sørbed";
VALUES("crop")="Beans","Kale";
VALUES[no]("vekst")="Bønner","Kål";
VALUES("year")="2023","2024","2025";
CODES("bed")="0","1","2";
CODES("crop")="B","K";
CODES("year")="2023","2024","2025";
TIMEVAL("year")=TLIST(A1),"2023","2024","2025";
HIERARCHIES("bed")="0","0":"1","0":"2";
ELIMINATION("bed")="All beds";
ELIMINATION("crop")=YES;
PRECISION("crop","Kale")=2;
NOTEX="Weighed wet.";
NOTE("bed")="Beds are 2 m wide.";
VALUENOTE("bed","South bed")="In shade.";
VALUENOTE[no]("bed","Sørbed")="I skygge.";
CELLNOTE("North bed","Beans","2024")="Hail.";
CELLNOTE("South bed","*","2025")="Flooded.";
DATANOTECELL("1","K","2025")="p";
MY-OWN="kept";
MY-OWN("bed")="about beds";
DATA=
1.5 2 ".."
3 "-" 4.25
0.1 0.2 0.3
5 6 7
8 9 10
11 12 13 ;
`;

const garden = () => readGood(Buffer.from(GARDEN));

function select(
  rules: Record<string, string[]>,
  placement: { stub: string[]; heading: string[] } | null = null,
) {
  const variables = Object.entries(rules).map(([variableCode, valueCodes]) => ({
    variableCode,
    valueCodes,
    codelist: null,
  }));
  return (model: TableModel) =>
    resolveSelection(
      tableInLanguage(model, 'T'),
      { variables, placement },
      { illegalPlacement: 'refuse' },
    );
}

describe('a part of a table', () => {
  test('keeps what still applies, and a title that is right in every language', async () => {
    const part = await readGood(
      await write(await garden(), select({ bed: ['1', '2'], crop: ['B'], year: ['2024', '2025'] })),
    );
    const { model } = part;
    expect(model.texts.title).toEqual([
      'Harvest by bed, crop and year',
      'Avling etter bed, vekst og år',
    ]);
    const [bed, crop, year] = model.variables;
    expect(bed).toMatchObject({
      codes: ['1', '2'],
      labels: [
        ['North bed', 'South bed'],
        ['Nordbed', 'Sørbed'],
      ],
      elimination: { kind: 'none' },
      hierarchy: null,
    });
    // The sum over some of the crops would not be the whole.
    expect(crop).toMatchObject({ codes: ['B'], elimination: { kind: 'none' }, precision: null });
    expect(year?.periods).toEqual(['2024', '2025']);
    expect(model.notes.map(({ text }) => text)).toEqual([
      'Weighed wet.',
      'Beds are 2 m wide.',
      'In shade.',
      'I skygge.',
      'Hail.',
      'Flooded.',
    ]);
    expect(model.notes.at(-2)?.target).toEqual({ kind: 'cell', positions: [0, 0, 0] });
    expect(model.notes.at(-1)?.target).toEqual({ kind: 'cell', positions: [1, -1, 1] });
    expect(model.marks).toEqual([]);
    const unknown = model.statements.filter(({ keyword }) => keyword === 'MY-OWN');
    expect(unknown.map(({ raw }) => raw.trim())).toEqual(['"kept"']);
  });

  test('left out variables are gone, sums are the sums of the cells', async () => {
    const part = await readGood(await write(await garden(), select({ bed: ['1'], year: ['*'] })));
    expect(part.model.texts.title[0]).toBe('Harvest by bed and year');
    expect(part.model.variables.map(({ code }) => code)).toEqual(['bed', 'year']);
    expect(part.model.notes.some(({ text }) => text === 'Hail.')).toBe(false);
    const table = tableInLanguage(part.model, 'T');
    const { values } = await readWhole(
      openDataset(table, resolveAll(table), part.chunks, 'stored'),
    );
    expect(values).toEqual([5.1, 6.2, 7.3]);
  });

  test('stands as it was placed', async () => {
    const placement = { stub: ['year'], heading: ['crop', 'bed'] };
    const rules = { bed: ['0', '2'], crop: ['*'], year: ['2023'] };
    const part = await readGood(await write(await garden(), select(rules, placement)));
    expect(part.model.variables.map(({ code, placement: side }) => [code, side])).toEqual([
      ['year', 'stub'],
      ['crop', 'heading'],
      ['bed', 'heading'],
    ]);
    const table = tableInLanguage(part.model, 'T');
    const { values } = await readWhole(
      openDataset(table, resolveAll(table), part.chunks, 'stored'),
    );
    expect(values).toEqual([1.5, 8, 3, 11]);
  });
});

describe('encodings', () => {
  test('windows-1252 says so and is read again', async () => {
    const bytes = await write(await garden(), undefined, {
      encoding: 'windows-1252',
      lineEnds: 'crlf',
    });
    const text = iconv.decode(Buffer.from(bytes), 'windows-1252');
    expect(text).toContain('CODEPAGE="windows-1252"');
    expect(text).toContain('Sørbed');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const again = await readGood(bytes);
    expect(comparable(again.model)).toEqual(comparable((await garden()).model));
  });

  test('a letter that does not fit is named with its place', async () => {
    const table = await readGood(Buffer.from(GARDEN.replace('In shade.', 'In 影 shade.')));
    await expect(write(table, undefined, { encoding: 'windows-1252' })).rejects.toMatchObject({
      problem: {
        code: 'export.letter-does-not-fit',
        values: { letter: '影' },
        place: { keyword: 'VALUENOTE' },
      },
    });
  });
});

test('no line is longer than 256 characters where it can be broken', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
  const table = await readGood(Buffer.from(GARDEN.replace('Weighed wet.', long)));
  const written = Buffer.from(await write(table)).toString();
  for (const line of written.split('\n')) expect(line.length).toBeLessThanOrEqual(256);
  expect((await readGood(Buffer.from(written))).model.notes[0]?.text).toBe(long);
});

test('a cancel stops the writing', async () => {
  const { model, chunks } = await garden();
  const table = tableInLanguage(model, 'T');
  const cancel = new AbortController();
  cancel.abort();
  const dataset = openDataset(table, resolveAll(table), chunks, 'stored', model);
  const task = { ...TASK, signal: cancel.signal };
  await expect(
    writeDataset(findFormat('px'), dataset, {}, { write() {} }, task),
  ).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } });
});

/** Texts as a PX file can hold them. */
const text = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      'a;b',
      'DATA=',
      'x"y',
      "it's",
      '#',
      'a=b',
      '..',
      '-',
      'ÆØÅ',
      'e\u0301',
      '👩‍👩‍👧‍👦',
    ),
  )
  .map((raw) =>
    raw
      .replaceAll(/[\p{C}"]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
const label = text.filter((each) => each !== '' && !each.includes('*'));

test('any texts survive', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(label, { minLength: 1, maxLength: 8, selector: (each) => each.toLowerCase() }),
      fc.array(text, { maxLength: 3 }),
      text,
      async (labels, notes, source) => {
        const { model, chunks } = await garden();
        const [bed, crop, year] = model.variables;
        if (!bed || !crop || !year) throw new Error('three variables');
        const changed: TableModel = {
          ...model,
          languages: ['en'],
          texts: Object.fromEntries(
            Object.entries(model.texts).map(([key, [own]]) => [
              key,
              [key === 'source' ? source : (own ?? null)],
            ]),
          ) as unknown as TableModel['texts'],
          variables: [bed, crop, year].map((variable) => ({
            ...variable,
            name: variable.name.slice(0, 1),
            labels: variable.labels.slice(0, 1),
            domain: [null],
            ...(variable === crop && {
              labels: [labels.slice(0, 2).length === 2 ? labels.slice(0, 2) : ['Beans', ...labels]],
              precision: null,
            }),
            hierarchy: null,
          })),
          contents: model.contents.map((content) => ({
            ...content,
            unit: ['kg'],
            contact: [null],
            basePeriod: [null],
            referencePeriod: [null],
          })),
          notes: notes.map((note, index) => ({
            language: 0,
            target: index === 0 ? { kind: 'table' } : { kind: 'value', variable: 1, value: 1 },
            isMandatory: index === 2,
            text: note,
          })),
          marks: [],
          symbols: {
            symbols: model.symbols.symbols.map(() => [null]),
            nil: [null],
            sum: [null],
            noteSum: [null],
          },
          statements: [],
        };
        const table = { model: changed, chunks };
        const written = await write(table);
        const again = await readGood(written);
        expect(comparable(again.model)).toEqual(comparable(changed));
        expect(await cellsOf(again)).toBe(await cellsOf(table));
        expect(Buffer.compare(await write(again), written)).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
