/** Releases of a table as files, imported one after the other and compared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellChange, TableComparison } from '#shared/api/comparison.ts';
import type { Params } from '#shared/api/contract.ts';
import { createCatalog, importPaths } from '../import/testing/catalog.ts';
import { type TestTable, testPx, testValue } from './testing.ts';

const TABLE: TestTable = {
  regions: ['R1', 'R2', 'R3'].map((code) => testValue(code)),
  sexes: [testValue('T', 'Total'), testValue('F', 'Women'), testValue('M', 'Men')],
  years: ['2022', '2023', '2024'],
  cell: (region, sex, year) => `${region.slice(1)}${sex.length}${year}.5`,
};

const cellIs =
  (table: TestTable, changed: Readonly<Record<string, string>>): TestTable['cell'] =>
  (...place) =>
    changed[place.join(' ')] ?? table.cell(...place);

async function compareReleases(
  before: string,
  after: string,
  more: Partial<Params<'table.compare'>> = {},
): Promise<TableComparison> {
  const catalog = createCatalog();
  const engine = catalog.open();
  const path = catalog.write('catch.px', before);
  await importPaths(engine, path);
  catalog.write('catch.px', after);
  await importPaths(engine, path);
  return engine.call('table.compare', {
    before: { id: 'CATCH', revision: 'previous' },
    after: { id: 'CATCH', revision: 'current' },
    ...more,
  });
}

const placeOf = ({ values }: CellChange) => values.map(({ code }) => code).join(' ');
const brief = (change: CellChange) => ({
  place: placeOf(change),
  before: change.before.value ?? change.before.symbol,
  after: change.after.value ?? change.after.symbol,
});

describe('cells', () => {
  test('come with the largest changes first, in units and in percent', async () => {
    const before = cellIs(TABLE, { 'R1 T 2022': '100', 'R2 F 2023': '2', 'R3 M 2024': '50.1' });
    const after = cellIs(TABLE, { 'R1 T 2022': '110', 'R2 F 2023': '5', 'R3 M 2024': '50.2' });
    const { cells, isEqual } = await compareReleases(
      testPx({ ...TABLE, cell: before }),
      testPx({ ...TABLE, cell: after }),
    );
    expect(isEqual).toBe(false);
    expect([cells.compared, cells.changed, cells.numbersChanged]).toEqual([27, 3, 3]);
    expect(cells.largestAbsolute.map(placeOf)).toEqual(['R1 T 2022', 'R2 F 2023', 'R3 M 2024']);
    expect(cells.largestRelative.map(placeOf)).toEqual(['R2 F 2023', 'R1 T 2022', 'R3 M 2024']);
    expect(cells.largestAbsolute.map(({ difference }) => difference)).toEqual([10, 3, 0.1]);
    expect(cells.largestRelative.map(({ percent }) => percent)).toEqual([
      150,
      10,
      expect.closeTo(0.1996, 4),
    ]);
    expect(cells.byTime.map(({ time, changed }) => [time.code, changed])).toEqual([
      ['2022', 1],
      ['2023', 1],
      ['2024', 1],
    ]);
  });

  test('have no percentage from zero, and take the size of a number below zero', async () => {
    const { cells } = await compareReleases(
      testPx({ ...TABLE, cell: cellIs(TABLE, { 'R1 T 2022': '0', 'R1 T 2023': '-4' }) }),
      testPx({ ...TABLE, cell: cellIs(TABLE, { 'R1 T 2022': '7', 'R1 T 2023': '-2' }) }),
    );
    expect(cells.largestAbsolute.map(({ percent }) => percent)).toEqual([null, 50]);
    expect(cells.largestRelative.map(placeOf)).toEqual(['R1 T 2023']);
  });

  test('that were or became symbols are told apart from numbers', async () => {
    const { cells } = await compareReleases(
      testPx({ ...TABLE, cell: cellIs(TABLE, { 'R1 T 2022': '".."', 'R1 T 2023': '"-"' }) }),
      testPx({ ...TABLE, cell: cellIs(TABLE, { 'R1 T 2023': '"."', 'R1 T 2024': '"..."' }) }),
    );
    expect([cells.numbersChanged, cells.symbolsChanged]).toEqual([0, 3]);
    expect(cells.symbols.map(brief)).toEqual([
      { place: 'R1 T 2022', before: '..', after: 112022.5 },
      { place: 'R1 T 2023', before: '-', after: '.' },
      { place: 'R1 T 2024', before: 112024.5, after: '...' },
    ]);
    expect(cells.symbolCounts).toHaveLength(3);
  });

  test('are equal where their decimals are: 12.5 is 12.50', async () => {
    const cell = (text: string) => testPx({ ...TABLE, cell: () => text });
    expect((await compareReleases(cell('12.5'), cell('12.50'))).isEqual).toBe(true);
    const wide = await compareReleases(cell('0.12345678901234561'), cell('0.12345678901234562'));
    expect(wide.cells.changed).toBe(27);
  });

  test('keep no more than were asked for, and count all', async () => {
    const { cells } = await compareReleases(
      testPx(TABLE),
      testPx({ ...TABLE, cell: (...place) => `${Number(TABLE.cell(...place)) + 1}` }),
      { limit: 4 },
    );
    expect(cells.changed).toBe(27);
    expect(cells.largestAbsolute.map(placeOf)).toEqual([
      'R1 T 2022',
      'R1 T 2023',
      'R1 T 2024',
      'R1 F 2022',
    ]);
  });

  test('are found whatever the order of variables and values', async () => {
    const moved = testPx({
      ...TABLE,
      order: ['year', 'sex', 'region'],
      regions: TABLE.regions.toReversed(),
      cell: cellIs(TABLE, { 'R2 F 2023': '1' }),
    });
    const { cells, values, variables, metadata } = await compareReleases(testPx(TABLE), moved);
    expect(cells.largestAbsolute.map(brief)).toEqual([
      { place: '2023 F R2', before: 212023.5, after: 1 },
    ]);
    expect(variables).toEqual({ added: [], removed: [], renamed: [] });
    expect(values.map(({ variable, isReordered }) => [variable.code, isReordered])).toEqual([
      ['region', true],
    ]);
    expect(metadata.map(({ keyword }) => keyword)).toEqual(['STUB', 'HEADING']);
  });
});

describe('variables and values', () => {
  test('values come and go; their cells are counted, not compared', async () => {
    const { values, cells } = await compareReleases(
      testPx(TABLE),
      testPx({
        ...TABLE,
        regions: [testValue('R0'), ...TABLE.regions.slice(1)],
        years: ['2023', '2024', '2025'],
      }),
    );
    expect(
      values.map(({ variable, added, removed }) => [
        variable.code,
        added.map(({ code }) => code),
        removed.map(({ label }) => label),
      ]),
    ).toEqual([
      ['region', ['R0'], ['Place R1']],
      ['year', ['2025'], ['2022']],
    ]);
    expect([cells.compared, cells.changed, cells.added, cells.removed]).toEqual([12, 0, 15, 15]);
  });

  test('a value keeps its cells under a new text, and under a new code with its old text', async () => {
    const { values, cells } = await compareReleases(
      testPx(TABLE),
      testPx({
        ...TABLE,
        regions: [
          { code: 'R1', label: 'First place', labelSv: 'Place R1 på svenska' },
          testValue('R2'),
          { code: 'R9', label: 'Place R3', labelSv: 'Place R3 på svenska' },
        ],
        cell: (region, ...rest) => TABLE.cell(region === 'R9' ? 'R3' : region, ...rest),
      }),
    );
    expect(values).toEqual([
      expect.objectContaining({
        added: [],
        removed: [],
        renamed: [
          {
            code: 'R1',
            codeBefore: 'R1',
            texts: [{ language: 'en', before: 'Place R1', after: 'First place' }],
          },
          { code: 'R9', codeBefore: 'R3', texts: [] },
        ],
      }),
    ]);
    expect([cells.compared, cells.changed]).toEqual([27, 0]);
  });

  test('without codes a corrected text is a new name where all else is in its place', async () => {
    const without = { ...TABLE, hasCodes: false };
    const { values, cells } = await compareReleases(
      testPx(without),
      testPx({ ...without, regions: [testValue('R1', 'Plaice R1'), ...TABLE.regions.slice(1)] }),
    );
    expect(values[0]?.renamed[0]?.texts[0]).toEqual({
      language: 'en',
      before: 'Place R1',
      after: 'Plaice R1',
    });
    expect([cells.compared, cells.changed]).toEqual([27, 0]);
  });

  test('a variable with another name is known by its values', async () => {
    const renamed = testPx(TABLE).replaceAll('"sex"', '"gender"');
    const { variables, cells } = await compareReleases(testPx(TABLE), renamed);
    expect(variables).toEqual({
      added: [],
      removed: [],
      renamed: [
        {
          code: 'gender',
          codeBefore: 'sex',
          texts: [
            { language: 'en', before: 'sex', after: 'gender' },
            { language: 'sv', before: 'sex', after: 'gender' },
          ],
        },
      ],
    });
    expect(cells.compared).toBe(27);
  });

  test('a new variable is compared at its total, and tells so', async () => {
    const total = testPx({ ...TABLE, more: 'ELIMINATION("sex")="Total";' });
    const without = testPx({ ...TABLE, sexes: [testValue('T', 'Total')] })
      .replaceAll(/^(VALUES|CODES).*\("sex"\).*\n/gm, '')
      .replaceAll('"region","sex"', '"region"');
    const { cells, variables } = await compareReleases(without, total);
    expect(variables.added).toEqual([{ code: 'sex', label: 'sex', valueCount: 3 }]);
    expect(cells.fixed).toEqual([
      {
        variable: { code: 'sex', label: 'sex' },
        value: { code: 'T', label: 'Total' },
        side: 'after',
      },
    ]);
    expect([cells.compared, cells.changed, cells.added]).toEqual([9, 0, 18]);

    const summed = await compareReleases(without, testPx(TABLE));
    expect(summed.cells.incomparable).toEqual([{ code: 'sex', label: 'sex' }]);
    expect(summed.cells.compared).toBe(0);
  });
});

describe('notes and metadata', () => {
  test('facts are told under their keyword, texts per language', async () => {
    const { metadata } = await compareReleases(
      testPx({ ...TABLE, more: 'SOURCE[sv]="Ingen";\nLAST-UPDATED="20250101 08:00";' }),
      testPx({
        ...TABLE,
        source: 'Somebody',
        units: 'kg',
        more: 'SOURCE[sv]="Ingen";\nLAST-UPDATED="20260101 08:00";\nDATASYMBOL1="secret";\nHOUSE-STYLE="blue";',
      }),
    );
    expect(metadata.map(({ about: _, ...change }) => change)).toEqual([
      { keyword: 'SOURCE', language: 'en', before: 'Nobody', after: 'Somebody' },
      { keyword: 'UNITS', language: 'en', before: 'tonnes', after: 'kg' },
      {
        keyword: 'LAST-UPDATED',
        language: null,
        before: '20250101 08:00',
        after: '20260101 08:00',
      },
      { keyword: 'DATASYMBOL1', language: 'en', before: null, after: 'secret' },
      { keyword: 'HOUSE-STYLE', language: null, before: null, after: '"blue"' },
    ]);
  });

  test('notes are matched by what they belong to, though its place has moved', async () => {
    const { notes } = await compareReleases(
      testPx({
        ...TABLE,
        more: `NOTE="About all.";
VALUENOTE("region","Place R2")="As it was.";
VALUENOTE("region","Place R3")="Before.";
CELLNOTE("Place R1","Total","2022")="Gone.";
DATANOTECELL("R2","T","2023")="r";`,
      }),
      testPx({
        ...TABLE,
        regions: [testValue('R0'), ...TABLE.regions],
        more: `NOTEX="About all.";
VALUENOTE("region","Place R2")="As it was.";
VALUENOTE("region","Place R3")="After.";
VALUENOTE("region","Place R0")="New.";
DATANOTECELL("R2","T","2023")="r";`,
      }),
    );
    expect(notes.map(({ about, before, after }) => [about.join(' '), before, after])).toEqual([
      ['', 'About all.', 'About all.'],
      ['region Place R3', 'Before.', 'After.'],
      ['region Place R0', null, 'New.'],
      ['Place R1 Total 2022', 'Gone.', null],
    ]);
    expect(notes[0]).toMatchObject({ isMandatoryBefore: false, isMandatory: true });
  });
});

describe('revisions', () => {
  test('any two can be compared; a table with one tells so', async () => {
    const catalog = createCatalog();
    const engine = catalog.open();
    const path = catalog.write('catch.px', testPx(TABLE));
    await importPaths(engine, path);
    const current = { id: 'catch', revision: 'current' as const };
    await expect(
      engine.call('table.compare', {
        before: { id: 'CATCH', revision: 'previous' },
        after: current,
      }),
    ).rejects.toMatchObject({ problem: { code: 'catalog.no-earlier-revision' } });
    await expect(
      engine.call('table.compare', { before: { id: 'CATCH', revision: 999 }, after: current }),
    ).rejects.toMatchObject({ problem: { code: 'catalog.no-such-revision' } });

    for (const source of ['Second', 'Third']) {
      catalog.write('catch.px', testPx({ ...TABLE, source }));
      await importPaths(engine, path);
    }
    const { revisions } = await engine.call('catalog.table', { id: 'CATCH' });
    const oldest = revisions.at(-1)?.revision ?? 0;
    const { metadata, before, after } = await engine.call('table.compare', {
      before: { id: 'CATCH', revision: oldest },
      after: current,
    });
    expect(metadata.map((change) => [change.before, change.after])).toEqual([['Nobody', 'Third']]);
    expect([before.revision, after.revision]).toEqual([oldest, revisions[0]?.revision]);

    await engine.call('catalog.revert', { id: 'CATCH', revision: oldest });
    const back = await engine.call('table.compare', {
      before: { id: 'CATCH', revision: 'previous' },
      after: current,
    });
    expect(back.metadata.map((change) => change.before)).toEqual(['Third']);
  });

  test('a table is equal to itself', async () => {
    const { engine } = await openCatch(testPx(TABLE));
    const same = { id: 'CATCH', revision: 'current' as const };
    const comparison = await engine.call('table.compare', { before: same, after: same });
    expect(comparison).toMatchObject({ isEqual: true, values: [], notes: [], metadata: [] });
    expect(comparison.cells.compared).toBe(27);
  });

  test('a comparison can be cancelled', async () => {
    const { engine } = await openCatch(testPx(TABLE));
    const same = { id: 'CATCH', revision: 'current' as const };
    const signal = AbortSignal.abort(new Error('stop'));
    const comparing = engine.call('table.compare', { before: same, after: same }, { signal });
    await expect(comparing).rejects.toMatchObject({ problem: { code: 'engine.cancelled' } });
  });
});

async function openCatch(text: string) {
  const catalog = createCatalog();
  const engine = catalog.open();
  await importPaths(engine, catalog.write('catch.px', text));
  return { engine };
}

/** What a property changes in a release. */
const edits = fc.record({
  /** Region, sex and year of a cell, and what it becomes. */
  cells: fc.dictionary(
    fc
      .tuple(fc.nat({ max: 4 }), fc.constantFrom('F', 'M'), fc.nat({ max: 3 }))
      .map(([region, sex, year]) => `R${region} ${sex} ${2020 + year}`),
    fc.oneof(
      fc.integer({ min: -9_000_000, max: 9_000_000 }).map((cents) => (cents / 100).toFixed(2)),
      fc.constantFrom('"."', '".."', '"-"', '"..."'),
      fc.integer({ min: 0, max: 10 ** 9 }).map((tail) => `0.123456789${tail}`),
    ),
    { maxKeys: 12 },
  ),
  renamed: fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 }),
  addedRegions: fc.uniqueArray(
    fc.nat({ max: 20 }).map((n) => `N${n}`),
    { maxLength: 3 },
  ),
  removedRegions: fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 }),
  hasNewYear: fc.boolean(),
  order: fc.constantFrom(
    ['region', 'sex', 'year'] as const,
    ['sex', 'year', 'region'] as const,
    ['year', 'region', 'sex'] as const,
  ),
});

