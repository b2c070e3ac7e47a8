import { withCodelists } from '#shared/codelist/apply.ts';
import type { Table } from '#shared/cube/table.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { defaultSelection } from '#shared/selection/default.ts';
import { findVariable } from '#shared/selection/find-variable.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { answerCreated, answerJson } from '../answer.ts';
import { pickLanguage } from '../languages.ts';
import { openApiTable } from '../open-api-table.ts';
import { type ApiRequest, inLanguage, type Params, param } from '../request.ts';
import {
  addSavedQuery,
  findSavedQuery,
  parseSavedQuery,
  type SavedQuery,
  savedQueryDocument,
} from '../saved-query.ts';
import { selectionDocument } from '../selection-document.ts';
import { answerData } from './data.ts';

/**
 * POST `/savedqueries`: the query is tried first, and kept where it can be answered.
 *
 * @param body  Parsed JSON; undefined and null where there is none.
 */
export async function saveQuery(request: ApiRequest, body: unknown): Promise<Response> {
  if (body === undefined || body === null) throw new ProblemError(problem('pxwebapi.no-query'));
  const query = parseSavedQuery(body);
  const own = inLanguage(request, pickLanguage(request.languages, query.language));
  request.dialect.outputFormat(formatParams(query, []));
  const { table } = openApiTable(own, query.tableId);
  resolveSelection(withCodelists(table, query.selection), query.selection, {
    illegalPlacement: 'refuse',
    cellLimit: request.context.settings.maxDataCells,
  });
  const { context, links } = request;
  const saved: SavedQuery = { ...query, tableId: table.id, language: own.language };
  const id = addSavedQuery(context, saved);
  return answerCreated(
    savedQueryResponse(request, id, saved),
    links.href(['savedqueries', id], {}),
  );
}

/** GET `/savedqueries/{id}` */
export function answerSavedQuery(request: ApiRequest, id: string): Promise<Response> {
  const query = findSavedQuery(request.context, id);
  return answerJson(request, savedQueryResponse(request, id.toLowerCase(), query));
}

function savedQueryResponse({ links }: ApiRequest, id: string, query: SavedQuery): object {
  const href = links.href(['savedqueries', id], {});
  return {
    language: query.language,
    id,
    savedQuery: savedQueryDocument(id, query),
    links: [{ rel: 'self', hreflang: query.language, href }],
  };
}

/** GET `/savedqueries/{id}/data`: runs it as the table is now. What the address names wins. */
export function runSavedQuery(request: ApiRequest, id: string): Promise<Response> {
  const query = findSavedQuery(request.context, id);
  const output = request.dialect.outputFormat(formatParams(query, request.params));
  return answerData(inStoredLanguage(request, query), query.tableId, query.selection, output);
}

/** GET `/savedqueries/{id}/selection` */
export function answerSavedSelection(request: ApiRequest, id: string): Promise<Response> {
  const query = findSavedQuery(request.context, id);
  const own = inStoredLanguage(request, query);
  const { table } = openApiTable(own, query.tableId);
  const { maxDataCells } = request.context.settings;
  const selection =
    query.selection.variables.length === 0
      ? defaultSelection(table, maxDataCells)
      : resolvedCodes(table, query.selection, maxDataCells);
  const self = own.links.link('self', ['savedqueries', id.toLowerCase(), 'selection']);
  return answerJson(request, selectionDocument(selection, own.language, self));
}

function inStoredLanguage(request: ApiRequest, query: SavedQuery): ApiRequest {
  if (param(request.params, 'lang') !== undefined) return request;
  // The window keeps queries without a language: the table's own is meant.
  const own = request.overview.find(query.tableId)?.texts[0]?.language;
  return inLanguage(request, pickLanguage(request.languages, query.language || own));
}

/** Those of the address, else those that were saved. */
function formatParams(query: SavedQuery, params: Params): Params {
  const hasFormat = param(params, 'outputFormat') !== undefined;
  const hasOptions = param(params, 'outputFormatParams') !== undefined;
  const stored: Params = [
    ...(hasFormat || query.outputFormat === null
      ? []
      : [['outputFormat', query.outputFormat] as const]),
    // Options belong to the format that they were saved with.
    ...(hasFormat || hasOptions
      ? []
      : query.outputFormatParams.map((one) => ['outputFormatParams', one] as const)),
  ];
  return [...stored, ...params.filter(([, value]) => value !== '')];
}

/** The selection with its expressions worked out; variables that are left out stand last. */
function resolvedCodes(whole: Table, selection: Selection, cellLimit: number): Selection {
  const table = withCodelists(whole, selection);
  const { stub, heading, eliminated } = resolveSelection(table, selection, {
    illegalPlacement: 'ignore',
    cellLimit,
  });
  const codelists = new Map(
    selection.variables.map(({ variableCode, codelist }) => [
      findVariable(table, variableCode),
      codelist,
    ]),
  );
  const code = (variable: number) => table.variables[variable]?.code ?? '';
  const chosen = new Map([...stub, ...heading].map((each) => [each.variable, each.values]));
  const order = [...new Set([...codelists.keys(), ...chosen.keys()])];
  return {
    variables: [
      ...order
        .filter((variable) => chosen.has(variable))
        .map((variable) => ({
          variableCode: code(variable),
          valueCodes: (chosen.get(variable) ?? []).map(
            (value) => table.variables[variable]?.codes[value] ?? '',
          ),
          codelist: codelists.get(variable) ?? null,
        })),
      ...eliminated.map(({ variable }) => ({
        variableCode: code(variable),
        valueCodes: [],
        codelist: null,
      })),
    ],
    placement: {
      stub: stub.map(({ variable }) => code(variable)),
      heading: heading.map(({ variable }) => code(variable)),
    },
  };
}
