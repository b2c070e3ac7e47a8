/** What is asked of a table: the model of the answer, and the codes of every variable in it. */
import { withCodelists } from '#shared/codelist/apply.ts';
import { cutModel } from '#shared/cube/cut-model.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { tableWithCodelists } from '../codelists/of-table.ts';
import type { ChunkSource } from '../selection/chunk-source.ts';
import { openDataset } from '../selection/dataset.ts';

export interface Shape {
  /** Of the answer, without cells. */
  readonly model: TableModel;
  /** Parallel to the variables of `model`. */
  readonly asked: readonly AskedVariable[];
}

export interface AskedVariable {
  readonly code: string;
  readonly codes: readonly string[];
  readonly codelist: string | null;
}

/** The table in its first language, with the codelists that came with it. */
export function tableOf(model: TableModel, id: string, language?: string): Table {
  return tableWithCodelists(() => [], [], model, tableInLanguage(model, id, language));
}

/**
 * Rules of a selection are worked out against the table as it is today: "the latest 12" are the
 * latest of now.
 *
 * @throws ProblemError of `selection.*` where the table lacks what is named.
 */
export function shapeOf(model: TableModel, id: string, selection: Selection | null): Shape {
  if (selection === null) {
    const asked = model.variables.map(({ code, codes }) => ({ code, codes, codelist: null }));
    return { model, asked };
  }
  const table = withCodelists(tableOf(model, id), selection);
  const resolved = resolveSelection(table, selection, { illegalPlacement: 'ignore' });
  const dataset = openDataset(table, resolved, NO_CHUNKS, 'stored', model);
  const shown = [...dataset.stub, ...dataset.heading];
  return {
    model: cutModel(model, dataset),
    asked: shown.map(({ code, codes, applied }) => ({
      code,
      codes,
      codelist: applied?.id ?? null,
    })),
  };
}

/** The cells are still with the server. */
const NO_CHUNKS: ChunkSource = {
  cellCount: 0,
  readChunk() {
    throw new Error('a table without cells was read');
  },
};
