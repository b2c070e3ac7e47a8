/** Brings tables of servers here, and keeps the followed ones up to date: only what changed is asked for. */

import type { ParsedParams } from '#shared/api/contract.ts';
import type { SyncedTable, SyncReport } from '#shared/api/remote-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { foldText } from '#shared/cube/fold.ts';
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { Selection } from '#shared/selection/selection.ts';
import { idKey } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { catalogFileOf, statement } from '../db/open.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { runJob } from '../jobs/run.ts';
import { findEntry, languagesOf, noSuchTable } from './about-table.ts';
import type { TableAnswer } from './answers.ts';
import type { Line } from './ask.ts';
import { whileClaimed } from './claim.ts';
import { downloadTable, type FreshEntry } from './download.ts';
import { refreshConfig, withLine } from './line.ts';
import { type ListedTables, listRemoteTables } from './list.ts';
import { isInFolder, rememberList } from './remembered.ts';
import { allSources, findSource, noteSynced, type Source } from './sources.ts';
import { storeDownloaded } from './store.ts';
import { isSameTime } from './time.ts';
import {
  listFollowedLists,
  listFollowedTables,
  noteChecked,
  setFollowed,
  type WantedTable,
  wantTable,
} from './wanted.ts';

/** A table that somebody asks for by name. */
interface NamedTable {
  readonly table: string;
  readonly selection: Selection | null;
}

/**
 * Fetches what is named, or looks after everything that is followed. One table that fails does not
 * stop the others.
 *
 * @throws ProblemError `remote.unknown-source`, `remote.which-source`.
 */
export function startSync(
  context: EngineContext,
  params: ParsedParams<'sync.start'>,
  task: Task,
): Promise<SyncReport> {
  const { tables, follow = false, isQuick = false } = params;
  const sources = chooseSources(context, params);
  const subject = tables
    ? tables.map(({ table }) => table).join(', ')
    : sources.map(({ name }) => name).join(', ');
  const what = { kind: 'sync', subject: quoteInput(subject, 200) } as const;
  return runJob(context, what, task, async (jobId, running) => {
    const synced: SyncedTable[] = [];
    const ways: Ways = { named: tables ?? null, follow, isQuick, tell: (one) => synced.push(one) };
    for (const source of sources) {
      if (running.signal.aborted) break;
      await syncSource(context, source, ways, running);
    }
    const result: SyncReport = { jobId, tables: synced };
    return {
      result,
      summary: countStates(synced),
      hasWarnings: synced.some(({ state }) => state === 'failed' || state === 'withdrawn'),
      wasCancelled: running.signal.aborted,
    };
  });
}

interface Ways {
  /** Null: what is followed. */
  readonly named: readonly NamedTable[] | null;
  /** Named tables are followed from now on. */
  readonly follow: boolean;
  /** Only what the server says changed lately: a table that has been withdrawn is not noticed. */
  readonly isQuick: boolean;
  readonly tell: (synced: SyncedTable) => void;
}