const FIRST: TestTable = {
  regions: [0, 1, 2, 3, 4].map((n) => testValue(`R${n}`)),
  sexes: [testValue('F', 'Women'), testValue('M', 'Men')],
  years: ['2020', '2021', '2022', '2023'],
  cell: (region, sex, year) =>
    region === 'R3' ? '".."' : `${Number(region.slice(1)) * 10 + sex.charCodeAt(0)}.${year}`,
};

test('edits are found, all of them and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (edit) => {
      const removed = new Set(edit.removedRegions.map((n) => `R${n}`));
      const regions = FIRST.regions
        .filter(({ code }) => !removed.has(code))
        .map((region) =>
          edit.renamed.some((n) => region.code === `R${n}`)
            ? { ...region, label: `New ${region.label}` }
            : region,
        )
        .concat(edit.addedRegions.map((code) => testValue(code)));
      if (regions.length === 0) return;
      const after: TestTable = {
        ...FIRST,
        regions,
        years: [...FIRST.years, ...(edit.hasNewYear ? ['2024'] : [])],
        order: edit.order,
        cell: (...place) =>
          place[0].startsWith('N') ? '1' : (edit.cells[place.join(' ')] ?? FIRST.cell(...place)),
      };
      const found = await compareReleases(testPx(FIRST), testPx(after));

      const expected = Object.entries(edit.cells).filter(([place, text]) => {
        const [region = '', sex = '', year = ''] = place.split(' ');
        const was = FIRST.cell(region, sex, year);
        return (
          !removed.has(region) &&
          (text.startsWith('"') ? text !== was : was !== text) &&
          !(Number(text) === Number(was))
        );
      });
      const listed = [...found.cells.largestAbsolute, ...found.cells.symbols].map((change) => ({
        place: placeOfNames(change, found),
        after: change.after.value ?? `"${change.after.symbol}"`,
      }));
      const inOrder = (list: readonly { place: string }[]) =>
        list.toSorted((a, b) => (a.place < b.place ? -1 : 1));
      expect(inOrder(listed)).toEqual(
        inOrder(
          expected.map(([place, text]) => ({
            place,
            after: text.startsWith('"') ? text : Number(text),
          })),
        ),
      );
      expect(found.cells.changed).toBe(expected.length);
      const changes = new Map(found.values.map((one) => [one.variable.code, one]));
      const codes = (items: readonly { code: string }[] = []) => items.map(({ code }) => code);
      const region = changes.get('region');
      expect(codes(region?.added)).toEqual(edit.addedRegions);
      expect(codes(region?.removed).toSorted()).toEqual([...removed].toSorted());
      expect(codes(region?.renamed).toSorted()).toEqual(
        edit.renamed
          .map((n) => `R${n}`)
          .filter((code) => !removed.has(code))
          .toSorted(),
      );
      expect(codes(changes.get('year')?.added)).toEqual(edit.hasNewYear ? ['2024'] : []);
      expect(found.notes).toEqual([]);
      const total = regions.length * 2 * after.years.length;
      expect(found.cells.compared + found.cells.added).toBe(total);
    }),
    { numRuns: 60 },
  );
});

/** Region, sex and year, whatever the order of the variables. */
function placeOfNames({ values }: CellChange, { cells }: TableComparison): string {
  return ['region', 'sex', 'year']
    .map((name) => values[cells.variables.findIndex(({ code }) => code === name)]?.code)
    .join(' ');
}
