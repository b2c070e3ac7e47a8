/**
 * A delimited file as a table, as a recipe says. The file is read twice: for the values of its
 * variables, then for the cells. In memory are the values and a window of the cells; where rows come
 * in another order than the table's, the file is read once for every window.
 */

import type { Task } from '#shared/api/task.ts';
import { type CellSink, CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { StartTable, TableReading } from '#shared/cube/reading.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { type Recipe, SEPARATOR_SIGNS } from '#shared/recipe/recipe.ts';
import { Findings } from '../px/findings.ts';
import type { ByteSource } from '../px/source.ts';
import { type ColumnPlan, planColumns } from './columns.ts';
import { findEncoding } from './find-encoding.ts';
import { headsOf } from './heads.ts';
import { buildModel } from './model.ts';
import { createNumberReader } from './number-text.ts';
import { type RowOptions, readRows } from './rows.ts';
import { createTableRows } from './table-rows.ts';
import { createWindow } from './window.ts';

/** More cells than this are a mistake in the recipe, or beyond what a catalog can hold. */
const MOST_CELLS = 1_000_000_000;
/** So many cells may be without a field of the file; beyond, a column is taken for a variable that is none. */
const MOST_GAPS = 20_000_000;
const MOST_GAPS_PER_FIELD = 1000;
/** Cells in memory where rows come in any order: 112 MiB. */
const WINDOW_CELLS = 128 * CHUNK_CELLS;

export interface ReadDelimitedOptions {
  /** For a recipe that leaves MATRIX to the file: its name without ending. */
  readonly matrix: string;
  /** Cells held at once where rows come in any order; a multiple of `CHUNK_CELLS`. */
  readonly windowCells?: number;
}

/** What the first reading found. */
interface Survey {
  readonly plan: ColumnPlan;
  readonly title: string;
  readonly rows: number;
  /** Cells come in the order of the table. */
  readonly isInOrder: boolean;
}

/**
 * Refusing is an answer, not an error: every problem of the file is in it, with its line.
 *
 * @throws ProblemError `px.cannot-read` when the source fails, and as the task.
 */
export async function readDelimited(
  source: ByteSource,
  recipe: Recipe,
  options: ReadDelimitedOptions,
  startTable: StartTable,
  task: Task,
): Promise<TableReading> {
  const findings = new Findings();
  const encoding = recipe.encoding === 'auto' ? await findEncoding(source, task) : recipe.encoding;
  const rowOptions = { encoding, separator: SEPARATOR_SIGNS[recipe.separator] };
  const refused = (): TableReading => ({
    outcome: 'refused',
    problems: findings.list(),
    moreProblems: findings.more,
  });

  const survey = await surveyRows(source, recipe, rowOptions, findings, task);
  if (survey === null) return refused();
  const { plan } = survey;
  const cells = [...plan.stub, ...plan.spread].reduce(
    (product, { values }) => product * values.codes.length,
    1,
  );
  const fields = survey.rows * plan.numbers.length;
  if (survey.rows === 0) findings.error('delimited.no-rows', null);
  else if (
    cells > MOST_CELLS ||
    cells - fields > Math.max(MOST_GAPS, fields * MOST_GAPS_PER_FIELD)
  ) {
    findings.error('delimited.too-many-cells', null, undefined, {
      cells,
      fields,
      variables: quoteInput(
        plan.stub
          .map(({ variable, values }) => `${variable.name}: ${values.codes.length}`)
          .join(', '),
        300,
      ),
    });
  }
  if (cells > MOST_CELLS || survey.rows === 0) return refused();

  const layout = buildModel(recipe, plan, options.matrix, survey.title, findings);
  const isInOrder = survey.isInOrder && layout.isAsRead;
  const windowSize = isInOrder ? CHUNK_CELLS : (options.windowCells ?? WINDOW_CELLS);
  const sink: CellSink = findings.hasError ? { write() {} } : startTable();
  const decimals = await placeCells(
    source,
    recipe,
    { plan, cells, cellOf: layout, isInOrder, windowSize, rowOptions },
    sink,
    findings,
    task,
  );
  if (findings.hasError) return refused();
  const { model } = layout;
  return {
    outcome: 'table',
    model: { ...model, facts: { ...model.facts, decimals, showDecimals: decimals } },
    cells,
    problems: findings.list(),
    moreProblems: findings.more,
    encoding,
  };
}

/** Collects the values of the variables. @returns null where the recipe does not fit the columns. */
async function surveyRows(
  source: ByteSource,
  recipe: Recipe,
  rowOptions: RowOptions,
  findings: Findings,
  task: Task,
): Promise<Survey | null> {
  const state: { plan: ColumnPlan | null; isHopeless: boolean; title: string } = {
    plan: null,
    isHopeless: false,
    title: '',
  };
  let rows = 0;
  let isInOrder = true;
  let before: number[] | null = null;
  const tableRows = createTableRows(recipe, {
    above(fields) {
      state.title ||= fields.find((field) => field.trim() !== '')?.trim() ?? '';
    },
    head(fields, line, isHead) {
      const heads = headsOf(fields, isHead);
      state.plan = planColumns(recipe, heads, line, findings);
      state.isHopeless = state.plan === null;
      return state.isHopeless ? 'stop' : undefined;
    },
    row(fields, line) {
      const { plan } = state;
      if (plan === null) return;
      const at = keyOf(plan, fields, line, findings);
      if (at === null) return;
      rows++;
      if (isInOrder) {
        isInOrder = before === null || isAfter(at, before);
        before = at;
      }
    },
    ragged(fields, line, width) {
      findings.error('delimited.ragged-row', { line, column: 1 }, undefined, {
        found: fields.length,
        expected: width,
      });
    },
    lost(line) {
      findings.warning('delimited.lost-characters', { line, column: 1 });
    },
    badQuotes(line) {
      findings.error('delimited.bad-quotes', { line, column: 1 });
    },
  });
  await readRows(
    source,
    rowOptions,
    {
      ...tableRows,
      block: (done) =>
        task.report({ progress: [{ unit: 'bytes', done: done / 2, total: source.size }] }),
    },
    task,
  );
  if (state.plan === null) {
    if (!state.isHopeless) findings.error('delimited.no-rows', null);
    return null;
  }
  const { plan, title } = state;
  return { plan, title, rows, isInOrder: isInOrder && columnsInOrder(plan) };
}

/** Value of each variable of the columns; null where a code is empty, which is then told. */
function keyOf(
  plan: ColumnPlan,
  fields: readonly string[],
  line: number,
  findings: Findings,
): number[] | null {
  const at: number[] = [];
  for (const { variable, column, textColumn, values } of plan.stub) {
    const text = textColumn < 0 ? '' : (fields[textColumn] ?? '');
    const known = values.codes.length;
    const position = values.add(fields[column] ?? '', text, line);
    if (position < 0) {
      findings.error('delimited.empty-code', { line, column: 1 }, undefined, {
        column: quoteInput(variable.column),
      });
      return null;
    }
    if (textColumn >= 0 && position < known && values.isOtherText(position, text)) {
      findings.warning('delimited.text-differs', { line, column: 1 }, undefined, {
        code: quoteInput(values.codes[position] ?? ''),
        found: quoteInput(text.trim()),
        used: quoteInput(values.labels[position] ?? ''),
        first: values.lines[position] ?? 0,
      });
    }
    at.push(position);
  }
  return at;
}

/** Strictly later in the order of the variables. */
function isAfter(one: readonly number[], other: readonly number[]): boolean {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] as number) - (other[i] as number);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function columnsInOrder({ numbers }: ColumnPlan): boolean {
  return numbers.every(({ at }, i) => i === 0 || isAfter(at, numbers[i - 1]?.at ?? []));
}