function countStates(tables: readonly SyncedTable[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of tables) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** A table that is named without its source belongs to the one source that follows it, or that there is. */
function chooseSources(
  { db }: EngineContext,
  { source, tables }: ParsedParams<'sync.start'>,
): readonly Source[] {
  if (source !== undefined) return [findSource(db, source)];
  const all = allSources(db);
  if (!tables || all.length <= 1) {
    if (tables && all.length === 0) throw new ProblemError(problem('remote.no-sources'));
    return all;
  }
  const named = new Set(tables.map(({ table }) => idKey(table)));
  const following = all.filter(({ sourceId }) =>
    listFollowedTables(db, sourceId).some(({ tableId }) => named.has(idKey(tableId))),
  );
  if (following.length === 1) return following;
  const names = all.map(({ name }) => name).join(', ');
  throw new ProblemError(problem('remote.which-source', { sources: quoteInput(names, 300) }));
}

async function syncSource(
  context: EngineContext,
  known: Source,
  ways: Ways,
  task: Task,
): Promise<void> {
  const { db } = context;
  const { named } = ways;
  const wantNamed = (source: Source) =>
    (named ?? []).map(({ table, selection }) => wantTable(db, source.sourceId, table, selection));
  await withLine(context, known, task, async (line, told) => {
    let prepared: { readonly source: Source; readonly listing: Listing | null };
    try {
      const source = await refreshConfig(context, known, line);
      prepared = {
        source,
        listing: named ? null : await listWhatMatters(context, source, line, ways),
      };
    } catch (error) {
      const why = problemOf(error, context, task);
      const all = named ? wantNamed(known) : listFollowedTables(db, known.sourceId);
      // Nobody would be told otherwise.
      if (all.length === 0) throw error;
      for (const wanted of all) ways.tell(describe(context, known, wanted, 'failed', 0, why));
      return;
    }
    const { source, listing } = prepared;
    const all = named ? wantNamed(source) : listFollowedTables(db, source.sourceId);
    for (const wanted of all) {
      if (task.signal.aborted) return;
      const synced = await syncTable(context, source, wanted, line, listing, told);
      const hasCome = synced.state !== 'failed' && synced.table !== null;
      if (named && ways.follow && hasCome) setFollowed(db, wanted, true);
      ways.tell(synced);
    }
    if (!named) noteSynced(db, source, context.now().toISOString());
    context.emit({ kind: 'changed', room: 'sources', ids: [source.name] });
  });
}

interface Listing extends ListedTables {
  /** By folded id. */
  readonly byId: ReadonlyMap<string, TableAnswer>;
  /** Only what changed lately. */
  readonly isRecent: boolean;
}

const DAY_MS = 24 * 60 * 60_000;
/** After a longer time the whole list is no more than what changed. */
const MOST_PAST_DAYS = 30;

/** The server's list, with which one question answers for many tables. What followed folders and
 * searches hold is followed. */
async function listWhatMatters(
  context: EngineContext,
  source: Source,
  line: Line,
  { isQuick }: Ways,
): Promise<Listing> {
  const { db } = context;
  const [language = ''] = languagesOf(source);
  const days = source.syncedAt
    ? Math.ceil((context.now().getTime() - Date.parse(source.syncedAt)) / DAY_MS) + 1
    : null;
  const isRecent = isQuick && days !== null && days <= MOST_PAST_DAYS;
  const listed = await listRemoteTables(line, language, isRecent ? { pastDays: days } : {});
  if (!isRecent) rememberList(context, source, language, listed);
  const follow = (entries: readonly TableAnswer[]) => {
    for (const { id } of entries) setFollowed(db, wantTable(db, source.sourceId, id, null), true);
  };
  for (const { kind, subject } of listFollowedLists(db, source.sourceId)) {
    if (kind === 'folder') follow(listed.entries.filter((entry) => isInFolder(entry, subject)));
    else follow((await listRemoteTables(line, language, { query: subject })).entries);
  }
  const byId = new Map(listed.entries.map((entry) => [idKey(entry.id), entry]));
  return { ...listed, byId, isRecent };
}

async function syncTable(
  context: EngineContext,
  source: Source,
  wanted: WantedTable,
  shared: Line,
  listing: Listing | null,
  task: Task,
): Promise<SyncedTable> {
  let requests = 0;
  const line: Line = { ...shared, onSend: () => requests++ };
  try {
    return await whileClaimed(line, wanted.remoteId, async () => {
      // Whoever fetched it meanwhile may have brought it.
      const current = wantTable(context.db, source.sourceId, wanted.tableId, wanted.selection);
      const outcome = await bringTable(context, source, current, line, listing, task);
      const { state, why, revisions } = outcome;
      const now = wantTable(context.db, source.sourceId, wanted.tableId, wanted.selection);
      return { ...describe(context, source, now, state, requests, why), revisions };
    });
  } catch (error) {
    return describe(context, source, wanted, 'failed', requests, problemOf(error, context, task));
  }
}

interface Outcome {
  readonly state: SyncedTable['state'];
  readonly why: Problem | null;
  readonly revisions: SyncedTable['revisions'];
}

async function bringTable(
  context: EngineContext,
  source: Source,
  wanted: WantedTable,
  line: Line,
  listing: Listing | null,
  task: Task,
): Promise<Outcome> {
  const { db } = context;
  const { tableId, tableKey } = wanted;
  const settle = (state: Outcome['state'], more: Partial<Outcome> = {}): Outcome => ({
    state,
    why: null,
    revisions: null,
    ...more,
  });
  const checked = (
    standing: 'current' | 'discontinued' | 'withdrawn' | 'renamed',
    renamedTo: string | null = null,
    etag: string | null = null,
  ) => noteChecked(db, wanted, { standing, renamedTo, etag, at: context.now().toISOString() });

  const listed = listing?.byId.get(idKey(tableId));
  if (!listed && listing?.isRecent && tableKey !== null) return settle('unchanged');
  const [language = ''] = languagesOf(source);
  const found = listed
    ? { language, entry: listed, etag: null }
    : await lookUp(line, source, wanted);
  if (found === 'unchanged') return settle('unchanged');
  if (found === null) {
    if (tableKey === null) throw noSuchTable(source.name, tableId);
    const successor = findSuccessor(context, wanted, listing);
    checked(successor ? 'renamed' : 'withdrawn', successor);
    return settle('withdrawn', { why: goneProblem(source, tableId, successor) });
  }
  const { entry, etag } = found;
  if (idKey(entry.id) !== idKey(tableId)) {
    checked('renamed', entry.id);
    return settle('withdrawn', { why: goneProblem(source, tableId, entry.id) });
  }
  const standing = entry.discontinued ? 'discontinued' : 'current';
  const why = entry.discontinued
    ? problem('remote.discontinued', { table: tableId, source: source.name }, { severity: 'info' })
    : null;
  const isSame = entry.updated !== null && isSameTime(entry.updated, wanted.updated);
  if (tableKey !== null && isSame) {
    checked(standing, null, etag);
    return settle('unchanged', { why });
  }
  const downloaded = await downloadTable(line, source, wanted, found, task);
  const stored = await storeDownloaded(context, source, wanted, downloaded, task);
  checked(standing, null, isSameTime(downloaded.updated, entry.updated) ? etag : null);
  const { outcome, revisions } = stored;
  return settle(outcome === 'same' ? 'unchanged' : outcome, { why, revisions });
}

/** The server's entry of one table; null where it has none. */
async function lookUp(
  line: Line,
  source: Source,
  { tableId, tableKey, etag }: WantedTable,
): Promise<(FreshEntry & { readonly etag: string | null }) | 'unchanged' | null> {
  const found = await findEntry(line, source, tableId, tableKey === null ? null : etag);
  if (!found) return null;
  const { reply, language } = found;
  if (reply.kind === 'unchanged') return 'unchanged';
  return reply.kind === 'answer' ? { language, entry: reply.value, etag: reply.etag } : null;
}

function goneProblem(source: Source, table: string, successor: string | null): Problem {
  const severity = { severity: 'warning' } as const;
  return successor === null
    ? problem('remote.withdrawn', { table, source: source.name }, severity)
    : problem('remote.renamed', { table, source: source.name, successor }, severity);
}

const READ_TITLE = 'SELECT title_key AS title FROM stat_table WHERE table_key = ?';

/** A table of the list that is not here and has the title of one that is gone, periods apart. */
function findSuccessor(
  { db }: EngineContext,
  { sourceId, tableKey }: WantedTable,
  listing: Listing | null,
): string | null {
  if (!listing || listing.isRecent || tableKey === null) return null;
  const title = statement<[number], { title: string }>(db, READ_TITLE).get(tableKey)?.title;
  if (!title) return null;
  const here = new Set(listFollowedTables(db, sourceId).map((one) => idKey(one.tableId)));
  const alike = listing.entries.filter(
    ({ id, label }) =>
      !here.has(idKey(id)) && withoutPeriods(foldText(label)) === withoutPeriods(title),
  );
  // Of several nobody knows.
  return alike.length === 1 ? (alike[0]?.id ?? null) : null;
}

function withoutPeriods(folded: string): string {
  return folded
    .replace(/\d[\da-z]*/g, '')
    .replace(/[\s.,–-]+/g, ' ')
    .trim();
}

const DESCRIBE = `
  SELECT id, cells FROM stat_table WHERE table_key = ? AND removal IS NULL`;

function describe(
  { db }: EngineContext,
  source: Source,
  { tableId, tableKey }: WantedTable,
  state: SyncedTable['state'],
  requests: number,
  why: Problem | null,
): SyncedTable {
  const here =
    tableKey === null
      ? undefined
      : statement<[number], { id: string; cells: number }>(db, DESCRIBE).get(tableKey);
  return {
    source: source.name,
    id: tableId,
    table: here?.id ?? null,
    state,
    cells: here?.cells ?? 0,
    requests,
    problem: why,
    revisions: null,
  };
}

/** What went wrong with one table; what ends the whole work is thrown on. */
function problemOf(error: unknown, { db }: EngineContext, task: Task): Problem {
  if (task.signal.aborted) throw error;
  if (error instanceof ProblemError) return error.problem;
  const known = storageProblem(error, catalogFileOf(db));
  if (known === null) throw error;
  return known;
}
