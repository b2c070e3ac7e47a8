/** The OpenAPI document of `/api/v2`. What differs from the published one is told in docs/local-api.md. */
import { DATASET_SCHEMAS } from './dataset-schemas.ts';
import { flag, ref, type Schema, text } from './schema.ts';
import { SCHEMAS } from './schemas.ts';

const parameter = (name: string): Schema => ({ $ref: `#/components/parameters/${name}` });

/** A list in one parameter, parted by commas or repeated. */
const listParameter = (name: string, description: string, items: Schema): Schema => ({
  name,
  in: 'query',
  required: false,
  description,
  style: 'form',
  explode: false,
  schema: { type: 'array', items },
});

/** `name[VARIABLE]=…`, one for each variable. */
const byVariable = (name: string, description: string, values: Schema): Schema => ({
  name,
  in: 'query',
  required: false,
  description,
  style: 'deepObject',
  explode: true,
  schema: { type: 'object', additionalProperties: values },
});

const codelistParameter = byVariable(
  'codelist',
  'Codelist that takes the place of the values of a variable: codelist[REGION]=agg_Counties.agg.',
  { type: 'string' },
);

const PARAMETERS: Readonly<Record<string, Schema>> = {
  lang: {
    name: 'lang',
    in: 'query',
    required: false,
    description: 'Language; without it that of the configuration.',
    schema: { type: 'string', nullable: true },
  },
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Id, in any letter case.',
    schema: { type: 'string' },
  },
  query: {
    name: 'query',
    in: 'query',
    required: false,
    description:
      'Words that a table must have: words, "phrases", AND, OR, NOT, -word, word*, brackets, title:word.',
    schema: { type: 'string' },
  },
  pastDays: {
    name: 'pastDays',
    in: 'query',
    required: false,
    description: 'Only tables whose numbers changed in so many days.',
    schema: { type: 'integer', minimum: 1 },
  },
  includeDiscontinued: {
    name: 'includeDiscontinued',
    in: 'query',
    required: false,
    description: 'Tables that get no new numbers, too.',
    schema: { type: 'boolean', default: false },
  },
  pageNumber: {
    name: 'pageNumber',
    in: 'query',
    required: false,
    description: 'Which page, from 1.',
    schema: { type: 'integer', default: 1 },
  },
  pageSize: {
    name: 'pageSize',
    in: 'query',
    required: false,
    description: 'Tables of a page; without it 20.',
    schema: { type: 'integer' },
  },
  outputFormat: {
    name: 'outputFormat',
    in: 'query',
    required: false,
    description: 'Format of the answer; without it json-stat2.',
    schema: ref('OutputFormatType'),
  },
  outputFormatParams: listParameter(
    'outputFormatParams',
    'How the format shows things.',
    ref('OutputFormatParamType'),
  ),
};

const problemAnswer = (description: string): Schema => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

const RESPONSES: Readonly<Record<string, Schema>> = {
  ErrorResponse400: problemAnswer('The request cannot be answered: the detail says why.'),
  ErrorResponse404: problemAnswer('There is nothing of this id.'),
  ErrorResponse429: problemAnswer('Too many calls; Retry-After says how many seconds to wait.'),
};

const problems = (...statuses: readonly (400 | 404 | 429)[]): Schema =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { $ref: `#/components/responses/ErrorResponse${status}` },
    ]),
  );

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });

const binary: Schema = { schema: { type: 'string', format: 'binary' } };

const dataAnswer: Schema = {
  description: 'The cells, in the format that was asked for.',
  content: {
    ...json(ref('Dataset')),
    'text/csv': { schema: { type: 'string' } },
    'text/html': { schema: { type: 'string' } },
    'application/octet-stream': binary,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': binary,
  },
};

interface Operation {
  readonly tags: readonly string[];
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: Schema;
  readonly responses: Schema;
}

const get = (
  tag: string,
  operationId: string,
  summary: string,
  parameters: readonly Schema[],
  answer: Schema,
  errors: readonly (400 | 404 | 429)[],
): Operation => ({
  tags: [tag],
  operationId,
  summary,
  ...(parameters.length > 0 && { parameters }),
  responses: { '200': answer, ...problems(...errors) },
});

const success = (schema: Schema): Schema => ({ description: 'Found.', content: json(schema) });

const lang = parameter('lang');
const id = parameter('id');
const formats = [parameter('outputFormat'), parameter('outputFormatParams')];
const place = (name: string, what: string) =>
  listParameter(name, `Variables of the ${what}, by their codes.`, { type: 'string' });

