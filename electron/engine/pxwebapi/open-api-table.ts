/** A table as the API shows it: in the language of the request, with a contents variable, kept open. */
import { withContentsVariable } from '#shared/cube/contents.ts';
import type { TableModel } from '#shared/cube/model.ts';
import type { Table } from '#shared/cube/table.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { Overview, OverviewTable } from '../catalog/overview.ts';
import type { ChunkSource } from '../selection/chunk-source.ts';
import { openTable } from '../selection/open-table.ts';
import { tagOf } from './answer.ts';
import { keepChunks } from './chunk-cache.ts';
import { languageOfTable } from './languages.ts';
import type { ApiRequest } from './request.ts';

export interface ApiTable {
  readonly listed: OverviewTable;
  readonly table: Table;
  readonly model: TableModel;
  readonly chunks: ChunkSource;
  /** The same for the same table, revision and language, codelists included. */
  readonly stamp: string;
}

/** Tables kept open: what a script or a page asks for again and again. */
const KEPT_TABLES = 24;

const kept = new WeakMap<Overview, Map<string, ApiTable>>();

/** @throws ProblemError `selection.unknown-table`, `pxwebapi.table-in-other-languages`. */
export function openApiTable(request: ApiRequest, id: string): ApiTable {
  const listed = findListed(request, id);
  const language = languageIn(request, listed);
  const known = kept.get(request.overview) ?? new Map<string, ApiTable>();
  kept.set(request.overview, known);
  const key = `${listed.tableKey} ${request.language}`;
  const found = known.get(key) ?? open(request, listed, language);
  known.delete(key);
  for (const oldest of known.keys()) {
    if (known.size < KEPT_TABLES) break;
    known.delete(oldest);
  }
  known.set(key, found);
  return found;
}

/** @throws ProblemError `selection.unknown-table`. */
export function findListed({ overview }: ApiRequest, id: string): OverviewTable {
  const listed = overview.find(id);
  if (listed) return listed;
  throw new ProblemError(problem('selection.unknown-table', { table: quoteInput(id) }));
}

/**
 * The table's own spelling of the language of the request.
 *
 * @throws ProblemError `pxwebapi.table-in-other-languages`.
 */
export function languageIn({ language, languages }: ApiRequest, listed: OverviewTable): string {
  const own = languageOfTable(listed, language, languages);
  if (own !== null) return own;
  throw new ProblemError(
    problem('pxwebapi.table-in-other-languages', {
      table: listed.id,
      language,
      languages: listed.texts.map((one) => one.language || languages.usual).join(', '),
    }),
  );
}

function open({ context, overview, language }: ApiRequest, listed: OverviewTable, own: string) {
  const { table, model, chunks, revision } = openTable(context.db, listed.id, own);
  const stamp = tagOf(context.version, overview.stamp, listed.tableKey, revision, language);
  return {
    listed,
    table: withContentsVariable(table),
    model,
    chunks: keepChunks(chunks, stamp),
    stamp,
  };
}
