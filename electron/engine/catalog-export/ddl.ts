/** Statements that make the exported files tables: for DuckDB, Trino and Spark. */
import type { ExportedTable } from './manifest.ts';

/** Where the dataset stands for the engine: put in by whoever runs the statements. */
const LOCATION = '{LOCATION}';

export const DDL: Readonly<Record<string, (tables: readonly ExportedTable[]) => string>> = {
  'duckdb.sql': duckdb,
  'trino.sql': trino,
  'spark.sql': spark,
};

function duckdb(tables: readonly ExportedTable[]): string {
  return document(
    "DuckDB. Run it in the folder of the manifest, or say first: SET file_search_path = '…';",
    [
      ...tables.flatMap((table) => [
        `CREATE OR REPLACE VIEW ${name(table.name)} AS SELECT * FROM read_parquet('tables/${table.name}/**/*.parquet', hive_partitioning = true);`,
        `COMMENT ON VIEW ${name(table.name)} IS ${text(`${table.id}: ${table.title}`)};`,
      ]),
      tables.length === 0
        ? ''
        : `CREATE OR REPLACE VIEW labels AS SELECT parse_filename(filename, true) AS table_name, column_name, code, position, language, label FROM read_parquet('labels/*.parquet', filename = true);`,
    ],
  );
}

function trino(tables: readonly ExportedTable[]): string {
  return document(
    `Trino with the Hive connector. Put the address of the folder in place of ${LOCATION}, and your schema before it with USE.`,
    tables.flatMap((table) => [
      `CREATE TABLE ${name(table.name)} (`,
      [
        ...table.columns.map(
          (column) => `  ${name(column.name)} varchar COMMENT ${text(column.label)}`,
        ),
        '  value double',
        '  symbol varchar',
        '  part_year integer',
      ].join(',\n'),
      `) COMMENT ${text(`${table.id}: ${table.title}`)}`,
      `WITH (format = 'PARQUET', external_location = '${LOCATION}/tables/${table.name}', partitioned_by = ARRAY['part_year']);`,
      `CALL system.sync_partition_metadata(CURRENT_SCHEMA, '${table.name}', 'FULL');`,
    ]),
  );
}

function spark(tables: readonly ExportedTable[]): string {
  return document(
    `Spark SQL. Put the address of the folder in place of ${LOCATION}.`,
    tables.flatMap((table) => [
      `CREATE TABLE IF NOT EXISTS \`${table.name}\` (`,
      [
        ...table.columns.map(
          (column) => `  \`${column.name}\` STRING COMMENT ${text(column.label)}`,
        ),
        '  `value` DOUBLE',
        '  `symbol` STRING',
        '  `part_year` INT',
      ].join(',\n'),
      `) USING PARQUET PARTITIONED BY (part_year) COMMENT ${text(`${table.id}: ${table.title}`)}`,
      `LOCATION '${LOCATION}/tables/${table.name}';`,
      `MSCK REPAIR TABLE \`${table.name}\`;`,
    ]),
  );
}

function document(about: string, lines: readonly string[]): string {
  return `-- ${about}\n\n${lines.filter((line) => line !== '').join('\n')}\n`;
}

const name = (plain: string) => `"${plain}"`;

/** A text as SQL: on one line, its quotes doubled. */
function text(given: string): string {
  return `'${given.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
}