interface Placing {
  readonly plan: ColumnPlan;
  readonly cells: number;
  readonly cellOf: {
    /** Cells between two neighbouring values, by variable of the columns and of the heads. */
    readonly stubSteps: readonly number[];
    readonly spreadSteps: readonly number[];
    /** Place in the table of a value as it was read. */
    readonly stubOrders: readonly Uint32Array[];
    readonly spreadOrders: readonly Uint32Array[];
  };
  readonly isInOrder: boolean;
  readonly windowSize: number;
  readonly rowOptions: RowOptions;
}

/** @returns the most decimals that a number has. */
async function placeCells(
  source: ByteSource,
  recipe: Recipe,
  { plan, cells, cellOf, isInOrder, windowSize, rowOptions }: Placing,
  sink: CellSink,
  findings: Findings,
  task: Task,
): Promise<number> {
  const numbers = createNumberReader(recipe.decimalSign, recipe.thousandsSign);
  const statuses = new Map(recipe.symbols.map(({ text, status }) => [text.trim(), status]));
  const window = createWindow(cells, windowSize, recipe.absent);
  const offsets = plan.numbers.map(({ at }) =>
    at.reduce(
      (sum, value, i) =>
        sum + (cellOf.spreadOrders[i]?.[value] as number) * (cellOf.spreadSteps[i] as number),
      0,
    ),
  );
  const { found } = numbers;
  let decimals = 0;
  const passes = isInOrder ? 1 : Math.ceil(cells / windowSize);
  let pass = 0;

  const put = (cell: number, field: string, column: number, line: number): void => {
    if (numbers.read(field)) {
      if (found.decimals > decimals) decimals = found.decimals;
      window.putNumber(cell, found, line);
      return;
    }
    const status = statuses.get(field.trim());
    if (status !== undefined) window.putSymbol(cell, status, line);
    else {
      window.putSymbol(cell, recipe.absent, line);
      findings.error('delimited.not-a-number', { line, column: 1 }, undefined, {
        found: quoteInput(field.trim()),
        column: quoteInput(plan.heads[column] ?? ''),
      });
    }
  };

  const rowSink = createTableRows(recipe, {
    row(fields, line) {
      let base = 0;
      for (let i = 0; i < plan.stub.length; i++) {
        const { column, values } = plan.stub[i] as ColumnPlan['stub'][number];
        const value = values.add(fields[column] ?? '', '', line);
        if (value < 0) return;
        base += (cellOf.stubOrders[i]?.[value] as number) * (cellOf.stubSteps[i] as number);
      }
      for (let i = 0; i < offsets.length; i++) {
        const cell = base + (offsets[i] as number);
        if (isInOrder) while (cell >= window.end) window.flush(sink);
        if (cell < window.start || cell >= window.end) continue;
        const { column } = plan.numbers[i] as ColumnPlan['numbers'][number];
        const first = window.lineOf(cell);
        if (first > 0) {
          findings.error('delimited.duplicate-key', { line, column: 1 }, undefined, {
            key: quoteInput(plan.stub.map((place) => fields[place.column]?.trim()).join(', ')),
            first,
          });
          // The other cells of the row are there twice as well.
          return;
        }
        put(cell, fields[column] ?? '', column, line);
      }
    },
  });
  for (; pass < passes; pass++) {
    await readRows(
      source,
      rowOptions,
      {
        ...rowSink,
        block: (done) =>
          task.report({
            progress: [
              {
                unit: 'bytes',
                done: (source.size + (pass * source.size + done) / passes) / 2,
                total: source.size,
              },
              { unit: 'cells', done: window.start, total: cells },
            ],
          }),
      },
      task,
    );
    rowSink.again();
    if (!isInOrder) window.flush(sink);
  }
  while (window.start < cells) window.flush(sink);
  return Math.min(decimals, MOST_DECIMALS);
}

/** DECIMALS goes no further. */
const MOST_DECIMALS = 15;
