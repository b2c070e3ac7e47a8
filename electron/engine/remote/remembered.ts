/** The list of a server's tables as it was last seen, for looking through it without a network. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { RemoteFolder, RemoteTablePage, RemoteTableRow } from '#shared/api/remote-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { foldText } from '#shared/cube/fold.ts';
import { idKey } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';
import { runJob } from '../jobs/run.ts';
import { languagesOf } from './about-table.ts';
import type { TableAnswer } from './answers.ts';
import { refreshConfig, withLine } from './line.ts';
import { type ListedTables, listRemoteTables, withNavigation } from './list.ts';
import { findSource, type Source } from './sources.ts';
import { type LocalTable, localTables } from './wanted.ts';

const REMEMBER = `
  INSERT OR REPLACE INTO remembered_list (source, language, listed_at, is_whole, table_count, entries)
  VALUES (@sourceId, @language, @listedAt, @isWhole, @tableCount, @entries)`;
const READ = `
  SELECT language, listed_at AS listedAt, is_whole AS isWhole, entries FROM remembered_list
  WHERE source = @sourceId AND language = @language`;

/** Asks for all tables of a server in all its languages, and remembers them. */
export function refreshList(
  context: EngineContext,
  { source: name }: ParsedParams<'remote.list'>,
  task: Task,
): Promise<{ readonly tables: number }> {
  const source = findSource(context.db, name);
  return runJob(context, { kind: 'listing', subject: source.name }, task, async (_job, running) => {
    const tables = await withLine(context, source, running, async (line) => {
      const current = await refreshConfig(context, source, line);
      let most = 0;
      for (const language of languagesOf(current)) {
        const listed = await listRemoteTables(line, language);
        const hasPaths = listed.entries.some(({ paths }) => paths.length > 0);
        const entries =
          current.config.isBeta && !hasPaths
            ? await withNavigation(line, language, listed.entries)
            : listed.entries;
        rememberList(context, current, language, { ...listed, entries });
        most = Math.max(most, entries.length);
      }
      return most;
    });
    return { result: { tables } };
  });
}

export function rememberList(
  context: EngineContext,
  { sourceId, name }: Source,
  language: string,
  { entries, isWhole }: ListedTables,
): void {
  statement(context.db, REMEMBER).run({
    sourceId,
    language,
    listedAt: context.now().toISOString(),
    isWhole: isWhole ? 1 : 0,
    tableCount: entries.length,
    entries: deflateRawSync(JSON.stringify(entries)),
  });
  context.emit({ kind: 'changed', room: 'sources', ids: [name] });
}

interface RememberedList {
  readonly language: string;
  readonly listedAt: string;
  readonly isWhole: boolean;
  readonly tables: readonly RememberedTable[];
}

interface RememberedTable {
  readonly entry: TableAnswer;
  /** Folded words, each after a blank. */
  readonly words: string;
}

interface StoredList {
  readonly language: string;
  readonly listedAt: string;
  readonly isWhole: number;
  readonly entries: Buffer;
}

/** The list looked at last stays open: somebody types a search. */
const kept = new WeakMap<Connection, { readonly key: string; readonly list: RememberedList }>();

function readList(db: Connection, { sourceId }: Source, language: string): RememberedList | null {
  const stored = statement<[object], StoredList>(db, READ).get({ sourceId, language });
  if (!stored) return null;
  const key = `${sourceId} ${language} ${stored.listedAt}`;
  const known = kept.get(db);
  if (known?.key === key) return known.list;
  // Written by `rememberList` alone, of what was parsed when it came.
  const entries: readonly TableAnswer[] = JSON.parse(inflateRawSync(stored.entries).toString());
  const list = {
    language,
    listedAt: stored.listedAt,
    isWhole: stored.isWhole === 1,
    tables: entries.map((entry) => ({ entry, words: wordsOf(entry) })),
  };
  kept.set(db, { key, list });
  return list;
}

function wordsOf({ id, label, variableNames, paths, description }: TableAnswer): string {
  const folders = paths.flat().map((folder) => folder.label);
  const all = [id, label, description ?? '', ...variableNames, ...folders].join(' ');
  return ` ${foldText(all)
    .split(/[\s,.;:()/]+/)
    .join(' ')}`;
}

const DEFAULT_LIMIT = 100;

/** One page of the remembered list: what a search and a folder leave, in the server's order. */
export function listRemembered(
  { db }: EngineContext,
  params: ParsedParams<'remote.tables'>,
): RemoteTablePage {
  const source = findSource(db, params.source);
  const language = params.language ?? source.config.defaultLanguage;
  const { offset = 0, limit = DEFAULT_LIMIT, query = '', folder = null } = params;
  const list = readList(db, source, language);
  if (!list) return { total: 0, offset, rows: [], listedAt: null, language, isWhole: true };
  const tokens = foldText(query)
    .split(/\s+/)
    .filter((token) => token !== '');
  const found = list.tables.filter(
    ({ entry, words }) =>
      tokens.every((token) => words.includes(` ${token}`)) &&
      (folder === null || isInFolder(entry, folder)),
  );
  const local = localTables(db, source.sourceId);
  return {
    total: found.length,
    offset,
    rows: found.slice(offset, offset + limit).map(({ entry }) => toRow(entry, local)),
    listedAt: list.listedAt,
    language,
    isWhole: list.isWhole,
  };
}

export function isInFolder({ paths }: TableAnswer, folder: string): boolean {
  const wanted = folder.toLowerCase();
  return paths.some((path) => path.some(({ id }) => id.toLowerCase() === wanted));
}

function toRow(entry: TableAnswer, local: ReadonlyMap<string, LocalTable>): RemoteTableRow {
  const here = local.get(idKey(entry.id));
  return {
    id: entry.id,
    title: entry.label,
    updated: entry.updated,
    firstPeriod: entry.firstPeriod,
    lastPeriod: entry.lastPeriod,
    variableLabels: entry.variableNames,
    isDiscontinued: entry.discontinued ?? false,
    path: (entry.paths[0] ?? []).map(({ id, label }) => label || id),
    local: here?.table ?? null,
    isFollowed: here?.isFollowed ?? false,
  };
}

/** Folders of the remembered list, parents before children. */
export function listRemoteFolders(
  { db }: EngineContext,
  params: ParsedParams<'remote.folders'>,
): readonly RemoteFolder[] {
  const source = findSource(db, params.source);
  const list = readList(db, source, params.language ?? source.config.defaultLanguage);
  const folders = new Map<string, RemoteFolder>();
  const order = new Map<string, string>();
  for (const { entry } of list?.tables ?? []) {
    const counted = new Set<string>();
    for (const path of entry.paths) {
      let parent: string | null = null;
      let place = '';
      for (const { id, label, sortCode } of path) {
        const known: RemoteFolder | undefined = folders.get(id);
        const more = counted.has(id) ? 0 : 1;
        counted.add(id);
        folders.set(id, {
          id,
          label: label || id,
          parent: known ? known.parent : parent,
          tableCount: (known?.tableCount ?? 0) + more,
        });
        place = `${place}\u0000${foldText(sortCode ?? label)}\u0000${id}`;
        if (!order.has(id)) order.set(id, place);
        parent = id;
      }
    }
  }
  const placeOf = ({ id }: RemoteFolder) => order.get(id) ?? '';
  return [...folders.values()].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}
