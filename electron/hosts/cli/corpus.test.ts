/** Real files through the command line: what comes out is what an independent reader found in them. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runStatdesk } from './testing/run.ts';

const corpus = process.env.STATDESK_CORPUS ?? '';

const facts = z.object({
  outcome: z.enum(['ok', 'error']),
  ambiguous: z.boolean().optional(),
  cells: z.number().nullish(),
  variables: z.array(z.unknown()).nullish(),
  data: z
    .object({
      digest: z.string(),
      numeric: z.number(),
      missing: z.record(z.string(), z.number()),
    })
    .nullish(),
});

const report = z.object({
  imported: z.array(
    z.object({ path: z.string(), table: z.string(), cells: z.number(), variables: z.number() }),
  ),
  failed: z.array(
    z.object({ path: z.string(), problems: z.array(z.object({ line: z.number().nullable() })) }),
  ),
});

/** Plain digits: no sign on zero, no zeros at the ends. The values are written so that none is lost. */
function canonical(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return digits === '0' ? '0' : `${sign}${digits}`;
}

/** Cells as text: JSON.parse would round numbers of many digits. */
function cellsOf(document: string): string[] {
  const from = document.lastIndexOf('"value":[') + '"value":['.length;
  const to = document.indexOf(']', from);
  const status = z
    .object({ status: z.record(z.string(), z.string()).default({}) })
    .parse(JSON.parse(document)).status;
  return document
    .slice(from, to)
    .split(',')
    .map((value, i) => (value === 'null' ? (status[i] ?? '') : canonical(value)));
}

describe.skipIf(corpus === '')('the corpus', async () => {
  const expected =
    corpus === ''
      ? {}
      : z.record(z.string(), z.unknown()).parse(await readExpected(join(corpus, 'expected.json')));
  const names = Object.keys(expected);
  const factsOf = (name: string) => facts.parse(expected[name]);
  let catalog = '';
  let imported: z.output<typeof report>;

  beforeAll(async () => {
    catalog = await mkdtemp(join(tmpdir(), 'statdesk-corpus-'));
    const ran = await runStatdesk(['import', corpus, '--json', '--catalog', catalog]);
    imported = report.parse(JSON.parse(ran.stdout.toString('utf8')));
  });
  afterAll(() => rm(catalog, { recursive: true, force: true }));

  test('is imported or refused file by file', () => {
    const files = (list: readonly { path: string }[]) =>
      list.map(({ path }) => basename(path)).sort();
    const withOutcome = (outcome: string) =>
      names.filter((name) => factsOf(name).outcome === outcome).sort();
    expect(files(imported.imported)).toEqual(withOutcome('ok'));
    expect(files(imported.failed)).toEqual(withOutcome('error'));
    for (const { problems } of imported.failed) {
      expect(problems.some(({ line }) => line !== null && line >= 1)).toBe(true);
    }
  });

  test.each(names.filter((name) => factsOf(name).outcome === 'ok'))('%s', async (name) => {
    const file = imported.imported.find(({ path }) => basename(path) === name);
    if (!file) throw new Error('not imported');
    const { cells, data, ambiguous } = factsOf(name);
    const words = ['data', '--all', '--raw', '--catalog', catalog, '--', file.table];
    const ran = await runStatdesk(words);
    expect(ran.stderr).toBe('');
    const found = cellsOf(ran.stdout.toString('utf8'));
    if (ambiguous) return expect(found).toHaveLength(file.cells);
    expect(found).toHaveLength(cells ?? 0);
    expect(createHash('sha256').update(found.join('\n')).digest('hex').slice(0, 16)).toBe(
      data?.digest,
    );
  });
});

async function readExpected(path: string): Promise<unknown> {
  const document: unknown = JSON.parse(await readFile(path, 'utf8'));
  const wrapped = z.object({ files: z.record(z.string(), z.unknown()) }).safeParse(document);
  return wrapped.success ? wrapped.data.files : document;
}
