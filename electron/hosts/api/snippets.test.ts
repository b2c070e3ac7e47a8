/** The programs that the window shows, run as they stand where their tool is on this computer. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Selection } from '#shared/selection/selection.ts';
import { SNIPPETS } from '#shared/snippets/index.ts';
import { makeTestCatalog, type TestCatalog, type TestServer } from './testing/server.ts';
import { writeTables } from './testing/tables.ts';

const run = promisify(execFile);

let catalog: TestCatalog;
let server: TestServer;
let files: string;
let folder: string;

beforeAll(async () => {
  files = await writeTables();
  folder = await mkdtemp(join(tmpdir(), 'statdesk-snippets-'));
  catalog = await makeTestCatalog([files]);
  server = await catalog.serve();
});
afterAll(async () => {
  await catalog?.remove();
  for (const each of [files, folder]) await rm(each, { recursive: true, force: true });
});

/** Codes with a comma, a plus sign and quotes; a rule; a codelist; a layout. */
const SHORT: Selection = {
  variables: [
    { variableCode: 'REGION', valueCodes: ['LAND'], codelist: 'agg_Halves-en.agg' },
    { variableCode: 'CROP', valueCodes: ['R,1', 'O+2'], codelist: null },
    { variableCode: 'CONTENT', valueCodes: ['H'], codelist: null },
    { variableCode: 'YEAR', valueCodes: ['TOP(2)'], codelist: null },
  ],
  placement: { stub: ['REGION', 'CROP'], heading: ['CONTENT', 'YEAR'] },
};
/** Too long for an address. */
const LONG: Selection = {
  ...SHORT,
  variables: SHORT.variables.map((each) =>
    each.variableCode === 'YEAR'
      ? { ...each, valueCodes: [...each.valueCodes, ...Array.from({ length: 400 }, () => '2023')] }
      : each,
  ),
};

function write(id: string, selection: Selection): string {
  const snippet = SNIPPETS.find((each) => each.id === id);
  if (!snippet) throw new Error(`there is no ${id}`);
  return snippet.write({
    address: server.address,
    tableId: 'HARVEST',
    language: 'en',
    selection,
  });
}

function has(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasCurl = has('curl', '--version');
const hasR = has('Rscript', '-e', 'library(jsonlite)');
const hasPxwebpy = has('python3', '-c', 'import pxweb');

describe.each([
  ['by an address', SHORT],
  ['by a body', LONG],
])('a query %s', (_, selection) => {
  test('GET and POST: the address, and the address with its body, give the same', async () => {
    const [line = '', type = '', , ...body] = write('post', selection).split('\n');
    const [name = '', value = ''] = type.split(': ');
    const posted = await fetch(line.replace(/^POST /, ''), {
      method: 'POST',
      headers: { [name]: value },
      body: body.join('\n'),
    });
    const got = await fetch(write('get', selection).trim());
    const answer = await got.json();
    expect(answer.value).toEqual([11, 12.5, 9, 8]);
    expect(await posted.json()).toEqual(answer);
  });

  test.skipIf(!hasCurl)('curl', async () => {
    await writeFile(join(folder, 'query.sh'), write('curl', selection));
    await run('sh', [join(folder, 'query.sh')], { cwd: folder });
    expect(await readFile(join(folder, 'HARVEST.csv'), 'latin1')).toBe(
      '"REGION","CROP","H 2022","H 2023"\n"LAND","R,1",11.0,12.5\n"LAND","O+2",9.0,8.0\n',
    );
  });

  test('JavaScript', async () => {
    const path = join(folder, 'query.mjs');
    await writeFile(path, write('javascript', selection));
    const { stdout } = await run(process.execPath, [path]);
    expect(stdout.trim()).toBe(
      "4 { REGION: 'LAND', CROP: 'R,1', CONTENT: 'H', YEAR: '2022', value: 11 }",
    );
  });

  test.skipIf(!hasR)('R', async () => {
    const path = join(folder, 'query.R');
    await writeFile(path, write('r', selection));
    const { stdout } = await run('Rscript', [path]);
    expect(stdout).toMatch(/LAND\s+R,1\s+H\s+2022\s+11/);
  });

  test.skipIf(!hasPxwebpy)('Python', async () => {
    const path = join(folder, 'query.py');
    await writeFile(path, write('python', selection));
    const { stdout } = await run('python3', [path]);
    expect(stdout).toContain("'value': 11");
  });
});

test('what one program would take as its own signs is only text', () => {
  const selection: Selection = {
    variables: [
      {
        variableCode: 'it\'s "x" $HOME `ls` \\',
        valueCodes: ['#(lf)', "'; rm -rf ~"],
        codelist: null,
      },
    ],
    placement: null,
  };
  const curl = write('curl', selection);
  expect(curl).not.toMatch(/[^\\]'; rm/);
  expect(write('python', selection)).toContain(JSON.stringify('it\'s "x" $HOME `ls` \\'));
  expect(write('power-query', selection)).not.toContain('#(lf)');
});
