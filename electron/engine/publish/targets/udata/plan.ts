/** From what a draft wants and what a udata site has: which requests, in which order. */
import { z } from 'zod';
import { type Problem, problem } from '#shared/errors/problem.ts';
import { textIn } from '#shared/publication/draft.ts';
import { RemoteFailure } from '../../remote-failure.ts';
import type { Session } from '../../session.ts';
import type { Standing } from '../../standing.ts';
import { changedFields, compareFields, type Fields } from '../compare.ts';
import type { FrozenJob, Plan, PlanInput, ReadStep, Step, WriteStep } from '../target.ts';
import {
  type DatasetRecord,
  datasetResult,
  findOurs,
  get,
  readDataset,
  resultOf,
  send,
} from './api.ts';
import { datasetBody, fieldsNow, mergeLists, wantedFields } from './fields.ts';
import { planResources } from './resources.ts';
import { findZones, readMe } from './site.ts';

/** A dataset that was made just now may not be in the list yet. */
const LIST_LAG_MS = 5000;

/** @throws RemoteFailure. */
export async function planUdata(session: Session, input: PlanInput): Promise<Plan> {
  const { job, choices } = input;
  const { draft, extra } = job;
  const organization = await findOrganization(session, extra.organization ?? '');
  const record = await findDataset(session, input, organization);
  const known: Standing = record
    ? {
        ...input.standing,
        remoteId: record.id,
        remoteUrl: record.page || pageOf(session, record.id),
        isPrivate: record.private,
      }
    : { ...input.standing, remoteId: null, remoteUrl: null, resourceIds: {}, last: null };
  const own = wantedFields(draft, extra, choices, await spatialOf(session, job));
  const wanted = record ? mergeLists(own, fieldsNow(record, own), known.last?.sent ?? null) : own;
  const now = record ? fieldsNow(record, wanted) : null;
  const fields = compareFields(wanted, now, known.last, job.decisions.overwrite);
  const changed = changedFields(fields);
  const resources = planResources(session, job, known, record);
  const standing: Standing = {
    ...known,
    resourceIds: { ...known.resourceIds, ...resources.found },
  };

  const isPublicWanted = draft.visibility === 'public';
  const hides = record !== null && !record.private && !isPublicWanted;
  const isPrivate = record === null || record.private || hides;
  const toSend = { ...wanted, ...keptOf(fields) };
  const steps: Step[] = [];
  const add = (step: WriteStep) => steps.push(step, lookStep(step.key, isPrivate));
  if (changed.has('contact') && wanted.contact) steps.push(contactStep(session, job, organization));
  if (record === null) add(createStep(session, toSend, organization));
  else if (changed.size > 0 || hides) add(updateStep(session, record, toSend, isPrivate));
  for (const step of resources.steps) {
    if (step.kind === 'write' && step.name !== 'send-part') add(step);
    else steps.push(step);
  }
  if (steps.length > 0) steps.push(verifyStep({ ...toSend, ...resources.fields }, job));
  if (isPublicWanted && isPrivate) steps.push(showStep(session, record, toSend), seenStep());
  return {
    action: record === null ? 'create' : steps.length === 0 ? 'none' : 'update',
    visibility: isPublicWanted ? 'public' : 'private',
    fields,
    files: resources.files,
    standing,
    steps,
    problems: [
      ...fields
        .filter(({ change }) => change === 'kept')
        .map(({ field }) => warning('publish.edited-there', { field }, field)),
      ...resources.leftOver.map(({ title }) => warning('publish.not-removed', { id: title })),
    ],
    end: 'published',
    fieldsSent: { ...wanted, ...resources.fields },
  };
}

function keptOf(fields: Plan['fields']): Fields {
  return Object.fromEntries(
    fields.flatMap(({ field, now, change }) => (change === 'kept' ? [[field, now ?? '']] : [])),
  );
}

function warning(code: Problem['code'], values: Problem['values'], field?: string): Problem {
  const place = field === undefined ? {} : { place: { field } };
  return problem(code, values, { severity: 'warning', ...place });
}

