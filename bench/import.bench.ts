/** Import: one large file against the bare import, many small ones against reading and inserting. */

import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { importInto } from './catalog.ts';
import type { BenchInputs } from './inputs.ts';
import { compare, figure, type Measured } from './measure.ts';
import { peakMemory } from './peak-memory.ts';
import { referenceImport } from './references/import.ts';

export async function run(inputs: BenchInputs): Promise<readonly Measured[]> {
  const { folder, cube } = inputs;
  const catalog = join(folder, 'import-catalog');
  const clear = () => rmSync(catalog, { recursive: true, force: true });
  const figures = [
    await compare({
      name: `import, ${cube.shape.name} cells, end to end`,
      budget: '1.25 / 1.5 / 2.5 x',
      reference: () => referenceImport(cube.path, join(folder, 'reference.sqlite')),
      product: async () => {
        clear();
        await importInto(catalog, cube.path);
      },
    }),
    figure(
      'database size to PX size',
      statSync(join(catalog, 'catalog.sqlite')).size / statSync(cube.path).size,
      'x',
      '1.0 / 1.1 / 2 x',
    ),
    await compare({
      name: `import, ${inputs.database.tables} small files with search`,
      budget: '3 / 5 / 10 x',
      pairs: 3,
      reference: () => referenceSmallFiles(inputs.database.path, join(folder, 'small.sqlite')),
      product: async () => {
        clear();
        const tables = await importInto(catalog, inputs.database.path);
        if (tables !== inputs.database.tables) throw new Error(`only ${tables} tables`);
      },
    }),
    ...memory(inputs),
  ];
  clear();
  return figures;
}

/** Reads every file, looks at each of its bytes once, inserts one row each in one transaction. */
function referenceSmallFiles(path: string, databasePath: string): number {
  for (const suffix of ['', '-wal', '-shm']) rmSync(databasePath + suffix, { force: true });
  const db = new Database(databasePath);
  db.pragma('journal_mode = WAL');
  db.exec('CREATE VIRTUAL TABLE words USING fts5 (text); CREATE TABLE px (name TEXT, data BLOB)');
  const words = db.prepare('INSERT INTO words VALUES (?)');
  const row = db.prepare('INSERT INTO px VALUES (?, ?)');
  let semicolons = 0;
  db.transaction(() => {
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.px')) continue;
      const bytes = readFileSync(join(path, name));
      for (let i = 0; i < bytes.length; i++) if (bytes[i] === 59) semicolons++;
      const head = bytes.toString('utf8', 0, bytes.indexOf('DATA='));
      words.run(head);
      row.run(name, bytes);
    }
  })();
  db.close();
  return semicolons;
}

/** Peak memory of a fresh process that imports, less that of one that only opens a catalog. */
function memory(inputs: BenchInputs): readonly Measured[] {
  const peakOf = (path: string | null): number => {
    const catalog = join(inputs.folder, 'memory-catalog');
    rmSync(catalog, { recursive: true, force: true });
    const work =
      path === null ? '' : `await importInto(${JSON.stringify(catalog)}, ${JSON.stringify(path)});`;
    const room = JSON.stringify(join(import.meta.dirname, 'catalog.ts'));
    const peak = peakMemory(`import { importInto, openBench } from ${room};
      await openBench(${JSON.stringify(catalog)}).close(); ${work}`);
    rmSync(catalog, { recursive: true, force: true });
    return peak;
  };
  const idle = peakOf(null);
  return [inputs.small, inputs.cube].flatMap(({ path, shape }) => {
    const peak = peakOf(path);
    return [
      figure(
        `memory growth, import of ${shape.name} cells`,
        peak - idle,
        'MiB',
        '64 / 96 / 192 MiB',
      ),
      figure(`memory of the process, import of ${shape.name} cells`, peak, 'MiB', 'under 400 MiB'),
    ];
  });
}
