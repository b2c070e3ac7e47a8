/** Selections of a stored cube against the bare loops over cells in memory. */
import { join } from 'node:path';
import type { Selection } from '../shared/selection/selection.ts';
import { importInto, openBench } from './catalog.ts';
import { type BenchInputs, cellsOf } from './inputs.ts';
import { compare, type Measured } from './measure.ts';
import { referenceGather, referenceSum } from './references/gather.ts';
import { referenceParse } from './references/parse.ts';

const NAMES = ['region', 'age', 'sex', 'status', 'year'];

export async function run({ folder, cube }: BenchInputs): Promise<readonly Measured[]> {
  const catalog = join(folder, 'selection-catalog');
  await importInto(catalog, cube.path);
  const engine = openBench(catalog, 'reader');
  const { sizes } = cube.shape;
  const cells = referenceParse(cube.path, cellsOf(cube.shape));
  const table = await engine.call('table.metadata', { id: cube.matrix });

  const read = async (picks: readonly (readonly number[] | null)[]): Promise<Float64Array> => {
    const selection: Selection = {
      variables: NAMES.map((variableCode, at) => ({
        variableCode,
        valueCodes: (picks[at] ?? []).map((value) => table.variables[at]?.codes[value] ?? ''),
        codelist: null,
      })),
      placement: null,
    };
    const window = { rowStart: 0, rowCount: 1e9, columnStart: 0, columnCount: 1e9 };
    const { values } = await engine.call('table.cells', {
      id: cube.matrix,
      language: '',
      selection,
      ...window,
    });
    return values;
  };
  const all = (at: number) => Array.from({ length: sizes[at] ?? 0 }, (_, value) => value);
  const every = (at: number, step: number) => all(at).filter((value) => value % step === 0);

  const gather = async (name: string, budget: string, picks: readonly (readonly number[])[]) => {
    const expected = referenceGather(cells, sizes, picks);
    const found = await read(picks);
    if (found.length !== expected.length) throw new Error(`${name}: ${found.length} cells`);
    found.forEach((value, at) => {
      const wanted = expected[at] as number;
      const isSymbol = wanted < -2_147_483_000;
      if (isSymbol ? !Number.isNaN(value) : value !== wanted)
        throw new Error(`${name}: cell ${at}`);
    });
    return compare({
      name: `${name} (${found.length} cells)`,
      budget,
      reference: () => referenceGather(cells, sizes, picks),
      product: () => read(picks),
    });
  };

  const some = Math.max(1, Math.round((sizes[0] ?? 1) / 100));
  let turn = 0;
  const figures = [
    await gather('selection, 1 % contiguous', '4 / 6 / 15 x', [
      all(0).slice(0, some),
      all(1),
      all(2),
      all(3),
      all(4),
    ]),
    await gather('selection, 1 % spread', '5 / 10 / 30 x', [
      every(0, 10),
      every(1, 10),
      all(2),
      all(3),
      all(4),
    ]),
    await gather('selection, one value of the fastest variable', '3 / 4 / 8 x', [
      all(0),
      all(1),
      all(2),
      all(3),
      [3],
    ]),
    await compare({
      name: 'one cell',
      budget: '0.15 / 0.5 / 2 ms',
      product: () => read([[7], [7], [1], [1], [1]]),
    }),
    await compare({
      name: 'sums to two variables',
      budget: '2 / 3 / 6 x',
      reference: () => referenceSum(cells, sizes),
      // Summed answers are kept: another region is left out each time, so that they are added up anew.
      product: () => {
        turn = (turn + 1) % (sizes[0] ?? 1);
        return read([all(0).filter((value) => value !== turn), null, null, null, all(4)]);
      },
    }),
  ];
  await engine.close();
  return figures;
}
