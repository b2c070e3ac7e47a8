/** Files and links of a udata dataset: what is wanted, what is there, and the steps between. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FileChange } from '#shared/api/publish-answers.ts';
import { textIn } from '#shared/publication/draft.ts';
import { notUnderstood } from '../../remote-failure.ts';
import type { Session } from '../../session.ts';
import type { Standing } from '../../standing.ts';
import { compareFields, type Fields } from '../compare.ts';
import { fileChange, NO_FILE } from '../file-change.ts';
import type { FrozenFile, FrozenJob, FrozenResource, Step, WriteStep } from '../target.ts';
import {
  type DatasetRecord,
  failureOf,
  OUR_ID,
  type ResourceRecord,
  resourceResult,
  resultOf,
  send,
  sendForm,
} from './api.ts';

/** Larger files are sent in parts. */
const LARGE_BYTES = 20 * 1024 * 1024;
const PART_BYTES = 4 * 1024 * 1024;

export interface ResourcePlan {
  readonly steps: readonly Step[];
  readonly files: readonly FileChange[];
  readonly fields: Fields;
  readonly leftOver: readonly ResourceRecord[];
  /** Ids there by resource of the draft, for what was found. */
  readonly found: Readonly<Record<string, string>>;
}

export function planResources(
  session: Session,
  job: FrozenJob,
  standing: Standing,
  record: DatasetRecord | null,
): ResourcePlan {
  const there = record?.resources ?? [];
  const matches = match(job, standing, there);
  const fields: Record<string, string> = {};
  const files: FileChange[] = [];
  const perResource: Step[][] = [];
  for (const resource of job.resources) {
    const now = matches.get(resource.resourceId);
    const texts = textsOf(resource, job);
    for (const [name, value] of Object.entries(texts)) {
      fields[`resources.${resource.resourceId}.${name}`] = value;
    }
    const { change, steps } = stepsFor(session, job, standing, resource, texts, now);
    files.push(fileChange(resource, texts.title ?? '', change));
    perResource.push(steps);
  }
  const claimed = new Set([...matches.values()].map(({ id }) => id));
  const ours = new Set(Object.values(standing.resourceIds));
  const leftOver = there.filter(
    ({ id, extras }) => !claimed.has(id) && (ours.has(id) || extras?.[OUR_ID] !== undefined),
  );
  const removed = job.decisions.allowRemoval ? leftOver : [];
  for (const one of leftOver) {
    const change = removed.includes(one) ? 'removed' : 'stays';
    files.push({ ...NO_FILE, resourceId: one.id, name: one.title, change });
  }
  // What comes last stands first there: sent the other way round, the order is that of the draft.
  const steps = [...perResource.toReversed().flat(), ...removed.map((one) => removeStep(one))];
  if (!isInOrder(job, matches, there)) steps.push(orderStep(session, job, there, removed));
  return {
    steps,
    files,
    fields,
    leftOver: leftOver.filter((one) => !removed.includes(one)),
    found: Object.fromEntries([...matches].map(([id, { id: remote }]) => [id, remote])),
  };
}

/** By the id that is known, by our mark, and for files whose answer was lost by their very bytes. */
function match(
  job: FrozenJob,
  standing: Standing,
  there: readonly ResourceRecord[],
): ReadonlyMap<string, ResourceRecord> {
  const matches = new Map<string, ResourceRecord>();
  const taken = new Set<string>();
  const claim = (resource: FrozenResource, is: (one: ResourceRecord) => boolean) => {
    if (matches.has(resource.resourceId)) return;
    const found = there.find((one) => !taken.has(one.id) && is(one));
    if (!found) return;
    matches.set(resource.resourceId, found);
    taken.add(found.id);
  };
  for (const one of job.resources) {
    claim(one, ({ id }) => id === standing.resourceIds[one.resourceId]);
  }
  for (const one of job.resources) claim(one, ({ extras }) => extras?.[OUR_ID] === one.resourceId);
  for (const one of job.resources) {
    if (one.kind === 'file') claim(one, (each) => !each.extras?.[OUR_ID] && hasBytes(each, one));
    else claim(one, (each) => each.filetype === 'remote' && each.url === one.url);
  }
  return matches;
}

function hasBytes({ checksum }: ResourceRecord, { sha1, sha256 }: FrozenFile): boolean {
  const value = checksum?.value.toLowerCase();
  return value === sha1 || value === sha256;
}

