/** Documents of the command line beside those that the PxWebApi 2 conformance cases expect. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { json, runStatdesk } from './testing/run.ts';

const conformance = process.env.STATDESK_CONFORMANCE ?? '';

const caseSchema = z.object({
  id: z.string(),
  table: z.string(),
  request: z.object({ params: z.record(z.string(), z.string()).default({}) }),
  expect: z.object({ text: z.string().optional(), jsonPart: z.unknown().optional() }),
});

async function readCases(): Promise<z.output<typeof caseSchema>[]> {
  if (conformance === '') return [];
  const document: unknown = JSON.parse(await readFile(join(conformance, 'cases.json'), 'utf8'));
  return z.object({ formats: z.array(caseSchema) }).parse(document).formats;
}

/** Parameters of the API as options of the command line. */
function formatOptions(params: string): string[] {
  const options: Record<string, string> = {
    UseCodes: 'labels=codes',
    UseTexts: 'labels=texts',
    UseCodesAndTexts: 'labels=both',
    IncludeTitle: 'title=true',
    SeparatorTab: 'separator=tab',
    SeparatorSpace: 'separator=space',
    SeparatorSemicolon: 'separator=semicolon',
  };
  return params
    .split(',')
    .filter((name) => name !== '')
    .flatMap((name) => ['--option', options[name] ?? name]);
}

/** Without the links that a server makes and the times of the recording. */
function comparable(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(comparable);
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(
    Object.entries(document)
      .filter(([name]) => !['updated', 'nextUpdate', 'related'].includes(name))
      .map(([name, value]) => [name, comparable(value)])
      .filter(([name, value]) => !(name === 'link' && JSON.stringify(value) === '{}')),
  );
}

describe.skipIf(conformance === '')('conformance', async () => {
  let catalog = '';
  beforeAll(async () => {
    catalog = await mkdtemp(join(tmpdir(), 'statdesk-conformance-'));
    const folders = ['samples', 'tables'].map((name) => join(conformance, name));
    const ran = await runStatdesk(['import', ...folders, '--json', '--catalog', catalog]);
    expect(ran.status).toBe(0);
  });
  afterAll(() => rm(catalog, { recursive: true, force: true }));

  test('metadata is what the reference server sends', async () => {
    const path = join(conformance, 'expected', 'MetadataById_tab001_js2.json');
    const expected: unknown = JSON.parse(await readFile(path, 'utf8'));
    const ran = await runStatdesk(['metadata', 'TAB001', '--lang', 'en', '--catalog', catalog]);
    expect(comparable(json(ran))).toEqual(comparable(expected));
  });

  const cases = await readCases();
  test.each(cases)('$id', async ({ table, request: { params }, expect: { text, jsonPart } }) => {
    const format = params.outputFormat ?? 'json-stat2';
    const words = Object.entries(params).flatMap(([name, value]) => {
      const variable = /^valueCodes\[(.*)\]$/.exec(name)?.[1];
      if (variable !== undefined) return ['--select', `${variable}=${value}`];
      return name === 'stub' || name === 'heading' || name === 'lang' ? [`--${name}`, value] : [];
    });
    const ran = await runStatdesk([
      ...['data', table, '--format', format, '--catalog', catalog],
      ...formatOptions(params.outputFormatParams ?? ''),
      ...(words.includes('--lang') ? [] : ['--lang', 'en']),
      ...words,
    ]);
    expect(ran.stderr).toBe('');
    const document = ran.stdout.toString('utf8');
    if (text !== undefined) expect(document).toBe(text.replaceAll('\r\n', '\n'));
    if (jsonPart !== undefined) expect(JSON.parse(document)).toMatchObject(Object(jsonPart));
    expect([text, jsonPart].some((expected) => expected !== undefined)).toBe(true);
  });
});
