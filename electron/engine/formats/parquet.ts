/** Parquet: a row per combination of everything but the contents, in row groups as they come. */
import { z } from 'zod';
import type { Dataset, DatasetVariable } from '#shared/cube/dataset.ts';
import { roundNumber } from '#shared/numbers/round.ts';
import { parsePeriod } from '#shared/time/period.ts';
import { decimalsLookup, symbolTexts } from './cells.ts';
import type { Format } from './format.ts';
import { createOdometer } from './labels.ts';
import { GROUP_ROWS, openParquetFile } from './parquet-file.ts';

const TIMESTAMP = 'timestamp';
const DAY_MS = 86_400_000;

export const parquet: Format<Record<string, never>> = {
  id: 'parquet',
  extension: '.parquet',
  mediaType: 'application/octet-stream',
  options: z.strictObject({}),
  suggested: {},
  limit: null,
  arrangement: 'contents-last',
  async write(dataset, _options, sink, task) {
    const columns = columnsOf(dataset);
    const file = openParquetFile(
      columns.map(({ kind, name }) => ({
        name,
        kind: kind === 'value' ? 'number' : kind === 'time' ? 'time' : 'text',
        isOptional: kind === 'time' || kind === 'symbol',
      })),
      sink,
    );
    const group = createGroup(dataset, columns);
    for await (const block of dataset.blocks(task.signal)) {
      for (let place = 0; place < block.count; place++) {
        group.add(
          block.values[place] as number,
          block.status[place] as number,
          block.wide.size > 0 ? block.wide.get(place) : undefined,
        );
        if (group.rows < GROUP_ROWS) continue;
        await file.write(group.take());
        await task.breathe();
      }
      const total = dataset.rowCount * dataset.columnCount;
      task.report({ progress: [{ unit: 'cells', done: block.start + block.count, total }] });
    }
    if (group.rows > 0) await file.write(group.take());
    await file.finish();
  },
};

type Column =
  | { readonly kind: 'codes'; readonly name: string; readonly at: number }
  | { readonly kind: 'time'; readonly name: string; readonly at: number }
  | { readonly kind: 'value'; readonly name: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly name: string; readonly at: number };

/** Variables under their texts; where two would share a name, or one is reserved, with the code. */
function columnsOf({ stub, heading }: Dataset): readonly Column[] {
  const [contents] = heading;
  const valueNames =
    contents && contents.codes.length > 1
      ? contents.codes.map((code) => `${contents.code}_${code}`)
      : ['value'];
  const reserved = new Set([
    TIMESTAMP,
    'value',
    'value_symbol',
    ...valueNames.flatMap((name) => [name, `${name}_symbol`]),
  ]);
  const isAlone = ({ label }: DatasetVariable) =>
    !reserved.has(label) && stub.filter((other) => other.label === label).length === 1;
  const columns: Column[] = [];
  stub.forEach((variable, at) => {
    const name = isAlone(variable) ? variable.label : `${variable.label}_${variable.code}`;
    columns.push({ kind: 'codes', name, at });
    if (variable.role === 'time') columns.push({ kind: 'time', name: TIMESTAMP, at });
  });
  valueNames.forEach((name, at) => {
    columns.push({ kind: 'value', name, at }, { kind: 'symbol', name: `${name}_symbol`, at });
  });
  return columns;
}

/** Cells come row by row; a row is added when its last contents value is there. */
function createGroup(dataset: Dataset, columns: readonly Column[]) {
  const { stub, table, columnCount } = dataset;
  const odometer = createOdometer(stub.map(({ codes }) => codes.length));
  const starts = stub.map((variable) => startsOf(variable));
  const symbols = symbolTexts(dataset);
  const decimalsAt = decimalsLookup(dataset);
  const isStored = dataset.numbers === 'stored';
  let data: unknown[][] = columns.map(() => []);
  let row = 0;
  let column = 0;
  const values: number[] = new Array(columnCount).fill(Number.NaN);
  const statuses: (string | null)[] = new Array(columnCount).fill(null);
  return {
    get rows(): number {
      return data[0]?.length ?? 0;
    },
    add(value: number, status: number, wide: string | undefined): void {
      if (status > 0) values[column] = Number.NaN;
      else if (isStored || wide !== undefined) values[column] = wide ? Number(wide) : value;
      else values[column] = roundNumber(value, decimalsAt(row, column), table.rounding);
      statuses[column] = status > 0 ? (symbols[status] ?? '') : null;
      if (++column < columnCount) return;
      columns.forEach(({ kind, at }, index) => {
        const position = odometer.positions[at] as number;
        const cell =
          kind === 'value'
            ? values[at]
            : kind === 'symbol'
              ? statuses[at]
              : kind === 'codes'
                ? stub[at]?.codes[position]
                : starts[at]?.[position];
        (data[index] as unknown[]).push(cell ?? null);
      });
      column = 0;
      row++;
      odometer.next();
    },
    take(): unknown[][] {
      const taken = data;
      data = columns.map(() => []);
      return taken;
    },
  };
}

/** When each period begins; null for values that are none. */
function startsOf({ role, codes, periods, timeScale }: DatasetVariable): readonly (Date | null)[] {
  if (role !== 'time') return [];
  return codes.map((code, position) => {
    const period = parsePeriod(periods?.[position] ?? code, timeScale);
    return period ? new Date(period.start * DAY_MS) : null;
  });
}
