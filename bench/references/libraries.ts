/** The libraries that write Excel and Parquet, on rows and columns that are ready. */
import { createWriteStream, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { writeXlsxStream } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';

export interface ReadyRows {
  readonly rows: readonly (string | number)[][];
  readonly columns: readonly { readonly name: string; readonly data: unknown[] }[];
}

/** Every row of a table with its labels, and every cell of it with its codes. */
export function readyRows(cells: Int32Array, labels: readonly (readonly string[])[]): ReadyRows {
  const columnCount = (labels.at(-1) as readonly string[]).length;
  const outer = labels.slice(0, -1);
  const labelAt = (row: number): string[] => {
    let rest = row;
    const found: string[] = [];
    for (const list of outer.toReversed()) {
      found.unshift(list[rest % list.length] as string);
      rest = Math.floor(rest / list.length);
    }
    return found;
  };
  const rowCount = cells.length / columnCount;
  const rows = Array.from({ length: rowCount }, (_, row) => [
    ...labelAt(row),
    ...cells.subarray(row * columnCount, (row + 1) * columnCount),
  ]);
  const last = labels.at(-1) as readonly string[];
  const columns = [
    ...outer.map((_, at) => ({
      name: `v${at}`,
      data: rows.flatMap((row) => last.map(() => row[at] as unknown)),
    })),
    { name: 'last', data: rows.flatMap(() => [...last]) as unknown[] },
    { name: 'value', data: Array.from(cells, Number) as unknown[] },
  ];
  return { rows, columns };
}

export async function referenceXlsx({ rows }: ReadyRows, path: string): Promise<void> {
  await pipeline(writeXlsxStream(rows, { name: 'Sheet' }), createWriteStream(path));
}

export function referenceParquet({ columns }: ReadyRows, path: string): void {
  const columnData = columns.map(({ name, data }) => ({
    name,
    data,
    type: name === 'value' ? ('DOUBLE' as const) : ('STRING' as const),
  }));
  writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 65_536 })));
}
