/** The answer to a selection, from a table and its stored cells. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CellBlock, Dataset, DatasetVariable } from '#shared/cube/dataset.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import { buildTitle } from '#shared/cube/title.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { ChosenVariable, ResolvedSelection } from '#shared/selection/selection.ts';
import type { ChunkSource } from './chunk-source.ts';
import { findDecimals } from './decimals.ts';
import { findMarks } from './marks.ts';
import { notesThatApply } from './notes.ts';
import { planSelection } from './plan.ts';
import type { CellReader } from './read.ts';
import { createCellReader } from './read.ts';

/**
 * Opens the answer to a selection. Nothing is read before `blocks()` is.
 *
 * @param table  What the selection was resolved against. A made-up contents variable does not move cells.
 * @param model  The stored table, for formats that write every language.
 * @param numbers  `stored` asks formats for numbers and symbols as they stand in the file.
 */
export function openDataset(
  table: Table,
  selection: ResolvedSelection,
  chunks: ChunkSource,
  numbers: Dataset['numbers'] = 'shown',
  model: TableModel | null = null,
): Dataset {
  const plan = planSelection(table, selection);
  const reader = createCellReader(plan, chunks);
  const stub = selection.stub.map((chosen) => cutVariable(table, chosen));
  const heading = selection.heading.map((chosen) => cutVariable(table, chosen));
  const decimals = findDecimals(table, selection);
  const marks = findMarks(table, selection);
  const labels = [...stub, ...heading]
    .filter((variable) => variable.role !== 'contents')
    .map((variable) => variable.label);
  return {
    table,
    model,
    eliminated: selection.eliminated,
    stub,
    heading,
    title: buildTitle(table.contentsText, labels, table.language),
    rowCount: plan.rowCount,
    columnCount: plan.columnCount,
    notes: notesThatApply(table, selection),
    symbols: table.symbols,
    numbers,
    decimalsAt: decimals.at,
    decimalsVary: decimals.vary,
    markAt: marks.at,
    hasMarks: !marks.isEmpty,
    blocks: (signal) => readBlocks(reader, signal),
  };
}

async function* readBlocks(reader: CellReader, signal: AbortSignal): AsyncGenerator<CellBlock> {
  for (const block of reader.readBlocks()) {
    if (signal.aborted)
      throw new ProblemError(problem('engine.cancelled', undefined, { severity: 'info' }));
    if (block) yield block;
    else await nextTurn();
  }
}

/**
 * The variable with its chosen values. `elimination` counts among these; it is `none` where the
 * elimination value is not one of them (`table.variables[source]` tells the table's own).
 */
function cutVariable(table: Table, { variable: source, values }: ChosenVariable): DatasetVariable {
  const variable = table.variables[source] as Table['variables'][number];
  const pick = <T>(list: readonly T[]): T[] => values.map((value) => list[value] as T);
  return {
    ...variable,
    source,
    sourceValues: values,
    codes: pick(variable.codes),
    labels: pick(variable.labels),
    periods: variable.periods && pick(variable.periods),
    precision: variable.precision && pick(variable.precision),
    valueMetaIds: variable.valueMetaIds && pick(variable.valueMetaIds),
    elimination: cutElimination(variable.elimination, values),
  };
}

function cutElimination(
  elimination: DatasetVariable['elimination'],
  values: readonly number[],
): DatasetVariable['elimination'] {
  if (elimination.kind !== 'value') return elimination;
  const valueIndex = values.indexOf(elimination.valueIndex);
  return valueIndex < 0 ? { kind: 'none' } : { kind: 'value', valueIndex };
}
