import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pxText } from './testing/px.ts';
import { json, type RunOptions, runStatdesk } from './testing/run.ts';

let folder = '';
let catalog = '';
const run = (words: readonly string[], options: RunOptions = {}) =>
  runStatdesk(words, { folder, ...options });
const inCatalog = (...words: string[]) => run([...words, '--catalog', catalog]);
const data = async (...words: string[]) =>
  json(await run(['data', '--catalog', catalog, ...words])) as {
    id: string[];
    size: number[];
    value: (number | null)[];
    status?: Record<string, string>;
    dimension: Record<string, { label: string; category: { label: Record<string, string> } }>;
  };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-cli-'));
  catalog = join(folder, 'catalog');
  await mkdir(join(folder, 'px', 'sub'), { recursive: true });
  const write = (name: string, text: string) => writeFile(join(folder, 'px', name), text);
  await write('one.px', pxText({ matrix: 'ONE', cells: ['1.25', '2', '"."', '-'] }));
  await write('sub/TWO.PX', pxText({ matrix: '--all', variable: 'a=b' }));
  await write('notes.txt', 'no table');
  await write('broken.px', 'CHARSET="ANSI";\nTITLE="never closed;\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('import', () => {
  test('tells what came of every file, with absolute paths', async () => {
    const ran = await inCatalog('import', '--json', 'px');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toBe('');
    const at = (name: string) => join(folder, 'px', name);
    expect(json(ran)).toEqual({
      imported: expect.arrayContaining([
        {
          path: at('one.px'),
          table: 'ONE',
          language: 'en',
          languages: ['en', 'sv'],
          variables: 2,
          cells: 4,
          warnings: expect.any(Array),
        },
        expect.objectContaining({ path: at('sub/TWO.PX'), table: '--all' }),
      ]),
      unchanged: [],
      ignored: [at('notes.txt')],
      failed: [
        {
          path: at('broken.px'),
          problems: expect.arrayContaining([
            {
              code: expect.stringMatching(/^px\./),
              severity: 'error',
              message: expect.stringMatching(/.{20}/),
              line: expect.any(Number),
              column: expect.any(Number),
              keyword: expect.anything(),
            },
          ]),
        },
      ],
    });
  });

  test('the same files again are unchanged, which is fine', async () => {
    const ran = await inCatalog('import', join('px', 'one.px'), '--json');
    expect(ran.status).toBe(0);
    expect(json(ran)).toMatchObject({
      imported: [],
      unchanged: [{ path: join(folder, 'px', 'one.px'), table: 'ONE' }],
    });
  });

  test('a path that is not there fails by name', async () => {
    const ran = await inCatalog('import', 'nowhere.px');
    expect(ran.status).toBe(1);
    expect(ran.stdout.toString() + ran.stderr).toContain(join(folder, 'nowhere.px'));
  });

  test('without --json the answer is lines, and problems go to standard error', async () => {
    const ran = await inCatalog('import', 'px/broken.px');
    expect(ran.stdout.toString()).toBe(`failed ${join(folder, 'px', 'broken.px')}\n`);
    expect(ran.stderr).toMatch(/broken\.px:\d+(:\d+)?: /);
  });
});

describe('list', () => {
  test('names every table', async () => {
    const { tables } = json(await inCatalog('list', '--json')) as { tables: object[] };
    expect(tables).toHaveLength(2);
    expect(tables).toContainEqual({
      id: 'ONE',
      title: 'Persons by region and year',
      languages: ['en', 'sv'],
      cells: 4,
      updated: expect.any(String),
      folder: expect.toSatisfy((path) => path === null || typeof path === 'string'),
      source: 'Made up',
    });
  });

  test('finds by text', async () => {
    const found = json(await inCatalog('list', '--json', '--query', 'ONE'));
    expect(found).toMatchObject({ tables: [{ id: 'ONE' }] });
    expect(json(await inCatalog('list', '--query', 'nothinglikeit', '--json'))).toEqual({
      tables: [],
    });
  });
});

