/** One file as a table, whatever kind it is of. */
import { basename, extname } from 'node:path';
import type { Task } from '#shared/api/task.ts';
import type { StartTable, TableReading } from '#shared/cube/reading.ts';
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';
import { proposeFor } from '../delimited/propose-for.ts';
import { readDelimited } from '../delimited/read.ts';
import { readJsonStat } from '../json-stat/read.ts';
import { readPx } from '../px/read.ts';
import type { ByteSource } from '../px/source.ts';
import type { FoundFile } from './collect.ts';
import type { Wishes } from './wishes.ts';

export interface ReadFileOptions {
  readonly wishes: Wishes;
  /** Sees every byte of a PX file once and in order; the array is reused. */
  readonly onBytes?: ((bytes: Uint8Array) => void) | undefined;
}

/**
 * @returns null for a file that lay among others and turns out to be no table.
 * @throws ProblemError from the source and the task.
 */
export async function readTableFile(
  file: FoundFile,
  source: ByteSource,
  { wishes, onBytes }: ReadFileOptions,
  startTable: StartTable,
  task: Task,
): Promise<TableReading | null> {
  if (file.kind === 'px') {
    const options = {
      ...(onBytes && { onBytes }),
      ...(wishes.encoding !== null && { encoding: wishes.encoding }),
    };
    const reading = await readPx(source, options, startTable, task);
    if (reading.outcome === 'refused') return reading;
    const { data, encoding, ...table } = reading;
    return { ...table, cells: data.cells, encoding: encoding.used };
  }
  const matrix = matrixOf(file.name);
  if (file.kind === 'json-stat') {
    const reading = await readJsonStat(source, matrix, startTable, task);
    return isNoTable(file, reading, ['json-stat.no-dataset', 'json-stat.bad-json'])
      ? null
      : reading;
  }
  if (wishes.recipe) return readDelimited(source, wishes.recipe, { matrix }, startTable, task);
  const proposal = await proposeFor(
    source,
    file.name,
    wishes.encoding === null ? {} : { encoding: wishes.encoding },
    task,
  );
  if (proposal === null) {
    return file.isPicked ? refused(problem('delimited.no-proposal', {}, AT_START)) : null;
  }
  const { recipe } = proposal;
  const reading = await readDelimited(source, recipe, { matrix }, startTable, task);
  return { ...reading, problems: [howRead(recipe), ...reading.problems] };
}

const AT_START = { place: { line: 1, column: 1 } } as const;

function refused(why: Problem): TableReading {
  return { outcome: 'refused', problems: [why], moreProblems: 0 };
}

function isNoTable(file: FoundFile, reading: TableReading, codes: readonly string[]): boolean {
  const isHopeless = reading.problems.some(({ code }) => codes.includes(code));
  return reading.outcome === 'refused' && !file.isPicked && isHopeless;
}

/** The file's name without its ending, fit for a table's id. */
export function matrixOf(name: string): string {
  const plain = basename(name, extname(name))
    .replaceAll(/["\p{Cc}]/gu, '')
    .trim();
  return plain.slice(0, 100) || 'table';
}

function howRead({ variables, values, decimalSign }: Recipe): Problem {
  const heads = values.layout === 'wide' ? values.variables : [];
  const names = [...variables, ...heads].map(({ name }) => name);
  return problem(
    'delimited.proposed',
    {
      variables: quoteInput(names.join(', '), 200),
      layout: values.layout,
      column: quoteInput(values.layout === 'long' ? values.column : ''),
      decimal: decimalSign,
    },
    { ...AT_START, severity: 'info' },
  );
}
