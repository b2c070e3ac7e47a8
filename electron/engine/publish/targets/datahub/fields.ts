/** What a draft says in the fields of a DataHub submission. Every value is a text. */
import type { PublicationDraft } from '#shared/publication/draft.ts';
import { textIn } from '#shared/publication/draft.ts';
import type { Frequency } from '#shared/publication/frequency.ts';

/** DataHub’s frequencies; `isLossy` where it has none that says the same. */
const FREQUENCIES: Readonly<Record<Frequency, { readonly id: string; readonly isLossy?: true }>> = {
  UPDATE_CONT: { id: 'continual' },
  CONT: { id: 'continual', isLossy: true },
  HOURLY: { id: 'continual', isLossy: true },
  DAILY_3: { id: 'P1D', isLossy: true },
  DAILY_2: { id: 'P1D', isLossy: true },
  DAILY: { id: 'P1D' },
  WEEKLY_3: { id: 'P0.33W' },
  WEEKLY_2: { id: 'P0.5W' },
  WEEKLY: { id: 'P1W' },
  BIWEEKLY: { id: 'P2W' },
  MONTHLY_3: { id: 'P0.5M', isLossy: true },
  MONTHLY_2: { id: 'P0.5M' },
  MONTHLY: { id: 'P1M' },
  BIMONTHLY: { id: 'P2M' },
  QUARTERLY: { id: 'P3M' },
  ANNUAL_3: { id: 'P4M' },
  ANNUAL_2: { id: 'P6M' },
  ANNUAL: { id: 'P1Y' },
  BIENNIAL: { id: 'P2Y' },
  TRIENNIAL: { id: 'P3Y' },
  // The portal calls it “every five years”.
  QUADRENNIAL: { id: 'P4Y', isLossy: true },
  QUINQUENNIAL: { id: 'irregular', isLossy: true },
  DECENNIAL: { id: 'irregular', isLossy: true },
  AS_NEEDED: { id: 'as_needed' },
  IRREG: { id: 'irregular' },
  NEVER: { id: 'not_planned' },
  NOT_PLANNED: { id: 'not_planned' },
  OTHER: { id: 'irregular', isLossy: true },
  UNKNOWN: { id: 'unknown' },
};

export function frequencyOf(frequency: Frequency): {
  readonly id: string;
  readonly isLossy?: true;
} {
  return FREQUENCIES[frequency];
}

/** Both are asked for, whatever languages a draft has besides. */
export const LANGUAGES = ['en', 'fr'] as const;

/** Text in a language, also where the draft names its region: `fr-CA`. */
export function inLanguage(
  map: PublicationDraft['title'] | undefined,
  language: (typeof LANGUAGES)[number],
): string {
  const own = Object.entries(map ?? {}).find(
    ([key]) => key.toLowerCase().split('-')[0] === language,
  );
  return own?.[1].trim() ?? '';
}

export function keywordsIn(
  draft: PublicationDraft,
  language: (typeof LANGUAGES)[number],
): readonly string[] {
  const own = Object.entries(draft.keywords).find(
    ([key]) => key.toLowerCase().split('-')[0] === language,
  );
  return (own?.[1] ?? []).map((word) => word.trim()).filter(Boolean);
}

/** The portal’s day, at most: no server of it calls the date tomorrow. */
function todayThere(now: string): string {
  const HOURS_BEHIND = 8;
  return new Date(Date.parse(now) - HOURS_BEHIND * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The body of a submission, all texts.
 *
 * @param extra  `file_url`, `collection`, `subject`, `jurisdiction`, `audience`, and when the sending began.
 */
export function submissionOf(
  draft: PublicationDraft,
  extra: Readonly<Record<string, string>>,
  fileName: string,
  fileId: string,
): Readonly<Record<string, string>> {
  const { temporal, doi } = draft;
  const all: Record<string, string | undefined> = {
    file_url: extra.file_url,
    file_id: fileId,
    file_name: fileName,
    email_contact: draft.contact.email,
    collection: extra.collection,
    title_translated_en: inLanguage(draft.title, 'en'),
    title_translated_fr: inLanguage(draft.title, 'fr'),
    notes_translated_en: inLanguage(draft.notes, 'en'),
    notes_translated_fr: inLanguage(draft.notes, 'fr'),
    keywords_en: keywordsIn(draft, 'en').join(','),
    keywords_fr: keywordsIn(draft, 'fr').join(','),
    subject: tidyList(extra.subject),
    frequency: frequencyOf(draft.frequency).id,
    date_published: draft.issued ?? todayThere(extra.today ?? ''),
    jurisdiction: extra.jurisdiction,
    time_period_coverage_start: temporal?.start,
    time_period_coverage_end: temporal?.end,
    audience: tidyList(extra.audience),
    digital_object_identifier: doi?.replace(/^https?:\/\/doi\.org\//, ''),
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** Choices separated by commas, without blanks. */
export function tidyList(text: string | undefined): string {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
    .join(',');
}

/** How the approval flow calls the file. */
export function fileNameOf(draft: PublicationDraft): string {
  const [first] = draft.resources;
  const primary = draft.primaryLanguage;
  return (first?.fileName ?? textIn(first?.name, primary, primary) ?? '').slice(0, 200) || draft.id;
}
