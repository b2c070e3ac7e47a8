/**
 * What servers of PxWebApi 2 send: what the specification says, what the reference server does, and
 * what betas did. Absent, null and (for text) empty mean the same.
 */
import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const words = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null);
/** A list that may be missing. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
/** An object by code that may be missing. */
const byCode = <T extends z.ZodType>(item: T) =>
  z
    .record(z.string(), item)
    .nullish()
    .transform((value) => value ?? {});

const id = z.string().min(1).max(1000);

export const configAnswer = z.object({
  apiVersion: z.string().regex(/^2(\.|$)/),
  languages: z.array(z.object({ id: z.string().min(1).max(50), label: text })).min(1),
  defaultLanguage: z.string(),
  maxDataCells: z.number().int().min(0),
  maxCallsPerTimeWindow: z.number().int().min(0),
  timeWindow: z.number().min(0),
  license: words,
  sourceReferences: list(z.object({ language: text, text })),
  /** Only betas have it. */
  defaultMetadataFormat: z.unknown().optional(),
});

export type ConfigAnswer = z.output<typeof configAnswer>;

const pathElement = z.object({ id, label: text, sortCode: words });

export const tableAnswer = z.object({
  id,
  label: text,
  description: words,
  sortCode: words,
  updated: words,
  firstPeriod: words,
  lastPeriod: words,
  variableNames: list(z.string()),
  discontinued: flag,
  source: words,
  subjectCode: words,
  timeUnit: words,
  paths: list(z.array(pathElement)),
  links: list(z.object({ rel: text, hreflang: words })),
});

export type TableAnswer = z.output<typeof tableAnswer>;

export const tablesAnswer = z.object({
  tables: z.array(tableAnswer),
  page: z.object({
    totalElements: z.number().int().min(0),
    totalPages: z.number().int().min(0),
  }),
});

/** `objectType` is how the handbook's text calls what its bodies call `type`. */
const folderEntry = z.object({
  type: words,
  objectType: words,
  id: z.string().nullish(),
  label: text,
  sortCode: words,
});

export const folderAnswer = z.object({ folderContents: list(folderEntry) });

export const codelistAnswer = z.object({
  id,
  label: text,
  type: z.string(),
  values: z.array(z.object({ code: z.string(), label: text, valueMap: list(z.string()) })),
});

export type CodelistAnswer = z.output<typeof codelistAnswer>;

const notes = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) => (typeof value === 'string' ? [value] : (value ?? [])));
const mandatory = byCode(z.boolean());
const codelistReferences = list(z.object({ id, label: text, type: text }));

/** Links to definitions; a table is whole without them, so that odd ones are as none. */
const metaLinks = z
  .object({
    describedby: list(z.object({ extension: byCode(text) })),
    related: list(z.object({ extension: z.object({ metaid: words }).nullish() })),
  })
  .partial()
  .nullish()
  .catch(null);

const dimension = z.object({
  label: text,
  note: notes,
  category: z.object({
    index: z.union([z.array(z.string()), z.record(z.string(), z.number().int())]).nullish(),
    label: byCode(z.string()),
    note: byCode(notes),
    unit: byCode(z.object({ base: text, decimals: z.number().int().min(0).max(15).nullish() })),
  }),
  link: metaLinks,
  extension: z
    .object({
      elimination: flag,
      eliminationValueCode: words,
      noteMandatory: mandatory,
      categoryNoteMandatory: byCode(mandatory),
      show: words,
      codelists: codelistReferences,
      codeLists: codelistReferences,
      refperiod: byCode(text),
      basePeriod: byCode(text),
      measuringType: byCode(text),
      priceType: byCode(text),
      adjustment: byCode(text),
    })
    .partial()
    .nullish(),
});

export type DimensionAnswer = z.output<typeof dimension>;

const px = z
  .object({
    infofile: words,
    tableid: words,
    decimals: z.number().int().min(0).max(15).nullish(),
    'official-statistics': flag,
    aggregallowed: flag,
    copyright: flag,
    contents: words,
    description: words,
    descriptiondefault: flag,
    matrix: words,
    'subject-code': words,
    'subject-area': words,
    nextUpdate: words,
    survey: words,
    link: words,
    updateFrequency: words,
    heading: list(z.string()),
    stub: list(z.string()),
  })
  .partial();

/** `value` and `status` are checked apart: they may hold millions of items. */
export const datasetAnswer = z.object({
  class: z.literal('dataset').optional(),
  label: text,
  source: words,
  updated: words,
  note: notes,
  role: z
    .object({ time: list(z.string()), geo: list(z.string()), metric: list(z.string()) })
    .partial()
    .nullish(),
  id: z.array(id).min(1).max(1000),
  size: z.array(z.number().int().min(0)),
  dimension: z.record(z.string(), dimension),
  link: metaLinks,
  extension: z
    .object({
      noteMandatory: mandatory,
      contact: list(z.object({ raw: text })),
      px: px.nullish(),
      cellNotes: list(
        z.object({
          mandatory: flag,
          text,
          conditions: list(z.object({ variable: z.string(), value: z.string() })),
        }),
      ),
    })
    .partial()
    .nullish(),
  value: z.unknown().optional(),
  status: z.unknown().optional(),
});

export type DatasetAnswer = z.output<typeof datasetAnswer>;

/** The body of a refusal. Some servers send text or nothing: then none of this is known. */
export const problemAnswer = z.object({ title: text, detail: text }).partial();
