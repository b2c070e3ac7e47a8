/** Every output format. A new one is one file beside this and one line here. */
import { z } from 'zod';
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { BETA_NAMES } from './beta-names.ts';
import { csv } from './csv.ts';
import type { Format, Sink } from './format.ts';
import { html } from './html.ts';
import { jsonPx } from './json-px.ts';
import { jsonStat1 } from './json-stat1.ts';
import { jsonStat2 } from './json-stat2.ts';
import { parquet } from './parquet.ts';
import { px } from './px.ts';
import { xlsx } from './xlsx.ts';

export const FORMATS: readonly Format[] = [
  jsonStat2,
  csv,
  xlsx,
  px,
  html,
  parquet,
  jsonPx,
  jsonStat1,
  ...BETA_NAMES,
];

/** @throws ProblemError `export.unknown-format`. */
export function findFormat(id: string): Format {
  const format = FORMATS.find((known) => known.id === id);
  if (format) return format;
  throw new ProblemError(
    problem('export.unknown-format', {
      format: id.slice(0, 80),
      formats: FORMATS.map((known) => known.id).join(', '),
    }),
  );
}

/**
 * Writes a dataset in a format. Options are checked and the format's bounds are looked at before the
 * first byte is written.
 *
 * @throws ProblemError `export.bad-option`, `export.unknown-option`, `export.too-many-rows`, `export.too-many-columns`, or what
 *   reading the cells or the sink throws; `engine.cancelled` after a cancel.
 */
export async function writeDataset(
  format: Format,
  dataset: Dataset,
  options: unknown,
  sink: Sink,
  task: Task,
): Promise<void> {
  await prepareFormat(format, dataset, options)(sink, task);
}

/** As `writeDataset`, in two steps: all that can be refused is refused before there is a sink. */
export function prepareFormat(
  format: Format,
  dataset: Dataset,
  options: unknown,
): (sink: Sink, task: Task) => Promise<void> {
  const parsed = format.options.safeParse(options ?? {});
  if (!parsed.success) throw new ProblemError(optionProblem(format, parsed.error.issues[0]));
  if (format.limit && format.measure) {
    const { rows, columns } = format.measure(dataset, parsed.data);
    const over = { format: format.id, rows, columns };
    if (columns > format.limit.columns) {
      throw new ProblemError(
        problem('export.too-many-columns', { ...over, limit: format.limit.columns }),
      );
    }
    if (rows > format.limit.rows) {
      throw new ProblemError(
        problem('export.too-many-rows', { ...over, limit: format.limit.rows }),
      );
    }
  }
  return (sink, task) => format.write(dataset, parsed.data, sink, task);
}

/** An option that the format does not have, or a value that the option does not take: what there is. */
function optionProblem({ id, options }: Format, issue: z.core.$ZodIssue | undefined): Problem {
  const known = z.toJSONSchema(options, { io: 'input' }).properties ?? {};
  const names = Object.keys(known);
  if (issue?.code === 'unrecognized_keys') {
    return problem('export.unknown-option', {
      format: id,
      option: quoteInput(issue.keys[0] ?? ''),
      count: names.length,
      options: names.join(', '),
    });
  }
  const option = String(issue?.path[0] ?? '');
  const property = known[option];
  const values = typeof property === 'object' ? property.enum : undefined;
  return problem('export.bad-option', {
    format: id,
    option,
    values: (values ?? [true, false]).join(', '),
  });
}
