/** What DataHub would refuse: all of it at once, since the portal tells one fault per try. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';
import type { CheckInput } from '../target.ts';
import { SHIPPED } from './choices.ts';
import { fileNameOf, frequencyOf, inLanguage, keywordsIn, LANGUAGES, tidyList } from './fields.ts';

const LONGEST = 200;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PRIVATE_HOST = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/;

export function checkDatahub(input: CheckInput): readonly Problem[] {
  const { draft, extra, today } = input;
  const choices = input.choices ?? SHIPPED;
  const problems: Problem[] = [];
  const error = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { place: { field } }));
  const warn = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { severity: 'warning', place: { field } }));

  for (const language of LANGUAGES) {
    for (const field of ['title', 'notes'] as const) {
      if (inLanguage(draft[field], language) === '') {
        error('publish.translation-missing', `${field}.${language}`, { field });
      }
    }
    const words = keywordsIn(draft, language);
    if (words.length === 0) {
      error('publish.translation-missing', `keywords.${language}`, { field: 'keywords' });
    }
    for (const [i, word] of words.entries()) {
      if (word.includes(',')) {
        error('publish.comma-in-keyword', `keywords.${language}.${i}`, { keyword: word });
      }
    }
  }
  for (const [field, isRequired] of CHOSEN) {
    const values = tidyList(extra[field]).split(',').filter(Boolean);
    if (values.length === 0 && isRequired) {
      error('publish.choice-missing', `extra.${field}`, { field });
    }
    const list = choices.fields[field];
    for (const value of values) {
      if (list && !list.some((choice) => choice.value === value)) {
        error('publish.choice-unknown', `extra.${field}`, { field, value: quoteInput(value) });
      }
    }
  }
  const frequency = frequencyOf(draft.frequency);
  const known = choices.fields.frequency;
  if (known && !known.some(({ value }) => value === frequency.id)) {
    error('publish.frequency-not-there', 'frequency', { frequency: draft.frequency });
  } else if (frequency.isLossy) {
    const label = known?.find(({ value }) => value === frequency.id)?.label ?? frequency.id;
    const values = { frequency: draft.frequency, instead: `${label} (${frequency.id})` };
    warn('publish.frequency-lossy', 'frequency', values);
  }
  if (!EMAIL.test(draft.contact.email)) {
    error('publish.bad-email', 'contact.email', { email: quoteInput(draft.contact.email) });
  }
  if (draft.issued && draft.issued > today) error('publish.date-in-future', 'issued');
  if (draft.doi && !/^(https?:\/\/doi\.org\/)?10\.\d{4,9}\/\S+$/.test(draft.doi)) {
    error('publish.bad-doi', 'doi', { doi: quoteInput(draft.doi) });
  }
  const name = fileNameOf(draft);
  if (name.length > LONGEST) {
    error('publish.too-long', 'resources.0.name', { length: name.length, limit: LONGEST });
  }
  checkAddress(input, error, warn);
  return problems;
}

const CHOSEN = [
  ['collection', true],
  ['subject', true],
  ['jurisdiction', true],
  ['audience', false],
] as const;

type Tell = (code: Problem['code'], field: string, values?: Problem['values']) => void;

/** The portal fetches the file itself, so that everybody has to reach it. */
function checkAddress(
  { extra, publicUrl, willBePublic }: CheckInput,
  error: Tell,
  warn: Tell,
): void {
  const url = extra.file_url || publicUrl;
  if (!url) {
    (willBePublic ? warn : error)('publish.no-public-address', 'extra.file_url');
    return;
  }
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed) error('publish.bad-address', 'extra.file_url', { url: quoteInput(url) });
  else if (url.length > LONGEST) {
    error('publish.too-long', 'extra.file_url', { length: url.length, limit: LONGEST });
  } else if (parsed.protocol !== 'https:' || PRIVATE_HOST.test(parsed.hostname)) {
    // What cannot be reached from outside is for the portal to find out: it may stand on the same network.
    warn('publish.link-not-reached', 'extra.file_url', { url: quoteInput(url) });
  }
}