function pageOf(session: Session, id: string): string {
  return `${session.connection.url}/datasets/${id}/`;
}

/** Empty for the user’s own datasets. @throws RemoteFailure `publish.not-in-organization`. */
async function findOrganization(session: Session, wanted: string): Promise<string> {
  const { organizations } = await readMe(session);
  if (wanted === '') return '';
  const found = organizations.find(({ id, slug, name }) => [id, slug, name].includes(wanted));
  if (found) return found.id;
  const place = { place: { field: 'extra.organization' } };
  throw new RemoteFailure('fix', [
    problem('publish.not-in-organization', { organization: wanted }, place),
  ]);
}

/** @throws RemoteFailure `publish.twins`. */
async function findDataset(
  session: Session,
  { job, standing, unsure }: PlanInput,
  organization: string,
): Promise<DatasetRecord | null> {
  const { draft } = job;
  if (standing.remoteId !== null) {
    const known = await readDataset(session, standing.remoteId);
    if (known) return known;
  }
  const title = textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage);
  const wasLost = unsure.has('create');
  // After a lost answer nothing is left to the search: all pages, and again after a while.
  let found = await findOurs(session, organization, draft.id, wasLost ? '' : title);
  if (found.length === 0 && wasLost) {
    await session.wait(LIST_LAG_MS);
    found = await findOurs(session, organization, draft.id, '');
  }
  const [first, second] = found;
  if (second) {
    const values = { first: first?.page || (first?.id ?? ''), second: second.page || second.id };
    throw new RemoteFailure('fix', [problem('publish.twins', values)]);
  }
  return first ? readDataset(session, first.id) : null;
}

async function spatialOf(session: Session, { draft }: FrozenJob): Promise<string> {
  const { zones: names = [], bbox } = draft.spatial ?? {};
  const zones = await findZones(session, names);
  if (zones.length > 0) return JSON.stringify({ zones });
  if (!bbox) return '';
  const [west, south, east, north] = bbox;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return JSON.stringify({ geom: { type: 'MultiPolygon', coordinates: [[ring]] } });
}

/** Gets the one of this name and address where there is one. */
function contactStep(session: Session, { draft }: FrozenJob, organization: string): WriteStep {
  const { name, email, url } = draft.contact;
  return {
    kind: 'write',
    name: 'contact',
    subject: name,
    key: 'contact',
    request: () =>
      send('POST', '/contacts/', {
        name,
        email,
        role: 'contact',
        ...(url ? { contact_form: url } : {}),
        ...(organization ? { organization } : {}),
      }),
    accept(answer) {
      const { id } = resultOf(answer, session.host, z.looseObject({ id: z.string() }));
      return { standing: { contactId: id }, evidence: { id } };
    },
  };
}

function createStep(session: Session, fields: Fields, organization: string): WriteStep {
  return {
    kind: 'write',
    name: 'create',
    subject: fields.title ?? '',
    key: 'create',
    request: ({ contactId }) =>
      send('POST', '/datasets/', {
        ...datasetBody(null, fields, contactId, true),
        ...(organization ? { organization } : {}),
      }),
    accept: (answer) => acceptDataset(session, answer, true),
  };
}

function updateStep(
  session: Session,
  record: DatasetRecord,
  fields: Fields,
  isPrivate: boolean,
): WriteStep {
  return {
    kind: 'write',
    name: 'update',
    subject: fields.title ?? '',
    key: 'update',
    request: ({ contactId }) =>
      send('PUT', `/datasets/${record.id}/`, datasetBody(record, fields, contactId, isPrivate)),
    accept: (answer) => acceptDataset(session, answer, isPrivate),
  };
}

function acceptDataset(
  session: Session,
  answer: Parameters<WriteStep['accept']>[0],
  isPrivate: boolean,
): ReturnType<WriteStep['accept']> {
  const result = resultOf(answer, session.host, datasetResult);
  return {
    standing: {
      remoteId: result.id,
      remoteUrl: result.page || pageOf(session, result.id),
      isPrivate: result.private,
    },
    evidence: { id: result.id, private: result.private },
    problems: isPrivate && !result.private ? [problem('publish.became-public')] : [],
  };
}

