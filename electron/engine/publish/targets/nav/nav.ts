/** NAV’s catalog of data packages: create, attach, complete. What it makes can be read by all of NAV. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FileChange } from '#shared/api/publish-answers.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import { type PublicationDraft, textIn } from '#shared/publication/draft.ts';
import { fieldProblem, notUnderstood, RemoteFailure, statusFailure } from '../../remote-failure.ts';
import type { Answer, RemoteRequest, Session } from '../../session.ts';
import type { Standing } from '../../standing.ts';
import { changedFields, compareFields, type Fields } from '../compare.ts';
import { fileChange, NO_FILE } from '../file-change.ts';
import type { FrozenFile, Plan, PlanInput, Step, Target, WriteStep } from '../target.ts';
import {
  attachments,
  contentFields,
  documentOf,
  fieldsNow,
  isOurs,
  type PackageRecord,
  packageRecord,
  wantedFields,
} from './document.ts';

const site = (name: string, host: string, isProduction: boolean) =>
  ({ kind: 'nav', name, url: `https://${host}`, isProduction }) as const;

export const nav: Target = {
  kind: 'nav',
  facts: {
    kind: 'nav',
    knownAddresses: [
      site('NAV', 'datakatalog-api.intern.nav.no', true),
      site('NAV (dev)', 'datakatalog-api.dev.intern.nav.no', false),
    ],
    extraFields: [],
    needsKey: false,
    hasPrivate: false,
    canReadBack: false,
    removal: 'empty',
  },
  charts: 'views',
  shippedChoices: null,
  keyHeaders: (_connection, key) => ({ Authorization: `bearer ${key}` }),

  async test(session) {
    const { status } = await session.read({ method: 'GET', path: '/v1/datapackage' });
    const isRefused = status === 401 || status === 403;
    const values = { host: session.host, status, said: '' };
    return {
      isFine: !isRefused,
      state: isRefused ? 'refused' : session.hasKey ? 'connected' : 'anonymous',
      user: null,
      version: null,
      organizations: [],
      problems: isRefused ? [problem('publish.key-refused', values)] : [],
    };
  },
  readChoices: async () => ({ fields: {}, own: [] }),

  check({ draft, otherTitles }) {
    const title = titleOf(draft);
    const place = { place: { field: `title.${draft.primaryLanguage}` } };
    return [
      warning('publish.internal', {}),
      ...(otherTitles.has(title) ? [problem('publish.same-title', {}, place)] : []),
    ];
  },
  plan: planNav,

  undo: ({ draft, madeDataset, standing, today }) =>
    madeDataset ? [emptyStep(titleOf(draft), draft.id, standing, today)] : [],

  async withdraw(session, standing) {
    if (standing.remoteId === null) return [];
    const { record } = await readPackage(session, standing.remoteId);
    const title: unknown = JSON.parse(standing.last?.sent.title ?? '""');
    const provenance: unknown = JSON.parse(standing.last?.sent.provenance ?? '""');
    const id = /statdesk:(\S+)$/.exec(String(provenance))?.[1] ?? '';
    return [
      emptyStep(
        record?.title ?? String(title),
        id,
        standing,
        session.now().toISOString().slice(0, 10),
      ),
    ];
  },

  async verify(session, standing) {
    if (standing.last === null || standing.remoteId === null) {
      return { state: 'gone', fields: [], problems: [] };
    }
    const { record, isServed } = await readPackage(session, standing.remoteId);
    if (!record) return { state: isServed ? 'gone' : 'cannot-be-read', fields: [], problems: [] };
    const { sent } = standing.last;
    const now = fieldsNow(record, sent);
    const fields = Object.entries(sent)
      .filter(([field, value]) => !isSameJson(now[field] ?? '', value))
      .map(([field, value]) => {
        return { field, now: now[field] ?? '', willBe: value, change: 'set' as const };
      });
    return { state: fields.length === 0 ? 'equal' : 'different', fields, problems: [] };
  },
};

function titleOf(draft: PublicationDraft): string {
  return textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage);
}

/** The id that a package of this title is known to get. */
function idOf(title: string): string {
  return createHash('md5').update(title).digest('hex');
}

interface Looked {
  readonly record: PackageRecord | null;
  /** The catalog answered in a way that says something. */
  readonly isServed: boolean;
}

/** Packages are read where the catalog serves them; not every installation does. @throws RemoteFailure. */
async function readPackage(session: Session, id: string): Promise<Looked> {
  const answer = await session.read({ method: 'GET', path: `/api/${id}/datapackage.json` });
  if (answer.status === 401 || answer.status === 403) {
    throw statusFailure(answer.status, answer.text, session.host);
  }
  const parsed = packageRecord.safeParse(answer.json);
  if (answer.status === 200 && parsed.success) return { record: parsed.data, isServed: true };
  return { record: null, isServed: answer.status === 404 && answer.json !== undefined };
}

