/** Tables of the catalog: found by id, listed, searched, described. */
import { join } from 'node:path';
import type {
  Provenance,
  RevisionRow,
  TableDetails,
  TablePage,
  TableRow,
} from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { selectionSchema } from '#shared/selection/selection-schema.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';
import { folderPaths } from './folders.ts';
import { parseListTexts, pickTexts } from './list-texts.ts';
import { explainMatch } from './match.ts';
import { readModel } from './models.ts';
import { type CatalogQuery, parseQuery } from './query.ts';

export interface StoredTable {
  readonly tableKey: number;
  readonly id: string;
  /** The current revision. */
  readonly revision: number;
  readonly cells: number;
}

const FIND_TABLE = `
  SELECT stat_table.table_key AS tableKey, stat_table.id, revision.revision, revision.cells
  FROM stat_table
  JOIN revision ON revision.table_key = stat_table.table_key AND revision.is_current = 1
  WHERE stat_table.id_key = ? AND stat_table.removal IS NULL`;

/**
 * A table by its id, in any letter case.
 *
 * @throws ProblemError `selection.unknown-table`.
 */
export function findTable(db: Connection, id: string): StoredTable {
  const found = db.prepare<[string], StoredTable>(FIND_TABLE).get(idKey(id));
  if (found) return found;
  throw new ProblemError(problem('selection.unknown-table', { table: quoteInput(id) }));
}

