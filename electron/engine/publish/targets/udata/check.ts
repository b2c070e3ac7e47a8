/** What udata would refuse, told before it is asked. */
import { type Problem, problem } from '#shared/errors/problem.ts';
import { textIn } from '#shared/publication/draft.ts';
import type { CheckInput } from '../target.ts';
import { frequencyId, licenceId, tagOf } from './fields.ts';

const LONGEST_TITLE = 350;
const LONGEST_DESCRIPTION = 100_000;

export function checkUdata({ draft, extra, choices }: CheckInput): readonly Problem[] {
  const problems: Problem[] = [];
  const error = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { place: { field } }));
  const warn = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { severity: 'warning', place: { field } }));
  const primary = draft.primaryLanguage;
  const title = textIn(draft.title, primary, primary);
  const notes = textIn(draft.notes, primary, primary);
  if (title.length > LONGEST_TITLE) {
    error('publish.too-long', `title.${primary}`, { length: title.length, limit: LONGEST_TITLE });
  }
  if (notes.trim() === '') error('publish.field-missing', `notes.${primary}`, { field: 'notes' });
  if (notes.length > LONGEST_DESCRIPTION) {
    const values = { length: notes.length, limit: LONGEST_DESCRIPTION };
    error('publish.too-long', `notes.${primary}`, values);
  }
  for (const [language, words] of Object.entries(draft.keywords)) {
    for (const [i, word] of words.entries()) {
      const tag = tagOf(word);
      const field = `keywords.${language}.${i}`;
      if (tag === null) warn('publish.keyword-dropped', field, { keyword: word });
    }
  }
  if (!extra.license && licenceId(draft.licence, choices) === null) {
    error('publish.licence-not-there', 'licence', { licence: draft.licence });
  }
  if (frequencyId(draft.frequency, choices) === null) {
    error('publish.frequency-not-there', 'frequency', { frequency: draft.frequency });
  }
  const organizations = choices?.fields.organization;
  const { organization } = extra;
  if (organization && organizations && !choices.isKept) {
    const isKnown = organizations.some(({ value, label }) => [value, label].includes(organization));
    if (!isKnown) error('publish.not-in-organization', 'extra.organization', { organization });
  }
  const extensions = choices?.fields.extension?.map(({ value }) => value.toLowerCase());
  for (const [place, { name, fileName, source }] of draft.resources.entries()) {
    const resourceTitle = textIn(name, primary, primary);
    if (resourceTitle.length > LONGEST_TITLE) {
      const values = { length: resourceTitle.length, limit: LONGEST_TITLE };
      error('publish.too-long', `resources.${place}.name.${primary}`, values);
    }
    const extension = /\.([^.]+)$/.exec(fileName ?? '')?.[1]?.toLowerCase();
    const isFile = !('url' in source);
    if (isFile && extension && extensions && !extensions.includes(extension)) {
      error('publish.extension-not-there', `resources.${place}.fileName`, { extension });
    }
  }
  return problems;
}
