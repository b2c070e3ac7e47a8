/** CKAN’s action API: calls, records, and its several forms of errors. */
import { z } from 'zod';
import type { Problem } from '#shared/errors/problem.ts';
import { problem } from '#shared/errors/problem.ts';
import { fieldProblem, notUnderstood, RemoteFailure, statusFailure } from '../../remote-failure.ts';
import type { Answer, RemoteRequest, Session } from '../../session.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const resourceRecord = z.looseObject({
  id: z.string(),
  name: text,
  description: text,
  format: text,
  mimetype: text,
  hash: text,
  url: text,
  url_type: text,
  statdesk_id: text,
});
export type ResourceRecord = z.output<typeof resourceRecord>;

const datasetRecord = z.looseObject({
  id: z.string(),
  name: z.string(),
  title: text,
  notes: text,
  private: z.boolean(),
  state: z.string().default('active'),
  metadata_modified: text,
  owner_org: text,
  license_id: text,
  author: text,
  author_email: text,
  maintainer: text,
  maintainer_email: text,
  url: text,
  version: text,
  tags: z.array(z.looseObject({ name: z.string() })).default([]),
  extras: z.array(z.looseObject({ key: z.string(), value: text })).default([]),
  groups: z.array(z.looseObject({ name: z.string() })).default([]),
  resources: z.array(resourceRecord).default([]),
});
export type DatasetRecord = z.output<typeof datasetRecord>;

/** The extra, and the key of a resource, that says whose it is. */
export const OUR_ID = 'statdesk_id';

const envelope = z.looseObject({ success: z.literal(true), result: z.unknown() });

export function actionPath(action: string): string {
  return `/api/3/action/${action}`;
}

export function readRequest(
  action: string,
  params: Readonly<Record<string, string>> = {},
): RemoteRequest {
  const query = new URLSearchParams(params).toString();
  return { method: 'GET', path: `${actionPath(action)}${query ? `?${query}` : ''}` };
}

export function writeRequest(action: string, value: unknown): RemoteRequest {
  return { method: 'POST', path: actionPath(action), body: { kind: 'json', value } };
}

/** The result of an action, in the form asked for. @throws RemoteFailure. */
export function resultOf<T>(
  answer: Answer,
  host: string,
  schema: z.ZodType<T>,
  place: ErrorPlace = { kind: 'dataset' },
): T {
  if (answer.status !== 200) throw failureOf(answer, host, place);
  const parsed = envelope.safeParse(answer.json);
  const result = parsed.success ? schema.safeParse(parsed.data.result) : null;
  if (!result?.success) throw notUnderstood(answer.status, answer.text, host);
  return result.data;
}

export const datasetResult: z.ZodType<DatasetRecord> = datasetRecord;
export const revisedResult: z.ZodType<{ readonly package: DatasetRecord }> = z.looseObject({
  package: datasetRecord,
});
export const resourceResult: z.ZodType<ResourceRecord> = resourceRecord;

/** A dataset, null where there is none; a private one of others is `taken`. @throws RemoteFailure. */
export async function showDataset(
  session: Session,
  id: string,
): Promise<DatasetRecord | 'taken' | null> {
  const answer = await session.read(readRequest('package_show', { id }));
  if (answer.status === 404 && isEnvelope(answer)) return null;
  if (answer.status === 403 && isEnvelope(answer)) return 'taken';
  return resultOf(answer, session.host, datasetResult);
}

/** Datasets that carry our id, as far as the search index knows. @throws RemoteFailure. */
export async function searchOurs(
  session: Session,
  draftId: string,
): Promise<readonly DatasetRecord[]> {
  const answer = await session.read(
    readRequest('package_search', {
      fq: `extras_${OUR_ID}:"${draftId}"`,
      include_private: 'true',
      rows: '10',
    }),
  );
  const found = resultOf(answer, session.host, z.looseObject({ results: z.array(datasetRecord) }));
  return found.results.filter((one) => ourIdOf(one) === draftId);
}

export function ourIdOf({ extras }: DatasetRecord): string | null {
  return extras.find(({ key }) => key === OUR_ID)?.value ?? null;
}

function isEnvelope({ json }: Answer): boolean {
  return z.looseObject({ success: z.literal(false) }).safeParse(json).success;
}

/** What the errors of an answer are about. */
export type ErrorPlace =
  | { readonly kind: 'dataset' }
  /** Place among the draft’s resources; null for a file made of a chart. */
  | { readonly kind: 'resource'; readonly place: number | null };

const failed = z.looseObject({
  success: z.literal(false),
  error: z.union([z.string(), z.record(z.string(), z.unknown())]),
});

/** Any answer but a success, as a failure that names the fields of the draft. */
export function failureOf(answer: Answer, host: string, place: ErrorPlace): RemoteFailure {
  const { status, json, text: body } = answer;
  const parsed = failed.safeParse(json);
  if (!parsed.success) {
    // Bad requests are a JSON string; all else without an envelope is a proxy’s page.
    if (typeof json === 'string') return statusFailure(status, json, host);
    if (status === 404 || status === 400) {
      return new RemoteFailure('fix', [problem('publish.not-this-kind', { host, kind: 'CKAN' })]);
    }
    return statusFailure(status, body, host);
  }
  const { error } = parsed.data;
  if (typeof error === 'string') return statusFailure(status, error, host);
  const type = typeof error.__type === 'string' ? error.__type : '';
  const fields = Object.entries(error).filter(([key]) => key !== '__type');
  if (type.startsWith('Search')) {
    // The dataset may be saved though the index is not.
    return new RemoteFailure('look', [
      problem('publish.server-error', { host, status, said: type }, { retry: 'later' }),
    ]);
  }
  if (status !== 409) {
    const said = fields.flatMap(([, value]) => sentences(value)).join(' ');
    return statusFailure(status, said || type, host);
  }
  const problems = fields.flatMap(([key, value]) => problemsOf(key, value, place));
  const isMatch = 'match' in error || JSON.stringify(error.message ?? '').includes('match');
  return new RemoteFailure(isMatch ? 'look' : 'fix', problems);
}

const FIELDS: Readonly<Record<string, string>> = {
  name: 'extra.name',
  title: 'title',
  notes: 'notes',
  owner_org: 'extra.organization',
  license_id: 'licence',
  author: 'publisher.name',
  author_email: 'extra.author_email',
  maintainer: 'contact.name',
  maintainer_email: 'contact.email',
  url: 'sourceUrl',
  version: 'version',
  tags: 'keywords',
  groups: 'extra.groups',
  type: 'extra.type',
  state: 'extra.state',
  private: 'visibility',
  plugin_data: 'extra.plugin_data',
};

const RESOURCE_FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  format: 'format',
  mimetype: 'mediaType',
  url: 'source',
  upload: 'source',
};

function problemsOf(key: string, value: unknown, place: ErrorPlace): readonly Problem[] {
  const field =
    place.kind === 'resource'
      ? place.place === null
        ? ''
        : `resources.${place.place}.${RESOURCE_FIELDS[key] ?? ''}`.replace(/\.$/, '')
      : fieldOf(key);
  return sentences(value).map((said) =>
    field === '' ? fieldProblem('', `${key}: ${said}`) : fieldProblem(field, said),
  );
}

function fieldOf(key: string): string {
  // Keys with two underscores belong to no field: what is wrong with the request as a whole.
  if (key.startsWith('__') || key === 'message' || key.startsWith('extras')) return '';
  return FIELDS[key] ?? `extra.field.${key}`;
}

/** Errors are sentences, lists of them, or lists of such objects parallel to what was sent. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
  return [];
}
