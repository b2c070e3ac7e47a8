/** An answer with calculated contents, as a table of its own: everything that reads tables reads it. */
import type { AskedCalculations } from '#shared/calculation/calculation.ts';
import { type AnswerShape, computeCells } from '#shared/calculation/compute.ts';
import { calculatedModel } from '#shared/calculation/model.ts';
import { type PlannedCalculation, planCalculations } from '#shared/calculation/plan.ts';
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import { encodeNumbers } from '#shared/cube/chunk.ts';
import { cutModel } from '#shared/cube/cut-model.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import { resolveAll } from '#shared/selection/resolve.ts';
import type { ResolvedSelection } from '#shared/selection/selection.ts';
import type { Cells } from './cells.ts';
import type { ChunkSource } from './chunk-source.ts';
import { openDataset } from './dataset.ts';
import { planSelection } from './plan.ts';
import { type Breathe, createCellReader, finishReading } from './read.ts';

export interface CalculatedAnswer {
  /** In the language of the table that it was made from. */
  readonly table: Table;
  readonly model: TableModel;
  /** All of it, in rows and columns as they were asked for. */
  readonly resolved: ResolvedSelection;
  /** Not before `ready` has ended. */
  readonly chunks: ChunkSource;
  /** What is unwise about it. */
  readonly warnings: readonly Problem[];
  /** Works the cells out, once. */
  ready(breathe: Breathe): Promise<void>;
}

/**
 * Plans at once, reads and calculates when it is told to.
 *
 * @param table  What the selection was resolved against, codelists in place.
 * @throws ProblemError `calculation.*`
 */
export function openCalculated(
  table: Table,
  model: TableModel,
  chunks: ChunkSource,
  resolved: ResolvedSelection,
  asked: AskedCalculations,
): CalculatedAnswer {
  const plan = planCalculations(table, resolved, asked);
  const answer = cutModel(model, openDataset(table, resolved, chunks, 'stored', model));
  const shape = shapeOf(table, resolved);
  const calculated = calculatedModel(
    answer,
    plan,
    (variable) => shape.variables.indexOf(variable),
    (planned, language) => baseText(table, model, planned, answer.languages[language] ?? ''),
  );
  const own = tableInLanguage(calculated, table.id, table.language);
  let cells: Cells | null = null;

  function* readCells(selection: ResolvedSelection): Generator<undefined, Cells> {
    const { rowCount, columnCount, ...rest } = planSelection(table, selection);
    const window = { rowStart: 0, rowCount, columnStart: 0, columnCount };
    return yield* createCellReader({ rowCount, columnCount, ...rest }, chunks).readWindow(window);
  }
  function* calculate(): Generator<undefined, Cells> {
    const originals = plan.originals === 'kept' ? yield* readCells(resolved) : null;
    const read = (planned: PlannedCalculation) => readCells(withValues(resolved, planned));
    const computed = yield* computeCells(plan, shape, originals, read);
    return { ...computed, wide: new Map() };
  }

  return {
    table: own,
    model: calculated,
    resolved: resolveAll(own),
    chunks: {
      cellCount: plan.cellCount,
      readChunk(no) {
        if (!cells) throw new Error('a calculated answer is read before it is ready');
        const [from, to] = [no * CHUNK_CELLS, (no + 1) * CHUNK_CELLS];
        const { values, status } = cells;
        const { decimals } = calculated.facts;
        return encodeNumbers(values.subarray(from, to), status.subarray(from, to), decimals);
      },
    },
    warnings: plan.list.flatMap(warningsOf),
    async ready(breathe) {
      cells ??= await finishReading(calculate(), breathe);
    },
  };
}

function warningsOf({ kind, isDoubtful, totalAmongParts }: PlannedCalculation): Problem[] {
  const warn = (
    code: 'calculation.doubtful-sum' | 'calculation.total-among-parts',
    values: Problem['values'],
  ) => problem(code, { calculation: kind.id, ...values }, { severity: 'warning' });
  return [
    ...(isDoubtful ? [warn('calculation.doubtful-sum', {})] : []),
    ...(totalAmongParts === null
      ? []
      : [warn('calculation.total-among-parts', { total: totalAmongParts })]),
  ];
}

/** A made-up contents variable has one value: it moves no cell and is not in the model. */
function shapeOf(table: Table, { stub, heading }: ResolvedSelection): AnswerShape {
  const isReal = ({ variable }: ResolvedSelection['stub'][number]) =>
    table.variables[variable]?.isMadeUp === false;
  const rows = stub.filter(isReal);
  const all = [...rows, ...heading.filter(isReal)];
  const place = all.findIndex(({ variable }) => table.variables[variable]?.role === 'contents');
  return {
    variables: all.map(({ variable }) => variable),
    sizes: all.map(({ values }) => values.length),
    contents: place < 0 ? { place: rows.length, isThere: false } : { place, isThere: true },
  };
}

function withValues(
  resolved: ResolvedSelection,
  { variable, reads }: PlannedCalculation,
): ResolvedSelection {
  const chosen = (list: ResolvedSelection['stub']) =>
    list.map((one) => (one.variable === variable ? { ...one, values: reads } : one));
  return { ...resolved, stub: chosen(resolved.stub), heading: chosen(resolved.heading) };
}

/** In a language of the model, where the value is one of its own. */
function baseText(
  table: Table,
  model: TableModel,
  { variable, base }: PlannedCalculation,
  language: string,
): string {
  const shown = table.variables[variable];
  if (!shown || base === null) return '';
  const text = shown.labels[base] ?? shown.codes[base] ?? '';
  const stored = model.variables.find(({ code }) => code === shown.code);
  if (!stored || shown.applied) return text;
  const labels = stored.labels[model.languages.indexOf(language)] ?? stored.labels[0];
  return labels?.[base] ?? text;
}