function textsOf(resource: FrozenResource, job: FrozenJob): Fields {
  const { primaryLanguage } = job.draft;
  const fallback = resource.kind === 'file' ? resource.fileName : resource.url;
  return {
    title: textIn(resource.name, primaryLanguage, primaryLanguage) || fallback,
    description: textIn(resource.description, primaryLanguage, primaryLanguage),
    type: resource.role,
    ...(resource.kind === 'link' ? { url: resource.url } : {}),
  };
}

function textsNow(record: ResourceRecord): Fields {
  const { title, description, type, url } = record;
  return { title, description, type, url };
}

function stepsFor(
  session: Session,
  job: FrozenJob,
  standing: Standing,
  resource: FrozenResource,
  texts: Fields,
  now: ResourceRecord | undefined,
): { change: FileChange['change']; steps: Step[] } {
  const prefix = `resources.${resource.resourceId}.`;
  const named = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [prefix + name, value]));
  const changes = compareFields(
    named(texts),
    now ? named(textsNow(now)) : null,
    standing.last,
    job.decisions.overwrite,
  );
  const kept = Object.fromEntries(
    changes.flatMap(({ field, now: value, change }) =>
      change === 'kept' ? [[field.slice(prefix.length), value ?? '']] : [],
    ),
  );
  const isOurs = now?.extras?.[OUR_ID] === resource.resourceId;
  const isDescribed =
    now !== undefined && isOurs && changes.every(({ change }) => change !== 'set');
  const describe = describeStep(session, resource, { ...texts, ...kept });
  if (resource.kind === 'link') {
    if (!now) return { change: 'added', steps: [linkStep(session, resource, texts)] };
    return isDescribed ? { change: 'same', steps: [] } : { change: 'described', steps: [describe] };
  }
  if (!now) {
    return { change: 'added', steps: [...uploadSteps(session, resource, null), describe] };
  }
  const steps: Step[] = hasBytes(now, resource) ? [] : uploadSteps(session, resource, now.id);
  if (!isDescribed) steps.push(describe);
  const change = steps.length === 0 ? 'same' : steps[0] === describe ? 'described' : 'replaced';
  return { change, steps };
}

/** A new file, or new bytes for a resource; large ones in parts, which may be repeated. */
function uploadSteps(session: Session, file: FrozenFile, remoteId: string | null): WriteStep[] {
  const at = (standing: Standing) =>
    remoteId === null
      ? `/datasets/${standing.remoteId}/upload/`
      : `/datasets/${standing.remoteId}/resources/${remoteId}/upload/`;
  const name = remoteId === null ? 'upload' : 'replace';
  const subject = file.fileName;
  const key = `${name}:${file.resourceId}:${file.sha1}`;
  const accept: WriteStep['accept'] = (answer, standing) => {
    const result = resultOf(answer, session.host, resourceResult, file.place);
    if (!hasBytes(result, file)) throw notUnderstood(answer.status, answer.text, session.host);
    return {
      standing: {
        resourceIds: { ...standing.resourceIds, [file.resourceId]: result.id },
        resourceUrls: { ...standing.resourceUrls, [file.resourceId]: result.url },
      },
      evidence: { id: result.id, checksum: result.checksum },
    };
  };
  if (file.sizeBytes <= LARGE_BYTES) {
    const part = { name: 'file', file: { ...file, start: 0 } };
    return [{ kind: 'write', name, subject, key, request: (s) => sendForm(at(s), [part]), accept }];
  }
  const uuid = partsId(file);
  const count = Math.ceil(file.sizeBytes / PART_BYTES);
  const facts = [
    { name: 'uuid', value: uuid },
    { name: 'filename', value: file.fileName },
    { name: 'totalparts', value: String(count) },
  ];
  const parts = Array.from({ length: count }, (_, i): WriteStep => {
    const start = i * PART_BYTES;
    const sizeBytes = Math.min(PART_BYTES, file.sizeBytes - start);
    return {
      kind: 'write',
      name: 'send-part',
      subject: `${subject} ${i + 1}/${count}`,
      key: `part:${uuid}:${i}`,
      isKept: true,
      request: (s) =>
        sendForm(at(s), [
          ...facts,
          { name: 'partindex', value: String(i) },
          { name: 'partbyteoffset', value: String(start) },
          { name: 'chunksize', value: String(sizeBytes) },
          { name: 'file', file: { ...file, start, sizeBytes } },
        ]),
      accept(answer) {
        resultOf(answer, session.host, z.looseObject({ success: z.literal(true) }), file.place);
        return { evidence: { part: i } };
      },
    };
  });
  const join: WriteStep = {
    kind: 'write',
    name,
    subject,
    key,
    request: (s) => sendForm(at(s), facts),
    accept,
  };
  return [...parts, join];
}

