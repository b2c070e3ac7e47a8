import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#shared/errors/problem.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';
import type { Engine } from '../engine.ts';
import { createCatalog, importPaths, pxText } from './testing/catalog.ts';

const CSV = 'region;2023;2024\nNorth;1,5;2\nSouth;3;..\n';

async function csvOf(engine: Engine, id: string, path: string): Promise<string> {
  const { variables } = await engine.call('table.metadata', { id });
  await engine.call('export.write', {
    id,
    language: '',
    selection: {
      variables: variables.map(({ code }) => ({
        variableCode: code,
        valueCodes: ['*'],
        codelist: null,
      })),
      placement: null,
    },
    format: 'csv',
    numbers: 'stored',
    path,
  });
  return readFileSync(path, 'utf8');
}

async function proposedFor(engine: Engine, path: string): Promise<Recipe> {
  const { recipe } = await engine.call('import.preview', {
    file: { kind: 'path', path },
    recipe: null,
  });
  if (recipe === null) throw new Error('nothing was proposed');
  return recipe;
}

const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);

describe('a delimited file', () => {
  test('becomes a table as it looks, and says how it was read', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    const report = await importPaths(engine, write('sheep.csv', CSV));
    expect(report.imported).toMatchObject([
      { table: 'sheep', variables: 2, cells: 4, encoding: 'ascii' },
    ]);
    expect(codes(report.imported[0]?.warnings ?? [])).toEqual(['delimited.proposed']);
    expect(await csvOf(engine, 'sheep', join(folder, 'out.csv'))).toBe(
      '"CONTENTS","region","2023","2024"\n"content","North",1.5,2\n"content","South",3,..\n',
    );
  });

  test('that comes again is known, and read in another way is not', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const path = write('sheep.csv', CSV);
    const recipe = await proposedFor(engine, path);
    await importPaths(engine, path);
    expect((await importPaths(engine, path)).unchanged).toHaveLength(1);
    const renamed: Recipe = { ...recipe, table: { ...recipe.table, title: 'Sheep on farms' } };
    const again = await engine.call('import.start', {
      items: [{ kind: 'path', path }],
      recipe: { kind: 'given', recipe: renamed },
    });
    expect(again.imported).toMatchObject([
      { table: 'sheep', isUpdate: true, title: 'Sheep on farms' },
    ]);
  });

  test('is ignored among others where it is no table, and refused where it was picked', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    write('in/notes.csv', 'just words\n');
    write('in/other.json', '{"a":1}');
    write('in/sheep.csv', CSV);
    const whole = await importPaths(engine, join(folder, 'in'));
    expect(whole.imported.map(({ table }) => table)).toEqual(['sheep']);
    expect(whole.ignored.map((path) => path.slice(folder.length))).toEqual([
      '/in/notes.csv',
      '/in/other.json',
    ]);
    const picked = await importPaths(
      engine,
      join(folder, 'in/notes.csv'),
      join(folder, 'in/other.json'),
    );
    expect(picked.failed.flatMap(({ problems }) => codes(problems))).toEqual([
      'delimited.no-proposal',
      'json-stat.no-dataset',
    ]);
  });

  test('with bad rows is refused with each of them, and leaves nothing', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const path = write('sheep.csv', 'region;year;value\nN;2023;1\nN;2023;2\nS;2023;x1\n');
    const recipe = await proposedFor(
      engine,
      write('good.csv', 'region;year;value\nN;2023;1\nS;2023;2\n'),
    );
    const report = await engine.call('import.start', {
      items: [{ kind: 'path', path }],
      recipe: { kind: 'given', recipe },
    });
    expect(report.failed).toMatchObject([
      {
        problems: [
          { code: 'delimited.duplicate-key', place: { line: 3 } },
          { code: 'delimited.not-a-number', place: { line: 4 } },
        ],
        excerpt: [{ line: 2 }, { line: 3, text: 'N;2023;2' }, { line: 4 }],
      },
    ]);
    expect((await engine.call('catalog.tables', {})).total).toBe(0);
  });
});

