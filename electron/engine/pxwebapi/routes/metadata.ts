import { withCodelists } from '#shared/codelist/apply.ts';
import type { Table } from '#shared/cube/table.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { findVariable } from '#shared/selection/find-variable.ts';
import { unknownVariable } from '#shared/selection/resolve.ts';
import { metadataText, type ServedMetadata } from '../../formats/json-stat2.ts';
import { answerTagged, tagOf } from '../answer.ts';
import { codelistLink } from '../codelist-link.ts';
import { jsonPxMetadata } from '../json-px-metadata.ts';
import { type ApiTable, openApiTable } from '../open-api-table.ts';
import { type ApiRequest, param, yesOrNo } from '../request.ts';
import { findSavedQuery } from '../saved-query.ts';

const JSON_TYPE = 'application/json; charset=UTF-8';

/** The document that was sent last of a table that is open. */
const kept = new WeakMap<ApiTable, { readonly tag: string; readonly body: Buffer<ArrayBuffer> }>();

/** `/tables/{id}/metadata` */
export function answerMetadata(request: ApiRequest, id: string): Promise<Response> {
  const codelists = codelistsAsked(request);
  const open = openApiTable(request, id);
  const table = withChosen(open.table, codelists);
  const form = metadataForm(request);
  const tag = tagOf(open.stamp, request.address, codelists, form);
  return answerTagged(request, tag, async () => {
    const headers = { 'Content-Type': JSON_TYPE };
    const known = kept.get(open);
    if (known?.tag === tag) return { headers, body: known.body };
    const served = servedMetadata(request, table);
    const text =
      form === 'json-px'
        ? JSON.stringify(
            jsonPxMetadata(
              table,
              request.language,
              served,
              request.links.link('self', ['tables', table.id, 'metadata'], { outputFormat: form }),
            ),
          )
        : metadataText(table, served);
    const body = Buffer.from(text);
    kept.set(open, { tag, body });
    return { headers, body };
  });
}

/** The beta has two forms; today's API does not read the parameter. */
function metadataForm({ dialect, params }: ApiRequest): 'json-stat2' | 'json-px' {
  const asked = dialect.isBeta ? param(params, 'outputFormat')?.trim().toLowerCase() : undefined;
  if (asked === undefined || asked === 'json-stat2') return 'json-stat2';
  if (asked === 'json-px') return 'json-px';
  const values = {
    parameter: 'outputFormat',
    value: quoteInput(asked),
    known: 'json-px, json-stat2',
  };
  throw new ProblemError(
    problem('pxwebapi.bad-parameter', values, { place: { field: 'outputFormat' } }),
  );
}

function servedMetadata(request: ApiRequest, table: Table): ServedMetadata {
  const { context, dialect, links, address } = request;
  return {
    linksOf: ({ id }) => [codelistLink(context, links, id, table.id)],
    beta: dialect.isBeta
      ? {
          href: address,
          data: links.link('data', ['tables', table.id, 'data'], { outputFormat: 'json-stat2' })
            .href,
        }
      : null,
  };
}

/** Variable → id of a codelist. Only the first of saved query, default selection and parameters counts. */
function codelistsAsked(request: ApiRequest): readonly (readonly [string, string])[] {
  const { params } = request;
  const isDefault = yesOrNo(params, 'defaultSelection') ?? false;
  const savedQuery = param(params, 'savedQuery');
  if (savedQuery !== undefined) {
    const { selection } = findSavedQuery(request.context, savedQuery);
    return selection.variables.flatMap(({ variableCode, codelist }) =>
      codelist === null ? [] : [[variableCode, codelist] as const],
    );
  }
  // The default selection applies no codelists.
  if (isDefault) return [];
  return params.flatMap(([name, value]) => {
    const variable = /^codelist\[(.*)\]$/is.exec(name)?.[1];
    return variable === undefined || value === '' ? [] : [[variable, value] as const];
  });
}

function withChosen(table: Table, codelists: readonly (readonly [string, string])[]): Table {
  const unknown = codelists.find(([variable]) => findVariable(table, variable) < 0);
  if (unknown) throw new ProblemError(unknownVariable(table, unknown[0]));
  return withCodelists(table, {
    variables: codelists.map(([variableCode, codelist]) => ({
      variableCode,
      valueCodes: ['*'],
      codelist,
    })),
    placement: null,
  });
}
