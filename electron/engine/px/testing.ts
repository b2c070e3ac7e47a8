/** What the tests of this room share: reading from memory, and every cell as canonical text. */
import type { Task } from '#shared/api/task.ts';
import type { CellBatch } from '#shared/cube/batch.ts';
import { storedSymbol } from '#shared/cube/status.ts';
import { canonicalDecimal } from './decimal.ts';
import { readPx } from './read.ts';
import type { PxReading, PxTable, ReadPxOptions } from './reading.ts';
import { type ByteSource, bytesSource } from './source.ts';

export const idleTask: Task = {
  signal: new AbortController().signal,
  report() {},
  async breathe() {},
};

export interface Read {
  readonly reading: PxReading;
  /** Canonical numbers, and symbols as they stand in DATA. */
  readonly cells: readonly string[];
  /** Cells that the table was announced with; null when it never was. */
  readonly announced: number | null;
}

export async function read(input: string | Uint8Array, options: ReadPxOptions = {}): Promise<Read> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return readFrom(bytesSource(bytes, 'table.px'), options);
}

export async function readFrom(source: ByteSource, options: ReadPxOptions = {}): Promise<Read> {
  let cells: string[] = [];
  let announced: number | null = null;
  const startTable = (_model: unknown, count: number) => {
    cells = [];
    announced = count;
    return { write: (batch: CellBatch) => putCells(batch, cells) };
  };
  const reading = await readPx(source, options, startTable, idleTask);
  return { reading, cells, announced };
}

/** The table of a file that must be readable. */
export async function readTableOf(input: string | Uint8Array, options: ReadPxOptions = {}) {
  const { reading, cells } = await read(input, options);
  if (reading.outcome !== 'table') {
    throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
  }
  const table: PxTable = reading;
  return { ...table, cellTexts: cells };
}

/** `severity code line:column keyword` of every problem. */
export function told({ problems }: Pick<PxReading, 'problems'>): readonly string[] {
  return problems.map(({ severity, code, place }) =>
    [severity, code, `${place?.line}:${place?.column}`, place?.keyword].filter(Boolean).join(' '),
  );
}

function putCells(batch: CellBatch, cells: string[]): void {
  for (let i = 0; i < batch.count; i++) {
    const status = batch.status[i] as number;
    const wide = batch.wide.get(i);
    if (status !== 0) cells.push(storedSymbol(status));
    else if (wide !== undefined) cells.push(wide);
    else {
      const value = (batch.mantissa[i] as number) / 10 ** (batch.decimals[i] as number);
      cells.push(canonicalDecimal(String(value)) ?? `not a number: ${value}`);
    }
  }
}
