/** Search and opening over many tables, against the bare statements. */
import { join } from 'node:path';
import { importInto, openBench } from './catalog.ts';
import type { BenchInputs } from './inputs.ts';
import { compare, type Measured } from './measure.ts';
import { openReferenceSearch, referenceColdOpen } from './references/search.ts';

export async function run({ folder, database }: BenchInputs): Promise<readonly Measured[]> {
  const catalog = join(folder, 'search-catalog');
  await importInto(catalog, database.path);
  const path = join(catalog, 'catalog.sqlite');
  const reference = openReferenceSearch(path);
  const engine = openBench(catalog, 'reader');
  const keystroke = (name: string, query: string) =>
    compare({
      name: `search, ${name}`,
      budget: '1.5 / 2 / 4 x',
      pairs: 15,
      reference: () => reference(query),
      product: () => engine.call('catalog.tables', { query, limit: 50 }),
    });
  const figures = [
    await keystroke('one letter', 'w'),
    await keystroke('a frequent word', 'north'),
    await keystroke('a rare word', 'T00042'),
    await compare({
      name: `cold open, ${database.tables} tables`,
      budget: '2 / 4 / 10 x',
      reference: () => referenceColdOpen(path),
      product: async () => {
        const cold = openBench(catalog, 'reader');
        await cold.call('catalog.folders', {});
        await cold.call('catalog.tables', { limit: 100 });
        await cold.close();
      },
    }),
  ];
  await engine.close();
  return figures;
}
