/** A Parquet file, written in groups of rows through a library. */
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Sink } from './format.ts';

/** Rows that are held at a time. */
export const GROUP_ROWS = 65_536;

export interface ParquetColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'whole' | 'time';
  readonly isOptional: boolean;
}

export interface ParquetFile {
  /** @param data  One list per column, all of one length. */
  write(data: readonly unknown[][]): Promise<void>;
  finish(): Promise<void>;
}

export function openParquetFile(columns: readonly ParquetColumn[], sink: Sink): ParquetFile {
  const bytes = new ByteWriter();
  const flush = async () => {
    await sink.write(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const file = new ParquetWriter({
    writer: Object.assign(bytes, { flush }),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: 'Statdesk',
  });
  return {
    async write(data) {
      const columnData = columns.map(({ name }, at) => ({ name, data: data[at] ?? [] }));
      await file.write({ columnData, rowGroupSize: GROUP_ROWS });
    },
    async finish() {
      await file.finish();
      await flush();
    },
  };
}

function elementOf({ name, kind, isOptional }: ParquetColumn): SchemaElement {
  const repetition_type = isOptional ? 'OPTIONAL' : 'REQUIRED';
  switch (kind) {
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
    case 'whole':
      return { name, type: 'INT32', repetition_type };
    case 'time':
      return {
        name,
        type: 'INT64',
        converted_type: 'TIMESTAMP_MILLIS',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
        repetition_type,
      };
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
  }
}