/** After every write: whether a draft is still one. */
function lookStep(after: string, isPrivate: boolean): ReadStep {
  return {
    kind: 'read',
    name: 'look',
    subject: '',
    key: `look:${after}`,
    async read(session, { remoteId }) {
      const record = await readDataset(session, remoteId ?? '');
      if (!record) throw gone(session);
      return {
        standing: { isPrivate: record.private },
        evidence: { private: record.private },
        problems: isPrivate && !record.private ? [problem('publish.became-public')] : [],
      };
    },
  };
}

function gone(session: Session): RemoteFailure {
  return new RemoteFailure('look', [problem('publish.gone', { host: session.host })]);
}

function verifyStep(sent: Fields, job: FrozenJob): ReadStep {
  return {
    kind: 'read',
    name: 'verify',
    subject: '',
    key: 'verify',
    async read(session, { remoteId, resourceIds }) {
      const record = await readDataset(session, remoteId ?? '');
      if (!record) throw gone(session);
      const ofDataset = Object.fromEntries(
        Object.entries(sent).filter(([field]) => !field.startsWith('resources.')),
      );
      const now: Record<string, string> = { ...fieldsNow(record, ofDataset) };
      const problems: Problem[] = [];
      for (const resource of job.resources) {
        const there = record.resources.find(({ id }) => id === resourceIds[resource.resourceId]);
        if (!there) throw gone(session);
        for (const field of ['title', 'description', 'type', 'url'] as const) {
          const key = `resources.${resource.resourceId}.${field}`;
          if (sent[key] !== undefined) now[key] = there[field];
        }
        if (resource.kind !== 'file') continue;
        const { sha1, sha256, fileName } = resource;
        const value = there.checksum?.value.toLowerCase();
        if (value !== sha1 && value !== sha256) {
          problems.push(warning('publish.file-differs', { file: fileName, status: 200 }));
        }
      }
      for (const [field, value] of Object.entries(now)) {
        if (value === sent[field]) continue;
        const values = { field, sent: sent[field] ?? '', there: value };
        problems.push(warning('publish.differs', values, field));
      }
      return { evidence: { id: record.id }, problems, fieldsNow: now };
    },
  };
}

/** The dataset is sent complete once more, now for everybody. */
function showStep(session: Session, record: DatasetRecord | null, fields: Fields): WriteStep {
  return {
    kind: 'write',
    name: 'show',
    subject: '',
    key: 'show',
    request: ({ remoteId, contactId }) =>
      send('PUT', `/datasets/${remoteId}/`, datasetBody(record, fields, contactId, false)),
    accept(answer) {
      const result = resultOf(answer, session.host, datasetResult);
      if (result.private) throw gone(session);
      return { standing: { isPrivate: false }, evidence: { private: false } };
    },
  };
}

/** A record as it stands, in the form in which it is written. */
export function wholeBody(record: DatasetRecord, isPrivate: boolean) {
  const fields = fieldsNow(record, ALL_FIELDS);
  return datasetBody(record, fields, record.contact_points[0]?.id ?? null, isPrivate);
}

const ALL_FIELDS: Fields = {
  title: '',
  description: '',
  description_short: '',
  tags: '',
  license: '',
  frequency: '',
  temporal_coverage: '',
  spatial: '',
  contact: '',
};

function seenStep(): ReadStep {
  return {
    kind: 'read',
    name: 'look-as-public',
    subject: '',
    key: 'look-as-public',
    async read(session, { remoteId }) {
      const answer = await session.read({ ...get(`/datasets/${remoteId}/`), isAnonymous: true });
      return {
        evidence: { status: answer.status },
        problems:
          answer.status === 200 ? [] : [warning('publish.not-seen', { status: answer.status })],
      };
    },
  };
}
