/** What is wrong with a draft, for every catalog alike and for each. Asks no server. */
import { existsSync } from 'node:fs';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { DraftCheck } from '#shared/api/publish-answers.ts';
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { languagesOf, type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import { isSample } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { findFormat } from '../formats/index.ts';
import { openTable } from '../selection/open-table.ts';
import { findConnection, readKeptChoices, type StoredConnection } from './connections.ts';
import { kindOf, listStoredDrafts } from './drafts.ts';
import { keptFile } from './freeze.ts';
import { publicUrlOf } from './public-url.ts';
import { findTarget } from './targets/index.ts';
import { extraOf } from './targets/target.ts';

/** `publish.check`, for the connections named, else those of the draft. */
export function checkDraft(
  context: EngineContext,
  { draft, connections }: ParsedParams<'publish.check'>,
): readonly DraftCheck[] {
  const names = connections ?? draft.targets.map(({ connectionId }) => connectionId);
  return names.map((name) => {
    try {
      const connection = findConnection(context.db, name);
      return { connection: connection.name, problems: problemsOf(context, draft, connection) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { connection: name, problems: [error.problem] };
    }
  });
}

export function problemsOf(
  context: EngineContext,
  draft: PublicationDraft,
  connection: StoredConnection,
): readonly Problem[] {
  const extra = extraOf(draft, connection);
  const choices = readKeptChoices(context.db, connection);
  const target = findTarget(connection.kind);
  const known = new Set(target.facts.extraFields.map(({ name }) => name));
  const unknown = Object.keys(extra)
    .filter((name) => !known.has(name) && !name.startsWith('field.') && !FOR_ANY.has(name))
    .map((name) =>
      problem(
        'publish.unknown-extra',
        { field: quoteInput(name) },
        { severity: 'warning', place: { field: `extra.${name}` } },
      ),
    );
  const today = context.now().toISOString().slice(0, 10);
  return [
    ...problemsOfAll(context, draft),
    ...target.check({
      draft,
      extra,
      choices,
      today,
      otherTitles: otherTitles(context, draft, connection.name),
      publicUrl: publicUrlOf(context.db, draft, connection.name),
      willBePublic: willBePublic(context, draft),
    }),
    ...unknown,
  ];
}

function otherTitles(
  { db }: EngineContext,
  { id }: PublicationDraft,
  connection: string,
): ReadonlySet<string> {
  const others = listStoredDrafts(db).filter(
    (other) =>
      other.id !== id && other.targets.some(({ connectionId }) => connectionId === connection),
  );
  return new Set(
    others.map(({ title, primaryLanguage }) => textIn(title, primaryLanguage, primaryLanguage)),
  );
}

/** A catalog that keeps files is among the targets, and the draft shall be seen there. */
function willBePublic({ db }: EngineContext, { targets, visibility }: PublicationDraft): boolean {
  if (visibility !== 'public') return false;
  return targets.some(({ connectionId }) => {
    const kind = kindOf(db, connectionId);
    return kind === 'ckan' || kind === 'udata';
  });
}

/** A connection may have it for targets that ask for none. */
const FOR_ANY = new Set(['organization']);

const HTML = /<\/?[a-z][^>]*>/i;
const LONGEST_SUMMARY = 200;

function problemsOfAll(context: EngineContext, draft: PublicationDraft): readonly Problem[] {
  const problems: Problem[] = [];
  const error = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { place: { field } }));
  const warn = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push(problem(code, values, { severity: 'warning', place: { field } }));
  const { primaryLanguage: primary } = draft;
  if (textIn(draft.title, primary, primary).trim() === '') {
    error('publish.field-missing', `title.${primary}`, { field: 'title' });
  }
  if (textIn(draft.notes, primary, primary).trim() === '') {
    warn('publish.no-description', `notes.${primary}`);
  }
  if (draft.licence === 'notspecified') warn('publish.no-licence', 'licence');
  for (const [language, text] of Object.entries(draft.notes)) {
    if (HTML.test(text)) warn('publish.html', `notes.${language}`);
  }
  for (const [language, text] of Object.entries(draft.summary ?? {})) {
    if (text.length > LONGEST_SUMMARY) {
      const values = { length: text.length, limit: LONGEST_SUMMARY };
      error('publish.too-long', `summary.${language}`, values);
    }
  }
  const [, ...others] = languagesOf(draft);
  for (const language of others) {
    for (const field of ['title', 'notes'] as const) {
      const [one, other] = [draft[field][primary], draft[field][language]];
      if (one && one === other) {
        warn('publish.not-translated', `${field}.${language}`, { language });
      }
    }
  }
  const { temporal, resources } = draft;
  if (temporal?.end && temporal.end < temporal.start)
    error('publish.end-before-start', 'temporal.end');
  if (resources.length === 0) warn('publish.no-resources', 'resources');
  problems.push(...problemsOfResources(context, draft));
  return problems;
}

function problemsOfResources(
  context: EngineContext,
  { resources }: PublicationDraft,
): readonly Problem[] {
  const names = new Set<string>();
  return resources.flatMap(({ source, fileName, format, id }, place) => {
    const at = (field: string) => ({ place: { field: `resources.${place}.${field}` } });
    const found: Problem[] = [];
    if (resources.findIndex((one) => one.id === id) < place) {
      found.push(problem('publish.same-id', {}, at('id')));
    }
    const name = 'url' in source ? undefined : fileName?.toLowerCase();
    if (name !== undefined && names.has(name)) {
      found.push(problem('publish.same-file-name', { file: name }, at('fileName')));
    }
    if (name !== undefined) names.add(name);
    if ('tableId' in source) {
      try {
        const { model, revision } = openTable(context.db, source.tableId);
        const table = { table: quoteInput(source.tableId) };
        const doubt = (code: Problem['code']) =>
          found.push(problem(code, table, { ...at('source'), severity: 'warning' }));
        if (model.facts.confidential > 0) doubt('publish.confidential');
        if (isSample(context.db, revision)) doubt('publish.sample-data');
        findFormat(format);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        found.push({ ...error.problem, ...at('source') });
      }
    } else if ('url' in source) {
      if (!URL.canParse(source.url)) {
        found.push(problem('publish.bad-address', { url: quoteInput(source.url) }, at('source')));
      }
    } else {
      const path = 'path' in source ? source.path : keptFile(context, source.keptFile);
      if (!existsSync(path)) {
        found.push(problem('publish.file-gone', { path: quoteInput(path, 300) }, at('source')));
      }
    }
    return found;
  });
}
