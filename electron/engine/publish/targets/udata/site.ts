/** What a udata site says of itself and of who asks: user, organisations, and its lists. */
import { z } from 'zod';
import type { Choice, ConnectionReport, TargetChoices } from '#shared/api/publish-answers.ts';
import type { Session } from '../../session.ts';
import { get, resultOf } from './api.ts';

const me = z.looseObject({
  id: z.string(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  organizations: z
    .array(z.looseObject({ id: z.string(), name: z.string(), slug: z.string().nullish() }))
    .default([]),
});
export type Me = z.output<typeof me>;

/** @throws RemoteFailure. */
export async function readMe(session: Session): Promise<Me> {
  return resultOf(await session.read(get('/me/')), session.host, me);
}

/** @throws RemoteFailure. */
export async function testUdata(session: Session): Promise<ConnectionReport> {
  const blank = { version: null, organizations: [], problems: [] };
  if (!session.hasKey) {
    // Without a key only what everybody may read can be asked.
    resultOf(await session.read(get('/datasets/licenses/')), session.host, z.array(z.unknown()));
    return { isFine: true, state: 'anonymous', user: null, ...blank };
  }
  const user = await readMe(session);
  return {
    ...blank,
    isFine: true,
    state: 'connected',
    user: [user.first_name, user.last_name].filter(Boolean).join(' ') || user.id,
    organizations: user.organizations.map(({ id, name }) => ({ value: id, label: name })),
  };
}

const list = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string().nullish(),
    label: z.string().nullish(),
    name: z.string().nullish(),
    url: z.string().nullish(),
  }),
);

/** @throws RemoteFailure. */
export async function readUdataChoices(
  session: Session,
): Promise<Pick<TargetChoices, 'fields' | 'own'>> {
  const read = async (path: string): Promise<readonly Choice[]> =>
    resultOf(await session.read(get(path)), session.host, list).map(
      ({ id, title, label, name, url }) => ({
        value: id,
        label: title || label || name || id,
        ...(url ? { url } : {}),
      }),
    );
  const extensions = resultOf(
    await session.read(get('/datasets/extensions/')),
    session.host,
    z.array(z.string()),
  );
  const user = session.hasKey ? await readMe(session) : null;
  return {
    fields: {
      organization: (user?.organizations ?? []).map(({ id, name }) => ({ value: id, label: name })),
      licence: await read('/datasets/licenses/'),
      frequency: await read('/datasets/frequencies/'),
      granularity: await read('/spatial/granularities/'),
      extension: extensions.map((value) => ({ value, label: value })),
    },
    own: [],
  };
}

const zones = z.array(z.looseObject({ id: z.string(), name: z.string().nullish() }));

/** Ids of zones by their names; names that no zone has are left out. @throws RemoteFailure. */
export async function findZones(
  session: Session,
  names: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names) {
    if (name.includes(':')) {
      found.push(name);
      continue;
    }
    const answer = await session.read(get('/spatial/zones/suggest/', { q: name }));
    const suggested = resultOf(answer, session.host, zones);
    const exact = suggested.find(
      (zone) =>
        zone.name?.toLowerCase() === name.toLowerCase() ||
        zone.id.toLowerCase() === `country:${name.toLowerCase()}`,
    );
    if (exact) found.push(exact.id);
  }
  return found;
}
