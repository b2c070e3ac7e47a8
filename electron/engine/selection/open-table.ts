/** A table of the catalog in one language, with its codelists and its cells. */

import type { OwnGrouping } from '#shared/codelist/own-grouping.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import { openCells } from '../catalog/cells.ts';
import { readModel } from '../catalog/models.ts';
import { findTable } from '../catalog/tables.ts';
import { type Families, familiesOf } from '../codelists/families.ts';
import { tableWithCodelists } from '../codelists/of-table.ts';
import { readOwnGroupings } from '../codelists/own-groupings.ts';
import type { Connection } from '../db/open.ts';
import { metaPatternsOf } from '../meta-links/patterns.ts';
import type { ChunkSource } from './chunk-source.ts';

export interface OpenTable {
  readonly table: Table;
  /** The table in all its languages. */
  readonly model: TableModel;
  readonly chunks: ChunkSource;
  /** The current revision: the same number means the same table and cells. */
  readonly revision: number;
}

/**
 * @param language  The table's default language where missing or empty.
 * @throws ProblemError `selection.unknown-table`, `selection.unknown-language`.
 */
export function openTable(db: Connection, id: string, language?: string): OpenTable {
  const stored = findTable(db, id);
  const model = readModel(db, stored.revision);
  const table = tableOf(db, model, stored.id, language);
  const metaPatterns = metaPatternsOf(db, table.language);
  return {
    table: metaPatterns.length > 0 ? { ...table, metaPatterns } : table,
    model,
    chunks: openCells(db, stored.revision, stored.cells),
    revision: stored.revision,
  };
}

interface KeptTable {
  readonly id: string;
  readonly families: Families;
  readonly own: readonly OwnGrouping[];
  readonly table: Table;
}

/** As long as a model is kept open, by language: codelists of many values take longer than their cells. */
const kept = new WeakMap<TableModel, Map<string, KeptTable>>();

function tableOf(db: Connection, model: TableModel, id: string, language = ''): Table {
  const families = familiesOf(db);
  const own = readOwnGroupings(db);
  const byLanguage = kept.get(model) ?? new Map<string, KeptTable>();
  const known = byLanguage.get(language);
  if (known?.id === id && known.families === families && known.own === own) return known.table;
  const table = tableWithCodelists(families.find, own, model, tableInLanguage(model, id, language));
  // What is asked for in other letters is the same language, and few are.
  if (byLanguage.size > model.languages.length) byLanguage.clear();
  byLanguage.set(language, { id, families, own, table });
  kept.set(model, byLanguage);
  return table;
}
