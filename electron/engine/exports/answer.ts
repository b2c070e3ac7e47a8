/** The answer to a selection on a stored table, as every format takes it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { withCodelists } from '#shared/codelist/apply.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { doubtOfNumbers } from '#shared/cube/ratio.ts';
import type { Table } from '#shared/cube/table.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import { defaultSelection } from '#shared/selection/default.ts';
import { resolveAll, resolveSelection } from '#shared/selection/resolve.ts';
import type { ResolvedSelection, Selection } from '#shared/selection/selection.ts';
import { arrangeFor } from '../formats/arrangement.ts';
import type { Format } from '../formats/format.ts';
import { type CalculatedAnswer, openCalculated } from '../selection/calculated.ts';
import type { ChunkSource } from '../selection/chunk-source.ts';
import { openDataset } from '../selection/dataset.ts';

export interface Answer {
  readonly dataset: Dataset;
  /** What is unwise about it. */
  readonly warnings: readonly Problem[];
}

/**
 * @param stored  The table as it is stored.
 * @param selection  Empty: the default selection. A contents variable that the stored table does not
 *   have need not be named; it then comes first in the stub.
 * @throws ProblemError `selection.*`, `calculation.*`.
 */
export function openAnswer(
  stored: Table,
  chunks: ChunkSource,
  selection: Selection,
  numbers: Dataset['numbers'],
  model: TableModel,
  format: Format,
): Answer {
  const whole = withContentsVariable(stored);
  const asked =
    selection.variables.length === 0
      ? defaultIn(whole, selection.placement)
      : withMadeUpContents(whole, selection);
  const table = withCodelists(whole, asked);
  const resolved = resolveSelection(table, asked, { illegalPlacement: 'refuse' });
  if (!selection.calculated) {
    const placed = arrangeFor(format, table, resolved);
    const dataset = openDataset(table, placed, chunks, numbers, model);
    return { dataset, warnings: doubtfulSums(table, resolved) };
  }
  const calculated = openCalculated(table, model, chunks, resolved, selection.calculated);
  return {
    dataset: calculatedDataset(calculated, numbers, format),
    warnings: calculated.warnings,
  };
}

/** A warning for every variable that is added up although sums of these numbers mean little. */
function doubtfulSums(
  table: Table,
  { stub, heading, eliminated }: ResolvedSelection,
): readonly Problem[] {
  const chosen = [...stub, ...heading];
  const contents = chosen.find(({ variable }) => table.variables[variable]?.role === 'contents');
  const doubt = doubtOfNumbers(table, contents?.values ?? [...table.contents.keys()]);
  if (!doubt) return [];
  const code = doubt === 'not-allowed' ? 'selection.sum-not-allowed' : 'selection.sum-of-rates';
  return [
    ...eliminated.flatMap(({ kind, variable }) => (kind === 'sum' ? [variable] : [])),
    ...chosen.flatMap(({ variable }) =>
      table.variables[variable]?.applied?.members ? [variable] : [],
    ),
  ].map((variable) => {
    const values = { variable: table.variables[variable]?.label ?? '' };
    return problem(code, values, { severity: 'warning' });
  });
}

/** Cells are worked out when the first of them is asked for. */
function calculatedDataset(
  calculated: CalculatedAnswer,
  numbers: Dataset['numbers'],
  format: Format,
): Dataset {
  const table = withContentsVariable(calculated.table);
  const placed = arrangeFor(format, table, resolveAll(table));
  const dataset = openDataset(table, placed, calculated.chunks, numbers, calculated.model);
  return {
    ...dataset,
    async *blocks(signal) {
      await calculated.ready(async () => {
        signal.throwIfAborted();
        await nextTurn();
      });
      yield* dataset.blocks(signal);
    },
  };
}

function defaultIn(table: Table, placement: Selection['placement']): Selection {
  const selection = defaultSelection(table);
  return { ...selection, placement: placement ?? selection.placement };
}

function withMadeUpContents(table: Table, selection: Selection): Selection {
  const contents = table.variables.find((variable) => variable.isMadeUp);
  if (!contents) return selection;
  const code = contents.code.toLowerCase();
  const isContents = (named: string) => named.trim().toLowerCase() === code;
  if (selection.variables.some(({ variableCode }) => isContents(variableCode))) return selection;
  const { placement, variables } = selection;
  const placed = [...(placement?.stub ?? []), ...(placement?.heading ?? [])].some(isContents);
  return {
    variables: [
      { variableCode: contents.code, valueCodes: [...contents.codes], codelist: null },
      ...variables,
    ],
    placement:
      placement?.stub && !placed
        ? { ...placement, stub: [contents.code, ...placement.stub] }
        : placement,
  };
}
