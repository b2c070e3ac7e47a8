/** Real tables out of Statdesk as JSON-stat and csv, and back again: every cell under its codes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../engine.ts';
import { createCatalog, importPaths } from './testing/catalog.ts';

const { STATDESK_CORPUS: corpus } = process.env;
const LARGEST = 200_000;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.px$/i.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size <= LARGEST);
}

interface Written {
  readonly format: string;
  readonly options?: Record<string, unknown>;
  readonly path: string;
}

async function write(engine: Engine, id: string, { format, options = {}, path }: Written) {
  const { variables } = await engine.call('table.metadata', { id });
  const all = variables.map(({ code }) => ({
    variableCode: code,
    valueCodes: ['*'],
    codelist: null,
  }));
  await engine.call('export.write', {
    id,
    language: '',
    selection: { variables: all, placement: null },
    format,
    options,
    numbers: 'stored',
    path,
  });
}

/** Number or symbol text under the codes of the cell, without those of a variable of one value. */
async function cellsOf(engine: Engine, id: string, path: string): Promise<readonly string[]> {
  await write(engine, id, { format: 'csv', options: { layout: 'long' }, path });
  const [head = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = head.split('","');
  return rows.map((row) =>
    row
      .split(',')
      .slice(names[0]?.includes('ontents') ? 1 : 0)
      .join(','),
  );
}

describe.skipIf(!corpus)('tables of the corpus', () => {
  test('come back from JSON-stat 2 with every cell', async () => {
    const { open, folder } = createCatalog();
    const engine = open();
    const again = open({ folder: join(folder, 'again') });
    const report = await importPaths(engine, ...filesBelow(corpus ?? ''));
    let compared = 0;
    for (const { table } of report.imported) {
      const path = join(folder, `${compared}.json`);
      await write(engine, table, { format: 'json-stat2', path });
      const { imported, unchanged, failed } = await importPaths(again, path);
      expect(failed, table).toEqual([]);
      // Two files of the corpus may be one table.
      const back = imported[0]?.table ?? unchanged[0]?.table ?? '';
      const cells = await cellsOf(engine, table, join(folder, `${compared}-a.csv`));
      const backCells = await cellsOf(again, back, join(folder, `${compared}-b.csv`));
      expect(backCells, table).toEqual(cells);
      compared++;
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('come back from long csv with every number, out of a zip', async () => {
    const { open, folder, write: writeFile } = createCatalog();
    const engine = open();
    const again = open({ folder: join(folder, 'again') });
    const report = await importPaths(engine, ...filesBelow(corpus ?? ''));
    const packed: Record<string, Uint8Array> = {};
    const expected = new Map<string, readonly string[]>();
    for (const [i, { table, variables }] of report.imported.entries()) {
      if (variables < 2) continue;
      const path = join(folder, `${i}.csv`);
      await write(engine, table, { format: 'csv', options: { layout: 'long' }, path });
      packed[`table${i}.csv`] = readFileSync(path);
      expected.set(`table${i}.csv`, numbersOf(readFileSync(path, 'utf8')));
    }
    const back = await importPaths(again, writeFile('all.zip', zipSync(packed, { level: 1 })));
    let equal = 0;
    expect(back.failed).toEqual([]);
    for (const { path, table } of back.imported) {
      const out = join(folder, `${table}-out.csv`);
      await write(again, table, { format: 'csv', options: { layout: 'long' }, path: out });
      const numbers = numbersOf(readFileSync(out, 'utf8'));
      if (String(numbers) === String(expected.get(path.split('/').at(-1) ?? ''))) equal++;
    }
    expect(equal).toBe(back.imported.length);
    expect(equal + back.unchanged.length).toBe(expected.size);
  });
});

/** All numbers of the last column, sorted: codes that are sorted anew stand elsewhere. */
function numbersOf(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(row.lastIndexOf(',') + 1))
    .filter((cell) => /^-?\d/.test(cell))
    .sort();
}
