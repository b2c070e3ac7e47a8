/** Files and links of a CKAN dataset: what is wanted, what is there, and the steps between. */
import type { FileChange } from '#shared/api/publish-answers.ts';
import { problem } from '#shared/errors/problem.ts';
import { textIn } from '#shared/publication/draft.ts';
import { notUnderstood, RemoteFailure } from '../../remote-failure.ts';
import type { RemoteRequest, Session } from '../../session.ts';
import type { Standing } from '../../standing.ts';
import { compareFields, type Fields } from '../compare.ts';
import { fileChange, NO_FILE } from '../file-change.ts';
import type { FrozenJob, FrozenResource, PlanInput, Step } from '../target.ts';
import {
  actionPath,
  type DatasetRecord,
  OUR_ID,
  type ResourceRecord,
  resourceResult,
  resultOf,
  writeRequest,
} from './api.ts';

export interface ResourcePlan {
  readonly steps: readonly Step[];
  readonly files: readonly FileChange[];
  /** Texts of all resources as sent, by `resources.<id>.<field>`. */
  readonly fields: Fields;
  /** Ids in the catalog of resources that the draft no longer names, and that stay. */
  readonly leftOver: readonly string[];
}

function textsOf(resource: FrozenResource, job: FrozenJob): Fields {
  const { primaryLanguage } = job.draft;
  return {
    name: textIn(resource.name, primaryLanguage, primaryLanguage),
    description: textIn(resource.description, primaryLanguage, primaryLanguage),
    format: resource.format.toUpperCase(),
    mimetype: resource.mediaType.split(';')[0]?.trim() ?? '',
    ...(resource.kind === 'link' ? { url: resource.url } : {}),
  };
}

function textsNow(record: ResourceRecord, wanted: Fields): Fields {
  return Object.fromEntries(
    Object.keys(wanted).map((field) => {
      const value = record[field];
      const text = typeof value === 'string' ? value : '';
      return [field, field === 'format' ? text.toUpperCase() : text];
    }),
  );
}

const hashOf = (sha256: string) => `sha256:${sha256}`;

/** @throws RemoteFailure where a look at a file fails. */
export async function planResources(
  session: Session,
  { job, standing, unsure }: PlanInput,
  record: DatasetRecord | null,
): Promise<ResourcePlan> {
  const steps: Step[] = [];
  const files: FileChange[] = [];
  const fields: Record<string, string> = {};
  const there = record?.resources ?? [];
  const claimed = new Set<string>();
  const order: string[] = [];
  for (const resource of job.resources) {
    const { resourceId } = resource;
    const known = standing.resourceIds[resourceId];
    const now = there.find(
      (one) => one.id === known || one.id === resourceId || one.statdesk_id === resourceId,
    );
    const texts = textsOf(resource, job);
    for (const [field, text] of Object.entries(texts)) {
      fields[`resources.${resourceId}.${field}`] = text;
    }
    if (now) claimed.add(now.id);
    order.push(now?.id ?? resourceId);
    const change = await decide(session, resource, texts, now, standing, job, unsure);
    files.push(fileChange(resource, texts.name ?? '', change.change));
    const step = stepFor(session, resource, texts, now, change);
    if (step) steps.push(step);
  }
  const ours = new Set(Object.values(standing.resourceIds));
  const leftOver = there.filter((one) => !claimed.has(one.id) && ours.has(one.id));
  const removed = job.decisions.allowRemoval ? leftOver : [];
  for (const one of leftOver) {
    files.push({
      ...NO_FILE,
      resourceId: one.id,
      name: one.name,
      change: removed.includes(one) ? 'removed' : 'stays',
    });
  }
  steps.push(...removed.map((one) => removeStep(session, one)));
  const isInOrder = isSubsequence(order, [
    ...there.map(({ id }) => id),
    ...order.filter((id) => !claimed.has(id)),
  ]);
  if (record && order.length > 1 && !isInOrder) steps.push(orderStep(session, job));
  return {
    steps,
    files,
    fields,
    leftOver: leftOver.filter((one) => !removed.includes(one)).map(({ id }) => id),
  };
}

interface Decision {
  readonly change: 'same' | 'added' | 'replaced' | 'described';
  /** Texts to send. */
  readonly texts: Fields;
}

async function decide(
  session: Session,
  resource: FrozenResource,
  texts: Fields,
  now: ResourceRecord | undefined,
  standing: Standing,
  job: FrozenJob,
  unsure: PlanInput['unsure'],
): Promise<Decision> {
  if (!now) return { change: 'added', texts };
  const prefix = `resources.${resource.resourceId}.`;
  const named = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]));
  const changes = compareFields(
    named(texts),
    named(textsNow(now, texts)),
    standing.last,
    job.decisions.overwrite,
  );
  const set = Object.fromEntries(
    changes.flatMap(({ field, willBe, change }) =>
      change === 'set' ? [[field.slice(prefix.length), willBe ?? '']] : [],
    ),
  );
  if (resource.kind === 'file' && !(await hasFile(session, resource, now, unsure))) {
    return { change: 'replaced', texts: set };
  }
  return { change: Object.keys(set).length > 0 ? 'described' : 'same', texts: set };
}

