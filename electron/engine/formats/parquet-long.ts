/** Parquet for databases: a row per cell, a column per variable with its codes, value and symbol. */
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import { storedSymbol } from '#shared/cube/status.ts';
import type { Sink } from './format.ts';
import { createOdometer } from './labels.ts';
import { GROUP_ROWS, openParquetFile } from './parquet-file.ts';

/**
 * Numbers as stored; a missing one is null with its symbol beside it.
 *
 * @param dataset  All its variables are in the stub.
 * @param names  Of the columns, one per variable of the stub.
 */
export async function writeParquetLong(
  dataset: Dataset,
  names: readonly string[],
  sink: Sink,
  task: Task,
): Promise<void> {
  const { stub } = dataset;
  const file = openParquetFile(
    [
      ...names.map((name) => ({ name, kind: 'text' as const, isOptional: false })),
      { name: 'value', kind: 'number', isOptional: true },
      { name: 'symbol', kind: 'text', isOptional: true },
    ],
    sink,
  );
  const odometer = createOdometer(stub.map(({ codes }) => codes.length));
  let data: unknown[][] = [];
  const begin = () => {
    data = Array.from({ length: stub.length + 2 }, () => []);
  };
  begin();
  for await (const block of dataset.blocks(task.signal)) {
    for (let place = 0; place < block.count; place++) {
      const status = block.status[place] as number;
      stub.forEach(({ codes }, at) => {
        data[at]?.push(codes[odometer.positions[at] as number]);
      });
      data[stub.length]?.push(status > 0 ? null : numberAt(block, place));
      data[stub.length + 1]?.push(status > 0 ? storedSymbol(status) : null);
      odometer.next();
      if ((data[0] ?? data[stub.length] ?? []).length < GROUP_ROWS) continue;
      await file.write(data);
      begin();
      await task.breathe();
    }
    await task.breathe();
  }
  if ((data[stub.length] ?? []).length > 0) await file.write(data);
  await file.finish();
}

function numberAt(
  { values, wide }: { values: Float64Array; wide: ReadonlyMap<number, string> },
  place: number,
): number {
  const text = wide.size > 0 ? wide.get(place) : undefined;
  return text === undefined ? (values[place] as number) : Number(text);
}

/** The texts of values: what the codes of a table mean, in all its languages. */
export async function writeParquetLabels(
  rows: Iterable<
    readonly [column: string, code: string, position: number, language: string, label: string]
  >,
  sink: Sink,
  task: Task,
): Promise<void> {
  const kinds = ['text', 'text', 'whole', 'text', 'text'] as const;
  const names = ['column_name', 'code', 'position', 'language', 'label'];
  const file = openParquetFile(
    names.map((name, at) => ({ name, kind: kinds[at] ?? 'text', isOptional: false })),
    sink,
  );
  let data: unknown[][] = names.map(() => []);
  for (const row of rows) {
    row.forEach((cell, at) => {
      data[at]?.push(cell);
    });
    if ((data[0] ?? []).length < GROUP_ROWS) continue;
    await file.write(data);
    data = names.map(() => []);
    await task.breathe();
  }
  await file.write(data);
  await file.finish();
}
