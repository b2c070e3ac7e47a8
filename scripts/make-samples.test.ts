import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTableOf } from '../electron/engine/px/testing.ts';
import { sampleFiles } from './samples/database.ts';
import { positions, type SampleTable } from './samples/px-text.ts';
import { employment } from './samples/tables/employment.ts';
import { energy } from './samples/tables/energy.ts';
import { population } from './samples/tables/population.ts';

const folder = fileURLToPath(new URL('../resources/samples/', import.meta.url));

describe('the example database', () => {
  test('is what the script writes, file by file', () => {
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'));
    const made = sampleFiles();

    expect(committed.toSorted()).toEqual([...made.keys()].toSorted());
    for (const [path, text] of made) {
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
    }
  });

  test('is read without a single finding, in every language', async () => {
    for (const [path, text] of sampleFiles()) {
      if (!path.endsWith('.px')) continue;
      const { problems, model, cellTexts } = await readTableOf(text);
      expect(problems, path).toEqual([]);
      expect(model.languages.length, path).toBeGreaterThanOrEqual(2);
      expect(cellTexts.length, path).toBeGreaterThan(100);
      expect(model.variables.filter(({ isTime, timeScale }) => isTime && timeScale)).toHaveLength(
        1,
      );
    }
  });

  test('says in every table and language that it is invented', () => {
    const tables = [...sampleFiles()].filter(([path]) => path.endsWith('.px'));
    expect(tables).toHaveLength(7);
    for (const [path, text] of tables) {
      const languages = /^LANGUAGES=(.*);$/m.exec(text)?.[1]?.split(',') ?? [];
      const titles = text.match(
        /^TITLE.*\((invented sample|oppdiktet prøve|påhittat prov|exemple inventé)\)";$/gm,
      );
      expect(titles, path).toHaveLength(languages.length);
      const notes = text.match(/^NOTEX(\[..\])?="[^"]*(invented|oppdiktet|påhittade|inventés)/gm);
      expect(notes, path).toHaveLength(languages.length);
    }
  });

  /** Numbers of the parts of one variable add up to the number of its whole, in every cell where all are numbers. */
  function expectTotals(
    table: SampleTable,
    variable: number,
    whole: number,
    contents: number | null,
  ) {
    const variables = [...table.stub, ...table.heading];
    const sizes = variables.map((each) => each.values.length);
    const contentsAt = variables.findIndex((each) => each.code === table.contentsVariable);
    let compared = 0;
    for (const at of positions(sizes)) {
      if (at[variable] !== whole || (contents !== null && at[contentsAt] !== contents)) continue;
      const total = table.cell(at);
      const parts = (variables[variable]?.values ?? [])
        .map((_, value) => value)
        .filter((value) => value !== whole)
        .map((value) => table.cell(at.map((each, index) => (index === variable ? value : each))));
      const numbers = parts.map((part) => (part === '-' ? 0 : part));
      if (typeof total !== 'number' || numbers.some((part) => typeof part !== 'number')) continue;
      expect(numbers.reduce<number>((sum, part) => sum + Number(part), 0)).toBeCloseTo(total, 6);
      compared += 1;
    }
    return compared;
  }

  test('has totals that are the sums of their parts', () => {
    expect(expectTotals(population(), 0, 0, 0)).toBe(3 * 19 * 25);
    expect(expectTotals(population(), 1, 0, 0)).toBe(12 * 19 * 25);
    expect(expectTotals(population(), 2, 0, 0)).toBe(12 * 3 * 25);
    expect(expectTotals(energy(), 0, 0, 0)).toBe(30);
    expect(expectTotals(employment(), 0, 0, null)).toBeGreaterThan(40);
    expect(expectTotals(employment(), 1, 0, null)).toBeGreaterThan(700);
  });
});
