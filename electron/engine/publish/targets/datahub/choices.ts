/** Lists of DataHub in both languages: those of the server, else the dated ones that come with Statdesk. */
import { z } from 'zod';
import type { Choice, TargetChoices } from '#shared/api/publish-answers.ts';
import { notUnderstood, statusFailure } from '../../remote-failure.ts';
import type { Session } from '../../session.ts';
import shipped from './choices.json' with { type: 'json' };

/** When the lists in `choices.json` were read. */
const SHIPPED_AT = '2024-10-01T00:00:00.000Z';

/** Keys are written in several ways; what else an entry has does not matter. */
const lists = z.array(z.record(z.string(), z.unknown()));

function read(document: unknown): TargetChoices['fields'] | null {
  const parsed = lists.safeParse(document);
  if (!parsed.success) return null;
  const fields = parsed.data.flatMap((entry) => {
    const field = textOf(entry, 'field');
    const choices = lists.safeParse(entryOf(entry, 'choices'));
    if (!field || !choices.success) return [];
    return [[field.toLowerCase(), choices.data.flatMap(toChoice)] as const];
  });
  return fields.length === 0 ? null : Object.fromEntries(fields);
}

function toChoice(entry: Record<string, unknown>): readonly Choice[] {
  const value = textOf(entry, 'value');
  if (!value) return [];
  const [en, fr] = [textOf(entry, 'en'), textOf(entry, 'fr')];
  const labels = { ...(en ? { en } : {}), ...(fr ? { fr } : {}) };
  return [{ value, label: en || fr || value, labels }];
}

/** Whatever the case of the key, and with blanks or colons around it. */
function entryOf(entry: Record<string, unknown>, name: string): unknown {
  const key = Object.keys(entry).find(
    (one) => one.toLowerCase().replaceAll(/[^a-z]/g, '') === name,
  );
  return key === undefined ? undefined : entry[key];
}

function textOf(entry: Record<string, unknown>, name: string): string {
  const value = entryOf(entry, name);
  return typeof value === 'string' ? value.trim() : '';
}

export const SHIPPED: TargetChoices = {
  readAt: SHIPPED_AT,
  isKept: true,
  fields: read(shipped) ?? {},
  own: [],
};

/** @throws RemoteFailure. */
export async function readDatahubChoices(
  session: Session,
): Promise<Pick<TargetChoices, 'fields' | 'own'>> {
  const answer = await session.read({ method: 'GET', path: '/api/opendata/choices' });
  if (answer.status !== 200) throw statusFailure(answer.status, answer.text, session.host);
  const fields = read(answer.json);
  // An unknown path of the portal is a page with status 200.
  if (!fields) throw notUnderstood(answer.status, answer.text, session.host);
  return { fields, own: [] };
}
