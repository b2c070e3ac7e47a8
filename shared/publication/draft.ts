/**
 * A publication before it is sent: what is published and what is said about it, the same for every
 * catalog. Never holds a secret. The schema is that of the draft file, too (docs/publication-draft.schema.json).
 */
import { z } from 'zod';
import { FREQUENCIES } from './frequency.ts';
import { LICENCES } from './licence.ts';

export const TARGET_KINDS = ['ckan', 'udata', 'nav', 'datahub'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

const language = z.string().min(1).max(50);
/** Text by language (BCP 47). */
const texts = z.record(language, z.string().max(1_000_000));
export type Texts = z.output<typeof texts>;
const date = z.iso.date();
const shortText = z.string().max(10_000);
const address = z.string().max(10_000);

const selectionBody = z.object({
  selection: z
    .array(
      z.object({
        variableCode: z.string(),
        valueCodes: z.array(z.string()).nullish(),
        codelist: z.string().nullish(),
      }),
    )
    .nullish(),
  placement: z
    .object({ stub: z.array(z.string()).nullish(), heading: z.array(z.string()).nullish() })
    .nullish(),
});

const source = z.union([
  /** `*` is the whole table, nothing eliminated; else the body of a PxWebApi 2 request. */
  z.object({
    tableId: z.string().min(1).max(1000),
    selection: z.union([z.literal('*'), selectionBody]),
  }),
  /** A file of this computer; in a draft file, seen from the folder of that file. */
  z.object({ path: z.string().min(1).max(10_000) }),
  /** Bytes that a browser sent, kept with the catalog. */
  z.object({ keptFile: z.uuid() }),
  /** An address that the catalog links to, instead of a copy. */
  z.object({ url: address.min(1) }),
]);
export type ResourceSource = z.output<typeof source>;

const resource = z.object({
  /** Also the id of the resource in CKAN. */
  id: z.uuid(),
  kind: z.enum(['file', 'link']),
  name: texts.default({}),
  description: texts.optional(),
  /** ASCII, unique in the draft; made from the table’s id where missing. */
  fileName: z.string().max(255).optional(),
  /** An export format (`csv`, `px`, `xlsx`, `json-stat2`, `parquet` …), or what kind of file it is. */
  format: z.string().min(1).max(100),
  mediaType: z.string().max(200).optional(),
  csv: z
    .object({
      separator: z.enum([',', ';', '\t']).default(','),
      decimal: z.enum(['.', ',']).default('.'),
      encoding: z.literal('utf-8').default('utf-8'),
    })
    .optional(),
  /** Language of the texts in a file made from a table; the draft’s own where missing. */
  language: language.optional(),
  source,
  role: z.enum(['main', 'documentation', 'other']).default('main'),
});
export type Resource = z.output<typeof resource>;

const chartDefinition = z.object({
  kind: z.string().max(50),
  options: z.record(z.string(), z.unknown()).default({}),
});

const view = z.object({
  id: z.uuid(),
  title: texts.default({}),
  description: texts.optional(),
  /** The resource that is drawn. */
  resourceId: z.uuid(),
  chart: chartDefinition,
  engine: z.enum(['echart', 'plotly']).default('echart'),
});
export type ChartView = z.output<typeof view>;

const target = z.object({
  /** Name of the connection. */
  connectionId: z.string().min(1).max(200),
  kind: z.enum(TARGET_KINDS).optional(),
  /** What only this target needs, by name of its field. */
  extra: z.record(z.string().max(200), z.string().max(100_000)).default({}),
});
export type DraftTarget = z.output<typeof target>;

export const publicationDraft = z.object({
  /** The same id is the same publication, in every catalog. */
  id: z.uuid(),
  /** Rises with every save. */
  revision: z.number().int().min(0),
  title: texts.default({}),
  /** Markdown. */
  notes: texts.default({}),
  /** At most 200 characters. */
  summary: texts.optional(),
  keywords: z.record(language, z.array(z.string().max(1000)).max(1000)).default({}),
  /** Its texts go to catalogs with one language. */
  primaryLanguage: language.default('en'),
  licence: z.enum(LICENCES).default('notspecified'),
  contact: z
    .object({ name: shortText.default(''), email: shortText.default(''), url: address.optional() })
    .default({ name: '', email: '' }),
  publisher: z.object({ name: shortText, url: address.optional() }).optional(),
  frequency: z.enum(FREQUENCIES).default('UNKNOWN'),
  issued: date.optional(),
  modified: date.optional(),
  temporal: z.object({ start: date, end: date.optional() }).optional(),
  spatial: z
    .object({
      /** Names, or codes of ISO 3166 or NUTS. */
      zones: z.array(shortText).max(1000).default([]),
      /** West, south, east, north in degrees. */
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
    })
    .optional(),
  /** Codes of the EU data themes. */
  themes: z.array(z.string().max(100)).max(100).default([]),
  doi: shortText.optional(),
  /** The page about these data. */
  sourceUrl: address.optional(),
  version: shortText.optional(),
  provenance: texts.optional(),
  visibility: z.enum(['private', 'public']).default('private'),
  /** Nothing is sent before this moment. */
  notBefore: z.iso.datetime({ offset: true }).optional(),
  /** Their order is the order in the catalogs. */
  resources: z.array(resource).max(1000).default([]),
  views: z.array(view).max(1000).default([]),
  targets: z.array(target).max(100).default([]),
});
export type PublicationDraft = z.output<typeof publicationDraft>;

/** A draft in a file: its id and its revision may be missing, and what resources can do without. */
export const draftFile = publicationDraft.extend({
  id: z.uuid().optional(),
  revision: z.number().int().min(0).optional(),
});

/** The text in the language; where it has none, in the primary one, then in any. */
export function textIn(map: Texts | undefined, wanted: string, primary: string): string {
  if (!map) return '';
  return map[wanted] ?? map[primary] ?? Object.values(map)[0] ?? '';
}

/** The draft’s own language first, then the others by name. */
export function languagesOf(draft: PublicationDraft): readonly string[] {
  const all = new Set([...Object.keys(draft.title), ...Object.keys(draft.notes)]);
  all.delete(draft.primaryLanguage);
  return [draft.primaryLanguage, ...[...all].toSorted()];
}