/** Ids are compared without regard to case, and to nothing else. */
export function idKey(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

const SOURCE_KIND = 'SELECT source_kind AS kind FROM revision WHERE revision = ?';

/** Whether a revision is one of the example tables that come with Statdesk. */
export function isSample(db: Connection, revision: number): boolean {
  return statement<[number], { kind: string }>(db, SOURCE_KIND).get(revision)?.kind === 'sample';
}

interface Row {
  readonly tableKey: number;
  readonly id: string;
  readonly folder: number | null;
  readonly texts: string;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
  readonly cells: number;
  readonly sizeBytes: number;
  readonly updated: string | null;
  readonly importedAt: string;
}

const COLUMNS = `
  stat_table.table_key AS tableKey, stat_table.id, stat_table.folder, stat_table.texts,
  stat_table.first_period AS firstPeriod, stat_table.last_period AS lastPeriod,
  stat_table.cells, stat_table.size_bytes AS sizeBytes, stat_table.updated,
  stat_table.imported_at AS importedAt`;

const ORDERS = {
  title: ['title_key', 'id_key'],
  updated: ['updated', 'title_key'],
  id: ['id_key'],
  size: ['size_bytes', 'title_key'],
  folder: ['folder', 'sort_key', 'id_key'],
} as const;

/** Weights of the columns of `search`, in their order: a hit in the id counts most. */
export const RANK = 'bm25(search, 20, 10, 8, 5, 2, 3, 1, 1)';

const WITHIN = `
  WITH RECURSIVE within(folder_id) AS (
    SELECT @folder
    UNION ALL
    SELECT folder.folder_id FROM folder JOIN within ON folder.parent = within.folder_id
  )`;

/** One page of the tables that a query and a folder leave; folders include what is below them. */
export function listTables(
  context: EngineContext,
  params: ParsedParams<'catalog.tables'>,
): TablePage {
  const { db } = context;
  const { offset = 0, limit = 100, folder = null, language } = params;
  const query = parseQuery(params.query ?? '');
  const filters = {
    ...(folder !== null && { folder }),
    ...(query?.include && { include: query.include }),
    ...(query?.exclude && { exclude: query.exclude }),
  };
  const { count, page } = statementsOf({ ...params, limit }, query);
  const rows = statement<[object], Row>(db, page).all({ ...filters, offset });
  const isAll = offset === 0 && rows.length < limit;
  const total = isAll
    ? rows.length
    : (statement<[object], { total: number }>(db, count).get(filters)?.total ?? 0);
  const paths = folderPaths(db);
  return { total, offset, rows: rows.map((row) => toTableRow(db, row, paths, query, language)) };
}

interface ListStatements {
  /** Asks for `total`. */
  readonly count: string;
  readonly page: string;
}

const IN_FOLDER = 'SELECT table_key FROM stat_table WHERE folder IN within AND removal IS NULL';
const MATCHES = 'SELECT rowid FROM search WHERE search MATCH';

function statementsOf(
  params: ParsedParams<'catalog.tables'> & { readonly limit: number },
  query: CatalogQuery | null,
): ListStatements {
  const { folder = null, sort, descending } = params;
  // Written out: SQLite sorts a page faster whose length it knows beforehand.
  const slice = `LIMIT ${params.limit} OFFSET @offset`;
  const within = folder === null ? '' : WITHIN;
  const hasWords = query?.include != null;
  if (hasWords && (sort ?? 'relevance') === 'relevance') {
    // The index of words alone ranks: rows are read for the page, not for every hit. What is removed
    // is not in it.
    const conditions = ['search MATCH @include'];
    if (query.exclude) conditions.push(`rowid NOT IN (${MATCHES} @exclude)`);
    if (folder !== null) {
      conditions.push(`rowid IN (${IN_FOLDER})`);
    }
    const hits = `FROM search WHERE ${conditions.join(' AND ')}`;
    return {
      count: `${within} SELECT count(*) AS total ${hits}`,
      page: `${within} SELECT ${COLUMNS} FROM (
          SELECT rowid AS hit, ${RANK} AS score ${hits} ORDER BY score ${slice}
        ) CROSS JOIN stat_table ON stat_table.table_key = hit ORDER BY score`,
    };
  }
  const conditions = ['removal IS NULL'];
  if (folder !== null) conditions.push('folder IN within');
  if (hasWords) conditions.push(`table_key IN (${MATCHES} @include)`);
  if (query?.exclude) conditions.push(`table_key NOT IN (${MATCHES} @exclude)`);
  const found = `FROM stat_table WHERE ${conditions.join(' AND ')}`;
  const columns = sort === undefined || sort === 'relevance' ? defaultOrder(folder) : ORDERS[sort];
  const order = columns.map((column) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  return {
    count: `${within} SELECT count(*) AS total ${found}`,
    page: `${within} SELECT ${COLUMNS} ${found} ORDER BY ${order} ${slice}`,
  };
}

const defaultOrder = (folder: number | null) => ORDERS[folder === null ? 'title' : 'folder'];

const READ_HINTS = 'SELECT lines FROM search_hint WHERE table_key = ?';

function toTableRow(
  db: Connection,
  row: Row,
  paths: (folder: number | null, language: string) => readonly string[],
  query: CatalogQuery | null,
  language: string | undefined,
): TableRow {
  const texts = parseListTexts(row.texts);
  const shown = pickTexts(texts, language);
  const hints = () =>
    statement<[number], { lines: string }>(db, READ_HINTS).get(row.tableKey)?.lines ?? '';
  return {
    id: row.id,
    title: shown.title,
    contentsText: shown.contents,
    language: shown.language,
    languages: texts.map((one) => one.language).filter((one) => one !== ''),
    variableLabels: shown.variables,
    firstPeriod: row.firstPeriod,
    lastPeriod: row.lastPeriod,
    cells: row.cells,
    sizeBytes: row.sizeBytes,
    source: shown.source,
    updated: row.updated,
    importedAt: row.importedAt,
    folder: row.folder,
    folderPath: paths(row.folder, language ?? shown.language),
    match: query ? explainMatch(query.words, row.id, shown, hints) : null,
  };
}

const READ_ROW = `SELECT ${COLUMNS} FROM stat_table WHERE table_key = ?`;
const READ_CURRENT = `
  SELECT missing_cells AS missingCells, source_path AS sourcePath, source_kind AS sourceKind, warnings
  FROM revision WHERE revision = ?`;
const SHARED_MATRIX = `
  SELECT other.id FROM stat_table AS other
  JOIN stat_table AS this ON this.matrix_key = other.matrix_key
  WHERE this.table_key = ? AND other.table_key < this.table_key AND other.removal IS NULL
  ORDER BY other.table_key LIMIT 1`;

/** How many value texts a description names. */
const EXAMPLES = 4;

/** Everything that the catalog knows of one table. */
export function describeTable(
  context: EngineContext,
  params: ParsedParams<'catalog.table'>,
): TableDetails {
  const { db } = context;
  const stored = findTable(db, params.id);
  const row = db.prepare<[number], Row>(READ_ROW).get(stored.tableKey);
  const current = db
    .prepare<
      [number],
      { missingCells: number; sourcePath: string; sourceKind: string; warnings: number }
    >(READ_CURRENT)
    .get(stored.revision);
  if (!row || !current) throw new Error('a table without a row');
  const base = toTableRow(db, row, folderPaths(db), null, params.language);
  const table = tableInLanguage(readModel(db, stored.revision), stored.id, base.language);
  return {
    ...base,
    units: [...new Set(table.contents.map(({ unit }) => unit).filter((unit) => unit !== ''))],
    nextUpdate: table.nextUpdate,
    missingCells: current.missingCells,
    variables: table.variables.map(({ code, label, role, codes, labels }) => ({
      code,
      label,
      role,
      valueCount: codes.length,
      examples: labels.slice(0, EXAMPLES),
    })),
    revisions: listRevisions(db, stored.tableKey),
    sharesMatrixWith:
      db.prepare<[number], { id: string }>(SHARED_MATRIX).get(stored.tableKey)?.id ?? null,
    sourcePath: current.sourceKind === 'path' ? current.sourcePath : null,
    provenance: readProvenance(db, stored.revision),
    warnings: current.warnings,
  };
}

const READ_PROVENANCE = `
  SELECT source_name AS source, root, table_id AS tableId, selection, fetched_at AS fetchedAt, updated,
    licence, source_text AS sourceText
  FROM provenance WHERE revision = ?`;

function readProvenance(db: Connection, revision: number): Provenance | null {
  const row = statement<[number], Omit<Provenance, 'selection'> & { selection: string }>(
    db,
    READ_PROVENANCE,
  ).get(revision);
  if (!row) return null;
  const { selection } = row;
  return {
    ...row,
    selection: selection === '' ? null : selectionSchema.parse(JSON.parse(selection)),
  };
}

/** Where a table's current revision was read from; null where only its name is known. */
export function sourceOfTable(context: EngineContext, id: string): string | null {
  const { db, samplesFolder } = context;
  const current = db
    .prepare<[number], { sourcePath: string; sourceKind: string }>(READ_CURRENT)
    .get(findTable(db, id).revision);
  if (current?.sourceKind === 'path') return current.sourcePath;
  const isSample = current?.sourceKind === 'sample' && samplesFolder !== null;
  return isSample ? join(samplesFolder, current.sourcePath) : null;
}

const LIST_REVISIONS = `
  SELECT revision, imported_at AS importedAt, updated, cells, size_bytes AS sizeBytes,
    is_current AS isCurrent, source_path AS sourcePath
  FROM revision WHERE table_key = ? ORDER BY revision DESC`;

/** Newest import first. */
function listRevisions(db: Connection, tableKey: number): readonly RevisionRow[] {
  return db
    .prepare<[number], Omit<RevisionRow, 'isCurrent'> & { isCurrent: number }>(LIST_REVISIONS)
    .all(tableKey)
    .map((row) => ({ ...row, isCurrent: row.isCurrent === 1 }));
}

const COUNT_TABLES = 'SELECT count(*) AS tables FROM stat_table WHERE removal IS NULL';

export function countTables(db: Connection): number {
  return db.prepare<[], { tables: number }>(COUNT_TABLES).get()?.tables ?? 0;
}