describe('metadata', () => {
  test('is a JSON-stat 2 dataset of all values without cells', async () => {
    const ran = await inCatalog('metadata', 'ONE', '--lang', 'sv');
    expect(json(ran)).toMatchObject({
      version: '2.0',
      class: 'dataset',
      label: 'Personer efter region och år',
      id: ['CONTENTS', 'region', 'year'],
      value: [],
      dimension: { region: { category: { index: { R0: 0, R1: 1 } } } },
    });
  });

  test('an unknown language is told with the known ones', async () => {
    const ran = await inCatalog('metadata', 'ONE', '--lang', 'fi');
    expect(ran.status).toBe(1);
    expect(ran.stdout).toHaveLength(0);
    expect(ran.stderr).toMatch(/fi.*en, sv/);
  });
});

describe('data', () => {
  test('--all gives every value; numbers and symbols as shown', async () => {
    const all = await data('ONE', '--all');
    expect(all.size).toEqual([1, 2, 2]);
    expect(all.value).toEqual([1, 2, null, null]);
    expect(all.status).toEqual({ 2: 'not available', 3: '-' });
  });

  test('--raw gives numbers and symbols as they stand in the file', async () => {
    const raw = await data('--raw', 'ONE', '--all');
    expect(raw.value).toEqual([1.25, 2, null, null]);
    expect(raw.status).toEqual({ 2: '.', 3: '-' });
  });

  test('--select takes expressions and can be repeated', async () => {
    const some = await data('ONE', '--select', 'region=R0', '--select', 'year=TOP(1)');
    expect(some.value).toEqual([2]);
    expect(some.id).toEqual(['CONTENTS', 'region', 'year']);
  });

  test('--query takes a PxWebApi 2 body, from a file or standard input', async () => {
    const body = {
      selection: [
        { variableCode: 'region', valueCodes: ['R1', 'R0'] },
        { variableCode: 'year', valueCodes: ['2023'] },
      ],
      placement: { stub: ['year'], heading: ['region'] },
    };
    await writeFile(join(folder, 'query.json'), JSON.stringify(body));
    const fromFile = await run(['data', 'ONE', '--query', 'query.json', '--catalog', catalog]);
    expect(json(fromFile)).toMatchObject({ id: ['CONTENTS', 'year', 'region'], size: [1, 1, 2] });
    const fromInput = await run(['data', 'ONE', '--query', '-', '--catalog', catalog], {
      stdin: JSON.stringify(body),
    });
    expect(fromInput.stdout).toEqual(fromFile.stdout);
  });

  test('--stub and --heading place the variables', async () => {
    const ran = await inCatalog(
      ...['data', 'ONE', '--all', '--format', 'csv'],
      ...['--stub', 'year', '--heading', 'region,CONTENTS'],
    );
    expect(ran.stdout.toString().split('\n')[0]).toBe('"year","R0 content","R1 content"');
  });

  test('an id that looks like an option, and a variable with an equals sign', async () => {
    const ran = await run([
      'data',
      '--catalog',
      catalog,
      '--select',
      'a=b=R1',
      '--select',
      'year=*',
      '--',
      '--all',
    ]);
    expect(ran.stderr).toBe('');
    expect(json(ran)).toMatchObject({ size: [1, 1, 2], value: [1, 2] });
  });

  test('--out writes a file and nothing to standard output', async () => {
    const ran = await inCatalog('data', 'ONE', '--format', 'xlsx', '--out', 'one.xlsx', '--all');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toHaveLength(0);
    const { sheets } = await readXlsx(await readFile(join(folder, 'one.xlsx')));
    expect(sheets[0]?.name).toBe('ONE');
  });

  test('what is wrong is told before a file is touched', async () => {
    await writeFile(join(folder, 'kept.json'), 'kept');
    const before = await readdir(folder);
    for (const [words, told] of [
      [['NOWHERE'], /NOWHERE/],
      [['ONE', '--select', 'regoin=*'], /regoin/],
      [['ONE', '--select', 'region=R9', '--select', 'year=*'], /R9/],
      [['ONE', '--format', 'dbase'], /json-stat2, csv, xlsx/],
      [['ONE', '--lang', 'xx'], /xx/],
      [['ONE', '--all', '--stub', 'year,nothing'], /[Rr]ows/],
      [['ONE', '--query', 'missing.json'], /missing\.json/],
      [['ONE', '--query', 'px/one.px'], /one\.px/],
    ] as const) {
      const ran = await inCatalog('data', ...words, '--out', 'kept.json');
      expect(ran.status).toBe(1);
      expect(ran.stderr).toMatch(told);
      expect(ran.stderr).not.toMatch(/\n\s+at /);
      expect(await readFile(join(folder, 'kept.json'), 'utf8')).toBe('kept');
    }
    expect(await readdir(folder)).toEqual(before);
  });

  test('a folder that is not there is named', async () => {
    const ran = await inCatalog('data', 'ONE', '--out', 'no/such/folder.json');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain(join(folder, 'no/such/folder.json'));
  });
});

