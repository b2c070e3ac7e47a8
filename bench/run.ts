/**
 * Measures what Statdesk promises, as ratios to bare reference loops in the same run.
 *
 *   npm run bench -- [--only import,search] [--size small|standard|large] [--tables N] [--keep DIR]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as comparing from './compare.bench.ts';
import * as exporting from './export.bench.ts';
import * as importing from './import.bench.ts';
import { type BenchInputs, makeInputs, SHAPES } from './inputs.ts';
import { type Measured, printFigures } from './measure.ts';
import * as parsing from './parse.bench.ts';
import * as publishing from './publish.bench.ts';
import * as searching from './search.bench.ts';
import * as selecting from './selection.bench.ts';
import * as serving from './server.bench.ts';
import * as showing from './window.bench.ts';

const PARTS: Readonly<Record<string, { run(inputs: BenchInputs): Promise<readonly Measured[]> }>> =
  {
    parse: parsing,
    import: importing,
    selection: selecting,
    compare: comparing,
    search: searching,
    export: exporting,
    server: serving,
    publish: publishing,
    window: showing,
  };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string', default: 'standard' },
    tables: { type: 'string', default: '10000' },
    keep: { type: 'string' },
  },
});
const size = (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).find((one) => one === values.size);
if (!size) throw new Error(`--size is one of ${Object.keys(SHAPES).join(', ')}`);
const wanted = values.only?.split(',') ?? Object.keys(PARTS);

const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'statdesk-bench-'));
mkdirSync(folder, { recursive: true });
try {
  process.stderr.write('making the inputs …\n');
  const inputs = makeInputs(folder, size, Number(values.tables));
  const figures: Measured[] = [];
  for (const name of wanted) {
    const part = PARTS[name];
    if (!part) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}`);
    process.stderr.write(`${name} …\n`);
    figures.push(...(await part.run(inputs)));
  }
  process.stdout.write(`Node ${process.version}, ${process.platform} ${process.arch}\n\n`);
  process.stdout.write(`${printFigures(figures)}\n`);
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
