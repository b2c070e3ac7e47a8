/** What stands beside the cells of an answer: decimals, marks, notes, title; from a file as read. */
import { expect, test } from 'vitest';
import { readPx } from '#engine/px/read.ts';
import { bytesSource } from '#engine/px/source.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { openDataset } from './dataset.ts';
import { createMemoryChunks } from './testing.ts';

const FILE = `CHARSET="ANSI";
LANGUAGE="en";
LANGUAGES="en","sv";
CODEPAGE="utf-8";
MATRIX="FISH";
SUBJECT-CODE="F";
SUBJECT-AREA="Fishing";
SUBJECT-AREA[sv]="Fiske";
CONTENTS="Catch";
CONTENTS[sv]="Fångst";
UNITS="tonnes";
DECIMALS=2;
SHOWDECIMALS=0;
STUB="lake","gear";
STUB[sv]="sjö","redskap";
HEADING="year";
HEADING[sv]="år";
VALUES("lake")="Long Lake","Round Lake";
VALUES[sv]("sjö")="Långsjön","Rundsjön";
VALUES("gear")="All","Net","Line";
VALUES("year")="2022","2023";
CODES("lake")="L","R";
CODES("gear")="T","N","K";
CODES("year")="2022","2023";
TIMEVAL("year")=TLIST(A1),"2022","2023";
ELIMINATION("gear")="All";
ELIMINATION("lake")=YES;
PRECISION("gear","Net")=2;
DATASYMBOL1="[x]";
NOTEX="Preliminary.";
NOTE("gear")="About gear.";
VALUENOTE("lake","Round Lake")="Dried out.";
CELLNOTE("Long Lake","Net","2023")="One cell.";
CELLNOTE("Long Lake","*","2022")="A row of cells.";
DATANOTECELL("L","T","2023")="r";
DATANOTE("lake","Round Lake")="e";
DATA=
1.25 2.25
0.75 1.00
0.50 1.25
"." 4.00
"." 3.00
"-" 1.00;
`;

async function open(language?: string) {
  const chunks = createMemoryChunks();
  const task = { signal: new AbortController().signal, report() {}, async breathe() {} };
  const source = bytesSource(new TextEncoder().encode(FILE), 'fish.px');
  const reading = await readPx(source, {}, () => chunks, task);
  if (reading.outcome !== 'table') throw new Error(JSON.stringify(reading.problems));
  return { table: tableInLanguage(reading.model, 'FISH', language), chunks };
}

const selectCodes = (variables: Readonly<Record<string, readonly string[]>>): Selection => ({
  variables: Object.entries(variables).map(([variableCode, valueCodes]) => ({
    variableCode,
    valueCodes,
    codelist: null,
  })),
  placement: null,
});

async function answer(variables: Readonly<Record<string, readonly string[]>>, language?: string) {
  const { table, chunks } = await open(language);
  const selection = resolveSelection(table, selectCodes(variables), { illegalPlacement: 'refuse' });
  return openDataset(table, selection, chunks);
}

test('decimals are the highest precision of a cell’s values, else SHOWDECIMALS', async () => {
  const all = await answer({ lake: ['*'], gear: ['*'], year: ['*'] });
  expect(all.decimalsVary).toBe('by-row');
  expect([0, 1, 2].map((row) => all.decimalsAt(row, 0))).toEqual([0, 2, 0]);
  const total = await answer({ lake: ['*'], year: ['*'] });
  expect([total.decimalsVary, total.decimalsAt(0, 0)]).toEqual(['no', 0]);
});

test('marks stay with their numbers where a variable is eliminated by a value, not where it is summed', async () => {
  const all = await answer({ lake: ['*'], gear: ['*'], year: ['*'] });
  expect([all.markAt(0, 0), all.markAt(0, 1), all.markAt(3, 1)]).toEqual([null, 'r', 'e']);
  const byValue = await answer({ lake: ['L'], year: ['2023'] });
  expect(byValue.markAt(0, 0)).toBe('r');
  const summed = await answer({ gear: ['T'], year: ['2023'] });
  expect([summed.hasMarks, summed.markAt(0, 0)]).toEqual([false, null]);
});

test('only notes about what is shown are left', async () => {
  const texts = async (variables: Readonly<Record<string, readonly string[]>>) =>
    (await answer(variables)).notes.map(({ text }) => text);
  expect(await texts({ lake: ['*'], gear: ['*'], year: ['*'] })).toHaveLength(5);
  expect(await texts({ lake: ['L'], year: ['*'] })).toEqual(['Preliminary.', 'A row of cells.']);
  expect(await texts({ gear: ['N'], year: ['2023'] })).toEqual(['Preliminary.', 'About gear.']);
});

test('the title names what is shown, in the language of the table', async () => {
  expect((await answer({ gear: ['*'], lake: ['*'], year: ['*'] })).title).toBe(
    'Catch by lake, gear and year',
  );
  expect((await answer({ year: ['*'] }, 'SV')).title).toBe('Fångst efter år');
});

test('a language without texts of its own borrows them, one that is not there is refused', async () => {
  const { table } = await open('sv');
  expect(table.variables.map(({ label }) => label)).toEqual(['sjö', 'redskap', 'år']);
  expect(table.variables[1]?.labels).toEqual(['All', 'Net', 'Line']);
  expect(table.notesAreFallback).toBe(true);
  await expect(open('de')).rejects.toThrow(ProblemError);
});

test('symbols show the table’s texts; a mixed sum shows that of one dot', async () => {
  const { table } = await open();
  expect(table.symbols.texts).toEqual([
    '',
    '[x]',
    '..',
    '...',
    '....',
    '.....',
    '......',
    '.......',
    '-',
    '[x]',
  ]);
});

test('a made-up contents variable comes first and moves neither cells nor notes', async () => {
  const { table, chunks } = await open('sv');
  const made = withContentsVariable(table);
  expect(made.variables[0]).toMatchObject({
    code: 'CONTENTS',
    label: 'tabellinnehåll',
    codes: ['content'],
    labels: ['Fångst'],
  });
  const codes = selectCodes({ CONTENTS: ['*'], lake: ['L'], gear: ['N'], year: ['2023'] });
  const selection = resolveSelection(made, codes, { illegalPlacement: 'refuse' });
  const dataset = openDataset(made, selection, chunks);
  expect(dataset.stub[0]?.code).toBe('CONTENTS');
  expect(dataset.notes.map(({ text }) => text)).toContain('One cell.');
  for await (const block of dataset.blocks(new AbortController().signal)) {
    expect([...block.values]).toEqual([1]);
  }
  expect(withContentsVariable(made)).toBe(made);
});
