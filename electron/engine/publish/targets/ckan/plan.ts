/** From what a draft wants and what a CKAN site has: which requests, in which order. */
import { type Problem, problem } from '#shared/errors/problem.ts';
import { textIn } from '#shared/publication/draft.ts';
import { notUnderstood, RemoteFailure } from '../../remote-failure.ts';
import type { Session } from '../../session.ts';
import type { Standing } from '../../standing.ts';
import { changedFields, compareFields } from '../compare.ts';
import type { Plan, PlanInput, Step, WriteStep } from '../target.ts';
import {
  type DatasetRecord,
  datasetResult,
  ourIdOf,
  readRequest,
  resultOf,
  revisedResult,
  searchOurs,
  showDataset,
  writeRequest,
} from './api.ts';
import { createBody, fieldsNow, mergeLists, updateBody, wantedFields } from './fields.ts';
import { nameFromTitle, numberedName } from './name.ts';
import { planResources } from './resources.ts';
import { readOrganizations, readVersion } from './site.ts';

/** @throws RemoteFailure. */
export async function planCkan(session: Session, input: PlanInput): Promise<Plan> {
  const { job } = input;
  const version = await readVersion(session);
  const organization = await findOrganization(session, job.extra.organization ?? '');
  const { record, name } = await findDataset(session, input);
  const standing = withRecord(session, input.standing, record, input);
  const found: PlanInput = { ...input, standing };

  const own = wantedFields(job.draft, job.extra, organization, input.choices);
  const wanted = record
    ? mergeLists(own, fieldsNow(record, own), standing.last?.sent ?? null)
    : own;
  const now = record ? fieldsNow(record, wanted) : null;
  const fields = compareFields(wanted, now, standing.last, job.decisions.overwrite);
  const changed = changedFields(fields);
  const isPublicWanted = job.draft.visibility === 'public';
  const hides = record !== null && !record.private && !isPublicWanted;
  const renames = record !== null && job.extra.name !== undefined && name !== record.name;

  const head: Step[] = [];
  if (!record) head.push(createStep(session, createBody(name, wanted, job.extra), name));
  else if (changed.size > 0 || hides || renames) {
    const body = {
      ...updateBody(wanted, changed, record, job.extra),
      private: hides ? true : record.private,
      ...(renames ? { name } : {}),
    };
    head.push(updateStep(session, record, body, version));
  }
  const resources = await planResources(session, found, record);
  const steps = [...head, ...resources.steps];
  const shows = isPublicWanted && (record === null || record.private);
  if (steps.length > 0) steps.push(verifyStep(session, { ...wanted, ...resources.fields }, found));
  if (shows) steps.push(showStep(session), seenStep(session));
  const problems: Problem[] = [
    ...fields
      .filter(({ change }) => change === 'kept')
      .map(({ field }) => warning('publish.edited-there', { field }, field)),
    ...resources.leftOver.map((id) => warning('publish.not-removed', { id })),
  ];
  return {
    action: record === null ? 'create' : steps.length === 0 ? 'none' : 'update',
    visibility: isPublicWanted ? 'public' : 'private',
    fields: [
      {
        field: 'name',
        now: record?.name ?? null,
        willBe: name,
        change: renames || !record ? 'set' : 'same',
      },
      ...fields,
    ],
    files: resources.files,
    standing,
    steps,
    problems,
    end: 'published',
    fieldsSent: { ...wanted, ...resources.fields },
  };
}

function warning(code: Problem['code'], values: Problem['values'], field?: string): Problem {
  return problem(code, values, {
    severity: 'warning',
    ...(field === undefined ? {} : { place: { field } }),
  });
}

/** @throws RemoteFailure `publish.no-organization`, `publish.not-in-organization`. */
async function findOrganization(session: Session, wanted: string): Promise<string> {
  const organizations = await readOrganizations(session);
  if (organizations.length === 0) {
    const values = { host: session.host, status: 403, said: '' };
    throw new RemoteFailure('key', [problem('publish.no-right', values)]);
  }
  const place = { place: { field: 'extra.organization' } };
  if (wanted === '') {
    throw new RemoteFailure('fix', [problem('publish.no-organization', {}, place)]);
  }
  const found = organizations.find(({ id, name }) => id === wanted || name === wanted);
  if (found) return found.id;
  const values = { organization: wanted };
  throw new RemoteFailure('fix', [problem('publish.not-in-organization', values, place)]);
}

