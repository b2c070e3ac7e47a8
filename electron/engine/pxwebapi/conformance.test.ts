/**
 * The PxWebApi 2 conformance cases, played in-process: reader, codelists, selection, cells and output
 * formats, without a socket.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FindFamilies, readFamilies } from '#engine/codelists/families.ts';
import { tableWithCodelists } from '#engine/codelists/of-table.ts';
import { arrangeFor } from '#engine/formats/arrangement.ts';
import { quietTask } from '#engine/formats/testing/write.ts';
import { readPx } from '#engine/px/read.ts';
import { openFileSource } from '#engine/px/source.ts';
import { openDataset } from '#engine/selection/dataset.ts';
import { createMemoryChunks, readWhole } from '#engine/selection/testing.ts';
import { withCodelists } from '#shared/codelist/apply.ts';
import { withContentsVariable } from '#shared/cube/contents.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import { tableInLanguage } from '#shared/cube/localize.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { roundNumber } from '#shared/numbers/round.ts';
import { defaultSelection } from '#shared/selection/default.ts';
import { splitList } from '#shared/selection/grammar.ts';
import { matchItems } from '#shared/selection/match.ts';
import { selectionFromBody, selectionFromParams } from '#shared/selection/request.ts';
import { resolveSelection } from '#shared/selection/resolve.ts';
import { dataAnswer } from './data-answer.ts';
import { outputFormatFromParams } from './output-format.ts';
import { toApiProblem } from './problem.ts';
import { v2 } from './v2.ts';

const folder = process.env.STATDESK_CONFORMANCE ?? '';

const answerSchema = z.object({
  status: z.number(),
  dimensions: z.array(z.object({ code: z.string(), codes: z.array(z.string()) })).optional(),
  valueCount: z.number().optional(),
  values: z.array(z.number().nullable()).optional(),
  statusSymbols: z.record(z.string(), z.string()).optional(),
  heading: z.array(z.string()).optional(),
  stub: z.array(z.string()).optional(),
  selection: z
    .array(z.object({ variableCode: z.string(), valueCodes: z.array(z.string()) }))
    .optional(),
  placement: z.object({ heading: z.array(z.string()), stub: z.array(z.string()) }).optional(),
  problem: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  problemKind: z.string().optional(),
});
type Answer = z.output<typeof answerSchema>;

const requestSchema = z.object({
  id: z.string(),
  table: z.string(),
  request: z.object({
    endpoint: z.string().optional(),
    params: z.record(z.string(), z.string()).optional(),
    body: z.unknown().optional(),
    method: z.string(),
  }),
  config: z.object({ maxDataCells: z.number() }).optional(),
  expect: answerSchema,
});
type Request = z.output<typeof requestSchema>;

const formatCaseSchema = requestSchema.extend({
  expect: z.object({
    status: z.number(),
    contentType: z.string(),
    disposition: z.string().optional(),
    text: z.string().optional(),
    jsonPart: z.unknown().optional(),
  }),
});

const casesSchema = z.object({
  maxDataCellsDefault: z.number(),
  requests: z.array(requestSchema),
  formats: z.array(formatCaseSchema),
  expressions: z.array(
    z.object({
      id: z.string(),
      variable: z.object({ kind: z.string(), codes: z.array(z.string()) }),
      alreadySelected: z.array(z.string()),
      expression: z.string(),
      expect: z.object({
        ok: z.boolean(),
        selected: z.array(z.string()).optional(),
        title: z.string().optional(),
      }),
    }),
  ),
  listSplitting: z.array(z.object({ input: z.string(), items: z.array(z.string()) })),
});

const cases = existsSync(join(folder, 'cases.json'))
  ? casesSchema.parse(JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')))
  : null;

const stored = new Map<string, Promise<Stored>>();
type Stored = Awaited<ReturnType<typeof readStored>>;

async function readStored(path: string) {
  let chunks = createMemoryChunks();
  const task = { signal: new AbortController().signal, report() {}, async breathe() {} };
  const start = () => {
    chunks = createMemoryChunks();
    return chunks;
  };
  const source = await openFileSource(path);
  const reading = await readPx(source, {}, start, task);
  await source.close();
  if (reading.outcome !== 'table') throw new Error(`${path} was refused`);
  return { model: reading.model, chunks };
}

function findStored(id: string): Promise<Stored> {
  const known = stored.get(id);
  if (known) return known;
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (path) => path.endsWith(`${id}.px`) && !path.startsWith('expected'),
  );
  if (!name) throw new ProblemError(problem('selection.unknown-table', { table: id }));
  const reading = readStored(join(folder, name));
  stored.set(id, reading);
  return reading;
}

let families: FindFamilies | null = null;

function findFamilies(): FindFamilies {
  families ??= readFamilies(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const name = basename(path);
      const kind = name.endsWith('.vs') ? 'value-set' : name.endsWith('.agg') ? 'grouping' : null;
      return kind ? [{ path, name, kind, content: readFileSync(join(folder, path)) }] : [];
    }),
  ).find;
  return families;
}

async function openRequest({ table: id, request, config }: Omit<Request, 'expect'>) {
  const { params = {} } = request;
  const selection =
    request.method === 'POST'
      ? selectionFromBody(request.body)
      : selectionFromParams(Object.entries(params));
  const output = outputFormatFromParams(Object.entries(params));
  const { model, chunks } = await findStored(id);
  const inLanguage = tableInLanguage(model, id, params.lang ?? 'en');
  const whole = withContentsVariable(tableWithCodelists(findFamilies(), [], model, inLanguage));
  const table = withCodelists(whole, selection);
  const cellLimit = config?.maxDataCells ?? cases?.maxDataCellsDefault ?? 0;
  return { selection, output, model, chunks, table, cellLimit };
}

type Opened = Awaited<ReturnType<typeof openRequest>>;

function openAnswer({ selection, output, model, chunks, table, cellLimit }: Opened): Dataset {
  const resolved = resolveSelection(table, selection, { illegalPlacement: 'ignore', cellLimit });
  const placed = arrangeFor(output.format, table, resolved);
  return openDataset(table, placed, chunks, 'shown', model);
}

async function answer(given: Request): Promise<Answer> {
  try {
    const opened = await openRequest(given);
    const { table, cellLimit } = opened;
    const { endpoint = 'data' } = given.request;
    if (endpoint === 'defaultselection') {
      const { variables, placement } = defaultSelection(table, cellLimit);
      return {
        status: 200,
        selection: variables.map(({ variableCode, valueCodes }) => ({
          variableCode,
          valueCodes: [...valueCodes],
        })),
        placement: {
          heading: [...(placement?.heading ?? [])],
          stub: [...(placement?.stub ?? [])],
        },
      };
    }
    return await answerData(openAnswer(opened));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const told = toApiProblem(error.problem, 'data', v2.problems, error.message);
    if (told.httpStatus >= 500) throw error;
    const { errors, ...body } = told.body;
    return {
      status: told.httpStatus,
      problem: body,
      ...(errors && { problemKind: 'validation' }),
    };
  }
}

/** Headers compare without regard to case and to blanks after `;`. */
function header(text: string): string {
  return text.toLowerCase().replaceAll(/;\s*/g, ';');
}

