/** Every answer beside the OpenAPI document that the server itself gives. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeTestCatalog, type TestCatalog, type TestServer } from './testing/server.ts';
import { writeTables } from './testing/tables.ts';

const conformance = process.env.STATDESK_CONFORMANCE ?? '';

const schemaRef = z.object({ schema: z.record(z.string(), z.unknown()) });
const answerSchema = z.looseObject({
  $ref: z.string().optional(),
  content: z.record(z.string(), schemaRef).optional(),
});
const documentSchema = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ responses: z.record(z.string(), answerSchema) })),
  ),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    responses: z.record(z.string(), answerSchema),
  }),
});
type Document = z.output<typeof documentSchema>;

let catalog: TestCatalog;
let server: TestServer;
let files: string;
let document: Document;
let ajv: Ajv;

beforeAll(async () => {
  files = await writeTables();
  const more =
    conformance === '' ? [] : [join(conformance, 'samples'), join(conformance, 'tables')];
  catalog = await makeTestCatalog([files, ...more]);
  server = await catalog.serve();
  document = documentSchema.parse(await (await fetch(`${server.address}/openapi.json`)).json());
  // `nullable` and the like of OpenAPI 3.0 are words that the validator knows or may pass over.
  ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'api', components: document.components });
});
afterAll(async () => {
  await catalog?.remove();
  await rm(files, { recursive: true, force: true });
});

/** References of the document lead to its schemas. */
function inApi(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));
}

function validatorOf(path: string, method: string, status: number, type: string): ValidateFunction {
  const operation = document.paths[path]?.[method];
  const told = operation?.responses[String(status)];
  if (!told) throw new Error(`${method} ${path} does not say that it answers ${status}`);
  const response = told.$ref
    ? document.components.responses[told.$ref.split('/').at(-1) ?? '']
    : told;
  const content = response?.content?.[type];
  if (!content) throw new Error(`${method} ${path} does not say that it answers ${type}`);
  return ajv.compile(z.record(z.string(), z.unknown()).parse(inApi(content.schema)));
}

/** Asks and holds the answer against the document. */
async function check(
  path: string,
  { id = '', query = '', body }: { id?: string; query?: string; body?: unknown },
): Promise<{ status: number; body: unknown }> {
  const address = `${server.address}${path.replace('{id}', encodeURIComponent(id))}${query}`;
  const method = body === undefined ? 'get' : 'post';
  const answer = await fetch(
    address,
    body === undefined
      ? {}
      : {
          method,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        },
  );
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const validate = validatorOf(path, method, answer.status, type);
  const isJson = type.endsWith('json');
  const parsed: unknown = isJson ? await answer.json() : await answer.text();
  expect(validate(parsed), `${address}: ${ajv.errorsText(validate.errors)}`).toBe(true);
  return { status: answer.status, body: parsed };
}

const tablesSchema = z.looseObject({ tables: z.array(z.looseObject({ id: z.string() })) });
const metadataSchema = z.looseObject({
  dimension: z.record(
    z.string(),
    z.looseObject({
      extension: z.looseObject({ codelists: z.array(z.looseObject({ id: z.string() })) }),
    }),
  ),
});

describe('the document', () => {
  test('has no reference that leads nowhere', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g);
    const targets = [...references].map(([, path = '']) => path);
    expect(targets.length).toBeGreaterThan(50);
    for (const target of targets) {
      const found = target
        .split('/')
        .reduce<unknown>(
          (at, name) => (at as Record<string, unknown> | undefined)?.[name],
          document,
        );
      expect(found, target).toBeDefined();
    }
  });

  test('says whom every operation is for and what it answers', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(operations.length);
    for (const { responses } of operations) expect(Object.keys(responses)).toContain('429');
  });
});

describe('answers are as the document says', () => {
  test('configuration', async () => {
    await check('/config', {});
    await check('/config', { query: '?lang=xx' });
  });

  test('tables, their metadata, codelists, default selections and data', async () => {
    for (const lang of ['en', 'sv']) {
      const query = `?lang=${lang}`;
      const { tables } = tablesSchema.parse((await check('/tables', { query })).body);
      expect(tables.length).toBeGreaterThan(0);
      for (const { id } of tables) {
        await check('/tables/{id}', { id, query });
        const metadata = metadataSchema.parse(
          (await check('/tables/{id}/metadata', { id, query })).body,
        );
        await check('/tables/{id}/defaultselection', { id, query });
        for (const format of ['json-stat2', 'csv', 'px', 'xlsx', 'html', 'parquet']) {
          await check('/tables/{id}/data', { id, query: `${query}&outputFormat=${format}` });
        }
        for (const { extension } of Object.values(metadata.dimension)) {
          for (const codelist of extension.codelists) {
            await check('/codelists/{id}', { id: codelist.id, query });
          }
        }
      }
    }
  }, 60_000);

  test('saved queries', async () => {
    const selection = { selection: [] };
    const query = { tableId: 'HARVEST', language: 'en', selection };
    const saved = await check('/savedqueries', { body: query });
    expect(saved.status).toBe(201);
    const { id } = z.looseObject({ id: z.string() }).parse(saved.body);
    await check('/savedqueries/{id}', { id });
    await check('/savedqueries/{id}/data', { id });
    await check('/savedqueries/{id}/selection', { id });
  });

  test.each([
    ['/tables', { query: '?pageNumber=99' }, 404],
    ['/tables', { query: '?pageSize=x' }, 400],
    ['/tables/{id}', { id: 'none' }, 404],
    ['/tables/{id}/metadata', { id: 'none' }, 404],
    ['/tables/{id}/metadata', { id: 'HARVEST', query: '?codelist[REGION]=none' }, 400],
    ['/tables/{id}/defaultselection', { id: 'none' }, 404],
    ['/tables/{id}/data', { id: 'none' }, 400],
    ['/tables/{id}/data', { id: 'HARVEST', query: '?valueCodes[NO]=1' }, 400],
    ['/tables/{id}/data', { id: 'HARVEST', query: '?valueCodes=1' }, 400],
    ['/tables/{id}/data', { id: 'HARVEST', body: [] }, 400],
    ['/codelists/{id}', { id: 'none' }, 404],
    ['/savedqueries', { body: { tableId: 'HARVEST' } }, 400],
    ['/savedqueries/{id}', { id: 'none' }, 404],
    ['/savedqueries/{id}/data', { id: 'none' }, 404],
    ['/savedqueries/{id}/selection', { id: 'none' }, 404],
  ])('a problem at %s %o', async (path, asked, status) => {
    const answer = await check(path, asked);
    expect(answer.status).toBe(status);
  });
});
