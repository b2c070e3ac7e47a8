/** Calculated answers through the engine: windows, files, and what they say of themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AskedCalculation, AskedCalculations } from '#shared/calculation/calculation.ts';
import type { Selection } from '#shared/selection/selection.ts';
import type { Engine } from '../engine.ts';
import { createCatalog, importPaths, type TestCatalog } from '../import/testing/catalog.ts';

const WITH_CONTENTS = `CHARSET="ANSI";
CODEPAGE="utf-8";
LANGUAGE="en";
LANGUAGES="en","sv";
DECIMALS=0;
MATRIX="PEOPLE";
SUBJECT-CODE="P";
SUBJECT-AREA="People";
CONTENTS="People";
CONTENTS[sv]="Folk";
UNITS="number";
CONTVARIABLE="contents";
CONTVARIABLE[sv]="innehåll";
STUB="region";
STUB[sv]="region";
HEADING="contents","year";
HEADING[sv]="innehåll","år";
VALUES("region")="All","North","South";
VALUES("contents")="Persons","Rate";
VALUES[sv]("innehåll")="Personer","Andel";
VALUES("year")="2022","2023","2024";
CODES("region")="T","N","S";
CODES("contents")="P","R";
CODES("year")="2022","2023","2024";
TIMEVAL("year")=TLIST(A1),"2022","2023","2024";
ELIMINATION("region")="All";
UNITS("Persons")="number";
UNITS("Rate")="per cent";
LAST-UPDATED("Persons")="20260101 08:00";
LAST-UPDATED("Rate")="20260101 08:00";
PRECISION("contents","Rate")=2;
VALUENOTE("contents","Persons")="Counted.";
CELLNOTE("North","Persons","2023")="Moved.";
DATANOTECELL("N","P","2023")="r";
DATA=
30 33 36 1.25 2.5 5
10 11 0 1 2 ".."
20 22 36 "-" 2 4;
`;

const PLAIN = `CHARSET="ANSI";
CODEPAGE="utf-8";
LANGUAGE="en";
DECIMALS=1;
MATRIX="CATCH";
SUBJECT-CODE="F";
SUBJECT-AREA="Fish";
CONTENTS="Catch";
TITLE="Catch by lake and year";
UNITS="tonnes";
STUB="lake";
HEADING="year";
VALUES("lake")="Long","Round";
VALUES("year")="2023","2024";
CODES("lake")="L","R";
CODES("year")="2023","2024";
TIMEVAL("year")=TLIST(A1),"2023","2024";
ELIMINATION("lake")=YES;
DATA=
1.5 3
4 1;
`;

async function open(text: string) {
  const catalog = createCatalog();
  const engine = catalog.open();
  await importPaths(engine, catalog.write('table.px', text));
  return { catalog, engine };
}

const asked = (
  kind: AskedCalculation['kind'],
  variable: string | null = null,
  base: string | null = null,
): AskedCalculation => ({ kind, variable, base });

const kept = (...list: readonly AskedCalculation[]): AskedCalculations => ({
  originals: 'kept',
  list,
});
const replaced = (...list: readonly AskedCalculation[]): AskedCalculations => ({
  originals: 'replaced',
  list,
});

function select(
  variables: Readonly<Record<string, readonly string[]>>,
  calculated: AskedCalculations,
  placement: Selection['placement'] = null,
): Selection {
  return {
    variables: Object.entries(variables).map(([variableCode, valueCodes]) => ({
      variableCode,
      valueCodes,
      codelist: null,
    })),
    placement,
    calculated,
  };
}

/** Rows of numbers, symbols as their status with an `s`. */
async function cellsOf(engine: Engine, id: string, selection: Selection) {
  const window = { rowStart: 0, rowCount: 1000, columnStart: 0, columnCount: 1000 };
  const { values, status, totalColumns } = await engine.call('table.cells', {
    id,
    language: '',
    selection,
    ...window,
  });
  const texts = [...values].map((value, i) => (status[i] ? `s${status[i]}` : value));
  return Array.from({ length: texts.length / totalColumns }, (_, row) =>
    texts.slice(row * totalColumns, (row + 1) * totalColumns),
  );
}