/** The checksum that was sent along, and after a lost answer the very bytes. */
async function hasFile(
  session: Session,
  resource: FrozenResource & { kind: 'file' },
  now: ResourceRecord,
  unsure: PlanInput['unsure'],
): Promise<boolean> {
  if (now.hash !== hashOf(resource.sha256) || now.url_type !== 'upload') return false;
  const wasLost = unsure.has(uploadKey(resource)) || unsure.has(replaceKey(resource));
  if (!wasLost) return true;
  const download = await session.download(now.url, 'all', 'user');
  return download.status === 200 && download.sha256 === resource.sha256;
}

const uploadKey = ({ resourceId }: FrozenResource) => `upload:${resourceId}`;
const replaceKey = (one: FrozenResource & { kind: 'file' }) =>
  `replace:${one.resourceId}:${one.sha256}`;

function stepFor(
  session: Session,
  resource: FrozenResource,
  all: Fields,
  now: ResourceRecord | undefined,
  { change, texts }: Decision,
): Step | null {
  const { resourceId, place } = resource;
  const subject = all.name || (resource.kind === 'file' ? resource.fileName : resource.url);
  const accept = (expect: { isUpload: boolean }): Extract<Step, { kind: 'write' }>['accept'] => {
    return (answer, standing) => {
      const result = resultOf(answer, session.host, resourceResult, { kind: 'resource', place });
      const isStored =
        !expect.isUpload ||
        (resource.kind === 'file' &&
          result.url_type === 'upload' &&
          result.hash === hashOf(resource.sha256));
      if (!isStored) throw notUnderstood(answer.status, answer.text, session.host);
      const resourceIds = { ...standing.resourceIds, [resourceId]: result.id };
      const resourceUrls = { ...standing.resourceUrls, [resourceId]: result.url };
      return {
        standing: { resourceIds, resourceUrls },
        evidence: { id: result.id, url: result.url },
      };
    };
  };
  if (change === 'same') return null;
  if (change === 'described' && now) {
    return {
      kind: 'write',
      name: 'describe',
      subject,
      key: `describe:${resourceId}`,
      request: () => writeRequest('resource_patch', { id: now.id, ...texts }),
      accept: accept({ isUpload: false }),
    };
  }
  if (resource.kind === 'link') {
    return {
      kind: 'write',
      name: 'link',
      subject,
      key: `link:${resourceId}`,
      request: ({ remoteId }) =>
        writeRequest('resource_create', {
          package_id: remoteId,
          id: resourceId,
          ...filled(all),
          role: resource.role,
          [OUR_ID]: resourceId,
        }),
      accept: accept({ isUpload: false }),
    };
  }
  const file = { name: 'upload', file: { ...resource, start: 0 } };
  const described = (fields: Fields) =>
    Object.entries(filled(fields)).map(([name, value]) => ({ name, value }));
  const facts = [
    { name: 'hash', value: hashOf(resource.sha256) },
    { name: 'size', value: String(resource.sizeBytes) },
  ];
  if (now) {
    return {
      kind: 'write',
      name: 'replace',
      subject,
      key: replaceKey(resource),
      request: () =>
        form('resource_patch', [
          { name: 'id', value: now.id },
          ...described(texts),
          ...facts,
          file,
        ]),
      accept: accept({ isUpload: true }),
    };
  }
  return {
    kind: 'write',
    name: 'upload',
    subject,
    key: uploadKey(resource),
    request: ({ remoteId }) =>
      form('resource_create', [
        { name: 'package_id', value: remoteId ?? '' },
        { name: 'id', value: resourceId },
        ...described(all),
        { name: 'role', value: resource.role },
        { name: OUR_ID, value: resourceId },
        ...facts,
        file,
      ]),
    accept: accept({ isUpload: true }),
  };
}

type FormParts = Extract<RemoteRequest['body'], { kind: 'form' }>['parts'];

function form(action: string, parts: FormParts): RemoteRequest {
  return { method: 'POST', path: actionPath(action), body: { kind: 'form', parts } };
}

function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

export function removeStep(
  session: Session | { readonly host: string },
  { id, name }: { readonly id: string; readonly name: string },
): Step {
  return {
    kind: 'write',
    name: 'remove',
    subject: name || id,
    key: `remove:${id}`,
    request: () => writeRequest('resource_delete', { id }),
    accept(answer, standing) {
      const isGone = answer.status === 200 || answer.status === 404;
      if (!isGone) resultOf(answer, session.host, resourceResult);
      const left = Object.entries(standing.resourceIds).filter(([, remote]) => remote !== id);
      return { standing: { resourceIds: Object.fromEntries(left) }, evidence: { id } };
    },
  };
}

function orderStep(session: Session, job: FrozenJob): Step {
  return {
    kind: 'write',
    name: 'order',
    subject: '',
    key: 'order',
    request: ({ remoteId, resourceIds }) =>
      writeRequest('package_resource_reorder', {
        id: remoteId,
        order: job.resources.map(({ resourceId }) => resourceIds[resourceId] ?? resourceId),
      }),
    accept(answer) {
      if (answer.status !== 200) {
        throw new RemoteFailure('look', [
          problem('publish.server-error', { host: session.host, status: answer.status, said: '' }),
        ]);
      }
      return { evidence: {} };
    },
  };
}

function isSubsequence(wanted: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const id of all) if (id === wanted[at]) at++;
  return at === wanted.length;
}
