/** Publication drafts in the catalog: saved with every change, never lost by closing. */
import { randomUUID } from 'node:crypto';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { DraftSummary, OpenedDraft, TargetStanding } from '#shared/api/publish-answers.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import {
  type PublicationDraft,
  publicationDraft,
  type TargetKind,
  textIn,
} from '#shared/publication/draft.ts';
import type { EngineContext } from '../context.ts';
import type { Connection } from '../db/open.ts';
import { findConnection } from './connections.ts';
import { openPublishId } from './journal.ts';
import { listStandings, NO_STANDING } from './standing.ts';

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly document: string;
  readonly updatedAt: string;
}

const COLUMNS = 'draft_id AS id, revision, title, document, updated_at AS updatedAt';
const LIST = `SELECT ${COLUMNS} FROM publication ORDER BY updated_at DESC, title`;
const FIND = `SELECT ${COLUMNS} FROM publication WHERE draft_id = ?`;
const SAVE = `
  INSERT INTO publication (draft_id, revision, title, document, updated_at)
  VALUES (@id, @revision, @title, @document, @updatedAt)
  ON CONFLICT (draft_id) DO UPDATE SET
    revision = excluded.revision, title = excluded.title, document = excluded.document,
    updated_at = excluded.updated_at`;
const REMOVE = 'DELETE FROM publication WHERE draft_id = ?';

/** `drafts.list`, the one changed last first. */
export function listDrafts({ db }: EngineContext): readonly DraftSummary[] {
  return db
    .prepare<[], Row>(LIST)
    .all()
    .map((row) => ({
      id: row.id,
      revision: row.revision,
      title: row.title,
      updatedAt: row.updatedAt,
      targets: standingsOf(db, parseStored(row)),
    }));
}

/** `drafts.read` @throws ProblemError `publish.unknown-draft`. */
export function readDraft({ db }: EngineContext, { id }: ParsedParams<'drafts.read'>): OpenedDraft {
  const row = findRow(db, id);
  const draft = parseStored(row);
  return { draft, standings: standingsOf(db, draft), updatedAt: row.updatedAt };
}

export function listStoredDrafts(db: Connection): readonly PublicationDraft[] {
  return db.prepare<[], Row>(LIST).all().map(parseStored);
}

/** @throws ProblemError `publish.unknown-draft`. */
export function findDraft(db: Connection, id: string): PublicationDraft {
  return parseStored(findRow(db, id));
}

/**
 * `drafts.save`: a new draft, or the newest state of one. The revision rises only where something
 * changed; a save that is based on an older revision than the stored one is refused.
 *
 * @throws ProblemError `publish.draft-changed-elsewhere`.
 */
export function saveDraft(
  context: EngineContext,
  { draft }: ParsedParams<'drafts.save'>,
): OpenedDraft {
  const { db } = context;
  db.transaction(() => {
    const known = db.prepare<[string], Row>(FIND).get(draft.id);
    if (known && draft.revision < known.revision) {
      throw new ProblemError(problem('publish.draft-changed-elsewhere', {}, { retry: 'no' }));
    }
    storeDraft(context, draft, known);
  }).immediate();
  return readDraft(context, { id: draft.id });
}

/** The same from a file, which need not know the revision that is stored. */
export function adoptDraft(context: EngineContext, draft: PublicationDraft): PublicationDraft {
  const { db } = context;
  db.transaction(() =>
    storeDraft(context, draft, db.prepare<[string], Row>(FIND).get(draft.id)),
  ).immediate();
  return findDraft(db, draft.id);
}

function storeDraft(context: EngineContext, draft: PublicationDraft, known: Row | undefined): void {
  const { db, now, emit } = context;
  const revision = known?.revision ?? 0;
  if (known && JSON.stringify({ ...draft, revision }) === JSON.stringify(parseStored(known)))
    return;
  const saved = { ...draft, revision: revision + 1 };
  db.prepare(SAVE).run({
    id: draft.id,
    revision: saved.revision,
    title: titleOf(draft),
    document: JSON.stringify(saved),
    updatedAt: now().toISOString(),
  });
  emit({ kind: 'changed', room: 'publish', ids: [draft.id] });
}

/** `drafts.remove`: the draft alone; what was published stays, and its history with it. */
export function removeDraft(context: EngineContext, { id }: ParsedParams<'drafts.remove'>): null {
  findRow(context.db, id);
  context.db.prepare(REMOVE).run(id);
  context.emit({ kind: 'changed', room: 'publish', ids: [id] });
  return null;
}

/** `drafts.duplicate`: another publication with the same words and contents, standing nowhere yet. */
export function duplicateDraft(
  context: EngineContext,
  { id }: ParsedParams<'drafts.duplicate'>,
): OpenedDraft {
  return saveDraft(context, { draft: withNewIds(findDraft(context.db, id)) });
}

/** Ids of its own for the draft and its parts: nothing of it is the same publication any more. */
export function withNewIds(draft: PublicationDraft): PublicationDraft {
  const ids = new Map(draft.resources.map(({ id }) => [id, randomUUID()]));
  return {
    ...draft,
    id: randomUUID(),
    revision: 0,
    resources: draft.resources.map((one) => ({ ...one, id: ids.get(one.id) ?? randomUUID() })),
    views: draft.views.map((view) => ({
      ...view,
      id: randomUUID(),
      resourceId: ids.get(view.resourceId) ?? view.resourceId,
    })),
    targets: draft.targets.map(({ extra: { name: _, ...extra }, ...target }) => ({
      ...target,
      extra,
    })),
  };
}

export function standingsOf(db: Connection, draft: PublicationDraft): readonly TargetStanding[] {
  const known = listStandings(db, draft.id);
  const names = new Set([
    ...draft.targets.map(({ connectionId }) => connectionId),
    ...known.keys(),
  ]);
  return [...names].map((connection) => {
    const { remoteId, remoteUrl, flowUrl, isPrivate, last } = known.get(connection) ?? NO_STANDING;
    return {
      connection,
      kind: kindOf(db, connection),
      remoteId,
      remoteUrl,
      flowUrl,
      isPrivate,
      publishedAt: last?.at ?? null,
      publishedRevision: last?.revision ?? null,
      openPublishId: openPublishId(db, draft.id, connection),
    };
  });
}

/** Null for a connection that is gone. */
export function kindOf(db: Connection, connection: string): TargetKind | null {
  try {
    return findConnection(db, connection).kind;
  } catch (error) {
    // A connection that is gone leaves what was published by it.
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function findRow(db: Connection, id: string): Row {
  const row = db.prepare<[string], Row>(FIND).get(id);
  if (row) return row;
  throw new ProblemError(problem('publish.unknown-draft', { draft: quoteInput(id) }));
}

function parseStored({ document }: Row): PublicationDraft {
  return publicationDraft.parse(JSON.parse(document));
}

function titleOf(draft: PublicationDraft): string {
  return textIn(draft.title, draft.primaryLanguage, draft.primaryLanguage).slice(0, 1000);
}
