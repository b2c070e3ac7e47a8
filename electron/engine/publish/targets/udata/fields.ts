/** What a draft says in the fields of a udata dataset, and what a dataset has in them now. */
import type { TargetChoices } from '#shared/api/publish-answers.ts';
import { languagesOf, type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import type { Frequency } from '#shared/publication/frequency.ts';
import { LICENCE_FACTS, type Licence } from '#shared/publication/licence.ts';
import type { Fields } from '../compare.ts';
import { type DatasetRecord, OUR_ID } from './api.ts';

const OUR_DOI = 'statdesk:doi';

/** Texts by field; lists and objects as JSON. */
export function wantedFields(
  draft: PublicationDraft,
  extra: Readonly<Record<string, string>>,
  choices: TargetChoices | null,
  spatial: string,
): Fields {
  const primary = draft.primaryLanguage;
  const { temporal, contact } = draft;
  return {
    title: textIn(draft.title, primary, primary),
    description: descriptionOf(draft),
    description_short: textIn(draft.summary, primary, primary),
    tags: JSON.stringify(tagsOf(draft)),
    license: extra.license ?? licenceId(draft.licence, choices) ?? '',
    frequency: frequencyId(draft.frequency, choices) ?? '',
    temporal_coverage: temporal ? temporalText(temporal.start, temporal.end) : '',
    spatial,
    contact: contactText(contact.name, contact.email),
    [`extras.${OUR_ID}`]: draft.id,
    ...(draft.doi ? { [`extras.${OUR_DOI}`]: draft.doi } : {}),
  };
}

/** The primary language, then the others under their titles, then what has no field of its own. */
function descriptionOf(draft: PublicationDraft): string {
  const [primary = '', ...others] = languagesOf(draft);
  const parts = [textIn(draft.notes, primary, primary)];
  for (const language of others) {
    const [title, notes] = [draft.title[language], draft.notes[language]];
    if (title || notes) parts.push([`## ${title ?? language}`, notes].filter(Boolean).join('\n\n'));
  }
  const provenance = textIn(draft.provenance, primary, primary);
  const lines = [
    draft.doi && `DOI: ${draft.doi}`,
    draft.sourceUrl && `<${draft.sourceUrl}>`,
    provenance,
  ];
  parts.push(lines.filter(Boolean).join('\n\n'));
  return parts.filter(Boolean).join('\n\n');
}

const SHORTEST_TAG = 3;
const LONGEST_TAG = 96;

/** A keyword as udata keeps it: `Folketall og År` → `folketall-og-ar`; null where it is too short. */
export function tagOf(keyword: string): string | null {
  const slug = keyword
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST_TAG)
    .replace(/-+$/, '');
  return slug.length < SHORTEST_TAG ? null : slug;
}

function tagsOf(draft: PublicationDraft): readonly string[] {
  const words = [...Object.values(draft.keywords).flat(), ...draft.themes];
  return [...new Set(words.map(tagOf).filter((tag) => tag !== null))].toSorted();
}

const LICENCE_IDS: Readonly<Record<Licence, readonly string[]>> = {
  'cc-by-4.0': ['cc-by'],
  'cc-by-sa-4.0': ['cc-by-sa'],
  'cc0-1.0': ['cc-zero'],
  'nlod-2.0': ['nlod-2.0', 'other-at'],
  'etalab-2.0': ['lov2', 'fr-lo'],
  'odbl-1.0': ['odc-odbl'],
  'ogl-canada-2.0': ['other-open'],
  'ogl-uk-3.0': ['other-open'],
  notspecified: ['notspecified'],
};

/** By address, then by id; null where the site has no such licence. */
export function licenceId(licence: Licence, choices: TargetChoices | null): string | null {
  const ids = LICENCE_IDS[licence];
  const list = choices?.fields.licence;
  if (!list) return ids[0] ?? null;
  const { url } = LICENCE_FACTS[licence];
  const plain = (address: string) =>
    address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
  const byUrl = url && list.find((one) => one.url && plain(one.url) === plain(url));
  if (byUrl) return byUrl.value;
  return ids.find((id) => list.some(({ value }) => value === id)) ?? null;
}

/** Names of today first, then those of sites from before 2025. */
const FREQUENCY_IDS: Readonly<Record<Frequency, readonly string[]>> = {
  UPDATE_CONT: ['continuous'],
  CONT: ['severalTimesADay', 'continuous'],
  HOURLY: ['hourly'],
  DAILY_3: ['threeTimesADay'],
  DAILY_2: ['semidaily'],
  DAILY: ['daily'],
  WEEKLY_3: ['threeTimesAWeek'],
  WEEKLY_2: ['semiweekly'],
  WEEKLY: ['weekly'],
  BIWEEKLY: ['biweekly', 'fortnighly'],
  MONTHLY_3: ['threeTimesAMonth'],
  MONTHLY_2: ['semimonthly'],
  MONTHLY: ['monthly'],
  BIMONTHLY: ['bimonthly'],
  QUARTERLY: ['quarterly'],
  ANNUAL_3: ['threeTimesAYear'],
  ANNUAL_2: ['semiannual', 'biannual'],
  ANNUAL: ['annual'],
  BIENNIAL: ['biennial'],
  TRIENNIAL: ['triennial'],
  QUADRENNIAL: ['quadrennial'],
  QUINQUENNIAL: ['quinquennial'],
  DECENNIAL: ['decennial', 'irregular'],
  AS_NEEDED: ['punctual'],
  IRREG: ['irregular'],
  NEVER: ['never', 'punctual'],
  NOT_PLANNED: ['notPlanned', 'punctual'],
  OTHER: ['other', 'irregular'],
  UNKNOWN: ['unknown'],
};

