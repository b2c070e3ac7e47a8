/** Staged cells become a table, or the newest revision of one: whole, in one transaction. */
import { foldText } from '#shared/cube/fold.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { type Connection, statement } from '../db/open.ts';
import { writeChunks } from './cells.ts';
import { type PreparedTable, prepareTable } from './prepare.ts';
import type { StagedCells } from './stage.ts';
import { idKey } from './tables.ts';

export interface RevisionSource {
  readonly kind: 'path' | 'upload' | 'sample';
  readonly path: string;
  readonly fileSize: number;
  readonly fileHash: Buffer;
  readonly encoding: string;
  /** The recipe whose files are revisions of one table, folded; null where each file is a table. */
  readonly recipe: string | null;
}

export interface NewRevision {
  readonly table: PreparedTable;
  readonly cells: StagedCells;
  readonly source: RevisionSource;
  readonly warnings: number;
  /**
   * Which table it is, where the source says so: the one with this key, else a new one of this id.
   * Without it the path decides, and MATRIX gives the id.
   */
  readonly identity?: { readonly id: string; readonly tableKey: number | null };
  /** The folder of a new table, made where it is missing; a table that is there stays where it is. */
  readonly folder: () => number | null;
  /** Order within its folder. */
  readonly sortCode: string;
}

export interface Published {
  readonly tableKey: number;
  readonly id: string;
  readonly isUpdate: boolean;
  /** The table whose MATRIX was taken, for a new table that got another id. */
  readonly sharesMatrixWith: string | null;
}

// Two lookups in place of a join: for the many files that are new the first one ends it, ten times
// as fast.
const FROM_PATH = `
  SELECT table_key AS tableKey FROM revision
  WHERE source_path = ? AND source_kind = ? AND is_current = 1`;
const FROM_RECIPE =
  'SELECT table_key AS tableKey FROM revision WHERE recipe = ? AND is_current = 1';
const FROM_BYTES =
  'SELECT table_key AS tableKey FROM revision WHERE file_hash = ? AND is_current = 1';
const LIVE_TABLE = `
  SELECT table_key AS tableKey, id, matrix_key AS matrixKey FROM stat_table
  WHERE table_key = ? AND removal IS NULL`;
const FIND_ID = 'SELECT id FROM stat_table WHERE id_key = ? AND removal IS NULL';
const ADD_TABLE = `
  INSERT INTO stat_table (id, id_key, matrix_key, folder, sort_key, title_key, texts, first_period,
    last_period, cells, size_bytes, updated, imported_at, source_path, warnings)
  VALUES (@id, @idKey, @matrixKey, @folder, @sortKey, @titleKey, @texts, @firstPeriod,
    @lastPeriod, @cells, @sizeBytes, @updated, @importedAt, @path, @warnings)`;
const ADD_REVISION = `
  INSERT INTO revision (table_key, is_current, imported_at, source_kind, source_path, file_size,
    file_hash, encoding, cells, missing_cells, size_bytes, updated, warnings, model, recipe)
  VALUES (@tableKey, 1, @importedAt, @kind, @path, @fileSize, @fileHash, @encoding, @cells,
    @missingCells, @sizeBytes, @updated, @warnings, @model, @recipe)`;
const PUBLISH_STAGED = `
  UPDATE revision SET table_key = @tableKey, is_current = 1, imported_at = @importedAt,
    source_kind = @kind, source_path = @path, file_size = @fileSize, file_hash = @fileHash,
    encoding = @encoding, cells = @cells, missing_cells = @missingCells, size_bytes = @sizeBytes,
    updated = @updated, warnings = @warnings, model = @model, recipe = @recipe
  WHERE revision = @revision`;
const RETIRE = 'UPDATE revision SET is_current = 0 WHERE table_key = ? AND is_current = 1';

/**
 * Publishes, inside a transaction of the caller. A file that was imported from the same place before
 * updates its table, as does the next file of a recipe; a MATRIX that another table has gives an id of its own.
 *
 * @param revisionsKept  Earlier revisions that stay.
 */