/** Key order and blanks of JSON mean nothing. */
function isSameJson(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && canonical(JSON.parse(a)) === canonical(JSON.parse(b)));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : one,
  );
}

async function planNav(session: Session, { job, standing: known }: PlanInput): Promise<Plan> {
  const { draft } = job;
  const id = known.remoteId ?? idOf(titleOf(draft));
  const { record, isServed } = await readPackage(session, id);
  const place = { place: { field: `title.${draft.primaryLanguage}` } };
  if (record && !isOurs(record, draft.id)) {
    throw new RemoteFailure('fix', [problem('publish.title-taken', {}, place)]);
  }
  const isThere = record !== null || (!isServed && known.remoteId !== null);
  const standing: Standing = isThere
    ? { ...known, remoteId: id, remoteUrl: pageOf(session, id), isPrivate: false }
    : { ...known, remoteId: null, remoteUrl: null, last: null };
  const { last } = standing;
  const wanted = { ...wantedFields(job), ...contentFields(job) };
  const now = record ? fieldsNow(record, wanted) : isThere ? (last?.fields ?? null) : null;
  const alike = now && sameWhereAlike(wanted, now);
  const fields = compareFields(wanted, alike, last, job.decisions.overwrite);
  const changed = changedFields(fields);
  const toSend = Object.fromEntries(
    fields.map(({ field, now: value, willBe, change }) => [
      field,
      (change === 'kept' ? value : willBe) ?? '',
    ]),
  );
  const files = attachments(job);
  const missing = files.filter(
    ({ resourceId, sha256 }) => !isThere || last?.files[resourceId] !== sha256,
  );
  const steps: Step[] = [];
  if (!isThere) steps.push(createStep(session, wantedFields(job)));
  steps.push(...missing.map((file) => attachStep(session, file)));
  if (!isThere || changed.size > 0) steps.push(completeStep(session, record, toSend));
  if (isServed && steps.length > 0) steps.push(verifyStep(toSend));
  const isBlind = !isThere && !isServed;
  return {
    action: isThere ? (steps.length === 0 ? 'none' : 'update') : 'create',
    visibility: 'internal',
    fields,
    files: [...filesOf(job, missing, isThere), ...leftOver(job, last)],
    standing,
    steps,
    problems: [
      ...fields
        .filter(({ change }) => change === 'kept')
        .map(({ field }) => warning('publish.edited-there', { field }, field)),
      ...(isBlind ? [warning('publish.cannot-look', { host: session.host })] : []),
    ],
    end: isServed || record !== null ? 'published' : 'accepted',
    fieldsSent: wanted,
  };
}

function sameWhereAlike(wanted: Fields, now: Fields): Fields {
  return Object.fromEntries(
    Object.entries(now).map(([field, value]) => {
      const text = wanted[field] ?? '';
      return [field, isSameJson(value, text) ? text : value];
    }),
  );
}

function filesOf(
  job: PlanInput['job'],
  missing: readonly FrozenFile[],
  isThere: boolean,
): readonly FileChange[] {
  const sent = new Set(missing.map(({ resourceId }) => resourceId));
  return job.resources.map((resource) => {
    const { primaryLanguage } = job.draft;
    const name = textIn(resource.name, primaryLanguage, primaryLanguage);
    const isSent = sent.has(resource.resourceId);
    return fileChange(resource, name, isSent ? (isThere ? 'replaced' : 'added') : 'same');
  });
}

/** Files cannot be taken away there; they are only no longer named. */
function leftOver(job: PlanInput['job'], last: Standing['last']): readonly FileChange[] {
  const named = new Set(job.resources.map(({ resourceId }) => resourceId));
  return Object.keys(last?.files ?? {})
    .filter((resourceId) => !named.has(resourceId))
    .map((resourceId) => ({ ...NO_FILE, resourceId, name: resourceId, change: 'stays' as const }));
}

function warning(code: Problem['code'], values: Problem['values'], field?: string): Problem {
  const place = field === undefined ? {} : { place: { field } };
  return problem(code, values, { severity: 'warning', ...place });
}

function pageOf(session: Session, id: string): string {
  return `${session.connection.url}/api/${id}/datapackage.json`;
}

const answered = z.looseObject({ id: z.string().regex(/^[0-9a-f]{32}$/) });

/** Without what points to files: nobody meets a figure that lacks its data. */
function createStep(session: Session, fields: Fields): WriteStep {
  return {
    kind: 'write',
    name: 'create',
    subject: '',
    key: 'create',
    request: () => write('POST', '/v1/datapackage', documentOf(null, fields)),
    accept(answer) {
      const { id } = resultOf(session, answer, answered);
      return {
        standing: { remoteId: id, remoteUrl: pageOf(session, id), isPrivate: false },
        evidence: { id },
      };
    },
  };
}