/** Null where the site has no such frequency. */
export function frequencyId(frequency: Frequency, choices: TargetChoices | null): string | null {
  const ids = FREQUENCY_IDS[frequency];
  const list = choices?.fields.frequency;
  if (!list) return ids[0] ?? null;
  return ids.find((id) => list.some(({ value }) => value === id)) ?? null;
}

/** What a dataset has in the fields that are wanted. */
export function fieldsNow(record: DatasetRecord, wanted: Fields): Fields {
  const { temporal_coverage: temporal, contact_points: contacts } = record;
  const contact = contacts[0];
  const now: Record<string, string> = {
    title: record.title,
    description: record.description,
    description_short: record.description_short,
    tags: JSON.stringify(record.tags.toSorted()),
    license: record.license,
    frequency: record.frequency,
    temporal_coverage: temporal ? temporalText(temporal.start, temporal.end) : '',
    spatial: spatialText(record),
    contact: contact ? contactText(contact.name, contact.email) : '',
  };
  const fields = Object.keys(wanted).map((field) => {
    if (!field.startsWith('extras.')) return [field, now[field] ?? ''];
    const value = record.extras[field.slice('extras.'.length)];
    return [field, typeof value === 'string' ? value : value == null ? '' : JSON.stringify(value)];
  });
  return Object.fromEntries(fields);
}

function temporalText(start: string, end: string | null | undefined): string {
  return JSON.stringify({ start: start.slice(0, 10), ...(end ? { end: end.slice(0, 10) } : {}) });
}

function contactText(name: string, email: string): string {
  return name === '' && email === '' ? '' : `${name} <${email}>`;
}

function spatialText({ spatial }: DatasetRecord): string {
  const zones = (spatial?.zones ?? []).map((zone) => (typeof zone === 'string' ? zone : zone.id));
  if (zones.length > 0) return JSON.stringify({ zones });
  return spatial?.geom ? JSON.stringify({ geom: spatial.geom }) : '';
}

/** Tags and extras of others stay; ours that are no longer wanted go. */
export function mergeLists(wanted: Fields, now: Fields, sentLast: Fields | null): Fields {
  const ours = new Set<string>(parseTags(sentLast?.tags));
  const kept = parseTags(now.tags).filter((tag) => !ours.has(tag));
  const tags = [...new Set([...kept, ...parseTags(wanted.tags)])].toSorted();
  return { ...wanted, tags: JSON.stringify(tags) };
}

function parseTags(text: string | undefined): readonly string[] {
  return text ? JSON.parse(text) : [];
}

/**
 * The body of every call that writes a dataset. It is always complete, because a field that is left out
 * may be emptied, and always says whether the dataset is private, because one that does not say so may
 * become public.
 */
export function datasetBody(
  record: DatasetRecord | null,
  fields: Fields,
  contactId: string | null,
  isPrivate: boolean,
): Readonly<Record<string, unknown>> {
  const extras = Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      field.startsWith('extras.') && value !== '' ? [[field.slice('extras.'.length), value]] : [],
    ),
  );
  const parsed = (text: string | undefined) => (text ? JSON.parse(text) : undefined);
  const temporal = parsed(fields.temporal_coverage);
  const spatial = parsed(fields.spatial);
  const others = (record?.contact_points ?? []).slice(1).map(({ id }) => id);
  const own = contactId ?? record?.contact_points[0]?.id;
  const contacts = fields.contact && own ? [own, ...others] : others;
  return {
    private: isPrivate,
    title: fields.title,
    description: fields.description,
    ...(fields.description_short || record?.description_short
      ? { description_short: fields.description_short }
      : {}),
    ...(record?.acronym ? { acronym: record.acronym } : {}),
    tags: parseTags(fields.tags),
    ...(fields.license ? { license: fields.license } : {}),
    ...(fields.frequency ? { frequency: fields.frequency } : {}),
    ...(record?.frequency_date ? { frequency_date: record.frequency_date } : {}),
    ...(temporal ? { temporal_coverage: temporal } : {}),
    ...(spatial
      ? {
          spatial: {
            ...(record?.spatial?.granularity ? { granularity: record.spatial.granularity } : {}),
            ...spatial,
          },
        }
      : {}),
    ...(record?.access_type ? { access_type: record.access_type } : {}),
    ...(contacts.length > 0 ? { contact_points: contacts } : {}),
    extras: { ...record?.extras, ...extras },
  };
}
