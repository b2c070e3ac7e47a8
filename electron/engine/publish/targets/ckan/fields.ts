/** What a draft says in the fields of a CKAN dataset, and what a dataset has in them now. */
import type { TargetChoices } from '#shared/api/publish-answers.ts';
import { languagesOf, type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import { frequencyUri } from '#shared/publication/frequency.ts';
import { LICENCE_FACTS, type Licence } from '#shared/publication/licence.ts';
import type { Fields } from '../compare.ts';
import { type DatasetRecord, OUR_ID } from './api.ts';

const TEXT_FIELDS = [
  'title',
  'notes',
  'owner_org',
  'license_id',
  'author',
  'author_email',
  'maintainer',
  'maintainer_email',
  'url',
  'version',
] as const;

/** Sent as they are, and only when filled. */
const ADVANCED = ['plugin_data', 'relationships_as_object', 'relationships_as_subject'] as const;

const THEMES = 'http://publications.europa.eu/resource/authority/data-theme/';

/**
 * Texts by field: CKAN’s own by name, extras as `extras.<key>`, fields of the site as `field.<name>`;
 * lists as JSON in alphabetical order.
 */
export function wantedFields(
  draft: PublicationDraft,
  extra: Readonly<Record<string, string>>,
  organizationId: string,
  choices: TargetChoices | null,
): Fields {
  const primary = draft.primaryLanguage;
  const own = new Map(choices?.own.map((field) => [field.name, field]));
  const fields: Record<string, string> = {
    title: textIn(draft.title, primary, primary),
    notes: notesOf(draft),
    owner_org: organizationId,
    license_id: extra.license_id ?? licenceId(draft.licence, choices) ?? '',
    author: draft.publisher?.name ?? '',
    author_email: extra.author_email ?? '',
    maintainer: draft.contact.name,
    maintainer_email: draft.contact.email,
    url: draft.sourceUrl ?? '',
    version: draft.version ?? '',
    tags: JSON.stringify(tagsOf(draft)),
    groups: JSON.stringify(groupsOf(extra)),
  };
  for (const [key, value] of Object.entries(extrasOf(draft))) {
    // A site that has a field of this name takes no extra beside it.
    fields[own.has(key) ? `field.${key}` : `extras.${key}`] = value;
  }
  if (own.has('title_translated')) fields['field.title_translated'] = JSON.stringify(draft.title);
  if (own.has('notes_translated')) fields['field.notes_translated'] = JSON.stringify(draft.notes);
  for (const [name, value] of Object.entries(extra)) {
    if (name.startsWith('field.') && value !== '') fields[name] = value;
  }
  return fields;
}

/** The other languages stand below the primary one, each under its name. */
function notesOf(draft: PublicationDraft): string {
  const [primary = '', ...others] = languagesOf(draft);
  const parts = [textIn(draft.notes, primary, primary)];
  for (const language of others) {
    const [title, notes] = [draft.title[language], draft.notes[language]];
    if (title || notes) parts.push([`## ${title ?? language}`, notes].filter(Boolean).join('\n\n'));
  }
  return parts.filter(Boolean).join('\n\n');
}

function extrasOf(draft: PublicationDraft): Readonly<Record<string, string>> {
  const { temporal, spatial, themes, doi } = draft;
  const licence = LICENCE_FACTS[draft.licence];
  const all: Record<string, string | undefined> = {
    [OUR_ID]: draft.id,
    frequency: draft.frequency === 'UNKNOWN' ? undefined : frequencyUri(draft.frequency),
    issued: draft.issued,
    modified: draft.modified,
    temporal_start: temporal?.start,
    temporal_end: temporal?.end,
    spatial:
      spatial?.bbox && JSON.stringify({ type: 'Polygon', coordinates: [ring(spatial.bbox)] }),
    spatial_text: spatial?.zones.join(', '),
    theme: themes.length === 0 ? undefined : JSON.stringify(themes.map((code) => THEMES + code)),
    identifier: doi && (doi.startsWith('http') ? doi : `https://doi.org/${doi}`),
    provenance: textIn(draft.provenance, draft.primaryLanguage, draft.primaryLanguage),
    license_url: licence.url ?? undefined,
    contact_uri: draft.contact.url,
    publisher_url: draft.publisher?.url,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function ring([west, south, east, north]: readonly [number, number, number, number]) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const LONGEST_TAG = 100;

/** A keyword as CKAN takes it: letters, digits, blanks and `-_.`, 2 to 100 of them; null where none is left. */
export function tagOf(keyword: string): string | null {
  const tag = keyword
    .replaceAll(/[^\p{L}\p{N} _.-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TAG)
    .trim();
  return tag.length < 2 ? null : tag;
}

function tagsOf(draft: PublicationDraft): readonly string[] {
  const words = Object.values(draft.keywords).flat();
  const tags = words.map(tagOf).filter((tag) => tag !== null);
  return [...new Set(tags)].toSorted();
}

function groupsOf(extra: Readonly<Record<string, string>>): readonly string[] {
  const names = (extra.groups ?? '').split(',').map((name) => name.trim());
  return [...new Set(names.filter(Boolean))].toSorted();
}

/** Ids of CKAN’s own list of licences. */
const LICENCE_IDS: Readonly<Record<Licence, readonly string[]>> = {
  'cc-by-4.0': ['CC-BY-4.0', 'cc-by-4.0', 'cc-by'],
  'cc-by-sa-4.0': ['CC-BY-SA-4.0', 'cc-by-sa-4.0', 'cc-by-sa'],
  'cc0-1.0': ['CC0-1.0', 'cc-zero'],
  'nlod-2.0': ['NLOD-2.0', 'NLOD', 'other-at'],
  'etalab-2.0': ['etalab-2.0', 'lov2', 'other-at'],
  'odbl-1.0': ['ODbL-1.0', 'odc-odbl'],
  'ogl-canada-2.0': ['OGL-Canada-2.0', 'ca-ogl-lgo', 'other-open'],
  'ogl-uk-3.0': ['OGL-UK-3.0', 'uk-ogl'],
  notspecified: ['notspecified'],
};

/** By address where the site’s list has addresses, then by id; null where the site has no such licence. */
export function licenceId(licence: Licence, choices: TargetChoices | null): string | null {
  const list = choices?.fields.licence;
  const ids = LICENCE_IDS[licence];
  if (!list) return ids.at(-1) ?? null;
  const { url } = LICENCE_FACTS[licence];
  const plain = (address: string) =>
    address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
  const byUrl = url && list.find((one) => one.url && plain(one.url) === plain(url));
  if (byUrl) return byUrl.value;
  const values = new Map(list.map(({ value }) => [value.toLowerCase(), value]));
  for (const id of ids) {
    const known = values.get(id.toLowerCase());
    if (known) return known;
  }
  return null;
}

/** What a dataset has in the fields that are wanted. */
export function fieldsNow(record: DatasetRecord, wanted: Fields): Fields {
  const extras = new Map(record.extras.map(({ key, value }) => [key, value]));
  const now: Record<string, string> = {};
  for (const field of Object.keys(wanted)) {
    const [place, ...rest] = field.split('.');
    const name = rest.join('.');
    if (place === 'extras') now[field] = extras.get(name) ?? '';
    else if (place === 'field') now[field] = fieldText(record[name]);
    else if (field === 'tags') now[field] = JSON.stringify(record.tags.map(byName).toSorted());
    else if (field === 'groups') now[field] = JSON.stringify(record.groups.map(byName).toSorted());
    else now[field] = fieldText(record[field]);
  }
  return now;
}

const byName = ({ name }: { readonly name: string }) => name;

function fieldText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Tags and groups of others stay; ours that are no longer wanted go, and extras with them. */
export function mergeLists(wanted: Fields, now: Fields, sentLast: Fields | null): Fields {
  const merged: Record<string, string> = { ...wanted };
  for (const field of Object.keys(sentLast ?? {})) {
    if (field.startsWith('extras.') && merged[field] === undefined) merged[field] = '';
  }
  for (const field of ['tags', 'groups']) {
    const ours = new Set<string>(JSON.parse(sentLast?.[field] ?? '[]'));
    const kept = (JSON.parse(now[field] ?? '[]') as string[]).filter((name) => !ours.has(name));
    const all = new Set([...kept, ...(JSON.parse(wanted[field] ?? '[]') as string[])]);
    merged[field] = JSON.stringify([...all].toSorted());
  }
  return merged;
}

/** The body of a dataset that is new: everything that has a value. */
export function createBody(
  name: string,
  wanted: Fields,
  extra: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const filled = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''));
  return {
    name,
    private: true,
    ...bodyOf(filled, new Set(Object.keys(filled)), []),
    ...(extra.type ? { type: extra.type } : {}),
    ...advancedOf(extra),
  };
}

/** The body of an update: fields that change; tags and extras always whole, those of others among them. */
export function updateBody(
  wanted: Fields,
  changed: ReadonlySet<string>,
  record: DatasetRecord,
  extra: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const foreign = record.extras.filter(({ key }) => wanted[`extras.${key}`] === undefined);
  const kept = Object.keys(wanted).filter(
    (field) => field.startsWith('extras.') && !changed.has(field),
  );
  const now = fieldsNow(record, wanted);
  const values = {
    ...wanted,
    ...Object.fromEntries(kept.map((field) => [field, now[field] ?? ''])),
  };
  const tags = changed.has('tags') ? wanted.tags : now.tags;
  return {
    ...bodyOf(
      { ...values, tags: tags ?? '[]' },
      new Set([...changed, ...kept, 'tags']),
      foreign.map(({ key, value }) => ({ key, value })),
    ),
    ...(extra.state ? { state: extra.state } : {}),
    ...advancedOf(extra),
  };
}

function bodyOf(
  wanted: Fields,
  included: ReadonlySet<string>,
  foreignExtras: readonly { key: string; value: string }[],
): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const extras = [...foreignExtras];
  for (const [field, value] of Object.entries(wanted)) {
    if (!included.has(field)) continue;
    const [place, ...rest] = field.split('.');
    const name = rest.join('.');
    if (place === 'extras') {
      if (value !== '') extras.push({ key: name, value });
    } else if (place === 'field') {
      body[name] = name.endsWith('_translated') ? JSON.parse(value) : value;
    } else if (field === 'tags' || field === 'groups') {
      body[field] = (JSON.parse(value) as string[]).map((one) => ({ name: one }));
    } else if (TEXT_FIELDS.some((each) => each === field)) {
      body[field] = value;
    }
  }
  return { ...body, extras };
}

/** @throws SyntaxError never: `check` has refused what is no JSON. */
function advancedOf(extra: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const filled = ADVANCED.filter((name) => extra[name]);
  return Object.fromEntries(filled.map((name) => [name, JSON.parse(extra[name] ?? 'null')]));
}