async function exportAs(
  { catalog, engine }: { catalog: TestCatalog; engine: Engine },
  id: string,
  selection: Selection,
  format: string,
  numbers: 'shown' | 'stored' = 'shown',
) {
  const path = join(catalog.folder, `out.${format}`);
  const params = { id, language: '', selection, format, numbers, path };
  const { warnings } = await engine.call('export.write', params);
  return { text: readFileSync(path, 'utf8'), warnings, path };
}

describe('further contents', () => {
  test('stand behind the content that they come from', async () => {
    const { engine } = await open(WITH_CONTENTS);
    const selection = select(
      { region: ['N'], contents: ['*'], year: ['2023', '2024'] },
      kept(asked('change'), asked('percent-change')),
    );
    const table = await engine.call('table.calculated', {
      id: 'PEOPLE',
      language: 'sv',
      selection,
    });
    const contents = table.variables.find(({ role }) => role === 'contents');
    expect(contents?.codes).toEqual([
      'P',
      'P-change',
      'P-percent-change',
      'R',
      'R-change',
      'R-percent-change',
    ]);
    expect(contents?.labels[0]).toBe('Personer');
    expect(contents?.labels[1]).toMatch(/: Personer$/);
    expect(contents?.precision).toEqual([null, 0, 1, 2, 2, 1]);
    expect(table.contents.map(({ unit }) => unit)[3]).toBe('per cent');
    // The period before the first chosen one is read although it is not chosen.
    expect(await cellsOf(engine, 'PEOPLE', selection)).toEqual([
      [11, 0, 1, -11, 10, -100, 2, 's2', 1, 's2', 100, 's2'],
    ]);
  });

  test('of a table without a contents variable make one, outermost in the heading', async () => {
    const { engine } = await open(PLAIN);
    const selection = select({ lake: ['*'], year: ['*'] }, kept(asked('share', 'lake')));
    const table = await engine.call('table.calculated', { id: 'CATCH', language: '', selection });
    expect(table.variables.map(({ code, placement }) => `${placement} ${code}`)).toEqual([
      'stub lake',
      'heading CONTENTS',
      'heading year',
    ]);
    expect(table.variables[1]?.labels).toEqual(['Catch', 'Share, lake: Catch']);
    expect(await cellsOf(engine, 'CATCH', selection)).toEqual([
      [1.5, 3, 27.272727, 75],
      [4, 1, 72.727273, 25],
    ]);
  });

  test('follow a layout that was asked for', async () => {
    const { engine } = await open(WITH_CONTENTS);
    const selection = select(
      { region: ['*'], contents: ['P'], year: ['2022', '2023'] },
      kept(asked('rank', 'region')),
      { stub: ['year'], heading: ['contents', 'region'] },
    );
    expect(await cellsOf(engine, 'PEOPLE', selection)).toEqual([
      [30, 10, 20, 1, 3, 2],
      [33, 11, 22, 1, 3, 2],
    ]);
  });
});

describe('in place', () => {
  test('the numbers are others, and the content says which', async () => {
    const { engine } = await open(PLAIN);
    const selection = select(
      { lake: ['*'], year: ['2024'] },
      replaced(asked('index', null, '2023')),
    );
    const table = await engine.call('table.calculated', { id: 'CATCH', language: '', selection });
    expect(table.contentsText).toBe('Index, 2023 = 100: Catch');
    expect(table.contents[0]).toMatchObject({
      unit: '2023 = 100',
      basePeriod: '2023',
      decimals: 1,
    });
    expect(table.notes.map(({ text }) => text)).toEqual([
      'Calculated by Statdesk. The number in per cent of that of 2023.',
    ]);
    expect(await cellsOf(engine, 'CATCH', selection)).toEqual([[200], [25]]);
  });

  test('a sum over a variable leaves one value of it', async () => {
    const { engine } = await open(WITH_CONTENTS);
    const selection = select(
      { region: ['N', 'S'], contents: ['P'], year: ['*'] },
      replaced(asked('sum', 'region')),
    );
    const table = await engine.call('table.calculated', { id: 'PEOPLE', language: '', selection });
    expect(table.variables[0]?.labels).toEqual(['sum, region']);
    expect(await cellsOf(engine, 'PEOPLE', selection)).toEqual([[30, 33, 36]]);
    expect(table.marks).toEqual([]);
  });

  test('a sum of groups is worked out of what the groups add up to', async () => {
    const { engine } = await open(PLAIN);
    const selection = select({ year: ['*'] }, replaced(asked('change')));
    expect(await cellsOf(engine, 'CATCH', selection)).toEqual([['s2', -1.5]]);
  });
});

