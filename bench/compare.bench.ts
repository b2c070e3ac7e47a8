/** Two releases of a stored cube against a bare loop over their cells in two files. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importInto, openBench } from './catalog.ts';
import { type BenchInputs, cellsOf, writePx } from './inputs.ts';
import { compare, type Measured } from './measure.ts';
import { referenceDifferences } from './references/differences.ts';
import { referenceParse } from './references/parse.ts';

export async function run({ folder, cube }: BenchInputs): Promise<readonly Measured[]> {
  const catalog = join(folder, 'compare-catalog');
  const { shape, matrix } = cube;
  const keep = (path: string, name: string) => {
    const bare = join(folder, `${name}.i32`);
    writeFileSync(bare, referenceParse(path, cellsOf(shape)));
    return bare;
  };
  await importInto(catalog, cube.path);
  const before = keep(cube.path, matrix);
  const releases = [
    { name: 'SAME', seed: 7, what: 'no cell changed' },
    { name: 'OTHER', seed: 8, what: 'nearly every cell changed' },
  ].map((release) => ({ ...release, path: join(folder, `${release.name}.px`) }));

  const figures: Measured[] = [];
  for (const { name, seed, what, path } of releases) {
    writePx(path, shape, name, seed);
    await importInto(catalog, path);
    const after = keep(path, name);
    rmSync(path);
    const engine = openBench(catalog, 'reader');
    const ask = () =>
      engine.call('table.compare', {
        before: { id: matrix, revision: 'current' },
        after: { id: name, revision: 'current' },
      });
    const expected = referenceDifferences(before, after);
    const { cells } = await ask();
    if (cells.changed !== expected.count)
      throw new Error(`${name}: ${cells.changed} cells changed`);
    figures.push(
      await compare({
        name: `two releases compared, ${what} (${cells.compared} cells)`,
        budget: '',
        reference: () => referenceDifferences(before, after),
        product: ask,
      }),
    );
    await engine.close();
    rmSync(after);
  }
  rmSync(before);
  return figures;
}
