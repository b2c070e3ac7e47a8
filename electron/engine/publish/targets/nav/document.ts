/** A data package of NAV: what a draft says in it, and what stands in one now. */
import { z } from 'zod';
import { type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import { frequencyUri } from '#shared/publication/frequency.ts';
import { LICENCE_FACTS } from '#shared/publication/licence.ts';
import type { Fields } from '../compare.ts';
import type { FrozenFile, FrozenJob } from '../target.ts';

const THEMES = 'http://publications.europa.eu/resource/authority/data-theme/';
/** A larger specification is a file of its own. */
const LARGEST_INLINE_BYTES = 50_000;

export const packageRecord = z.looseObject({ title: z.string(), provenance: z.string().nullish() });
export type PackageRecord = z.output<typeof packageRecord>;

const ourMark = (draftId: string) => `statdesk:${draftId}`;

export function isOurs({ provenance }: PackageRecord, draftId: string): boolean {
  return provenance?.trimEnd().endsWith(ourMark(draftId)) ?? false;
}

/** JSON by field, without what points to files. */
export function wantedFields({ draft }: FrozenJob): Fields {
  const primary = draft.primaryLanguage;
  const text = (map: PublicationDraft['title'] | undefined) => textIn(map, primary, primary);
  const licence = LICENCE_FACTS[draft.licence];
  const { publisher, contact, temporal } = draft;
  const all: Record<string, unknown> = {
    title: text(draft.title),
    description: descriptionOf(draft),
    keywords: [...new Set(Object.values(draft.keywords).flat())],
    author: publisher?.name,
    publisher: publisher && {
      name: publisher.name,
      ...(publisher.url ? { url: publisher.url } : {}),
    },
    contactPoint:
      contact.name || contact.email ? { name: contact.name, email: contact.email } : undefined,
    license: licence.url ? { name: licence.name, url: licence.url } : { name: licence.name },
    language: primary,
    issued: draft.issued,
    modified: draft.modified,
    accrualPeriodicity: draft.frequency === 'UNKNOWN' ? undefined : frequencyUri(draft.frequency),
    temporal: temporal && { from: temporal.start, ...(temporal.end ? { to: temporal.end } : {}) },
    spatial: draft.spatial?.zones.join(', ') || undefined,
    theme: draft.themes.length > 0 ? draft.themes.map((code) => THEMES + code) : undefined,
    provenance: [text(draft.provenance), ourMark(draft.id)].filter(Boolean).join(' '),
    accessRights: 'internal',
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, JSON.stringify(value)]],
    ),
  );
}

function descriptionOf(draft: PublicationDraft): string {
  const primary = draft.primaryLanguage;
  const lines = [textIn(draft.notes, primary, primary), draft.doi && `DOI: ${draft.doi}`];
  return [...lines, draft.sourceUrl].filter(Boolean).join('\n\n');
}

/** Views and resources: what can stand there only once its files do. */
export function contentFields(job: FrozenJob): Fields {
  const primary = job.draft.primaryLanguage;
  const text = (map: PublicationDraft['title']) => textIn(map, primary, primary);
  const names = fileNames(job);
  const views = job.views.map(({ title, description, specType, spec, specFile }) => ({
    title: text(title),
    description: text(description),
    specType,
    spec: isInline(spec) ? JSON.parse(spec) : { url: plainName(specFile.fileName) },
  }));
  const resources = job.resources.map((resource) => {
    const name = text(resource.name);
    const common = {
      ...(text(resource.description) ? { description: text(resource.description) } : {}),
      format: resource.format.toLowerCase(),
      ...(resource.mediaType ? { mediatype: resource.mediaType } : {}),
    };
    if (resource.kind === 'link')
      return { name: name || resource.url, path: resource.url, ...common };
    const path = names.get(resource.resourceId) ?? resource.fileName;
    return {
      name: name || path,
      path,
      ...common,
      ...(resource.separator ? { dsv_separator: resource.separator } : {}),
    };
  });
  return { views: JSON.stringify(views), resources: JSON.stringify(resources) };
}

function isInline(spec: string): boolean {
  return Buffer.byteLength(spec) <= LARGEST_INLINE_BYTES;
}

/** Files that are attached, by the names that the catalog keeps. */
export function attachments(job: FrozenJob): readonly FrozenFile[] {
  const names = fileNames(job);
  const files = job.resources.flatMap((resource) =>
    resource.kind === 'file'
      ? [{ ...resource, fileName: names.get(resource.resourceId) ?? resource.fileName }]
      : [],
  );
  const specs = job.views.flatMap(({ spec, specFile }) =>
    isInline(spec) ? [] : [{ ...specFile, fileName: plainName(specFile.fileName) }],
  );
  return [...files, ...specs];
}

/** Names after cleaning, each once. */
function fileNames({ resources }: FrozenJob): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const resource of resources) {
    if (resource.kind !== 'file') continue;
    const name = plainName(resource.fileName);
    const dot = name.lastIndexOf('.');
    const [start, end] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
    let unique = name;
    for (let number = 2; taken.has(unique); number++) unique = `${start}_${number}${end}`;
    taken.add(unique);
    names.set(resource.resourceId, unique);
  }
  return names;
}

/** Letters, digits, `_` and `-`, and one extension. */
function plainName(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const clean = (text: string) => text.normalize('NFKD').replaceAll(/[^A-Za-z0-9_-]+/g, '_');
  if (dot <= 0) return clean(fileName) || 'file';
  return `${clean(fileName.slice(0, dot)) || 'file'}.${clean(fileName.slice(dot + 1))}`;
}

/** What a package has in the fields that are wanted, as JSON. */
export function fieldsNow(record: PackageRecord, wanted: Fields): Fields {
  return Object.fromEntries(
    Object.keys(wanted).map((field) => {
      const value = record[field];
      return [field, value === undefined || value === null ? '' : JSON.stringify(value)];
    }),
  );
}

/** Set by the catalog. */
const OF_SERVER = new Set(['id', 'version', 'updated']);

/** The whole package: what others added stays, what is kept stays, all else is as wanted. */
export function documentOf(
  record: PackageRecord | null,
  fields: Fields,
): Readonly<Record<string, unknown>> {
  const others = Object.fromEntries(
    Object.entries(record ?? {}).filter(([field]) => !OF_SERVER.has(field)),
  );
  const own = Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === '' ? [] : [[field, JSON.parse(value)]],
    ),
  );
  return { ...others, ...own };
}
