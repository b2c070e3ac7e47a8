/** The files of the corpus and parts of tables, written and read again; `testing/round-trip.ts` tells what equal means. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { resolveAll, resolveSelection } from '#shared/selection/resolve.ts';
import { findFormat, writeDataset } from '../formats/index.ts';
import { idleTask as TASK } from '../px/testing.ts';
import { openDataset } from '../selection/dataset.ts';
import { readWhole } from '../selection/testing.ts';
import { cellsOf, comparable, read, readGood, write } from './testing/round-trip.ts';

const corpus = process.env.STATDESK_CORPUS ?? '';
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
    const sparse = await write(first, undefined, { sparse: true });
    expect(await cellsOf(await readGood(sparse))).toBe(await cellsOf(first));
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

test('a total is named in every language, for readers that look it up in theirs', async () => {
  const written = Buffer.from(await write(await garden())).toString('utf8');
  expect(written).toContain('ELIMINATION("bed")="All beds";');
  expect(written).toContain('ELIMINATION[no]("bed")="Alle bed";');
});

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

describe('numbers of left-out variables', () => {
  const shown = async (rules: Record<string, string[]>) => {
    const { model } = await readGood(await write(await garden(), select(rules)));
    const crop = model.variables.find(({ code }) => code === 'crop');
    return [model.facts.decimals, model.facts.showDecimals, crop?.precision ?? null];
  };

  test('are shown with the decimals that their values asked for', async () => {
    expect(await shown({ bed: ['1'], crop: ['*'], year: ['*'] })).toEqual([2, 1, [null, 2]]);
    expect(await shown({ bed: ['1'], crop: ['B'], year: ['*'] })).toEqual([2, 1, null]);
    // Summed over the crops, of which kale has two decimals.
    expect(await shown({ bed: ['1'], year: ['*'] })).toEqual([2, 2, null]);
  });
});

test('codes that are positions are those of the part', async () => {
  const table = await readGood(Buffer.from(GARDEN.replace('CODES("crop")="B","K";\n', '')));
  const kale = await readGood(
    await write(table, select({ bed: ['*'], crop: ['1'], year: ['2025'] })),
  );
  const crop = kale.model.variables[1];
  expect([crop?.codes, crop?.codesAreSynthetic, crop?.labels[0]]).toEqual([['0'], true, ['Kale']]);
});

test('unknown keywords stay with the variables and values that are still there', async () => {
  const own = 'MY-OWN("crop","Kale")="green";\nMY-OWN("crop")="all crops";\nMY-OWN("bed")=';
  const table = await readGood(Buffer.from(GARDEN.replace('MY-OWN("bed")=', own)));
  const kept = async (rules: Record<string, string[]>) =>
    (await readGood(await write(table, select(rules)))).model.statements
      .filter(({ keyword }) => keyword === 'MY-OWN')
      .map(({ raw }) => raw);
  expect(await kept({ bed: ['1'], crop: ['*'], year: ['*'] })).toEqual([
    '"kept"',
    '"green"',
    '"all crops"',
  ]);
  expect(await kept({ bed: ['*'], crop: ['B'], year: ['*'] })).toEqual(['"kept"', '"about beds"']);
});

test('a note goes to the value that it was about, however values are called', async () => {
  const notes = `VALUENOTE("crop","K")="The second Beans.";
DATANOTECELL("South bed","K","2025")="q";
`;
  const file = GARDEN.replace('VALUES("crop")="Beans","Kale"', 'VALUES("crop")="Beans","Beans"')
    .replace('PRECISION("crop","Kale")', 'PRECISION("crop","K")')
    .replace('CODES("bed")="0","1","2";\nCODES', 'CODES')
    .replace('HIERARCHIES("bed")="0","0":"1","0":"2";\n', '')
    .replace('DATANOTECELL("1","K","2025")="p";\n', notes);
  const { model } = await readGood(await write(await readGood(Buffer.from(file))));
  expect(model.notes.find((note) => note.text === 'The second Beans.')?.target).toEqual({
    kind: 'value',
    variable: 1,
    value: 1,
  });
  expect(model.marks).toMatchObject([{ target: { positions: [2, 1, 2] }, text: 'q' }]);
  expect(model.variables[1]?.precision).toEqual([null, 2]);
});

describe('rows of zeros', () => {
  const sparseGarden = (cells: string) =>
    readGood(Buffer.from(GARDEN.replace(/DATA=[\s\S]*/, `DATA=\n${cells};\n`)));
  const sparse = async (table: Awaited<ReturnType<typeof garden>>) =>
    Buffer.from(await write(table, undefined, { sparse: true })).toString();

  test('are left out where they are more than half, and come back as zeros', async () => {
    const table = await sparseGarden('0 0 0 0 0 7 0 0 0 0 0 0 0 0 0 0 0 ".."');
    const text = await sparse(table);
    expect(text).toContain('KEYS("bed")=CODES;\nKEYS("crop")=CODES;\n');
    expect(text.slice(text.indexOf('DATA='))).toBe('DATA=\n"0","K",0 0 7 \n"2","K",0 0 ".." \n;\n');
    const again = await readGood(Buffer.from(text));
    expect(await cellsOf(again)).toBe(await cellsOf(table));
    expect(await sparse(again)).toBe(text);
  });

  test('stay where they are half or fewer, or nobody asked', async () => {
    const half = await sparseGarden('0 0 0 0 0 0 0 0 0 1 1 1 1 1 1 1 1 1');
    expect(await sparse(half)).not.toContain('KEYS(');
    const empty = await sparseGarden('0 '.repeat(18));
    expect((await write(empty)).toString()).not.toContain('KEYS(');
    expect((await sparse(empty)).endsWith('DATA=\n;\n')).toBe(true);
    expect(await cellsOf(await readGood(Buffer.from(await sparse(empty))))).toBe(
      await cellsOf(empty),
    );
  });

  test('are known by their texts where there are no codes', async () => {
    const file = GARDEN.replace('CODES("crop")="B","K";\n', '').replace(
      /DATA=[\s\S]*/,
      `DATA=\n${'0 '.repeat(17)} 1;\n`,
    );
    const text = await sparse(await readGood(Buffer.from(file)));
    expect(text).toContain('KEYS("crop")=VALUES;');
    expect(text).toContain('"2","Kale",0 0 1 \n');
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