describe('a saved recipe', () => {
  test('reads next month’s file as the next revision of the table', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    const first = write('sheep-2024-01.csv', CSV);
    const recipe = await proposedFor(engine, first);
    expect(recipe.table.matrix).toBe('sheep');
    await engine.call('recipes.save', { name: 'Sheep', recipe });
    const importWith = (...paths: string[]) =>
      engine.call('import.start', {
        items: paths.map((path) => ({ kind: 'path', path })),
        recipe: { kind: 'saved', name: 'sheep' },
      });
    expect((await importWith(first)).imported).toMatchObject([{ table: 'sheep', isUpdate: false }]);
    const second = write(
      'sheep-2024-02.csv',
      'region;2023;2024;2025\nNorth;1,5;2;3\nSouth;3;4;5\n',
    );
    expect((await importWith(second)).imported).toMatchObject([
      { table: 'sheep', isUpdate: true, warnings: [] },
    ]);
    expect(await csvOf(engine, 'sheep', join(folder, 'out.csv'))).toContain('"South",3,4,5');
    expect((await engine.call('catalog.table', { id: 'sheep' })).revisions).toHaveLength(2);
    // Two files at once are two tables: neither is the month after the other.
    const both = await importWith(
      write('a.csv', CSV.replace('3;', '7;')),
      write('b.csv', CSV.replace('3;', '8;')),
    );
    expect(both.imported.map(({ table }) => table)).toEqual(['sheep', 'sheep-2']);
  });

  test('is listed, read, replaced and deleted by its name in any letter case', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const recipe = await proposedFor(engine, write('a.csv', CSV));
    await engine.call('recipes.save', { name: ' Øst ', recipe });
    await engine.call('recipes.save', { name: 'øst', recipe: { ...recipe, skippedRows: 3 } });
    expect(await engine.call('recipes.list', {})).toMatchObject([{ name: 'øst' }]);
    expect((await engine.call('recipes.read', { name: 'ØST' })).recipe.skippedRows).toBe(3);
    await engine.call('recipes.delete', { name: 'Øst' });
    await expect(engine.call('recipes.delete', { name: 'Øst' })).rejects.toMatchObject({
      problem: { code: 'recipe.unknown' },
    });
    const items = [{ kind: 'path' as const, path: write('b.csv', CSV) }];
    await expect(
      engine.call('import.start', { items, recipe: { kind: 'saved', name: 'gone' } }),
    ).rejects.toMatchObject({ problem: { code: 'recipe.unknown' } });
  });
});

describe('a PX file in the wrong encoding', () => {
  test('is read as it is told to be, although the bytes are known', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const bytes = Buffer.from(pxText({ title: 'Åsauer' }).replace('utf-8', 'iso-8859-5'), 'latin1');
    const path = write('a.px', bytes);
    const wrong = await importPaths(engine, path);
    expect(wrong.imported[0]?.title).toContain('Хsauer'.slice(1));
    expect(wrong.imported[0]?.title).not.toContain('Åsauer');
    const right = await engine.call('import.start', {
      items: [{ kind: 'path', path }],
      encoding: 'windows-1252',
    });
    expect(right.imported).toMatchObject([
      { isUpdate: true, encoding: 'windows-1252', title: 'Åsauer by region and year' },
    ]);
  });
});

