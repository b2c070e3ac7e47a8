/** Where everybody can fetch a file of a draft: a link of its own, or what another catalog shows of it. */
import type { PublicationDraft } from '#shared/publication/draft.ts';
import type { Connection } from '../db/open.ts';
import { listStandings } from './standing.ts';

/** @param except  The connection that asks. */
export function publicUrlOf(
  db: Connection,
  draft: PublicationDraft,
  except: string,
): string | null {
  const mains = draft.resources.filter(({ role }) => role === 'main');
  const ordered = [...mains, ...draft.resources];
  for (const { source } of ordered) if ('url' in source) return source.url;
  for (const [connection, { isPrivate, resourceUrls }] of listStandings(db, draft.id)) {
    if (connection === except || isPrivate !== false) continue;
    for (const { id } of ordered) if (resourceUrls[id]) return resourceUrls[id];
  }
  return null;
}
