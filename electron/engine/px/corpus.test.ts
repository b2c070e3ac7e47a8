/** Real files of statistical offices against what another reader found in them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseScale } from '#shared/time/scale.ts';
import { openFileSource } from './source.ts';
import { readFrom } from './testing.ts';

const folder = process.env.STATDESK_CORPUS;

const text = z.string().nullable();
const expectedVariable = z.object({
  code: text,
  label: z.string(),
  role: z.enum(['stub', 'heading']),
  count: z.number(),
  codesFrom: z.enum(['CODES', 'VALUES']),
  codesDigest: z.string(),
  textsDigest: z.string(),
  firstText: z.string(),
  lastText: z.string(),
  time: z
    .object({ scale: text, form: z.string(), count: z.number(), first: text, last: text })
    .nullable(),
  contents: z.boolean(),
  variableType: text,
  elimination: text,
  languages: z.record(z.string(), z.object({ label: z.string(), textsDigest: text })).default({}),
});
const expectedFile = z.object({
  outcome: z.enum(['ok', 'error']),
  failure: z.object({ line: z.number(), keyword: z.string() }).optional(),
  expectedFailure: z.object({ line: z.number(), keyword: z.string() }).nullish(),
  ambiguousReason: z.string().default(''),
  encoding: z.object({
    declaredCharset: text,
    declaredCodepage: text,
    bom: text,
    used: z.string(),
    mislabelled: z.boolean(),
    replacementCharacters: z.number(),
    lineEnds: z.partialRecord(z.enum(['crlf', 'lf', 'cr']), z.number()),
  }),
  statements: z.number().optional(),
  axisVersion: text.optional(),
  matrix: text.optional(),
  tableId: text.optional(),
  defaultLanguage: text.optional(),
  languages: z.array(z.string()).optional(),
  texts: z.record(z.string(), text).optional(),
  titles: z.record(z.string(), text).optional(),
  variables: z.array(expectedVariable).optional(),
  notes: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  symbols: z.record(z.string(), z.string()).optional(),
  cells: z.number().optional(),
  data: z
    .object({
      tokens: z.number(),
      numeric: z.number(),
      missing: z.record(z.string(), z.number()),
      firstCells: z.array(z.string()),
      lastCells: z.array(z.string()),
      digest: z.string(),
      sparse: z
        .object({ rowsPresent: z.number(), rowsTotal: z.number(), filledCells: z.number() })
        .nullable(),
      quotedTokens: z.number(),
      exponentTokens: z.number(),
      semicolons: z.number(),
    })
    .optional(),
});
const expectedCorpus = z.object({ files: z.record(z.string(), expectedFile) });
type Expected = z.infer<typeof expectedFile>;

function loadExpected(): readonly (readonly [string, Expected])[] {
  if (!folder) return [];
  const json: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  return Object.entries(expectedCorpus.parse(json).files);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

const corpus = loadExpected();

describe.skipIf(!folder)('the corpus', () => {
  test.each(corpus)('%s', async (name, expected) => {
    const source = await openFileSource(join(folder ?? '', name));
    const { reading, cells } = await readFrom(source).finally(() => source.close());
    const places = reading.problems.map(({ place }) => `${place?.line} ${place?.keyword}`);
    if (expected.expectedFailure) {
      const { line, keyword } = expected.expectedFailure;
      expect(places).toContain(`${line} ${keyword}`);
    }
    if (expected.outcome === 'error') {
      expect(reading.outcome).toBe('refused');
      expect(places).toContain(`${expected.failure?.line} ${expected.failure?.keyword}`);
      return;
    }
    if (reading.outcome !== 'table') {
      throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
    }
    const { model, data, encoding } = reading;
    const main = <T>(texts: readonly T[]): T | undefined => texts[0];
    const mayDiffer = (part: RegExp) => part.test(expected.ambiguousReason);

    expect({
      declaredCharset: encoding.declaredCharset,
      declaredCodepage: encoding.declaredCodepage,
      bom: encoding.byteOrderMark,
      used: encoding.used,
      mislabelled: encoding.isMislabelled,
      replacementCharacters: encoding.replacementCharacters,
    }).toEqual({
      declaredCharset: expected.encoding.declaredCharset,
      declaredCodepage: expected.encoding.declaredCodepage,
      bom: expected.encoding.bom,
      used: expected.encoding.used,
      mislabelled: expected.encoding.mislabelled,
      replacementCharacters: expected.encoding.replacementCharacters,
    });
    const kindsOfEnds = Object.entries(encoding.lineEnds).flatMap(([kind, n]) => (n ? [kind] : []));
    expect(Object.keys(expected.encoding.lineEnds)).toEqual(expect.arrayContaining(kindsOfEnds));

    expect(model.statements.length + 1).toBe(expected.statements);
    expect(model.facts.axisVersion).toBe(expected.axisVersion);
    expect(model.facts.matrix).toBe(expected.matrix ?? name.replace(/\.[^.]*$/, ''));
    expect(model.facts.tableId).toBe(expected.tableId);
    expect(main(model.languages)).toBe(expected.defaultLanguage ?? '');
    const languages = expected.languages?.length ? expected.languages : [''];
    expect(new Set(model.languages)).toEqual(new Set(languages));

    const { texts } = expected;
    const flat = (written: string | null | undefined) =>
      mayDiffer(/line break/) ? written?.replace(/\s+/g, ' ') : written;
    expect(main(model.texts.title)).toBe(flat(texts?.TITLE));
    expect(main(model.texts.contents)).toBe(flat(texts?.CONTENTS));
    expect(main(model.texts.units)).toBe(texts?.UNITS);
    expect(main(model.texts.source)).toBe(texts?.SOURCE);
    expect(main(model.texts.subjectArea)).toBe(texts?.['SUBJECT-AREA']);
    expect(model.facts.subjectCode).toBe(texts?.['SUBJECT-CODE'] ?? '');
    if (texts?.DECIMALS) expect(model.facts.decimals).toBe(Number(texts.DECIMALS));
    const shown = texts?.SHOWDECIMALS;
    if (shown && /^\d+$/.test(shown)) expect(model.facts.showDecimals).toBe(Number(shown));
    for (const [language, title] of Object.entries(expected.titles ?? {})) {
      const position = model.languages.indexOf(language);
      expect(model.texts.title[position]).toBe(flat(title));
    }

    expect(model.variables).toHaveLength(expected.variables?.length ?? 0);
    for (const [i, wanted] of (expected.variables ?? []).entries()) {
      const variable = model.variables[i];
      const labels = variable?.labels[0] ?? [];
      expect(variable?.codeIsDeclared ? variable.code : null).toBe(wanted.code);
      expect(main(variable?.name ?? [])).toBe(wanted.label);
      expect(variable?.placement).toBe(wanted.role);
      expect(labels).toHaveLength(wanted.count);
      expect(digest(labels)).toBe(wanted.textsDigest);
      expect([labels[0], labels.at(-1)]).toEqual([wanted.firstText, wanted.lastText]);
      if (!mayDiffer(/code is the empty string/)) {
        expect(variable?.codesAreSynthetic).toBe(wanted.codesFrom === 'VALUES');
      }
      if (wanted.codesFrom === 'CODES' && !mayDiffer(/code is the empty string/)) {
        expect(digest(variable?.codes ?? [])).toBe(wanted.codesDigest);
      }
      expect(variable?.isContents).toBe(wanted.contents);
      expect(variable?.variableType ?? '').toBe(wanted.variableType ?? '');
      expectTime(variable, wanted.time);
      const { elimination } = wanted;
      if (elimination === null || elimination === 'NO') {
        expect(variable?.elimination).toEqual({ kind: 'none' });
      } else if (elimination === 'YES') {
        expect(variable?.elimination).toEqual({ kind: 'sum' });
      } else {
        const chosen = variable?.elimination;
        if (chosen?.kind !== 'value') throw new Error(`no elimination value: ${elimination}`);
        const { valueIndex } = chosen;
        expect([labels[valueIndex], variable?.codes[valueIndex]]).toContain(elimination);
      }
      for (const [language, own] of Object.entries(wanted.languages)) {
        const position = model.languages.indexOf(language);
        expect(variable?.name[position]).toBe(own.label);
        if (own.textsDigest) {
          expect(digest(variable?.labels[position] ?? [])).toBe(own.textsDigest);
        }
      }
    }

    expect(countNotes(model.statements, model.languages[0] ?? '')).toEqual(expected.notes);
    expect(expected.symbols).toEqual(symbolsOf(model.symbols));

    expect(data.cells).toBe(expected.cells);
    expect(cells).toHaveLength(expected.cells ?? -1);
    expect(cells.slice(0, 3)).toEqual(expected.data?.firstCells);
    expect(cells.slice(-3)).toEqual(expected.data?.lastCells);
    expect(digest(cells)).toBe(expected.data?.digest);
    expect({ ...data, cells: data.cells }).toEqual({
      cells: expected.data?.tokens,
      numbers: expected.data?.numeric,
      quotedTokens: expected.data?.quotedTokens,
      exponentTokens: expected.data?.exponentTokens,
      semicolons: expected.data?.semicolons,
      sparse: expected.data?.sparse,
    });
  });
});

function expectTime(
  variable:
    | {
        timeScale: string | null;
        timeIsGuess: boolean;
        isTime: boolean;
        periods: readonly (string | null)[] | null;
      }
    | undefined,
  time: z.infer<typeof expectedVariable>['time'],
): void {
  if (time === null) {
    if (variable?.isTime) expect(variable.timeIsGuess).toBe(true);
    return;
  }
  expect(variable?.isTime).toBe(true);
  expect(variable?.timeScale).toBe(parseScale(time.scale ?? '')?.scale ?? null);
  const fits = time.form === 'interval' || time.count === variable?.periods?.length;
  if (!fits) return;
  const digits = (written: string | null | undefined) => written?.replace(/\D/g, '');
  expect(digits(variable?.periods?.[0])).toBe(digits(time.first));
  expect(digits(variable?.periods?.at(-1))).toBe(digits(time.last));
}

/** Statements per note keyword and language. */
function countNotes(
  statements: readonly { keyword: string; language: string | null; isBroken: boolean }[],
  language: string,
) {
  const counts: Record<string, Record<string, number>> = {};
  for (const statement of statements) {
    if (!/^(VALUE|CELL)?NOTEX?$|^DATANOTE(CELL)?$/.test(statement.keyword)) continue;
    if (statement.isBroken) continue;
    const own = counts[statement.keyword] ?? {};
    counts[statement.keyword] = own;
    const key = statement.language ?? language;
    own[key] = (own[key] ?? 0) + 1;
  }
  return counts;
}

function symbolsOf(symbols: {
  symbols: readonly (readonly (string | null)[])[];
  nil: readonly (string | null)[];
  sum: readonly (string | null)[];
  noteSum: readonly (string | null)[];
}): Record<string, string> {
  const all: [string, string | null | undefined][] = [
    ...symbols.symbols.map((texts, i): [string, string | null | undefined] => [
      `DATASYMBOL${i + 1}`,
      texts[0],
    ]),
    ['DATASYMBOLNIL', symbols.nil[0]],
    ['DATASYMBOLSUM', symbols.sum[0]],
    ['DATANOTESUM', symbols.noteSum[0]],
  ];
  return Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] != null));
}
