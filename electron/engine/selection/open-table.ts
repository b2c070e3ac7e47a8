/** A table of the catalog in one language, with its codelists and its cells. */
import { tableInLanguage } from '#shared/cube/localize.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import { openCells } from '../catalog/cells.ts';
import { readModel } from '../catalog/models.ts';
import { findTable } from '../catalog/tables.ts';
import { familiesOf } from '../codelists/families.ts';
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
  const shown = tableInLanguage(model, stored.id, language);
  const metaPatterns = metaPatternsOf(db, shown.language);
  const table = tableWithCodelists(familiesOf(db).find, readOwnGroupings(db), model, shown);
  return {
    table: metaPatterns.length > 0 ? { ...table, metaPatterns } : table,
    model,
    chunks: openCells(db, stored.revision, stored.cells),
    revision: stored.revision,
  };
}
