/** What CKAN would refuse, told before it is asked. */
import { type Problem, problem } from '#shared/errors/problem.ts';
import { textIn } from '#shared/publication/draft.ts';
import type { CheckInput } from '../target.ts';
import { licenceId, tagOf } from './fields.ts';
import { isName, nameFromTitle } from './name.ts';

const LONGEST_VERSION = 100;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const JSON_FIELDS = ['plugin_data', 'relationships_as_object', 'relationships_as_subject'] as const;

export function checkCkan({ draft, extra, choices }: CheckInput): readonly Problem[] {
  const problems: Problem[] = [];
  const error = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { place: { field } }));
  const warn = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { severity: 'warning', place: { field } }));

  const title = textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage);
  const name = extra.name || nameFromTitle(title);
  if (!isName(name)) error('publish.bad-name', 'extra.name', { name: name.slice(0, 120) });
  if (!extra.organization) error('publish.no-organization', 'extra.organization');
  else {
    const list = choices?.fields.organization;
    const isKnown = !list || list.some(({ value }) => value === extra.organization);
    // A draft may give the organisation by its name, which the list does not have.
    if (!isKnown && /^[0-9a-f-]{36}$/.test(extra.organization)) {
      error('publish.not-in-organization', 'extra.organization', {
        organization: extra.organization,
      });
    }
  }
  if (!extra.license_id && licenceId(draft.licence, choices) === null) {
    error('publish.licence-not-there', 'licence', { licence: draft.licence });
  }
  for (const [field, email] of [
    ['contact.email', draft.contact.email],
    ['extra.author_email', extra.author_email ?? ''],
  ] as const) {
    if (email !== '' && !EMAIL.test(email)) error('publish.bad-email', field, { email });
  }
  if ((draft.version ?? '').length > LONGEST_VERSION) {
    error('publish.too-long', 'version', {
      length: draft.version?.length ?? 0,
      limit: LONGEST_VERSION,
    });
  }
  for (const [language, words] of Object.entries(draft.keywords)) {
    for (const [i, word] of words.entries()) {
      const tag = tagOf(word);
      const field = `keywords.${language}.${i}`;
      if (tag === null) warn('publish.keyword-dropped', field, { keyword: word });
      else if (tag !== word) warn('publish.keyword-changed', field, { keyword: word, tag });
    }
  }
  for (const own of choices?.own ?? []) {
    const isFilled = Boolean(extra[`field.${own.name}`]) || FILLED_BY_DRAFT.has(own.name);
    if (own.isRequired && !isFilled) {
      error('publish.field-missing', `extra.field.${own.name}`, { field: own.label });
    }
  }
  for (const field of JSON_FIELDS) {
    if (extra[field] && !isJson(extra[field])) error('publish.not-json', `extra.${field}`);
  }
  return problems;
}

/** Fields that sites often add, and that a draft has. */
const FILLED_BY_DRAFT = new Set([
  'title_translated',
  'notes_translated',
  'frequency',
  'issued',
  'modified',
  'temporal_start',
  'temporal_end',
  'spatial',
  'spatial_text',
  'theme',
  'identifier',
  'provenance',
  'license_url',
  'contact_uri',
  'publisher_url',
  'statdesk_id',
]);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
