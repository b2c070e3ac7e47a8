/**
 * All that the catalog keeps of a model, made before the transaction that publishes it: the
 * transaction is short then, and the model itself need not wait for it.
 */
import { foldText } from '#shared/cube/fold.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { makeListTexts, makeSearchTexts, periodRange, updatedAt } from './list-texts.ts';
import { packModel } from './models.ts';
import { idKey } from './tables.ts';

export interface PreparedTable {
  readonly matrix: string;
  readonly packed: Buffer;
  /** UTC, ISO. */
  readonly updated: string | null;
  /** What lists show and sort by, as columns of `stat_table`. */
  readonly listed: ReturnType<typeof listedOf>;
  readonly words: ReturnType<typeof makeSearchTexts>;
}

export function prepareTable(model: TableModel): PreparedTable {
  return {
    matrix: model.facts.matrix,
    packed: packModel(model),
    updated: updatedAt(model),
    listed: listedOf(model),
    words: makeSearchTexts(model),
  };
}

function listedOf(model: TableModel) {
  const texts = makeListTexts(model);
  const { first, last } = periodRange(model);
  return {
    matrixKey: idKey(model.facts.matrix),
    titleKey: foldText(texts[0]?.title ?? ''),
    texts: JSON.stringify(texts),
    firstPeriod: first,
    lastPeriod: last,
  };
}
