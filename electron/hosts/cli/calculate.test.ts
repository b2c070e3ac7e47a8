import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pxText } from './testing/px.ts';
import { runStatdesk } from './testing/run.ts';

async function withTable() {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-calculate-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const px = pxText({ matrix: 'ONE', variable: 'a=b', cells: ['10', '11', '0', '4'] });
  await writeFile(join(folder, 'one.px'), px.replace('UNITS="number"', 'UNITS="index"'));
  const run = (...words: string[]) =>
    runStatdesk([...words, '--catalog', join(folder, 'catalog')], { folder });
  expect((await run('import', 'one.px')).status).toBe(0);
  return (...words: string[]) => run('data', 'ONE', '--all', '--format', 'csv', ...words);
}

test('data has calculated numbers beside the originals, or alone', async () => {
  const data = await withTable();
  const both = await data('--calculate', 'percent-change', '--calculate', 'rank=a=b');
  expect(both.status).toBe(0);
  const [head, north, south] = both.stdout.toString().split(/\r?\n/);
  expect(head).toContain('content-percent-change 2024');
  expect(north).toBe('"R0",10,11,..,10.0,1,1');
  expect(south).toBe('"R1",0,4,..,..,2,2');
  const alone = await data('--calculate', 'index=2023', '--calculated-only');
  expect(alone.stdout.toString()).toContain('"R0",100.0,110.0');
});

test('a sum of index numbers is warned about on standard error alone', async () => {
  const data = await withTable();
  const ran = await data('--calculate', 'share=a=b');
  expect(ran.status).toBe(0);
  expect(ran.stderr).toMatch(/warning: “share” adds up rates, index numbers or averages/);
  expect(ran.stdout.toString()).not.toContain('warning');
});

test.each([
  [2, ['--calculate', 'nonsense'], 'Kinds: change,'],
  [2, ['--calculate', 'index'], 'Write index=PERIOD.'],
  [2, ['--calculate', 'change=2020'], 'Write change.'],
  [2, ['--calculate', 'rank'], 'Write rank=VARIABLE.'],
  [2, ['--calculate', 'sum=a=b=R0'], 'takes a variable alone'],
  [2, ['--calculated-only'], 'needs --calculate'],
  [1, ['--calculate', 'rank=nowhere'], 'Name one of: a=b, year'],
  [1, ['--calculate', 'share=a=b=R9'], '“R9” is none of them'],
])('status %i for %j', async (status, words, said) => {
  const data = await withTable();
  const ran = await data(...words);
  expect(ran.status).toBe(status);
  expect(ran.stderr).toContain(said);
  expect(ran.stdout.length).toBe(0);
});