function attachStep(session: Session, file: FrozenFile): WriteStep {
  return {
    kind: 'write',
    name: 'attach',
    subject: file.fileName,
    key: `attach:${file.fileName}:${file.sha256}`,
    isKept: true,
    request: ({ remoteId }) => ({
      method: 'PUT',
      path: `/v1/datapackage/${remoteId}/attachments`,
      body: { kind: 'form', parts: [{ name: 'files', file: { ...file, start: 0 } }] },
    }),
    accept(answer, standing) {
      resultOf(session, answer, z.unknown(), file.place);
      const resourceUrls = { ...standing.resourceUrls, [file.resourceId]: file.fileName };
      return { standing: { resourceUrls }, evidence: { fileName: file.fileName } };
    },
  };
}

function completeStep(session: Session, record: PackageRecord | null, fields: Fields): WriteStep {
  return {
    kind: 'write',
    name: 'complete',
    subject: '',
    key: 'complete',
    request: ({ remoteId }) =>
      write('PUT', `/v1/datapackage/${remoteId}`, documentOf(record, fields)),
    accept(answer, { remoteId }) {
      const { id } = resultOf(session, answer, answered);
      if (id !== remoteId) throw notUnderstood(answer.status, answer.text, session.host);
      return { evidence: { id } };
    },
  };
}

function verifyStep(sent: Fields): Step {
  return {
    kind: 'read',
    name: 'verify',
    subject: '',
    key: 'verify',
    async read(session, { remoteId }) {
      const { record } = await readPackage(session, remoteId ?? '');
      if (!record) {
        throw new RemoteFailure('look', [problem('publish.gone', { host: session.host })]);
      }
      const now = sameWhereAlike(sent, fieldsNow(record, sent));
      const problems = Object.entries(now)
        .filter(([field, value]) => value !== sent[field])
        .map(([field, value]) =>
          warning('publish.differs', { field, sent: sent[field] ?? '', there: value }, field),
        );
      return { evidence: { id: remoteId }, problems, fieldsNow: now };
    },
  };
}

/** A package cannot be deleted: it is left without contents, and says so. */
function emptyStep(
  title: string,
  draftId: string,
  { remoteId }: Standing,
  today: string,
): WriteStep {
  return {
    kind: 'write',
    name: 'empty',
    subject: title,
    key: 'empty',
    request: () =>
      write('PUT', `/v1/datapackage/${remoteId}`, {
        title,
        description: `Withdrawn ${today}`,
        accessRights: 'internal',
        views: [],
        resources: [],
        provenance: `statdesk:${draftId}`,
      }),
    accept(answer) {
      if (answer.status < 200 || answer.status > 299 || answer.json === undefined) {
        throw failureOf(answer, '', null);
      }
      return {
        standing: { last: null },
        evidence: { id: remoteId },
        problems: [warning('publish.emptied', {})],
      };
    },
  };
}

function write(method: 'POST' | 'PUT', path: string, value: unknown): RemoteRequest {
  return { method, path, body: { kind: 'json', value } };
}

/** @throws RemoteFailure. */
function resultOf<T>(
  session: Session,
  answer: Answer,
  schema: z.ZodType<T>,
  place: number | null = null,
): T {
  if (answer.status < 200 || answer.status > 299) throw failureOf(answer, session.host, place);
  if (answer.json === undefined) throw notUnderstood(answer.status, answer.text, session.host);
  const parsed = schema.safeParse(answer.json);
  if (!parsed.success) throw notUnderstood(answer.status, answer.text, session.host);
  return parsed.data;
}

const detailed = z.looseObject({
  detail: z.union([
    z.string(),
    z.array(z.looseObject({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })),
  ]),
});

const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'notes',
  keywords: 'keywords',
  license: 'licence',
  contactPoint: 'contact',
  publisher: 'publisher',
  views: 'views',
  resources: 'resources',
  temporal: 'temporal',
  spatial: 'spatial',
};

/** Forms of errors are not documented: a sentence, or a list with the path of each field. */
function failureOf(answer: Answer, host: string, place: number | null): RemoteFailure {
  const { status, text } = answer;
  const parsed = detailed.safeParse(answer.json);
  if (status === 400 || status === 409 || status === 422) {
    if (!parsed.success) return new RemoteFailure('fix', [fieldProblem('', text)]);
    const { detail } = parsed.data;
    if (typeof detail === 'string') return new RemoteFailure('fix', [fieldProblem('', detail)]);
    return new RemoteFailure(
      'fix',
      detail.map(({ loc, msg }) => {
        const path = loc.filter((part) => part !== 'body');
        const [first, ...rest] = path;
        const field = FIELDS[String(first)];
        if (place !== null) return fieldProblem(`resources.${place}.source`, msg);
        return fieldProblem(
          field === undefined ? '' : [field, ...rest].join('.'),
          field === undefined ? `${path.join('.')}: ${msg}` : msg,
        );
      }),
    );
  }
  const said = parsed.success && typeof parsed.data.detail === 'string' ? parsed.data.detail : text;
  return statusFailure(status, said, host);
}
