import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupingDraft } from '#shared/codelist/own-grouping.ts';
import { draftProblems, tidyDraft } from '#shared/codelist/own-grouping.ts';
import type { Engine } from '../engine.ts';
import { createCatalog, importPaths, pxText, type TestCatalog } from '../import/testing/catalog.ts';
import { decodeText } from '../px/text-file.ts';
import { readGrouping } from './grouping.ts';
import { writeGrouping } from './write.ts';

const REGIONS = ['Nordøy', 'Sund', 'Østvik', 'Vestmo'];

const COASTS: GroupingDraft = {
  name: 'Kyster',
  groups: [
    { code: 'ytre', label: 'Ytre kyst', members: ['R0', 'R3'] },
    { code: 'indre', label: 'Indre kyst', members: ['R1', 'R0'] },
  ],
};

const DOMAIN = 'DOMAIN("region")="Parish";\n';

async function openGeese(regions = REGIONS, more = DOMAIN) {
  const place = createCatalog();
  const engine = place.open();
  await importGeese(place, engine, regions, more);
  return { place, engine };
}

function importGeese(place: TestCatalog, engine: Engine, regions: readonly string[], more: string) {
  const cells = regions.map((_, at) => `${at + 1} ${10 * (at + 1)}`).join(' ');
  return importPaths(
    engine,
    place.write('db/GEESE.px', pxText({ matrix: 'GEESE', regions, cells, more })),
  );
}

function save(engine: Engine, draft: GroupingDraft, id: string | null = null) {
  return engine.call('groupings.save', { id, tableId: 'GEESE', variableCode: 'region', draft });
}

async function codelistsOf(engine: Engine, id = 'GEESE') {
  return (await engine.call('table.metadata', { id })).variables[0]?.codelists ?? [];
}

async function sumsOf(engine: Engine, codelist: string) {
  const { values } = await engine.call('table.cells', {
    id: 'GEESE',
    language: 'en',
    selection: {
      variables: [
        { variableCode: 'region', valueCodes: ['*'], codelist },
        { variableCode: 'year', valueCodes: ['2024'], codelist: null },
      ],
      placement: null,
    },
    rowStart: 0,
    rowCount: 20,
    columnStart: 0,
    columnCount: 20,
  });
  return [...values];
}

describe('an own grouping', () => {
  test('is a codelist of its variable at once, and sums its members', async () => {
    const { engine } = await openGeese();
    const { id } = await save(engine, COASTS);
    expect(id).toBe('agg_Kyster.agg');
    expect(await codelistsOf(engine)).toEqual([
      {
        id,
        kind: 'grouping',
        label: 'Kyster',
        language: null,
        values: [
          { code: 'ytre', label: 'Ytre kyst', members: [0, 3], missing: 0 },
          { code: 'indre', label: 'Indre kyst', members: [0, 1], missing: 0 },
        ],
        own: { gone: [], fresh: [] },
      },
    ]);
    expect(await sumsOf(engine, id)).toEqual([5, 3]);
    expect(await sumsOf(engine, `${id}~both`)).toEqual([5, 1, 4, 3, 2]);
    expect(await sumsOf(engine, `${id}~members`)).toEqual([1, 4, 2]);
  });

  test('is changed under its id, which stays when the name changes', async () => {
    const { engine } = await openGeese();
    const { id } = await save(engine, COASTS);
    const [outer] = COASTS.groups;
    if (!outer) throw new Error('no group');
    const renamed = { name: 'Bare ytre', groups: [{ ...outer, label: 'Ytterst' }] };
    expect(await save(engine, renamed, id)).toMatchObject({ id, ...renamed });
    expect(await engine.call('groupings.list', {})).toHaveLength(1);
    expect(await sumsOf(engine, id)).toEqual([5]);
  });

  test('of the same name gets another id; a removed one comes back under its own', async () => {
    const { engine } = await openGeese();
    const { id } = await save(engine, COASTS);
    expect((await save(engine, COASTS)).id).toBe('agg_Kyster-2.agg');
    const removed = await engine.call('groupings.remove', { id });
    expect(await codelistsOf(engine)).toHaveLength(1);
    await expect(engine.call('groupings.get', { id })).rejects.toMatchObject({
      problem: { code: 'grouping.unknown' },
    });
    const { name, groups } = removed;
    await save(engine, { name, groups }, removed.id);
    expect(await engine.call('groupings.get', { id })).toMatchObject({ ...COASTS, id });
  });

  test('survives an update of its table and tells values that are gone and new ones', async () => {
    const { place, engine } = await openGeese();
    const { id } = await save(engine, COASTS);
    await importGeese(place, engine, ['Nordøy', 'Sund', 'Østvik'], DOMAIN);
    const [shorter] = await codelistsOf(engine);
    expect(shorter?.own).toEqual({ gone: ['Vestmo'], fresh: [] });
    expect(shorter?.values[0]).toMatchObject({ members: [0], missing: 1 });
    // Saved again, it still knows what the value was called.
    await save(engine, COASTS, id);
    expect((await codelistsOf(engine))[0]?.own?.gone).toEqual(['Vestmo']);
    await importGeese(place, engine, [...REGIONS, 'Nyland'], DOMAIN);
    expect((await codelistsOf(engine))[0]?.own).toEqual({ gone: [], fresh: ['Nyland'] });
    expect(await sumsOf(engine, id)).toEqual([5, 3]);
  });

  test('survives that its table is removed and imported again, and a restart', async () => {
    const { place, engine } = await openGeese(REGIONS, '');
    await save(engine, COASTS);
    await engine.call('catalog.remove', { ids: ['GEESE'] });
    await engine.close();
    const again = place.open();
    await importGeese(place, again, [...REGIONS, 'Nyland'], '');
    expect(await codelistsOf(again)).toMatchObject([{ id: 'agg_Kyster.agg' }]);
  });

  test('serves other tables whose variables have the same domain, and no others', async () => {
    const { place, engine } = await openGeese();
    await save(engine, COASTS);
    const other = (matrix: string, more: string) =>
      place.write(`db/${matrix}.px`, pxText({ matrix, title: matrix, more }));
    await importPaths(
      engine,
      other('DUCKS', DOMAIN.replace('Parish', 'PARISH')),
      other('SWANS', ''),
    );
    expect(await codelistsOf(engine, 'DUCKS')).toMatchObject([{ label: 'Kyster' }]);
    expect(await codelistsOf(engine, 'SWANS')).toEqual([]);
  });

  test('that no file could hold is refused, with the group that is wrong', async () => {
    const { engine } = await openGeese();
    await expect(save(engine, { name: ' ', groups: [] })).rejects.toMatchObject({
      problem: { code: 'grouping.no-name' },
    });
    const wrong = (code: string, label = 'A', members: string[] = []) => [
      { code, label, members },
      { code: 'other', label: 'B', members: ['R1'] },
    ];
    const codes = (groups: GroupingDraft['groups']) =>
      draftProblems({ name: 'N', groups }).map(({ code, place }) => [code, place?.field]);
    expect(codes(wrong('AggText'))).toEqual([['grouping.bad-code', 'AggText']]);
    expect(codes(wrong('OTHER'))).toEqual([['grouping.code-twice', 'other']]);
    expect(codes(wrong('r1'))).toEqual([['grouping.code-is-member', 'r1']]);
    expect(codes(wrong('R0', ''))).toEqual([['grouping.no-label', 'R0']]);
    expect(codes(wrong('R0', 'A', ['R0', 'R2']))).toEqual([]);
  });

  test('a damaged row costs itself alone', async () => {
    const { place, engine } = await openGeese();
    await save(engine, COASTS);
    await engine.close();
    const { openCatalog } = await import('../db/open.ts');
    const db = openCatalog(place.catalog, 'writer', () => new Date());
    db.exec(`INSERT INTO own_grouping (grouping_id, id_key, table_id, variable_code, content, saved_at)
      VALUES ('agg_x.agg', 'agg_x.agg', 'GEESE', 'region', '{"name":', '')`);
    db.close();
    expect(await codelistsOf(place.open())).toHaveLength(1);
  });
});

