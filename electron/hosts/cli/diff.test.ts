import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { pxText } from './testing/px.ts';
import { json, runStatdesk } from './testing/run.ts';

const FIRST = pxText({ matrix: 'ONE', cells: ['1', '2', '3.5', '".."'] });
const SECOND = pxText({
  matrix: 'ONE',
  regions: ['North', 'South', 'West'],
  cells: ['1', '12', '4.5', '4', '5', '6'],
}).replace('SOURCE="Made up"', 'SOURCE="Made up anew"');

async function inFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'statdesk-diff-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'first.px'), FIRST);
  await writeFile(join(folder, 'second.px'), SECOND);
  const run = (...words: string[]) => runStatdesk(words, { folder });
  const inCatalog = (...words: string[]) => run(...words, '--catalog', join(folder, 'catalog'));
  return { folder, run, inCatalog };
}

const cell = z.strictObject({ value: z.number().nullable(), symbol: z.string().nullable() });
const named = z.strictObject({ code: z.string(), label: z.string() });
const change = z.strictObject({
  values: z.array(named),
  before: cell,
  after: cell,
  difference: z.number().nullable(),
  percent: z.number().nullable(),
  decimals: z.number(),
});
const answerSchema = z.object({
  before: z.object({ id: z.string(), sourcePath: z.string() }),
  after: z.object({ id: z.string(), sourcePath: z.string() }),
  isEqual: z.boolean(),
  values: z.array(z.object({ variable: named, added: z.array(named), removed: z.array(named) })),
  cells: z.object({
    compared: z.number(),
    changed: z.number(),
    largestAbsolute: z.array(change),
    largestRelative: z.array(change),
    symbols: z.array(change),
  }),
  metadata: z.array(
    z.object({ keyword: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

describe('diff', () => {
  test('of a table tells what its last import changed', async () => {
    const { inCatalog, folder } = await inFolder();
    await writeFile(join(folder, 'table.px'), FIRST);
    expect((await inCatalog('import', 'table.px')).status).toBe(0);
    await writeFile(join(folder, 'table.px'), SECOND);
    expect((await inCatalog('import', 'table.px')).status).toBe(0);
    const ran = await inCatalog('diff', 'ONE', '--json');
    expect(ran.status).toBe(0);
    const found = answerSchema.parse(json(ran));
    expect(found.values.map(({ added }) => added)).toEqual([[{ code: 'R2', label: 'West' }]]);
    expect(found.cells).toMatchObject({ compared: 4, changed: 3 });
    expect(found.cells.largestAbsolute.map(({ difference }) => difference)).toEqual([10, 1]);
    expect(found.cells.symbols[0]).toMatchObject({
      before: { value: null, symbol: '..' },
      after: { value: 4, symbol: null },
    });
    expect(found.metadata).toContainEqual(
      expect.objectContaining({ keyword: 'SOURCE', before: 'Made up', after: 'Made up anew' }),
    );
  });

  test('is read by people line by line', async () => {
    const { run } = await inFolder();
    const ran = await run('diff', 'first.px', 'second.px');
    expect(ran.status).toBe(0);
    // That both files are one table by their MATRIX is why they are compared.
    expect(ran.stderr).not.toContain('MATRIX');
    const text = ran.stdout.toString();
    expect(text).toMatch(/^before: first\.px, .*\nafter: {2}second\.px, /);
    expect(text).toContain('Values of region\n  + R2 “West”\n');
    expect(text).toContain(
      '3 of 4 cells changed: 2 numbers, 1 symbols; 2 cells added, 0 removed\n',
    );
    expect(text).toContain(
      'Largest changes\n  North · 2024: 2 → 12 (+10, +500.0 %)\n  South · 2023: 3.5 → 4.5 (+1.0, +28.6 %)\n',
    );
    expect(text).toContain('Symbols\n  South · 2024: .. → 4\n');
    expect(text).toContain('~ SOURCE [en]: “Made up” → “Made up anew”\n');
    const short = (await run('diff', 'first.px', 'second.px', '--limit', '1')).stdout.toString();
    expect(short).toContain('(+10, +500.0 %)\n  and 1 more\n');
    expect(short).not.toContain('South · 2023');
  });

  test('of a table and a file compares the file with what is stored', async () => {
    const { inCatalog, folder } = await inFolder();
    await inCatalog('import', 'first.px');
    const same = await inCatalog('diff', 'ONE', 'first.px');
    expect(same.stdout.toString()).toContain('No differences in 4 cells.');
    const ran = await inCatalog('diff', 'one', 'second.px', '--json');
    const found = answerSchema.parse(json(ran));
    expect(found.cells.changed).toBe(3);
    expect([found.before.id, found.after.sourcePath]).toEqual(['one', 'second.px']);
    const kept = await inCatalog('list', '--json');
    expect(JSON.stringify(json(kept))).not.toContain(folder.concat('/second.px'));
  });

  test('of a file with itself finds nothing', async () => {
    const { run } = await inFolder();
    const found = answerSchema.parse(json(await run('diff', 'first.px', 'first.px', '--json')));
    expect(found).toMatchObject({ isEqual: true, values: [], metadata: [] });
    expect(found.cells.compared).toBe(4);
  });

  test('needs an earlier revision, a table or file that is there, and a number as limit', async () => {
    const { inCatalog, run, folder } = await inFolder();
    await inCatalog('import', 'first.px');
    const alone = await inCatalog('diff', 'ONE');
    expect(alone.status).toBe(1);
    expect(alone.stderr).toContain('Table ONE has no earlier revision');
    expect((await inCatalog('diff', 'ONE', 'nowhere.px')).status).toBe(1);
    await writeFile(join(folder, 'broken.px'), FIRST.replace(/DATA=.*/s, 'DATA=\n1;\n'));
    const broken = await run('diff', 'first.px', 'broken.px');
    expect([broken.status, broken.stdout.length]).toEqual([1, 0]);
    expect(broken.stderr).toContain('broken.px');
    expect((await run('diff', 'first.px', 'second.px', '--limit', 'all')).status).toBe(2);
    expect((await run('diff')).status).toBe(2);
  });
});