describe('remove', () => {
  test('takes tables out, and names those that are not there', async () => {
    await writeFile(join(folder, 'three.px'), pxText({ matrix: 'THREE' }));
    await inCatalog('import', 'three.px');
    const ran = await inCatalog('remove', 'three', 'FOUR');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('FOUR');
    const { tables } = json(await inCatalog('list', '--json')) as { tables: { id: string }[] };
    expect(tables.map(({ id }) => id)).not.toContain('THREE');
  });
});

describe('the language of messages', () => {
  const metadata = (words: readonly string[], languages: readonly string[] = []) =>
    run(['metadata', 'GONE', '--catalog', catalog, ...words], { languages });
  const NORWEGIAN = 'statdesk: Det finnes ingen tabell «GONE» i denne katalogen.\n';

  test('is the one of the system, or the one that is asked for', async () => {
    expect((await metadata([])).stderr).toContain('There is no table');
    expect((await metadata([], ['nb-NO'])).stderr).toBe(NORWEGIAN);
    expect((await metadata(['--language', 'nb'], ['sv-SE'])).stderr).toBe(NORWEGIAN);
    expect((await metadata(['--language=fr'], ['sv-SE'])).stderr).toContain('n’y a pas de tableau');
    expect((await metadata([], ['sv-SE'])).stderr).toContain('Det finns ingen tabell');
  });

  test('decides nothing but sentences', async () => {
    const [english, french] = await Promise.all(
      ['en', 'fr'].map((language) => run(['validate', 'px', '--json', '--language', language])),
    );
    const facts = (ran: typeof english) =>
      (
        json(ran as NonNullable<typeof ran>) as { files: { findings: { message: string }[] }[] }
      ).files
        .flatMap(({ findings }) => findings)
        .map(({ message, ...rest }) => rest);
    expect(facts(french)).toEqual(facts(english));
    expect(french?.stdout.equals(english?.stdout ?? Buffer.alloc(0))).toBe(false);
  });

  test('one that nobody speaks here is refused', async () => {
    const ran = await metadata(['--language', 'de']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('en, nb, sv, fr');
  });
});

describe('usage', () => {
  test.each([
    [[]],
    [['explode']],
    [['import']],
    [['data']],
    [['data', 'ONE', 'TWO']],
    [['data', 'ONE', '--frmat', 'csv']],
    [['data', 'ONE', '--all', '--query', '-']],
    [['data', 'ONE', '--select', 'no equals sign']],
    [['list', 'extra']],
    [['app', '--port', 'eighty']],
  ])('%j is wrong usage', async (words) => {
    const ran = await run([...words, ...(words.length > 0 ? ['--catalog', catalog] : [])]);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toHaveLength(0);
    expect(ran.stderr).toMatch(/\S/);
  });

  test('--help is an answer', async () => {
    const ran = await run(['data', '--help']);
    expect(ran.status).toBe(0);
    expect(ran.stdout.toString()).toContain('--select');
  });

  test('--catalog may stand before the command; a file in its place is named', async () => {
    expect((await run(['--catalog', catalog, 'list', '--json'])).status).toBe(0);
    const file = join(folder, 'px', 'one.px');
    const ran = await run(['list', '--catalog', file]);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain(file);
  });

  test('a catalog that is not there yet is made', async () => {
    const made = join(folder, 'made', 'here');
    expect(json(await run(['list', '--json', '--catalog', made]))).toEqual({ tables: [] });
    expect(await readdir(made)).not.toHaveLength(0);
  });
});

describe('codelists', () => {
  test('a grouping beside the files sums its members; one that is not there is bad input', async () => {
    const own = join(folder, 'grouped');
    await mkdir(own);
    const px = pxText({ matrix: 'GROUPED', cells: ['1', '2', '30', '40'] });
    await writeFile(
      join(own, 'a.px'),
      px.replace('DATASYMBOL1', 'DOMAIN("region")="R";\nDATASYMBOL1'),
    );
    await writeFile(
      join(own, 'R.vs'),
      '[Descr]\nName=R\n[Aggreg]\n1=All.agg\n[Domain]\n1=R\n[Valuecode]\n1=R0\n2=R1\n[Valuetext]\n1=a\n2=b',
    );
    await writeFile(
      join(own, 'All.agg'),
      '[Aggreg]\nName=All\nValueset=R\n1=all\n[Aggtext]\n1=All\n[all]\n1=R0\n2=R1',
    );
    expect(await inCatalog('import', 'grouped')).toMatchObject({ status: 0, stderr: '' });
    const sums = await data('GROUPED', '--select', 'year=*', '--codelist', 'region=agg_All.agg');
    expect(sums.value).toEqual([31, 42]);
    expect(sums.dimension.region?.category.label).toEqual({ all: 'All' });
    const words = ['data', 'GROUPED', '--select', 'year=*', '--codelist', 'region=agg_No.agg'];
    expect(await inCatalog(...words)).toMatchObject({ status: 1 });
    expect(await inCatalog('data', 'GROUPED', '--codelist', 'region')).toMatchObject({ status: 2 });
  });

  test('are listed by table and for the catalog, and shown with their members', async () => {
    const listed = json(await inCatalog('codelist', 'list', 'GROUPED', '--json'));
    const agg = { id: 'agg_All.agg', kind: 'grouping', label: 'All' };
    const set = { id: 'vs_R', kind: 'value-set', label: 'R' };
    const own = { variable: 'region', language: null, own: false };
    expect(listed).toEqual({
      codelists: [
        { ...set, ...own, values: 2 },
        { ...agg, ...own, values: 1 },
      ],
    });
    expect(json(await inCatalog('codelist', 'list', '--json'))).toEqual({
      codelists: [
        { ...set, domains: ['R'], own: null, values: 2 },
        { ...agg, domains: ['R'], own: null, values: 1 },
      ],
    });
    const show = (...words: string[]) => inCatalog('codelist', 'show', 'GROUPED', ...words);
    expect(json(await show('agg_All.agg', '--json'))).toMatchObject({
      values: [{ code: 'all', label: 'All', members: ['R0', 'R1'], missing: 0 }],
    });
    const nested = await show('agg_All.agg~both', '--variable', 'region');
    expect(nested.stdout.toString()).toMatch(/^all\tAll\tR0 R1\nR0\t.+\tR0\nR1\t.+\tR1\n$/);
    expect(await show('agg_All.agg', '--variable', 'sea')).toMatchObject({ status: 1 });
    expect(await show('agg_No.agg')).toMatchObject({ status: 1 });
    expect(await inCatalog('codelist', 'forget')).toMatchObject({ status: 2 });
    const refused = await inCatalog('codelist', 'show', 'NONE', 'agg_All.agg', '--language', 'sv');
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('tabell');
  });

  test('both the groups and their members come as data', async () => {
    const both = await data(
      'GROUPED',
      '--select',
      'year=*',
      '--codelist',
      'region=agg_All.agg~both',
    );
    expect(both.value).toEqual([31, 42, 1, 2, 30, 40]);
    const words = ['--select', 'year=*', '--codelist', 'region=agg_All.agg~members'];
    expect((await data('GROUPED', ...words)).value).toEqual([1, 2, 30, 40]);
  });

  test('are exported as files that are read as the same codelists', async () => {
    const out = join(folder, 'written');
    await mkdir(out);
    const words = ['codelist', 'export', 'GROUPED', 'agg_All.agg', '--out', 'written', '--json'];
    const paths = ['All.agg', 'All.vs'].map((name) => join(out, name));
    expect(json(await inCatalog(...words))).toEqual({ files: paths });
    await copyFile(join(folder, 'grouped', 'a.px'), join(out, 'a.px'));
    const other = join(folder, 'other-catalog');
    expect(await run(['import', 'written', '--catalog', other])).toMatchObject({ status: 0 });
    const show = ['codelist', 'show', 'GROUPED', 'agg_All.agg', '--json'];
    const again = await run([...show, '--catalog', other]);
    expect(json(again)).toEqual(json(await inCatalog(...show)));
    const nowhere = ['codelist', 'export', 'GROUPED', 'agg_All.agg', '--out', 'no/where'];
    expect(await inCatalog(...nowhere)).toMatchObject({ status: 1 });
  });
});

describe('convert', () => {
  const convert = (...words: string[]) => run(['convert', ...words]);

  test('writes the format of the ending, whole, and leaves no catalog', async () => {
    const out = join(folder, 'one.csv');
    const ran = await convert('px/one.px', out);
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.stdout.toString()).toBe('');
    expect(await readFile(out, 'utf8')).toContain('"R0",1.25,2');
  });

  test('a PX file becomes a PX file that is read as the same table', async () => {
    const out = join(folder, 'again.px');
    expect(await convert('px/one.px', out)).toMatchObject({ status: 0 });
    const twice = join(folder, 'again-2.px');
    expect(await convert(out, twice)).toMatchObject({ status: 0 });
    expect(await readFile(twice)).toEqual(await readFile(out));
    expect(await readFile(out, 'utf8')).toContain('TITLE[sv]="Personer efter region och år"');
  });

  test('takes a part, an option of the format and a format by name', async () => {
    const out = join(folder, 'part.txt');
    const words = ['--select', 'year=2024', '--select', 'region=*', '--format', 'px'];
    const ran = await convert('px/one.px', out, ...words, '--option', 'encoding=windows-1252');
    expect(ran).toMatchObject({ status: 0 });
    const text = await readFile(out, 'latin1');
    expect(text).toContain('CODEPAGE="windows-1252"');
    expect(text).toContain('VALUES("year")="2024";');
    expect(text).toMatch(/DATA=\n2 \n"-" \n;/);
  });

  test('a broken file is refused with its place, and nothing is written', async () => {
    const out = join(folder, 'broken.csv');
    const ran = await convert('px/broken.px', out);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/broken\.px:2/);
    expect(await readdir(folder)).not.toContain('broken.csv');
  });

  test('an ending that tells nothing, or an option without a value, is wrong usage', async () => {
    expect(await convert('px/one.px', 'one.what')).toMatchObject({ status: 2 });
    expect(await convert('px/one.px', 'one.csv', '--option', 'title')).toMatchObject({ status: 2 });
  });
});

