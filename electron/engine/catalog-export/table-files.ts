/** The files of one table: cells by the year of their period, texts of values, metadata. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Task } from '#shared/api/task.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { Table, Variable } from '#shared/cube/table.ts';
import type { ChosenVariable } from '#shared/selection/selection.ts';
import { parsePeriod } from '#shared/time/period.ts';
import { type FileSink, writeWhole } from '../exports/atomic-file.ts';
import { metadataText } from '../formats/json-stat2.ts';
import { writeParquetLabels, writeParquetLong } from '../formats/parquet-long.ts';
import { openDataset } from '../selection/dataset.ts';
import type { OpenTable } from '../selection/open-table.ts';
import type { ExportedFile } from './manifest.ts';
import { columnNames } from './names.ts';

/** Of a period without a year, and of tables without time. */
const NO_YEAR = '0000';

export interface WrittenFile extends ExportedFile {
  /** It stood there before with the same bytes, and was left as it was. */
  readonly isKept: boolean;
}

/**
 * Writes the files of a table into a folder, each whole or not at all.
 *
 * @param name  Of the table, in SQL.
 * @param before  Files of an earlier export, by path.
 * @throws ProblemError `export.*`, `catalog.damaged-cells`.
 */
export async function writeTableFiles(
  folder: string,
  name: string,
  open: OpenTable,
  before: ReadonlyMap<string, ExportedFile>,
  task: Task,
): Promise<readonly WrittenFile[]> {
  const { table, chunks, model } = open;
  const names = columnNames(table.variables);
  const files: WrittenFile[] = [];
  const write = async (
    path: string,
    rows: number | null,
    fill: (sink: FileSink) => Promise<void>,
  ) => {
    files.push(await writeUnlessSame(folder, path, rows, before.get(path), fill));
  };
  const total = table.variables.reduce((cells, { codes }) => cells * codes.length, 1);
  let done = 0;
  for (const [year, times] of yearsOf(table)) {
    const chosen = table.variables.map((variable, at): ChosenVariable => {
      const all = variable.codes.map((_, value) => value);
      return { variable: at, values: variable.role === 'time' ? times : all };
    });
    const rows = chosen.reduce((cells, { values }) => cells * values.length, 1);
    const resolved = { stub: chosen, heading: [], eliminated: [], cellCount: rows };
    const dataset = openDataset(table, resolved, chunks, 'stored', model);
    await write(`tables/${name}/part_year=${year}/part.parquet`, rows, (sink) =>
      writeParquetLong(dataset, names, sink, task),
    );
    done += rows;
    task.report({ progress: [{ unit: 'cells', done, total }], subject: table.id });
  }
  await write(`labels/${name}.parquet`, null, (sink) =>
    writeParquetLabels(labelRows(open, names), sink, task),
  );
  await write(`metadata/${name}.json`, null, (sink) =>
    sink.write(Buffer.from(metadataText(table))),
  );
  return files;
}

/** Positions of the time variable by year; one entry where there is no time. */
function yearsOf(table: Table): ReadonlyMap<string, readonly number[]> {
  const time = table.variables.find(({ role }) => role === 'time');
  const years = new Map<string, number[]>();
  if (!time) return years.set(NO_YEAR, []);
  time.codes.forEach((_, value) => {
    const year = yearOf(time, value);
    years.set(year, [...(years.get(year) ?? []), value]);
  });
  return years;
}

function yearOf({ codes, periods, timeScale }: Variable, value: number): string {
  const period = parsePeriod(periods?.[value] ?? codes[value] ?? '', timeScale);
  return period ? String(period.year).padStart(4, '0').slice(-4) : NO_YEAR;
}

function* labelRows({ table, model }: OpenTable, names: readonly string[]) {
  for (const language of table.languages) {
    const { variables } = tableInLanguage(model, table.id, language);
    for (const [at, { codes, labels }] of variables.entries()) {
      for (const [position, code] of codes.entries()) {
        yield [names[at] ?? '', code, position, language, labels[position] ?? code] as const;
      }
    }
  }
}

async function writeUnlessSame(
  folder: string,
  path: string,
  rows: number | null,
  before: ExportedFile | undefined,
  fill: (sink: FileSink) => Promise<void>,
): Promise<WrittenFile> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const fresh = `${target}.new`;
  try {
    const hash = createHash('sha256');
    const bytes = await writeWhole(fresh, (sink) =>
      fill({
        write(part) {
          hash.update(part);
          return sink.write(part);
        },
      }),
    );
    const sha256 = hash.digest('hex');
    const isKept = before?.sha256 === sha256 && (await hashOf(target)) === sha256;
    if (!isKept) await rename(fresh, target);
    return { path, bytes, sha256, rows, isKept };
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Null where the file is not there any more. */
async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