/**
 * The dataset that is ours: by the id that is known, by its name, by our id in the index. A name that
 * somebody else’s dataset has is never written to.
 *
 * @throws RemoteFailure `publish.name-taken` with a free name.
 */
async function findDataset(
  session: Session,
  { job, standing }: PlanInput,
): Promise<{ readonly record: DatasetRecord | null; readonly name: string }> {
  const { draft, extra } = job;
  const isOurs = (one: DatasetRecord) => one.state !== 'deleted' && ourIdOf(one) === draft.id;
  if (standing.remoteId !== null) {
    const known = await showDataset(session, standing.remoteId);
    if (known !== null && known !== 'taken' && isOurs(known))
      return { record: known, name: extra.name || known.name };
  }
  const title = textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage);
  const name = extra.name || nameFromTitle(title);
  const named = await showDataset(session, name);
  if (named !== null && named !== 'taken' && isOurs(named)) return { record: named, name };
  const elsewhere = (await searchOurs(session, draft.id)).filter(isOurs);
  const [first, second] = elsewhere;
  if (second) {
    const values = { first: first?.name ?? '', second: second.name };
    throw new RemoteFailure('fix', [problem('publish.twins', values)]);
  }
  if (first) return { record: first, name: extra.name || first.name };
  if (isFree(named)) {
    return { record: null, name };
  }
  const suggestion = await findFreeName(session, name);
  throw new RemoteFailure('fix', [
    problem('publish.name-taken', { name, suggestion }, { place: { field: 'extra.name' } }),
  ]);
}

function isFree(named: DatasetRecord | 'taken' | null): boolean {
  return named === null || (named !== 'taken' && named.state === 'deleted');
}

const MOST_NUMBERS = 50;

async function findFreeName(session: Session, name: string): Promise<string> {
  for (let number = 2; number < MOST_NUMBERS; number++) {
    const candidate = numberedName(name, number);
    if ((await showDataset(session, candidate)) === null) return candidate;
  }
  return numberedName(name, session.now().getTime());
}

function withRecord(
  session: Session,
  standing: Standing,
  record: DatasetRecord | null,
  { job }: PlanInput,
): Standing {
  if (!record) return { ...standing, remoteId: null, remoteUrl: null, resourceIds: {}, last: null };
  const present = new Map(
    record.resources.flatMap((one) => [
      [one.id, one.id],
      ...(one.statdesk_id ? [[one.statdesk_id, one.id] as const] : []),
    ]),
  );
  const adopted = job.resources.flatMap(({ resourceId }) => {
    const id = present.get(resourceId);
    return id === undefined ? [] : [[resourceId, id] as const];
  });
  const known = Object.entries(standing.resourceIds).filter(([, id]) => present.has(id));
  return {
    ...standing,
    remoteId: record.id,
    remoteUrl: pageOf(session, record.name),
    isPrivate: record.private,
    resourceIds: Object.fromEntries([...known, ...adopted]),
  };
}

function pageOf(session: Session, name: string): string {
  return `${session.connection.url}/dataset/${name}`;
}

function createStep(
  session: Session,
  body: Readonly<Record<string, unknown>>,
  name: string,
): WriteStep {
  return {
    kind: 'write',
    name: 'create',
    subject: name,
    key: 'create',
    request: () => writeRequest('package_create', body),
    accept(answer) {
      const result = resultOf(answer, session.host, datasetResult);
      return {
        standing: {
          remoteId: result.id,
          remoteUrl: pageOf(session, result.name),
          isPrivate: result.private,
        },
        evidence: { id: result.id, private: result.private },
        problems: result.private ? [] : [problem('publish.became-public')],
      };
    },
  };
}