describe('export', () => {
  test('every table becomes a file; what was not found is told and the status says so', async () => {
    await mkdir(join(folder, 'out'));
    const every = await inCatalog('export', '--all', '--folder', 'out', '--pattern', '{id}');
    expect(every).toMatchObject({ status: 0, stderr: '' });
    const files = every.stdout.toString().trim().split('\n');
    expect(files).toContain('ONE.csv');
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(files.sort());

    const some = ['ONE', 'NONE', '--folder', 'out', '--pattern', '{id}', '--json'];
    const ran = await inCatalog('export', ...some);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('NONE');
    expect(json(ran)).toMatchObject({
      files: [{ table: 'ONE', file: 'ONE.csv', cells: 4, replaced: true }],
      failed: [{ table: 'NONE', code: 'selection.unknown-table' }],
    });
  });

  test('nothing named, and a saved query that is not there, are wrong usage', async () => {
    const nothing = await inCatalog('export', '--folder', 'out');
    expect(nothing.status).toBe(2);
    const unknown = await inCatalog('export', '--folder', 'out', '--saved', 'Mine');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('Mine');
  });
});

describe('query', () => {
  test('a query from an address is kept, listed, run and given on', async () => {
    const address =
      'https://api.example.org/api/v2/tables/ONE/data?valueCodes[region]=*&valueCodes[year]=TOP(1)&outputFormat=csv';
    const saved = await inCatalog('query', 'import', address, '--name', 'Newest');
    expect(saved.status).toBe(0);
    const id = saved.stdout.toString().trim();
    const listed = await inCatalog('query', 'list', '--json');
    expect(json(listed)).toMatchObject({ queries: [{ id, name: 'Newest', table: 'ONE' }] });
    const ran = await inCatalog('query', 'run', 'Newest');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout.toString().trim().split('\n')).toHaveLength(3);
    const file = await inCatalog('query', 'export', id);
    await writeFile(join(folder, 'newest.json'), file.stdout);
    const again = await inCatalog('query', 'import', 'newest.json', '--name', 'Again');
    expect(again.status).toBe(0);
    expect((await inCatalog('query', 'run', 'Again')).stdout).toEqual(ran.stdout);
  });

  test('what is no query, and one that is not there, are told', async () => {
    await writeFile(join(folder, 'none.json'), '{"a":1}');
    expect((await inCatalog('query', 'import', 'none.json')).status).toBe(1);
    const unknown = await inCatalog('query', 'run', 'Mine');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('Newest');
  });
});