/** The same for the same bytes of the same resource, so that parts sent before a restart count. */
function partsId({ resourceId, sha256 }: FrozenFile): string {
  const hex = createHash('sha256').update(`${resourceId}:${sha256}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function describeStep(session: Session, resource: FrozenResource, texts: Fields): WriteStep {
  const { resourceId, place } = resource;
  return {
    kind: 'write',
    name: 'describe',
    subject: texts.title ?? '',
    key: `describe:${resourceId}`,
    request: ({ remoteId, resourceIds }) =>
      send('PUT', `/datasets/${remoteId}/resources/${resourceIds[resourceId] ?? resourceId}/`, {
        ...texts,
        ...(resource.kind === 'link' ? linkFacts(resource) : {}),
        extras: { [OUR_ID]: resourceId },
      }),
    accept(answer) {
      const { id } = resultOf(answer, session.host, resourceResult, place);
      return { evidence: { id } };
    },
  };
}

function linkFacts({ format, mediaType }: FrozenResource): Fields {
  return {
    filetype: 'remote',
    format: format.toLowerCase(),
    ...(mediaType ? { mime: mediaType.split(';')[0]?.trim() ?? '' } : {}),
  };
}

function linkStep(session: Session, resource: FrozenResource, texts: Fields): WriteStep {
  const { resourceId, place } = resource;
  return {
    kind: 'write',
    name: 'link',
    subject: texts.title ?? '',
    key: `link:${resourceId}`,
    request: ({ remoteId }) =>
      send('POST', `/datasets/${remoteId}/resources/`, {
        ...texts,
        ...linkFacts(resource),
        extras: { [OUR_ID]: resourceId },
      }),
    accept(answer, standing) {
      const { id } = resultOf(answer, session.host, resourceResult, place);
      const resourceIds = { ...standing.resourceIds, [resourceId]: id };
      return { standing: { resourceIds }, evidence: { id } };
    },
  };
}

export function removeStep({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): WriteStep {
  return {
    kind: 'write',
    name: 'remove',
    subject: title || id,
    key: `remove:${id}`,
    request: ({ remoteId }) => send('DELETE', `/datasets/${remoteId}/resources/${id}/`),
    accept(answer, standing) {
      if (answer.status !== 204 && answer.status !== 404 && answer.status !== 410) {
        throw failureOf(answer, '', null);
      }
      const left = Object.entries(standing.resourceIds).filter(([, remote]) => remote !== id);
      return { standing: { resourceIds: Object.fromEntries(left) }, evidence: { id } };
    },
  };
}

/** What is there, and then what comes in front of it. */
function isInOrder(
  job: FrozenJob,
  matches: ReadonlyMap<string, ResourceRecord>,
  there: readonly ResourceRecord[],
): boolean {
  const added = job.resources.filter(({ resourceId }) => !matches.has(resourceId));
  const ids = new Map([...matches].map(([resourceId, { id }]) => [id, resourceId]));
  const after = [
    ...added.map(({ resourceId }) => resourceId),
    ...there.flatMap(({ id }) => ids.get(id) ?? []),
  ];
  return job.resources.every(({ resourceId }, i) => after[i] === resourceId);
}

/** Takes exactly the ids that are there: those of others follow ours. */
function orderStep(
  session: Session,
  job: FrozenJob,
  there: readonly ResourceRecord[],
  removed: readonly ResourceRecord[],
): WriteStep {
  return {
    kind: 'write',
    name: 'order',
    subject: '',
    key: 'order',
    request({ remoteId, resourceIds }) {
      const own = job.resources.map(({ resourceId }) => resourceIds[resourceId] ?? resourceId);
      const others = there.filter((one) => !own.includes(one.id) && !removed.includes(one));
      const ids = [...own, ...others.map(({ id }) => id)];
      return send(
        'PUT',
        `/datasets/${remoteId}/resources/`,
        ids.map((id) => ({ id })),
      );
    },
    accept(answer) {
      resultOf(answer, session.host, z.array(resourceResult));
      return { evidence: {} };
    },
  };
}
