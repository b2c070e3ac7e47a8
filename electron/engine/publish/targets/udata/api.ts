/** udata’s API: records, lists, and its several forms of errors. */
import { z } from 'zod';
import { type Problem, problem } from '#shared/errors/problem.ts';
import { fieldProblem, notUnderstood, RemoteFailure, statusFailure } from '../../remote-failure.ts';
import type { Answer, RemoteRequest, Session } from '../../session.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const resourceRecord = z.looseObject({
  id: z.string(),
  title: text,
  description: text,
  type: text,
  filetype: text,
  format: text,
  mime: text,
  url: text,
  filesize: z.number().nullish(),
  checksum: z.looseObject({ type: text, value: text }).nullish(),
  extras: z.record(z.string(), z.unknown()).nullish(),
});
export type ResourceRecord = z.output<typeof resourceRecord>;

const datasetRecord = z.looseObject({
  id: z.string(),
  title: text,
  description: text,
  description_short: text,
  acronym: z.string().nullish(),
  page: text,
  private: z.boolean(),
  deleted: z.string().nullish(),
  archived: z.string().nullish(),
  tags: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  license: text,
  frequency: text,
  frequency_date: z.string().nullish(),
  access_type: z.string().nullish(),
  temporal_coverage: z.looseObject({ start: text, end: z.string().nullish() }).nullish(),
  spatial: z
    .looseObject({
      zones: z.array(z.union([z.string(), z.looseObject({ id: z.string() })])).nullish(),
      granularity: z.string().nullish(),
      geom: z.unknown().optional(),
    })
    .nullish(),
  contact_points: z
    .array(z.looseObject({ id: z.string(), name: text, email: text }))
    .nullish()
    .transform((points) => points ?? []),
  organization: z.looseObject({ id: z.string() }).nullish(),
  extras: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((extras) => extras ?? {}),
  resources: z.array(resourceRecord).default([]),
});
export type DatasetRecord = z.output<typeof datasetRecord>;

export const datasetResult: z.ZodType<DatasetRecord> = datasetRecord;
export const resourceResult: z.ZodType<ResourceRecord> = resourceRecord;

/** Says whose dataset, and whose resource, it is. */
export const OUR_ID = 'statdesk:id';

const API = '/api/1';

export function get(path: string, params: Readonly<Record<string, string>> = {}): RemoteRequest {
  const query = new URLSearchParams(params).toString();
  return { method: 'GET', path: `${API}${path}${query ? `?${query}` : ''}` };
}

/** Addresses end with a slash: one without it redirects, and would lose its body. */
export function send(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  value?: unknown,
): RemoteRequest {
  const body = value === undefined ? {} : { body: { kind: 'json', value } as const };
  return { method, path: `${API}${path}`, ...body };
}

export function sendForm(
  path: string,
  parts: Extract<RemoteRequest['body'], { kind: 'form' }>['parts'],
): RemoteRequest {
  return { method: 'POST', path: `${API}${path}`, body: { kind: 'form', parts } };
}

/** What an answer holds, in the form asked for. @throws RemoteFailure. */
export function resultOf<T>(
  answer: Answer,
  host: string,
  schema: z.ZodType<T>,
  place: number | null = null,
): T {
  if (answer.status < 200 || answer.status > 299) throw failureOf(answer, host, place);
  const parsed = schema.safeParse(answer.json);
  if (!parsed.success) throw notUnderstood(answer.status, answer.text, host);
  return parsed.data;
}

/** A dataset; null where there is none, or it was deleted. @throws RemoteFailure. */
export async function readDataset(session: Session, id: string): Promise<DatasetRecord | null> {
  const answer = await session.read(get(`/datasets/${encodeURIComponent(id)}/`));
  if ((answer.status === 404 || answer.status === 410) && answer.json !== undefined) return null;
  const record = resultOf(answer, session.host, datasetResult);
  return record.deleted ? null : record;
}

const page = z.looseObject({
  data: z.array(datasetRecord),
  total: z.number(),
  page: z.number(),
  page_size: z.number(),
});

const PAGE_SIZE = '100';

/** Datasets of an organisation, or of the user where it is empty, that carry our id. @throws RemoteFailure. */
export async function findOurs(
  session: Session,
  organization: string,
  draftId: string,
  words: string,
): Promise<readonly DatasetRecord[]> {
  const found: DatasetRecord[] = [];
  for (let number = 1; ; number++) {
    const params = { page: String(number), page_size: PAGE_SIZE, ...(words ? { q: words } : {}) };
    const request =
      organization === ''
        ? get('/me/datasets/', params)
        : get('/datasets/', { ...params, organization });
    const answer = await session.read(request);
    const { data, total, page_size: size } = resultOf(answer, session.host, page);
    found.push(...data.filter((one) => one.extras[OUR_ID] === draftId && !one.deleted));
    if (number * size >= total || data.length === 0) return found;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'notes',
  description_short: 'summary',
  tags: 'keywords',
  license: 'licence',
  frequency: 'frequency',
  temporal_coverage: 'temporal',
  spatial: 'spatial',
  organization: 'extra.organization',
  contact_points: 'contact',
  private: 'visibility',
};

const RESOURCE_FIELDS: Readonly<Record<string, string>> = {
  title: 'name',
  description: 'description',
  url: 'source',
  format: 'format',
  mime: 'mediaType',
  type: 'role',
};

const failed = z.looseObject({
  errors: z.record(z.string(), z.unknown()).optional(),
  message: z.string().optional(),
  error: z.string().optional(),
});

/** @param place  Place of the resource that was sent, among the draft’s; null for the dataset. */
export function failureOf(answer: Answer, host: string, place: number | null): RemoteFailure {
  const { status, text: body } = answer;
  const parsed = failed.safeParse(answer.json);
  if (!parsed.success) {
    if (status === 404) {
      return new RemoteFailure('fix', [problem('publish.not-this-kind', { host, kind: 'udata' })]);
    }
    if (status === 415) {
      return new RemoteFailure('fix', [fieldProblem(sourceOf(place), body)]);
    }
    return statusFailure(status, body, host);
  }
  const { errors, message, error } = parsed.data;
  if (status !== 400 && status !== 415 && status !== 422) {
    return statusFailure(status, error ?? message ?? '', host);
  }
  const problems = Object.entries(errors ?? {}).flatMap(([key, value]) =>
    problemsOf(key, value, place),
  );
  if (problems.length > 0) return new RemoteFailure('fix', problems);
  const said = error ?? message ?? '';
  return new RemoteFailure('fix', [fieldProblem(place === null ? '' : sourceOf(place), said)]);
}

function sourceOf(place: number | null): string {
  return place === null ? '' : `resources.${place}.source`;
}

function problemsOf(key: string, value: unknown, place: number | null): readonly Problem[] {
  const field =
    place === null
      ? (FIELDS[key] ?? '')
      : `resources.${place}.${RESOURCE_FIELDS[key] ?? ''}`.replace(/\.$/, '');
  return sentences(value).map((said) =>
    fieldProblem(field, field === '' ? `${key}: ${said}` : said),
  );
}

/** Errors are sentences, lists of them, or objects of such lists. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
  return [];
}
