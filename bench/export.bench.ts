/** Exports of a million cells to a file, against the bare byte writers. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Params } from '../shared/api/contract.ts';
import { importInto, openBench } from './catalog.ts';
import { type BenchInputs, type CubeInput, cellsOf } from './inputs.ts';
import { compare, figure, type Measured } from './measure.ts';
import { peakMemory } from './peak-memory.ts';
import {
  referenceHtml,
  referenceJson,
  referenceLongCsv,
  referencePx,
  referenceWideCsv,
} from './references/bytes.ts';
import { readyRows, referenceParquet, referenceXlsx } from './references/libraries.ts';
import { referenceParse } from './references/parse.ts';

export async function run({ folder, small, cube }: BenchInputs): Promise<readonly Measured[]> {
  const catalog = join(folder, 'export-catalog');
  await importInto(catalog, small.path);
  const engine = openBench(catalog, 'reader');
  const cells = referenceParse(small.path, cellsOf(small.shape));
  const table = await engine.call('table.metadata', { id: small.matrix });
  const labels = table.variables.map(({ codes }) => codes);
  const selection = {
    variables: table.variables.map(({ code }) => ({
      variableCode: code,
      valueCodes: ['*'],
      codelist: null,
    })),
    placement: null,
  };
  const target = (name: string) => join(folder, name);
  const write = async (format: string, options: object): Promise<void> => {
    const params: Params<'export.write'> = {
      id: small.matrix,
      language: '',
      selection,
      format,
      options: { ...options },
      path: target(`export.${format}`),
    };
    await engine.call('export.write', params);
    if (statSync(params.path).size < cells.length) throw new Error(`${format}: too short`);
  };
  const ready = readyRows(cells, labels);
  const budget = '1.2 / 1.5 / 3 x';
  const figures = [
    await compare({
      name: 'json-stat2, 1 M cells',
      budget,
      reference: () => referenceJson(cells, target('reference.json')),
      product: () => write('json-stat2', {}),
    }),
    await compare({
      name: 'wide csv, 1 M cells',
      budget,
      reference: () => referenceWideCsv(cells, labels, target('reference.csv')),
      product: () => write('csv', {}),
    }),
    await compare({
      name: 'long csv, 1 M cells',
      budget,
      reference: () => referenceLongCsv(cells, labels, target('reference.csv')),
      product: () => write('csv', { layout: 'long' }),
    }),
    await compare({
      name: 'px, 1 M cells',
      budget,
      reference: () => referencePx(cells, labels.at(-1)?.length ?? 1, target('reference.px')),
      product: () => write('px', {}),
    }),
    await compare({
      name: 'html, 1 M cells',
      budget,
      reference: () => referenceHtml(cells, labels, target('reference.html')),
      product: () => write('html', {}),
    }),
    await compare({
      name: 'xlsx, 1 M cells',
      budget: '1.1 / 1.3 / 2 x',
      pairs: 3,
      reference: () => referenceXlsx(ready, target('reference.xlsx')),
      product: () => write('xlsx', {}),
    }),
    await compare({
      name: 'parquet, 1 M cells',
      budget: '1.1 / 1.3 / 2 x',
      pairs: 3,
      reference: () => referenceParquet(ready, target('reference.parquet')),
      product: () => write('parquet', {}),
    }),
  ];
  await engine.close();
  return [...figures, ...(await memory(folder, cube))];
}

/** Peak memory of a fresh process that writes every cell to a file, less that of one that only opens the table. */
async function memory(folder: string, cube: CubeInput): Promise<readonly Measured[]> {
  const catalog = join(folder, 'export-memory-catalog');
  await importInto(catalog, cube.path);
  const peakOf = (format: string | null): number => {
    const params = {
      id: cube.matrix,
      language: '',
      format,
      options: {},
      path: join(folder, 'out'),
    };
    return peakMemory(`
      import { openBench } from ${JSON.stringify(join(import.meta.dirname, 'catalog.ts'))};
      const engine = openBench(${JSON.stringify(catalog)}, 'reader');
      const { variables } = await engine.call('table.metadata', { id: ${JSON.stringify(cube.matrix)} });
      const selection = {
        variables: variables.map(({ code }) => ({ variableCode: code, valueCodes: ['*'], codelist: null })),
        placement: null,
      };
      if (${format !== null}) await engine.call('export.write', { ...${JSON.stringify(params)}, selection });
      await engine.close();`);
  };
  const idle = peakOf(null);
  return ['json-stat2', 'csv'].map((format) =>
    figure(
      `memory growth, ${format} of ${cube.shape.name} cells`,
      peakOf(format) - idle,
      'MiB',
      '64 / 96 / 192 MiB',
    ),
  );
}