const PATHS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/tables': {
    get: get(
      'Tables',
      'ListAllTables',
      'Tables of the catalog, in pages; a search with a query.',
      ['lang', 'query', 'pastDays', 'includeDiscontinued', 'pageNumber', 'pageSize'].map(parameter),
      success(ref('TablesResponse')),
      [400, 404, 429],
    ),
  },
  '/tables/{id}': {
    get: get(
      'Tables',
      'GetTableById',
      'One table as the list shows it.',
      [lang, id],
      success(ref('TableResponse')),
      [400, 404, 429],
    ),
  },
  '/tables/{id}/metadata': {
    get: get(
      'Tables',
      'GetMetadataById',
      'Every variable and value of a table, notes, units: a dataset without cells.',
      [
        lang,
        id,
        {
          name: 'defaultSelection',
          in: 'query',
          description: 'With the codelists of the default selection.',
          schema: flag('', { default: false }),
        },
        {
          name: 'savedQuery',
          in: 'query',
          description: 'With the codelists of a saved query, by its id.',
          schema: text('', { nullable: true }),
        },
        codelistParameter,
      ],
      success(ref('Dataset')),
      [400, 404, 429],
    ),
  },
  '/tables/{id}/defaultselection': {
    get: get(
      'Tables',
      'GetDefaultSelection',
      'What is shown where nothing is selected.',
      [lang, id],
      success(ref('SelectionResponse')),
      [400, 404, 429],
    ),
  },
  '/tables/{id}/data': {
    get: get(
      'Tables',
      'GetTableData',
      'Cells of a table; the default selection where nothing is selected.',
      [
        lang,
        id,
        byVariable(
          'valuecodes',
          'What is chosen of a variable, parted by commas: valueCodes[TIME]=TOP(12). An item with a comma stands in brackets.',
          { type: 'array', items: { type: 'string' } },
        ),
        codelistParameter,
        ...formats,
        place('heading', 'columns'),
        place('stub', 'rows'),
      ],
      dataAnswer,
      [400, 429],
    ),
    post: {
      tags: ['Tables'],
      operationId: 'GetTableDataByPost',
      summary: 'The same with the selection in the body.',
      parameters: [lang, id, ...formats],
      requestBody: {
        description: 'The selection; none is the default selection.',
        content: json(ref('VariablesSelection')),
      },
      responses: { '200': dataAnswer, ...problems(400, 429) },
    },
  },
  '/codelists/{id}': {
    get: get(
      'Codelists',
      'GetCodelistById',
      'The values of a codelist.',
      [lang, id],
      success(ref('CodelistResponse')),
      [400, 404, 429],
    ),
  },
  '/config': {
    get: get(
      'Configuration',
      'GetApiConfiguration',
      'What the server is and allows.',
      [],
      success(ref('ConfigResponse')),
      [400, 429],
    ),
  },
  '/savedqueries': {
    post: {
      tags: ['Saved Queries'],
      operationId: 'CreateSaveQuery',
      summary: 'Keeps a query; it is tried first.',
      requestBody: {
        description: 'The query, without an id.',
        content: json(ref('SavedQuery')),
      },
      responses: {
        '201': {
          description: 'Kept, under the id in the answer.',
          content: json(ref('SavedQueryResponse')),
        },
        ...problems(400, 429),
      },
    },
  },
  '/savedqueries/{id}': {
    get: get(
      'Saved Queries',
      'GetSaveQuery',
      'A query as it was saved.',
      [id],
      success(ref('SavedQueryResponse')),
      [400, 404, 429],
    ),
  },
  '/savedqueries/{id}/data': {
    get: get(
      'Saved Queries',
      'RunSaveQuery',
      'Its cells as the table is now.',
      [lang, id, ...formats],
      dataAnswer,
      [400, 404, 429],
    ),
  },
  '/savedqueries/{id}/selection': {
    get: get(
      'Saved Queries',
      'GetSavedQuerySelection',
      'What it chooses from the table as it is now.',
      [lang, id],
      success(ref('SelectionResponse')),
      [400, 404, 429],
    ),
  },
};

/** @param base  Address of the API, `http://127.0.0.1:8080/api/v2`. */
export function openApiDocument(base: string): object {
  return {
    openapi: '3.0.2',
    info: {
      title: 'PxWebApi 2, served by Statdesk',
      version: '2.2.0',
      description:
        'Find tables of the catalog on this computer and take metadata and data from them.',
    },
    servers: [{ url: base }],
    tags: [
      { name: 'Tables', description: 'Tables, their metadata and data.' },
      { name: 'Codelists', description: 'Lists that can take the place of values.' },
      { name: 'Saved Queries', description: 'Queries that are kept.' },
      { name: 'Configuration', description: 'The server itself.' },
    ],
    paths: PATHS,
    components: {
      parameters: PARAMETERS,
      schemas: { ...SCHEMAS, ...DATASET_SCHEMAS },
      responses: RESPONSES,
    },
  };
}
