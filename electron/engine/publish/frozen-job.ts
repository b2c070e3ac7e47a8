/** What one target is sent of a frozen draft. */
import type { PublicationDraft } from '#shared/publication/draft.ts';
import type { EngineContext } from '../context.ts';
import type { StoredConnection } from './connections.ts';
import type { Frozen } from './freeze.ts';
import { publicUrlOf } from './public-url.ts';
import { findTarget } from './targets/index.ts';
import { type Decisions, extraOf, type FrozenJob } from './targets/target.ts';

/** Charts go as views where the catalog has such, else as pictures among the files. */
export function frozenJob(
  context: EngineContext,
  connection: StoredConnection,
  draft: PublicationDraft,
  { resources, views }: Frozen,
  { allowRemoval, overwrite }: Decisions,
): FrozenJob {
  const { charts } = findTarget(connection.kind);
  const publicUrl = publicUrlOf(context.db, draft, connection.name);
  return {
    draft,
    resources:
      charts === 'pictures' ? [...resources, ...views.map(({ picture }) => picture)] : resources,
    views: charts === 'views' ? views : [],
    decisions: { allowRemoval, overwrite: [...overwrite] },
    extra: {
      ...(publicUrl === null ? {} : { file_url: publicUrl }),
      // The same on every retry, whatever the day.
      today: context.now().toISOString(),
      ...extraOf(draft, connection),
    },
  };
}
