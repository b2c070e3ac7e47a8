/** What is followed: tables, queries, folders and searches of servers. */

import type { ParsedParams } from '#shared/api/contract.ts';
import type { FollowedRow } from '#shared/api/remote-answers.ts';
import type { EngineContext } from '../context.ts';
import { allSources, findSource } from './sources.ts';
import { describeFollowed, followList, setFollowed, unfollowList, wantTable } from './wanted.ts';

export function listFollowed(
  { db }: EngineContext,
  { source }: ParsedParams<'sync.followed'>,
): readonly FollowedRow[] {
  const sources = source === undefined ? allSources(db) : [findSource(db, source)];
  return sources.flatMap(({ sourceId, name }) => describeFollowed(db, sourceId, name));
}

/** What is followed comes with the next sync; what no longer is stays here as it is. */
export function follow(
  context: EngineContext,
  { source: name, what, isFollowed }: ParsedParams<'sync.follow'>,
): null {
  const { db } = context;
  const { sourceId } = findSource(db, name);
  if (what.kind === 'table') {
    setFollowed(db, wantTable(db, sourceId, what.id, what.selection), isFollowed);
  } else if (isFollowed) followList(db, sourceId, what);
  else unfollowList(db, sourceId, what);
  context.emit({ kind: 'changed', room: 'sources', ids: [name] });
  return null;
}