describe('an archive', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  test('gives what is packed in it, by folders, and leaves nothing unpacked', async () => {
    const { open, write, folder, catalog } = createCatalog();
    const engine = open();
    const path = write(
      'all.zip',
      zipSync({
        'farms/sheep.px': text(pxText()),
        'farms/goats.csv': text(CSV),
        'readme.txt': text('words'),
      }),
    );
    const report = await importPaths(engine, path);
    expect(
      report.imported.map((file) => `${file.table} ${file.path.slice(folder.length)}`),
    ).toEqual(['goats /all.zip/farms/goats.csv', 'TAB1 /all.zip/farms/sheep.px']);
    expect(report.ignored).toEqual([`${path}/readme.txt`]);
    expect((await engine.call('catalog.folders', {})).map(({ code }) => code)).toEqual(['farms']);
    expect(readdirSync(catalog).filter((name) => name.startsWith('unpacked'))).toEqual([]);
    expect((await importPaths(engine, path)).unchanged).toHaveLength(2);
  });

  test('with names that lead out of it, archives inside, passwords: each is told, the rest imported', async () => {
    const { open, write, folder } = createCatalog();
    const engine = open();
    const bytes = Buffer.from(
      zipSync({
        '../../evil.px': text(pxText({ matrix: 'EVIL' })),
        '/abs.px': text(pxText({ matrix: 'ABS' })),
        'inner.zip': text('PK'),
        'locked.px': text(pxText({ matrix: 'LOCKED' })),
        'fine.px': text(pxText()),
      }),
    );
    // The flag of a password, in the list at the end.
    const at = bytes.lastIndexOf('locked.px') - 46 + 8;
    bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
    const report = await importPaths(engine, write('all.zip', bytes));
    expect(report.imported.map(({ table }) => table)).toEqual(['TAB1']);
    expect(report.failed.flatMap(({ problems }) => codes(problems)).sort()).toEqual([
      'archive.bad-name',
      'archive.bad-name',
      'archive.encrypted',
      'archive.nested',
    ]);
    expect(existsSync(join(folder, '..', 'evil.px'))).toBe(false);
  });

  test('that would burst is refused before it does, whatever its list says', async () => {
    const { open, write, catalog } = createCatalog();
    const engine = open();
    const zeros = new Uint8Array(80 * 1024 * 1024);
    const honest = Buffer.from(zipSync({ 'bomb.px': zeros }));
    // A list that lies about the size.
    const lying = Buffer.from(honest);
    lying.writeUInt32LE(1000, lying.lastIndexOf('bomb.px') - 46 + 24);
    const report = await importPaths(engine, write('a.zip', honest), write('b.zip', lying));
    expect(report.failed.map(({ problems }) => codes(problems))).toEqual([
      ['archive.bomb'],
      ['archive.bomb'],
    ]);
    expect(readdirSync(catalog).filter((name) => name.startsWith('unpacked'))).toEqual([]);
  });

  test('that uses the same bytes many times is refused', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const packed = zipSync({ 'a.px': text(pxText({ note: 'x'.repeat(4000) })) }, { level: 0 });
    const bytes = Buffer.from(packed);
    const listAt = bytes.lastIndexOf('PK\u0001\u0002');
    const end = bytes.lastIndexOf('PK\u0005\u0006');
    const entry = bytes.subarray(listAt, end);
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt16LE(50, 8);
    tail.writeUInt16LE(50, 10);
    tail.writeUInt32LE(entry.length * 50, 12);
    const many = Buffer.concat([bytes.subarray(0, listAt), ...Array(50).fill(entry), tail]);
    const report = await importPaths(engine, write('a.zip', many));
    expect(report.failed.flatMap(({ problems }) => codes(problems))).toEqual(['archive.bomb']);
  });

  test('that is cut off, empty or changed is refused with a reason', async () => {
    const { open, write } = createCatalog();
    const engine = open();
    const whole = zipSync({ 'a.px': text(pxText()) });
    const changed = Buffer.from(zipSync({ 'a.px': text(pxText()) }, { level: 0 }));
    changed[200] = (changed[200] ?? 0) ^ 1;
    const report = await importPaths(
      engine,
      write('1.zip', whole.slice(0, -30)),
      write('2.zip', zipSync({})),
      write('3.zip', changed),
      write('4.zip', 'no zip'),
    );
    expect(report.failed.flatMap(({ problems }) => codes(problems))).toEqual([
      'archive.damaged',
      'archive.empty',
      'archive.bad-entry',
      'archive.damaged',
    ]);
  });
});
