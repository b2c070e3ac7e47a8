/** Selections kept under a name, by people in the window and by clients of the API. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SavedQuery, SavedQueryRow } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { selectionSchema } from '#shared/selection/selection-schema.ts';
import { parseListTexts, pickTexts } from '../catalog/list-texts.ts';
import { idKey } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';

interface Row {
  readonly queryId: string;
  readonly name: string;
  readonly tableId: string;
  readonly language: string;
  readonly selection: string;
  readonly outputFormat: string | null;
  readonly outputFormatParams: string;
  readonly arrangement: string;
  readonly savedAt: string;
}

const COLUMNS = `
  query_id AS queryId, name, table_id AS tableId, language, selection,
  output_format AS outputFormat, output_format_params AS outputFormatParams, arrangement,
  saved_at AS savedAt`;

const FIND = `SELECT ${COLUMNS} FROM saved_query WHERE query_id = ?`;

const LIST = `
  SELECT ${COLUMNS}, stat_table.texts
  FROM saved_query
  LEFT JOIN stat_table ON stat_table.id_key = saved_query.table_id_key AND stat_table.removal IS NULL
  WHERE @table IS NULL OR saved_query.table_id_key = @table
  ORDER BY saved_at DESC, name`;

const SAVE = `
  INSERT INTO saved_query (query_id, name, table_id, table_id_key, language, selection,
    output_format, output_format_params, arrangement, saved_at)
  VALUES (@queryId, @name, @tableId, @tableKey, @language, @selection,
    @outputFormat, @outputFormatParams, @arrangement, @savedAt)
  ON CONFLICT (query_id) DO UPDATE SET
    name = excluded.name, table_id = excluded.table_id, table_id_key = excluded.table_id_key,
    language = excluded.language, selection = excluded.selection,
    output_format = excluded.output_format,
    output_format_params = excluded.output_format_params,
    arrangement = excluded.arrangement, saved_at = excluded.saved_at`;

/** `queries.list`: those of one table, or all; newest first. */
export function listQueries(
  { db }: EngineContext,
  { tableId }: ParsedParams<'queries.list'>,
): readonly SavedQueryRow[] {
  const rows = db
    .prepare<[{ table: string | null }], Row & { readonly texts: string | null }>(LIST)
    .all({ table: tableId === undefined ? null : idKey(tableId) });
  return rows.map((row) => ({
    ...readRow(row),
    tableTitle:
      row.texts === null ? null : pickTexts(parseListTexts(row.texts), row.language).title,
  }));
}

/** `queries.get` @throws ProblemError `queries.unknown`. */
export function getQuery(
  { db }: Pick<EngineContext, 'db'>,
  { queryId }: ParsedParams<'queries.get'>,
): SavedQuery {
  return findQuery(db, queryId);
}

/** @throws ProblemError `queries.unknown`. */
function findQuery(db: Connection, queryId: string): SavedQuery {
  const row = db.prepare<[string], Row>(FIND).get(queryId.toLowerCase());
  if (row) return readRow(row);
  throw new ProblemError(problem('queries.unknown', { query: quoteInput(queryId) }));
}

/** `queries.save`. Whether the query can be answered is for the caller to know. */
export function saveQuery(
  { db, now, emit }: Pick<EngineContext, 'db' | 'now' | 'emit'>,
  params: ParsedParams<'queries.save'>,
): SavedQuery {
  const queryId = params.queryId?.toLowerCase() ?? randomUUID();
  db.prepare(SAVE).run({
    queryId,
    name: params.name,
    tableId: params.tableId,
    tableKey: idKey(params.tableId),
    language: params.language,
    selection: JSON.stringify(params.selection),
    outputFormat: params.outputFormat ?? null,
    outputFormatParams: JSON.stringify(params.outputFormatParams ?? []),
    arrangement: JSON.stringify(params.arrangement ?? null),
    savedAt: now().toISOString(),
  });
  emit({ kind: 'changed', room: 'queries', ids: [queryId] });
  return findQuery(db, queryId);
}

/** `queries.remove` @throws ProblemError `queries.unknown`. */
export function removeQuery(
  { db, emit }: EngineContext,
  { queryId }: ParsedParams<'queries.remove'>,
): SavedQuery {
  const removed = findQuery(db, queryId);
  db.prepare('DELETE FROM saved_query WHERE query_id = ?').run(removed.queryId);
  emit({ kind: 'changed', room: 'queries', ids: [removed.queryId] });
  return removed;
}

const params = z.array(z.string());

function readRow(row: Row): SavedQuery {
  const { queryId, name, tableId, language, outputFormat, savedAt } = row;
  return {
    queryId,
    name,
    tableId,
    language,
    selection: selectionSchema.parse(JSON.parse(row.selection)),
    outputFormat,
    outputFormatParams: params.parse(JSON.parse(row.outputFormatParams)),
    arrangement: JSON.parse(row.arrangement),
    savedAt,
  };
}