export function publishRevision(
  db: Connection,
  revision: NewRevision,
  importedAt: string,
  revisionsKept: number,
): Published {
  const { table } = revision;
  const row = revisionRow(revision, importedAt);
  const known = findKnown(db, revision);
  if (known) {
    const { tableKey, id } = known;
    statement(db, RETIRE).run(tableKey);
    attachRevision(db, tableKey, revision.cells, row);
    showTable(db, tableKey, id, table);
    pruneRevisions(db, tableKey, revisionsKept);
    return { tableKey, id, isUpdate: true, sharesMatrixWith: null };
  }
  const wantedId = revision.identity?.id ?? table.matrix;
  const taken = findId(db, wantedId);
  const id = taken === null ? wantedId : nextFreeId(db, wantedId);
  const added = statement(db, ADD_TABLE).run({
    ...row,
    ...table.listed,
    id,
    idKey: idKey(id),
    folder: revision.folder(),
    sortKey: foldText(revision.sortCode),
  });
  const tableKey = Number(added.lastInsertRowid);
  attachRevision(db, tableKey, revision.cells, row);
  addWords(db, tableKey, id, table);
  return { tableKey, id, isUpdate: false, sharesMatrixWith: taken };
}

/** The table that an earlier file of the recipe became. */
function tableOfRecipe(
  db: Connection,
  recipe: string | null,
  matrixKey: string,
): LiveTable | undefined {
  if (recipe === null) return undefined;
  const revisions = statement<[string], RevisionRef>(db, FROM_RECIPE).all(recipe);
  return liveTables(db, revisions).find((one) => one.matrixKey === matrixKey);
}

/** The table that a revision belongs to; undefined for a new one. */
function findKnown(
  db: Connection,
  { source, table, identity }: NewRevision,
): LiveTable | undefined {
  if (identity) {
    const { tableKey } = identity;
    return tableKey === null ? undefined : liveTables(db, [{ tableKey }])[0];
  }
  const { matrixKey } = table.listed;
  const fromPath = statement<[string, string], RevisionRef>(db, FROM_PATH);
  // Uploads have no path of their own: another table may have come under the same name.
  const ofPath = liveTables(db, fromPath.all(source.path, source.kind)).find(
    (one) => source.kind !== 'upload' || one.matrixKey === matrixKey,
  );
  return ofPath ?? tableOfRecipe(db, source.recipe, matrixKey);
}

interface RevisionRef {
  readonly tableKey: number;
}

interface LiveTable extends RevisionRef {
  readonly id: string;
  readonly matrixKey: string;
}

/** Tables of these revisions that are not removed, oldest first. */
function liveTables(db: Connection, revisions: readonly RevisionRef[]): readonly LiveTable[] {
  return revisions
    .flatMap(({ tableKey }) => statement<[number], LiveTable>(db, LIVE_TABLE).all(tableKey))
    .sort((a, b) => a.tableKey - b.tableKey);
}

function findId(db: Connection, id: string): string | null {
  return statement<[string], { id: string }>(db, FIND_ID).get(idKey(id))?.id ?? null;
}

/** MATRIX where it is free, else MATRIX-2, MATRIX-3 … */
export function nextFreeId(db: Connection, matrix: string): string {
  if (findId(db, matrix) === null) return matrix;
  for (let number = 2; ; number++) {
    const id = `${matrix}-${number}`;
    if (findId(db, id) === null) return id;
  }
}

function revisionRow({ table, cells, source, warnings }: NewRevision, importedAt: string) {
  return {
    importedAt,
    kind: source.kind,
    path: source.path,
    fileSize: source.fileSize,
    fileHash: source.fileHash,
    encoding: source.encoding,
    recipe: source.recipe,
    cells: cells.cells,
    missingCells: cells.missingCells,
    sizeBytes: cells.sizeBytes + table.packed.byteLength,
    updated: table.updated,
    warnings,
    model: table.packed,
  };
}

