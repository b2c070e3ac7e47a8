/** The parser alone: values, symbols and places, against the bare loop. */
import { readPx } from '../electron/engine/px/read.ts';
import { openFileSource } from '../electron/engine/px/source.ts';
import { type BenchInputs, cellsOf } from './inputs.ts';
import { compare, type Measured } from './measure.ts';
import { referenceParse } from './references/parse.ts';

const task = { signal: new AbortController().signal, report() {}, async breathe() {} };

export async function run({ cube }: BenchInputs): Promise<readonly Measured[]> {
  const expected = cellsOf(cube.shape);
  return [
    await compare({
      name: `parser alone, ${cube.shape.name} cells`,
      budget: '1.15 / 1.4 / 2 x',
      reference: () => referenceParse(cube.path, expected),
      product: async () => {
        const source = await openFileSource(cube.path);
        let cells = 0;
        const sink = {
          write({ count }: { count: number }) {
            cells += count;
          },
        };
        const reading = await readPx(source, {}, () => sink, task);
        await source.close();
        if (reading.outcome !== 'table' || cells !== expected) throw new Error('not all cells');
      },
    }),
  ];
}
