/** What a delimited file would become, told from its beginning, while somebody maps its columns. */
import { basename } from 'node:path';
import type { DelimitedPreview } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import type { CellBatch } from '#shared/cube/batch.ts';
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { storedSymbol } from '#shared/cube/status.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';
import type { EngineContext } from '../context.ts';
import { findEncoding } from '../delimited/find-encoding.ts';
import { headsOf } from '../delimited/heads.ts';
import { proposeFor } from '../delimited/propose-for.ts';
import { readDelimited } from '../delimited/read.ts';
import { findSeparator, isEmptyRow, readSample, type SampleRow } from '../delimited/sample.ts';
import { canonicalDecimal } from '../px/decimal.ts';
import { type ByteSource, openFileSource } from '../px/source.ts';
import { matrixOf } from './read-table.ts';

/** So much of a file is looked at. */
const MOST_BYTES = 4 * 1024 * 1024;
const SHOWN_ROWS = 8;
const SHOWN_BAD_ROWS = 20;
const SHOWN_FIELDS = 50;
const SHOWN_EXAMPLES = 4;
const SHOWN_VALUES = 30;
const SHOWN_CELLS = 600;
const SHOWN_PROBLEMS = 100;
const LONGEST_FIELD = 200;

/** @throws ProblemError `px.cannot-read`, `import.upload-gone`, and as the task. */
export async function previewDelimited(
  context: EngineContext,
  { file, recipe: asked, given = {} }: ParsedParams<'import.preview'>,
  task: Task,
): Promise<DelimitedPreview> {
  const path = file.kind === 'path' ? file.path : context.resolveUpload(file.uploadId);
  const name = file.kind === 'path' ? basename(file.path) : (file.name.split('/').at(-1) ?? '');
  if (path === null) throw new ProblemError(problem('import.upload-gone'));
  const whole = await openFileSource(path);
  try {
    const source = await beginningOf(whole);
    const proposal = asked ? null : await proposeFor(source, name, given, task);
    const recipe = asked ?? proposal?.recipe ?? null;
    const chosen = recipe?.encoding ?? given.encoding ?? 'auto';
    const used = chosen === 'auto' ? await findEncoding(source, task) : chosen;
    const between =
      recipe?.separator ?? given.separator ?? (await findSeparator(source, used, task)) ?? 'comma';
    const { rows } = await readSample(source, used, between, task);
    const shown = {
      recipe,
      doubts: proposal?.doubts ?? [],
      encoding: used === 'ascii' ? 'utf-8' : used,
      columns: columnsOf(rows, recipe),
      isWhole: source.size === whole.size,
    };
    if (recipe === null) {
      return { ...shown, rows: shownRows(rows, []), table: null, problems: [], moreProblems: 0 };
    }
    const cells: string[] = [];
    const reading = await readDelimited(
      source,
      recipe,
      { matrix: matrixOf(name), windowCells: PREVIEW_CHUNKS * CHUNK_CELLS },
      () => ({ write: (batch) => keepFirst(batch, cells) }),
      task,
    );
    return {
      ...shown,
      table:
        reading.outcome === 'table' ? describeTable(reading.model, reading.cells, cells) : null,
      rows: shownRows(rows, reading.problems),
      problems: reading.problems.slice(0, SHOWN_PROBLEMS),
      moreProblems: reading.moreProblems + Math.max(0, reading.problems.length - SHOWN_PROBLEMS),
    };
  } finally {
    await whole.close();
  }
}

/** The first rows, and further down those that something is wrong with. */
function shownRows(
  rows: readonly SampleRow[],
  problems: readonly Problem[],
): DelimitedPreview['rows'] {
  const lines = new Set(problems.map(({ place }) => place?.line ?? 0));
  const bad = rows.slice(SHOWN_ROWS).filter(({ line }) => lines.has(line));
  return [...rows.slice(0, SHOWN_ROWS), ...bad.slice(0, SHOWN_BAD_ROWS)].map(
    ({ line, fields }) => ({
      line,
      fields: fields.slice(0, SHOWN_FIELDS).map((field) => field.slice(0, LONGEST_FIELD)),
    }),
  );
}

const PREVIEW_CHUNKS = 16;

/** The first lines of a file that are whole; all of one that is short. */
async function beginningOf(whole: ByteSource): Promise<ByteSource> {
  if (whole.size <= MOST_BYTES) return whole;
  const bytes = new Uint8Array(MOST_BYTES);
  const length = await whole.read(0, bytes);
  const end = bytes.subarray(0, length).lastIndexOf(LINE_FEED) + 1;
  const size = end > 0 ? end : length;
  return {
    ...whole,
    size,
    read: (offset, into) =>
      whole.read(offset, into.subarray(0, Math.max(0, Math.min(into.length, size - offset)))),
  };
}

const LINE_FEED = 0x0a;

/** Columns as a recipe names them; without one, as the first row does. */
function columnsOf(rows: readonly SampleRow[], recipe: Recipe | null): DelimitedPreview['columns'] {
  const below = rows.slice(recipe?.skippedRows ?? 0).filter(({ fields }) => !isEmptyRow(fields));
  const [first, ...rest] = below;
  if (!first) return [];
  const hasHead = recipe?.hasHead ?? true;
  const examples = hasHead ? rest : below;
  return headsOf(first.fields, hasHead).map((name, place) => ({
    name,
    examples: examples
      .slice(0, SHOWN_EXAMPLES)
      .map(({ fields }) => (fields[place] ?? '').slice(0, LONGEST_FIELD)),
  }));
}

function keepFirst(batch: CellBatch, cells: string[]): void {
  for (let i = 0; i < batch.count && cells.length < SHOWN_CELLS; i++) {
    const status = batch.status[i] as number;
    const decimals = batch.decimals[i] as number;
    const number = (batch.mantissa[i] as number) / 10 ** decimals;
    if (status !== 0) cells.push(storedSymbol(status));
    else cells.push(batch.wide.get(i) ?? canonicalDecimal(String(number)) ?? String(number));
  }
}

function describeTable(
  model: TableModel,
  cells: number,
  firstCells: readonly string[],
): DelimitedPreview['table'] {
  return {
    title: model.texts.title[0] ?? '',
    matrix: model.facts.matrix,
    contents: model.texts.contents[0] ?? '',
    cells,
    variables: model.variables.map((variable) => ({
      code: variable.code,
      name: variable.name[0] ?? variable.code,
      role: variable.isTime
        ? 'time'
        : variable.isContents
          ? 'contents'
          : variable.isGeographic
            ? 'geographic'
            : 'classification',
      placement: variable.placement,
      valueCount: variable.codes.length,
      labels: (variable.labels[0] ?? variable.codes).slice(0, SHOWN_VALUES),
    })),
    firstCells,
  };
}
