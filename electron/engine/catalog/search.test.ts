import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TablePage } from '#shared/api/answers.ts';
import type { Engine } from '../engine.ts';
import { createCatalog, importPaths, type PxOptions, pxText } from '../import/testing/catalog.ts';

async function catalogOf(...tables: readonly PxOptions[]): Promise<Engine> {
  const { open, write } = createCatalog();
  const engine = open();
  const report = await importPaths(
    engine,
    ...tables.map((table, i) => write(`${table.matrix ?? i}.px`, pxText(table))),
  );
  expect(report.failed).toEqual([]);
  return engine;
}

const find = (engine: Engine, query: string): Promise<TablePage> =>
  engine.call('catalog.tables', { query });
const idsOf = async (engine: Engine, query: string) =>
  (await find(engine, query)).rows.map(({ id }) => id);

test('what stands in the id or title goes before values, and values before notes', async () => {
  const engine = await catalogOf(
    { matrix: 'N', title: 'Cattle', note: 'Wool is counted in spring.' },
    { matrix: 'V', title: 'Horses', regions: ['Wool valley', 'South'] },
    { matrix: 'T', title: 'Wool' },
    { matrix: 'WOOL', title: 'Yarn' },
  );
  expect(await idsOf(engine, 'wool')).toEqual(['WOOL', 'T', 'V', 'N']);
});

test('a hit that no title shows says where it is', async () => {
  const engine = await catalogOf({
    matrix: 'A',
    note: 'Counted in spring.',
    regions: ['Øst', 'W'],
  });
  expect((await find(engine, 'spring')).rows[0]?.match).toMatchObject({ where: 'note' });
  expect((await find(engine, 'ost')).rows[0]?.match).toMatchObject({
    where: 'value',
    text: 'Øst',
    variable: 'region',
  });
});

test('pages hold what their part of all hits is, and know how many there are', async () => {
  const engine = await catalogOf(...['A', 'B', 'C', 'D', 'E'].map((matrix) => ({ matrix })));
  const seen: string[] = [];
  for (const offset of [0, 2, 4, 6]) {
    const page = await engine.call('catalog.tables', { query: 'sheep', offset, limit: 2 });
    expect(page.total).toBe(5);
    seen.push(...page.rows.map(({ id }) => id));
  }
  expect(seen.toSorted()).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('a search in a folder finds what is in it and below, but not what was removed', async () => {
  const { open, write, folder } = createCatalog();
  const engine = open();
  write('db/sea/a.px', pxText({ matrix: 'A' }));
  write('db/sea/north/b.px', pxText({ matrix: 'B' }));
  write('db/sea/north/c.px', pxText({ matrix: 'C' }));
  write('db/land/d.px', pxText({ matrix: 'D' }));
  await importPaths(engine, join(folder, 'db'));
  await engine.call('catalog.remove', { ids: ['C'] });
  const folders = await engine.call('catalog.folders', {});
  const sea = folders.find(({ code }) => code === 'sea')?.id ?? null;
  for (const sort of ['relevance', 'id'] as const) {
    const page = await engine.call('catalog.tables', { query: 'sheep -goats', folder: sea, sort });
    expect(page.total).toBe(2);
    expect(page.rows.map(({ id }) => id).toSorted()).toEqual(['A', 'B']);
  }
});

describe('letters', () => {
  test.each([
    ['Hårön', 'haron'],
    ['Zürich', 'ZURICH'],
    ['Østfold', 'ostfold'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Haron', 'hårön'],
    ['Ostfold', 'Østfold'],
    ['Zu\u0308rich', 'z\u00fcrich'],
    ['Αθήνα', 'αθηνα'],
  ])('%s is found by %s', async (region, query) => {
    const engine = await catalogOf({ matrix: 'A', regions: [region, 'x'] }, { matrix: 'B' });
    expect(await idsOf(engine, query)).toEqual(['A']);
  });
});

describe('a query', () => {
  const tables = [
    { matrix: 'A', title: 'Births by mother age' },
    { matrix: 'B', title: 'Age of mother at death' },
    { matrix: 'C', title: 'Deaths', note: 'Births are elsewhere.' },
  ];

  test.each<[string, string, readonly string[]]>([
    ['all words, in any order', 'age mother', ['A', 'B']],
    ['a word by its beginning', 'deat', ['B', 'C']],
    ['not by its middle', 'eaths', []],
    ['a phrase', '"mother age"', ['A']],
    ['a phrase that is being typed', '"mother age', ['A']],
    ['a phrase by whole words', '"mother ag"', []],
    ['without a word', 'mother -death', ['A']],
    ['without a phrase', 'mother -"mother at"', ['A']],
    ['only without', '-mother', ['C']],
    ['in one place', 'title:births', ['A']],
    ['outside of one place', '-title:births', ['B', 'C']],
    ['a colon after any word', 'nothing:births', []],
    ['words that FTS knows', 'births OR deaths', []],
    ['letter case', 'BIRTHS MOTHER', ['A']],
    ['nothing but signs: all', '*"() -', ['A', 'B', 'C']],
  ])('%s: %s', async (_, query, ids) => {
    expect((await idsOf(await catalogOf(...tables), query)).toSorted()).toEqual(ids);
  });

  test('is never refused, whatever is typed', async () => {
    const engine = await catalogOf(...tables);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...['"', '""', '*', '-', '--', ':', 'title:', '-title:"', '(', ')', '^', '{', '}', '+'],
        ...[' ', ' AND ', ' OR ', ' NOT ', 'NEAR(', 'NEAR/2', 'births', 'é', '\0', '\ud800', "'"],
        ...['a\0b', '\u0301', 'ß', '😀', 'title : x', '%', '_', '\\', ';', '\n', '\u00a0'],
      ),
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('').slice(0, 2000)),
      fc
        .tuple(piece, fc.integer({ min: 1, max: 2000 }))
        .map(([one, n]) => one.repeat(n).slice(0, 2000)),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { total, rows } = await find(engine, query);
        expect(rows.length).toBe(total);
        expect(total).toBeLessThanOrEqual(tables.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('longer than anybody types is refused as such', async () => {
    const engine = createCatalog().open();
    await expect(find(engine, 'x'.repeat(2001))).rejects.toMatchObject({
      problem: { code: 'engine.bad-request' },
    });
  });
});