describe('files', () => {
  test('say how a number was calculated, whatever their format', async () => {
    const opened = await open(WITH_CONTENTS);
    const selection = select(
      { region: ['*'], contents: ['P'], year: ['*'] },
      kept(asked('percent-change')),
    );
    for (const format of ['px', 'json-stat2']) {
      const { text } = await exportAs(opened, 'PEOPLE', selection, format);
      expect(text).toContain('in per cent of the size of that number');
    }
    const html = await exportAs(opened, 'PEOPLE', selection, 'html');
    expect(html.text).toContain('Change from the previous period, per cent: Persons');
    const { text } = await exportAs(opened, 'PEOPLE', selection, 'csv');
    expect(text).toContain('P-percent-change 2023');
    expect(text).toContain('10.0');
  });

  test('a PX file of calculated contents is read again as the same numbers', async () => {
    const opened = await open(WITH_CONTENTS);
    const selection = select(
      { region: ['*'], contents: ['*'], year: ['*'] },
      kept(asked('percent-change'), asked('share', 'region')),
    );
    const { path } = await exportAs(opened, 'PEOPLE', selection, 'px', 'stored');
    const report = await importPaths(opened.engine, path);
    expect(report.failed).toEqual([]);
    const id = report.imported[0]?.table ?? '';
    expect(report.imported[0]?.languages).toEqual(['en', 'sv']);
    const all = { variables: selection.variables, placement: null };
    const whole = {
      ...all,
      variables: all.variables.map((one) => ({ ...one, valueCodes: ['*'] })),
    };
    expect(await cellsOf(opened.engine, id, whole)).toEqual(
      await cellsOf(opened.engine, 'PEOPLE', selection),
    );
    const table = await opened.engine.call('table.metadata', { id });
    expect(table.notes.map(({ text }) => text)).toContain('Moved.');
    expect(table.marks).toHaveLength(1);
  });
});

describe('warnings and refusals', () => {
  test('a sum of rates is warned about, in the file too; one of counts is not', async () => {
    const opened = await open(WITH_CONTENTS);
    const picked = { region: ['N', 'S'], year: ['*'] };
    const rates = select({ ...picked, contents: ['R'] }, replaced(asked('sum', 'region')));
    const { text, warnings } = await exportAs(opened, 'PEOPLE', rates, 'px');
    expect(warnings.map(({ code }) => code)).toEqual(['calculation.doubtful-sum']);
    expect(text).toContain('their sum means nothing by itself');
    const counts = select({ ...picked, contents: ['P'] }, replaced(asked('sum', 'region')));
    expect((await exportAs(opened, 'PEOPLE', counts, 'px')).warnings).toEqual([]);
    const withTotal = select(
      { region: ['*'], contents: ['P'], year: ['*'] },
      replaced(asked('sum', 'region')),
    );
    const found = (await exportAs(opened, 'PEOPLE', withTotal, 'px')).warnings;
    expect(found[0]).toMatchObject({
      code: 'calculation.total-among-parts',
      values: { total: 'All' },
    });
  });

  test.each([
    ['calculation.which-variable', asked('rank', 'nowhere')],
    ['calculation.which-variable', asked('sum', 'contents')],
    ['calculation.which-base', asked('index', null, '1999')],
    ['calculation.which-base', asked('share', 'region', 'X')],
    ['calculation.left-out', asked('mean', 'region')],
  ])('%s', async (code, calculation) => {
    const { engine } = await open(WITH_CONTENTS);
    const region = code === 'calculation.left-out' ? [] : ['*'];
    const selection = select({ region, contents: ['*'], year: ['*'] }, kept(calculation));
    const params = { id: 'PEOPLE', language: '', selection };
    await expect(engine.call('table.calculated', params)).rejects.toMatchObject({
      problem: { code },
    });
  });
});