function attachRevision(
  db: Connection,
  tableKey: number,
  cells: StagedCells,
  row: ReturnType<typeof revisionRow>,
): void {
  if (cells.revision === null) {
    const added = statement(db, ADD_REVISION).run({ ...row, tableKey });
    writeChunks(db, Number(added.lastInsertRowid), cells.firstHeld, cells.held);
  } else {
    writeChunks(db, cells.revision, cells.firstHeld, cells.held);
    statement(db, PUBLISH_STAGED).run({ ...row, tableKey, revision: cells.revision });
  }
}

const SHOW_TABLE = `
  UPDATE stat_table SET matrix_key = @matrixKey, title_key = @titleKey, texts = @texts,
    first_period = @firstPeriod, last_period = @lastPeriod, cells = @cells,
    size_bytes = @sizeBytes, updated = @updated, imported_at = @importedAt,
    source_path = @path, warnings = @warnings
  WHERE stat_table.table_key = @tableKey`;
const CURRENT_REVISION = `
  SELECT cells, size_bytes AS sizeBytes, updated, imported_at AS importedAt, source_path AS path,
    warnings
  FROM revision WHERE table_key = ? AND is_current = 1`;
const FORGET_WORDS = 'DELETE FROM search WHERE rowid = ?';
const ADD_WORDS = `
  INSERT INTO search (rowid, id, title, contents, variables, "values", subject, source, notes)
  VALUES (@tableKey, @id, @title, @contents, @variables, @values, @subject, @source, @notes)`;
const SET_HINTS = `
  INSERT INTO search_hint (table_key, lines) VALUES (@tableKey, @lines)
  ON CONFLICT (table_key) DO UPDATE SET lines = excluded.lines`;

/** Lists and searches show the current revision from now on. */
export function showRevision(
  db: Connection,
  tableKey: number,
  id: string,
  model: TableModel,
): void {
  showTable(db, tableKey, id, prepareTable(model));
}

function showTable(db: Connection, tableKey: number, id: string, table: PreparedTable): void {
  const current = statement<[number], object>(db, CURRENT_REVISION).get(tableKey);
  statement(db, SHOW_TABLE).run({ ...current, ...table.listed, tableKey });
  hideFromSearch(db, tableKey);
  addWords(db, tableKey, id, table);
}

function addWords(db: Connection, tableKey: number, id: string, { words }: PreparedTable): void {
  statement(db, ADD_WORDS).run({ ...words, tableKey, id: `${foldText(id)} ${words.ids}` });
  statement(db, SET_HINTS).run({ tableKey, lines: words.hints });
}

/** A table is found no more: it is removed, or about to be shown anew. */
export function hideFromSearch(db: Connection, tableKey: number): void {
  statement(db, FORGET_WORDS).run(tableKey);
}

const PRUNE = `
  DELETE FROM revision WHERE table_key = @tableKey AND is_current = 0 AND revision NOT IN (
    SELECT revision FROM revision WHERE table_key = @tableKey AND is_current = 0
    ORDER BY revision DESC LIMIT @kept)`;

/** Drops the oldest revisions beyond those that are kept. */
export function pruneRevisions(db: Connection, tableKey: number, kept: number): void {
  statement(db, PRUNE).run({ tableKey, kept });
}

/** The table whose current revision came from these very bytes. */
export function findSameBytes(db: Connection, hash: Uint8Array): string | null {
  const revisions = statement<[Uint8Array], RevisionRef>(db, FROM_BYTES).all(hash);
  return liveTables(db, revisions)[0]?.id ?? null;
}

const HAS_SIZE = 'SELECT 1 FROM revision WHERE file_size = ? AND is_current = 1 LIMIT 1';
const HAS_PATH = 'SELECT 1 FROM revision WHERE source_path = ? AND is_current = 1 LIMIT 1';

/** Whether it is worth hashing a file before it is read: something of its size or place is here. */
export function mayBeKnown(db: Connection, path: string, size: number): boolean {
  return (
    statement(db, HAS_SIZE).get(size) !== undefined ||
    statement(db, HAS_PATH).get(path) !== undefined
  );
}
