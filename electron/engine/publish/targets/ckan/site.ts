/** What a CKAN site says of itself: version, organisations, groups, licences, fields of its own. */
import { z } from 'zod';
import type { ConnectionReport, TargetChoices } from '#shared/api/publish-answers.ts';
import { problem } from '#shared/errors/problem.ts';
import type { Session } from '../../session.ts';
import { readRequest, resultOf } from './api.ts';

/** Null where the site hides it. @throws RemoteFailure. */
export async function readVersion(session: Session): Promise<string | null> {
  const status = z.looseObject({ ckan_version: z.string().nullish() });
  const answer = await session.read(readRequest('status_show'));
  return resultOf(answer, session.host, status).ckan_version ?? null;
}

const named = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    title: z.string().nullish(),
    display_name: z.string().nullish(),
  }),
);

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

/** Where this user may make datasets; none for somebody who is not known. @throws RemoteFailure. */
export async function readOrganizations(session: Session): Promise<readonly Organization[]> {
  const request = readRequest('organization_list_for_user', { permission: 'create_dataset' });
  const all = resultOf(await session.read(request), session.host, named);
  return all.map(({ id, name, title, display_name }) => ({
    id,
    name,
    label: title || display_name || name,
  }));
}

/** @throws RemoteFailure. */
export async function testCkan(session: Session): Promise<ConnectionReport> {
  const version = await readVersion(session);
  const organizations = await readOrganizations(session);
  // A key that is not known is a visitor to CKAN: it answers, with no rights.
  const isRefused = session.hasKey && organizations.length === 0;
  const values = { host: session.host, status: 200, said: '' };
  return {
    isFine: !isRefused,
    state: isRefused ? 'refused' : session.hasKey ? 'connected' : 'anonymous',
    user: null,
    version,
    organizations: organizations.map(({ id, label }) => ({ value: id, label })),
    problems: isRefused ? [problem('publish.no-right', values)] : [],
  };
}

const licences = z.array(
  z.looseObject({ id: z.string(), title: z.string().nullish(), url: z.string().nullish() }),
);

const scheming = z.looseObject({
  dataset_fields: z.array(
    z.looseObject({
      field_name: z.string(),
      label: z.unknown(),
      required: z.boolean().nullish(),
      choices: z.array(z.looseObject({ value: z.string(), label: z.unknown() })).nullish(),
    }),
  ),
});

/** Fields of every CKAN, which a draft fills by itself. */
const STANDARD = new Set([
  'title',
  'name',
  'notes',
  'tag_string',
  'tags',
  'license_id',
  'owner_org',
  'url',
  'version',
  'author',
  'author_email',
  'maintainer',
  'maintainer_email',
  'private',
  'groups',
  'extras',
]);

/** @throws RemoteFailure. */
export async function readCkanChoices(
  session: Session,
): Promise<Pick<TargetChoices, 'fields' | 'own'>> {
  const organizations = await readOrganizations(session);
  const list = resultOf(await session.read(readRequest('license_list')), session.host, licences);
  const groups = resultOf(
    await session.read(readRequest('group_list', { all_fields: 'true' })),
    session.host,
    named,
  );
  return {
    fields: {
      organization: organizations.map(({ id, label }) => ({ value: id, label })),
      group: groups.map(({ name, title, display_name }) => ({
        value: name,
        label: title || display_name || name,
      })),
      licence: list.map(({ id, title, url }) => ({
        value: id,
        label: title || id,
        ...(url ? { url } : {}),
      })),
    },
    own: await readOwnFields(session),
  };
}

/** Sites with ckanext-scheming describe their fields; to others the action is unknown. */
async function readOwnFields(session: Session): Promise<TargetChoices['own']> {
  const request = readRequest('scheming_dataset_schema_show', { type: 'dataset' });
  const answer = await session.read(request);
  if (answer.status !== 200) return [];
  const { dataset_fields: fields } = resultOf(answer, session.host, scheming);
  return fields
    .filter(({ field_name: name }) => !STANDARD.has(name))
    .map(({ field_name: name, label, required, choices }) => ({
      name,
      label: labelText(label, name),
      isRequired: required === true,
      choices: (choices ?? []).map((choice) => ({
        value: choice.value,
        label: labelText(choice.label, choice.value),
      })),
    }));
}

/** A label is a text, or texts by language. */
function labelText(label: unknown, fallback: string): string {
  if (typeof label === 'string') return label || fallback;
  if (typeof label !== 'object' || label === null) return fallback;
  const texts = Object.entries(label);
  const [, english] = texts.find(([language]) => language.startsWith('en')) ?? texts[0] ?? [];
  return typeof english === 'string' ? english : fallback;
}