/** `package_revise` changes nothing where somebody else has changed the dataset since it was read. */
function updateStep(
  session: Session,
  record: DatasetRecord,
  body: Readonly<Record<string, unknown>>,
  version: string | null,
): WriteStep {
  const canRevise = version !== null && !/^[01]\.|^2\.[0-8](\D|$)/.test(version);
  return {
    kind: 'write',
    name: 'update',
    subject: record.name,
    key: 'update',
    request: () =>
      canRevise
        ? writeRequest('package_revise', {
            match: { id: record.id, metadata_modified: record.metadata_modified },
            update: body,
          })
        : writeRequest('package_patch', { id: record.id, ...body }),
    accept(answer) {
      const result = canRevise
        ? resultOf(answer, session.host, revisedResult).package
        : resultOf(answer, session.host, datasetResult);
      if (result.id !== record.id) throw notUnderstood(answer.status, answer.text, session.host);
      return {
        standing: { remoteUrl: pageOf(session, result.name), isPrivate: result.private },
        evidence: { id: result.id, modified: result.metadata_modified },
        problems:
          body.private === true && !result.private ? [problem('publish.became-public')] : [],
      };
    },
  };
}

/** Reads all of it again, every file that this job has, and compares. */
function verifyStep(
  session: Session,
  sent: Readonly<Record<string, string>>,
  { job, standing: before }: PlanInput,
): Step {
  return {
    kind: 'read',
    name: 'verify',
    subject: '',
    key: 'verify',
    async read(_session, standing) {
      const record = await showDataset(session, standing.remoteId ?? '');
      if (record === null || record === 'taken') {
        throw new RemoteFailure('look', [problem('publish.gone', { host: session.host })]);
      }
      const problems: Problem[] = [];
      const now: Record<string, string> = {
        ...fieldsNow(
          record,
          Object.fromEntries(Object.entries(sent).filter(([f]) => !f.startsWith('resources.'))),
        ),
      };
      for (const resource of job.resources) {
        const id = standing.resourceIds[resource.resourceId];
        const there = record.resources.find((one) => one.id === id);
        if (!there) {
          throw new RemoteFailure('look', [problem('publish.gone', { host: session.host })]);
        }
        for (const field of ['name', 'description', 'format', 'mimetype', 'url'] as const) {
          const key = `resources.${resource.resourceId}.${field}`;
          if (sent[key] !== undefined) {
            now[key] = field === 'format' ? there.format.toUpperCase() : there[field];
          }
        }
        const isNew =
          resource.kind === 'file' && before.last?.files[resource.resourceId] !== resource.sha256;
        if (isNew) {
          const download = await session.download(there.url, 'all', 'user');
          if (download.sha256 !== resource.sha256) {
            problems.push(
              warning('publish.file-differs', {
                file: resource.fileName,
                status: download.status,
              }),
            );
          }
        }
      }
      const kept = before.last;
      for (const [field, value] of Object.entries(now)) {
        const isKept =
          kept !== null &&
          kept.fields[field] !== undefined &&
          kept.fields[field] !== value &&
          kept.sent[field] === sent[field];
        if (value !== sent[field] && !isKept) {
          problems.push(
            warning('publish.differs', { field, sent: sent[field] ?? '', there: value }, field),
          );
        }
      }
      return { evidence: { modified: record.metadata_modified }, problems, fieldsNow: now };
    },
  };
}

function showStep(session: Session): WriteStep {
  return {
    kind: 'write',
    name: 'show',
    subject: '',
    key: 'show',
    request: ({ remoteId }) => writeRequest('package_patch', { id: remoteId, private: false }),
    accept(answer) {
      const result = resultOf(answer, session.host, datasetResult);
      if (result.private) throw notUnderstood(answer.status, answer.text, session.host);
      return { standing: { isPrivate: false }, evidence: { private: false } };
    },
  };
}

/** Whether everybody can see it now. */
function seenStep(session: Session): Step {
  return {
    kind: 'read',
    name: 'look-as-public',
    subject: '',
    key: 'look-as-public',
    async read(_session, { remoteId }) {
      const request = readRequest('package_show', { id: remoteId ?? '' });
      const answer = await session.read({ ...request, isAnonymous: true });
      const isSeen = answer.status === 200;
      return {
        evidence: { status: answer.status },
        problems: isSeen ? [] : [warning('publish.not-seen', { status: answer.status })],
      };
    },
  };
}