describe('the files of an own grouping', () => {
  test('read back in another catalog are the same codelist', async () => {
    const { engine } = await openGeese();
    const { id } = await save(engine, COASTS);
    const [own] = await codelistsOf(engine);
    const asked = { tableId: 'GEESE', variableCode: 'region', id };
    const files = await engine.call('codelists.files', asked);
    expect(files.map(({ fileName }) => fileName)).toEqual(['Kyster.agg', 'Kyster.vs']);

    const place = createCatalog();
    const other = place.open();
    for (const { fileName, text } of files) place.write(`db/${fileName}`, text);
    place.write('db/GEESE.px', pxText({ matrix: 'GEESE', regions: REGIONS, more: DOMAIN }));
    const report = await importPaths(other, `${place.folder}/db`);
    expect(report.codelists).toEqual([]);
    const { own: _, ...expected } = own ?? {};
    const lists = await codelistsOf(other);
    expect(lists.find((each) => each.id === id)).toEqual(expected);
    expect(lists.find((each) => each.id === 'vs_Kyster')?.values.map(({ label }) => label)).toEqual(
      REGIONS,
    );
  });

  test('read back as an own grouping are what the user had decided', async () => {
    const { engine } = await openGeese();
    const { id } = await save(engine, COASTS);
    const [agg] = await engine.call('codelists.files', {
      tableId: 'GEESE',
      variableCode: 'region',
      id,
    });
    const content = Buffer.from(agg?.text ?? '').toString('base64');
    const read = await engine.call('groupings.read', { content });
    expect(read).toEqual({ draft: COASTS, problems: [] });
    const none = Buffer.from('MATRIX="A";').toString('base64');
    expect(await engine.call('groupings.read', { content: none })).toMatchObject({
      draft: null,
      problems: [{ code: 'codelist.no-section', place: { line: 1 } }],
    });
  });

  const word = fc.oneof(
    fc.constantFrom('R0', 'r0', 'R1', '[x]', '1=2', ';', '****', '70+', 'Malmö', 'Descr', 'a', 'A'),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
  );
  const draft = fc.record({
    name: word,
    groups: fc.array(
      fc.record({ code: word, label: word, members: fc.array(word, { maxLength: 5 }) }),
      { maxLength: 6 },
    ),
  });

  test('whatever the user names groups, a grouping that may be saved is read as it was written', () => {
    fc.assert(
      fc.property(draft, (wanted) => {
        fc.pre(draftProblems(wanted).length === 0);
        const { name, groups } = tidyDraft(wanted);
        const codes = groups.flatMap(({ members }) => members);
        // Codes of values come from a PX file: a line each, and not empty.
        fc.pre(codes.every((code) => code === code.trim() && code !== '' && !/[\r\n]/.test(code)));
        const { text } = writeGrouping('a.agg', 'Set', { name, groups });
        const { grouping } = readGrouping(decodeText(Buffer.from(text)));
        expect(grouping).toEqual({
          name,
          valueSet: 'Set',
          groups: groups.map(({ code, label, members }) => ({ code, text: label, members })),
        });
      }),
      { numRuns: 2500, maxSkipsPerRun: 400 },
    );
  });
});