async function answerData(dataset: Dataset): Promise<Answer> {
  const variables = [...dataset.stub, ...dataset.heading];
  const { values, status } = await readWhole(dataset);
  const statusSymbols: Record<string, string> = {};
  status.forEach((symbol, place) => {
    const row = Math.floor(place / dataset.columnCount);
    const text =
      symbol > 0 ? dataset.symbols.texts[symbol] : dataset.markAt(row, place % dataset.columnCount);
    if (text) statusSymbols[place] = text;
  });
  return {
    status: 200,
    dimensions: variables.map(({ code, codes }) => ({ code, codes: [...codes] })),
    valueCount: values.length,
    values: values.map((value, place) => {
      if (status[place] !== 0) return null;
      const row = Math.floor(place / dataset.columnCount);
      const decimals = dataset.decimalsAt(row, place % dataset.columnCount);
      return roundNumber(value, decimals, dataset.table.rounding);
    }),
    statusSymbols,
    stub: dataset.stub.map(({ code }) => code),
    heading: dataset.heading.map(({ code }) => code),
  };
}

describe.skipIf(!cases)('PxWebApi 2 conformance, in-process', () => {
  test.each((cases?.requests ?? []).map((request) => [request.id, request] as const))(
    '%s',
    async (_, request) => {
      const given = await answer(request);
      const { values, problem: expectedProblem, ...rest } = request.expect;
      expect(given).toMatchObject(rest);
      if (values) {
        expect(given.values).toHaveLength(values.length);
        values.forEach((value, place) => {
          const found = given.values?.[place];
          if (value === null) expect(found, `place ${place}`).toBeNull();
          else
            expect(Math.abs((found ?? Number.NaN) - value)).toBeLessThanOrEqual(
              1e-9 * Math.abs(value),
            );
        });
        expect(given.statusSymbols).toEqual(request.expect.statusSymbols ?? {});
      }
      if (expectedProblem) expect(given.problem).toMatchObject(expectedProblem);
    },
  );

  test.each((cases?.formats ?? []).map((entry) => [entry.id, entry] as const))(
    'format %s',
    async (_, entry) => {
      const opened = await openRequest(entry);
      const { contentType, disposition, write } = dataAnswer(openAnswer(opened), opened.output);
      const expected = entry.expect;
      expect(header(contentType)).toBe(header(expected.contentType));
      if (expected.disposition) expect(header(disposition)).toBe(header(expected.disposition));
      const parts: Buffer[] = [];
      await write({ write: (bytes) => void parts.push(Buffer.from(bytes)) }, quietTask());
      const charset = contentType.split('charset=')[1] ?? 'utf-8';
      const text = iconv.decode(Buffer.concat(parts), charset).replaceAll('\r\n', '\n');
      if (expected.text !== undefined) expect(text).toBe(expected.text);
      if (expected.jsonPart !== undefined) {
        expect(JSON.parse(text)).toMatchObject(z.looseObject({}).parse(expected.jsonPart));
      }
    },
  );

  test.each((cases?.expressions ?? []).map((entry) => [entry.id, entry] as const))(
    'expression %s',
    (_, { variable, alreadySelected, expression, expect: expected }) => {
      const { codes } = variable;
      const list = {
        codes,
        labels: codes,
        isTime: variable.kind === 'time',
        isNewestFirst: false,
      };
      const match = matchItems(list, [...alreadySelected, expression]);
      if (expected.ok) {
        const selected = match.ok ? match.values.map((value) => codes[value]) : match;
        expect(selected).toEqual(codes.filter((code) => expected.selected?.includes(code)));
        expect(expected.selected).toHaveLength(Array.isArray(selected) ? selected.length : -1);
      } else {
        const kind = expected.title === 'Non-existent value' ? 'unknown' : 'illegal';
        expect(match).toMatchObject({ ok: false, problem: { kind } });
      }
    },
  );

  test.each(cases?.listSplitting ?? [])('splits “$input”', ({ input, items }) => {
    expect(splitList(input)).toEqual(items);
  });
});
