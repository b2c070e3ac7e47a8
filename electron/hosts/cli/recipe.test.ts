import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recipeSchema } from '#shared/recipe/recipe.ts';
import { json, runStatdesk } from './testing/run.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const run = (...words: string[]) => runStatdesk([...words, '--catalog', at('catalog')], { folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statdesk-recipe-'));
  await writeFile(at('sales-01.csv'), 'shop;2023;2024\nNorth;1,5;2\nSouth;3;..\n');
  await writeFile(at('sales-02.csv'), 'shop;2023;2024;2025\nNorth;1,5;2;4\nSouth;3;5;6\n');
  await writeFile(at('bad.csv'), 'shop;2023\nNorth;1,5\nNorth;2\nSouth;many\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('recipe', () => {
  test('is proposed, changed by hand, saved, and reads this month’s and next month’s file', async () => {
    const proposed = await run('recipe', 'propose', 'sales-01.csv');
    expect(proposed.status).toBe(0);
    const recipe = recipeSchema.parse(json(proposed));
    const changed = { ...recipe, table: { ...recipe.table, units: 'euro' } };
    await writeFile(at('recipe.json'), JSON.stringify(changed));
    expect((await run('recipe', 'save', 'sales', 'recipe.json')).status).toBe(0);

    const first = await run('import', 'sales-01.csv', '--recipe', 'sales');
    expect(first.stdout.toString()).toBe(`imported sales ${at('sales-01.csv')}\n`);
    const second = await run('import', 'sales-02.csv', '--recipe', 'Sales', '--json');
    expect(json(second)).toMatchObject({ imported: [{ table: 'sales', cells: 6, warnings: [] }] });
    const listed = await run('list', '--json');
    expect(listed.stdout.toString().match(/"id":"sales/g)).toHaveLength(1);
    const px = await run('data', 'sales', '--format', 'px');
    expect(px.stdout.toString()).toMatch(/UNITS="euro";/);
  });

  test('is listed, shown, exported to a file that is not written over, and deleted', async () => {
    expect((await run('recipe', 'list')).stdout.toString()).toBe('sales\n');
    expect((await run('recipe', 'show', 'sales')).stdout.toString()).toContain('decimal comma');
    expect(
      recipeSchema.parse(json(await run('recipe', 'show', 'sales', '--json'))).table.units,
    ).toBe('euro');
    expect((await run('recipe', 'export', 'sales', 'out.json')).status).toBe(0);
    expect(recipeSchema.parse(JSON.parse(readFileSync(at('out.json'), 'utf8'))).version).toBe(1);
    expect((await run('recipe', 'export', 'sales', 'out.json')).status).toBe(2);

    const converted = await runStatdesk(
      ['convert', 'sales-01.csv', 'sales.px', '--recipe', 'out.json'],
      { folder },
    );
    expect(converted.status).toBe(0);
    expect(readFileSync(at('sales.px'), 'utf8')).toContain('UNITS="euro";');
    await run('convert', 'sales-01.csv', 'named.px', '--recipe', 'sales');
    expect(readFileSync(at('named.px'), 'utf8')).toBe(readFileSync(at('sales.px'), 'utf8'));

    expect((await run('recipe', 'delete', 'SALES')).status).toBe(0);
    const gone = await run('recipe', 'show', 'sales');
    expect(gone.status).toBe(1);
    expect(gone.stderr).toContain('There is no recipe “sales”');
  });

  test('that is none is refused with what is wrong in it', async () => {
    await writeFile(at('no-recipe.json'), '{"version":1,"separator":"dash"}');
    const ran = await run('recipe', 'save', 'x', 'no-recipe.json');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('This is no recipe');
  });
});

describe('convert', () => {
  test('reads a delimited file as it looks, and JSON-stat, into PX and back', async () => {
    expect((await run('convert', 'sales-01.csv', 'a.px')).status).toBe(0);
    expect((await run('convert', 'a.px', 'a.json', '--format', 'json-stat2')).status).toBe(0);
    expect((await run('convert', 'a.json', 'b.px')).status).toBe(0);
    expect(readFileSync(at('b.px'), 'utf8').split('DATA=')[1]).toBe(
      readFileSync(at('a.px'), 'utf8').split('DATA=')[1],
    );
  });

  test('tells every bad row with its line and writes nothing', async () => {
    const ran = await run('convert', 'bad.csv', 'bad.px');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain(`${at('bad.csv')}:3:1: The row has the same key as line 2: North`);
    expect(ran.stderr).toContain(`${at('bad.csv')}:4:1: “many” in “2023” is no number`);
    expect(existsSync(at('bad.px'))).toBe(false);
  });

  test('knows no encoding of another name', async () => {
    const ran = await run('convert', 'sales-01.csv', 'c.px', '--encoding', 'latin-nine');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('iso-8859-15');
  });
});
