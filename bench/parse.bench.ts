/** The parser alone: values, symbols and places, against the bare loop. */
import { readPx } from '../electron/engine/px/read.ts';
import { openFileSource } from '../electron/engine/px/source.ts';
import { type BenchInputs, type CubeInput, cellsOf } from './inputs.ts';
import { compare, type Measured } from './measure.ts';
import { referenceParse } from './references/parse.ts';

const task = { signal: new AbortController().signal, report() {}, async breathe() {} };

export async function run({ cube, small, keyed }: BenchInputs): Promise<readonly Measured[]> {
  const read = async (input: CubeInput) => {
    const source = await openFileSource(input.path);
    let cells = 0;
    const sink = {
      write({ count }: { count: number }) {
        cells += count;
      },
    };
    const reading = await readPx(source, {}, () => sink, task);
    await source.close();
    if (reading.outcome !== 'table' || cells !== cellsOf(input.shape))
      throw new Error('not all cells');
  };
  return [
    await compare({
      name: `parser alone, ${cube.shape.name} cells`,
      budget: '1.15 / 1.4 / 2 x',
      reference: () => referenceParse(cube.path, cellsOf(cube.shape)),
      product: () => read(cube),
    }),
    await compare({
      name: `keyed PX, ${keyed.shape.name} cells, to plain ones`,
      budget: '1.5 / 2.5 / 4 x',
      reference: () => referenceParse(small.path, cellsOf(small.shape)),
      product: () => read(keyed),
    }),
  ];
}
