/** Servers that the catalog knows: found at an address, named, listed, removed. */
import { z } from 'zod';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Schedule, ServerConfig, ServerOffer, SourceRow } from '#shared/api/remote-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { foldText } from '#shared/cube/fold.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';
import { openNetwork } from '../http/network.ts';
import { type Found, findServer } from './discover.ts';

export interface Source {
  readonly sourceId: number;
  readonly name: string;
  readonly root: string;
  readonly config: ServerConfig;
  readonly schedule: Schedule;
  readonly syncedAt: string | null;
}

/** Written by this room; read as strictly as if it were not. */
const storedConfig = z.object({
  apiVersion: z.string(),
  isBeta: z.boolean(),
  languages: z.array(z.object({ id: z.string(), label: z.string() })),
  defaultLanguage: z.string(),
  maxDataCells: z.number(),
  maxCalls: z.number(),
  timeWindowSeconds: z.number(),
  license: z.string().nullable(),
  sourceReferences: z.array(z.object({ language: z.string(), text: z.string() })),
}) satisfies z.ZodType<ServerConfig>;

interface StoredSource {
  readonly sourceId: number;
  readonly name: string;
  readonly root: string;
  readonly config: string;
  readonly schedule: Schedule;
  readonly addedAt: string;
  readonly syncedAt: string | null;
}

const COLUMNS = `
  source_id AS sourceId, name, root, config, schedule, added_at AS addedAt, synced_at AS syncedAt`;
const LIST = `SELECT ${COLUMNS} FROM source ORDER BY name_key`;
const FIND = `SELECT ${COLUMNS} FROM source WHERE name_key = ?`;
const FIND_ROOT = 'SELECT name FROM source WHERE root = ?';
const COUNTS = `
  SELECT
    (SELECT max(listed_at) FROM remembered_list WHERE source = @sourceId) AS listedAt,
    (SELECT max(table_count) FROM remembered_list WHERE source = @sourceId) AS tableCount,
    (SELECT count(*) FROM remote_table WHERE source = @sourceId AND is_followed = 1) AS followedCount`;

type Counts = Pick<SourceRow, 'listedAt' | 'tableCount' | 'followedCount'>;

/** In the order of their names. */
export function listSources({ db }: EngineContext): readonly SourceRow[] {
  return statement<[], StoredSource>(db, LIST)
    .all()
    .map((row) => toSourceRow(db, row));
}

function toSourceRow(db: Connection, row: StoredSource): SourceRow {
  const { name, root, schedule, addedAt, syncedAt, sourceId } = row;
  const counts = statement<[object], Counts>(db, COUNTS).get({ sourceId });
  return {
    name,
    root,
    schedule,
    addedAt,
    syncedAt,
    config: parseConfig(row),
    listedAt: counts?.listedAt ?? null,
    tableCount: counts?.tableCount ?? null,
    followedCount: counts?.followedCount ?? 0,
  };
}

function parseConfig({ config }: StoredSource): ServerConfig {
  return storedConfig.parse(JSON.parse(config));
}

export function allSources(db: Connection): readonly Source[] {
  return statement<[], StoredSource>(db, LIST)
    .all()
    .map((row) => ({ ...row, config: parseConfig(row) }));
}

/** @throws ProblemError `remote.unknown-source`. */
export function findSource(db: Connection, name: string): Source {
  const row = statement<[string], StoredSource>(db, FIND).get(foldText(name.trim()));
  if (!row) throw new ProblemError(problem('remote.unknown-source', { name: quoteInput(name) }));
  return { ...row, config: parseConfig(row) };
}

/** Asks which server answers at an address, or at the ones that it suggests. Nothing is kept. */
export async function inspectAddress(
  context: EngineContext,
  { address }: ParsedParams<'sources.inspect'>,
  task: Task,
): Promise<ServerOffer> {
  const { root, config, tableId, suggestedName } = await find(context, address, task);
  const addedAs = statement<[string], { name: string }>(context.db, FIND_ROOT).get(root)?.name;
  return { root, config, tableId, suggestedName, addedAs: addedAs ?? null };
}

async function find(context: EngineContext, address: string, task: Task): Promise<Found> {
  const client = openNetwork(context);
  try {
    return await findServer(context, client, address, task.signal);
  } finally {
    await client.close();
  }
}

const ADD = `
  INSERT INTO source (name, name_key, root, config, schedule, added_at)
  VALUES (@name, @nameKey, @root, @config, 'manual', @addedAt)
  ON CONFLICT (name_key) DO NOTHING`;

/**
 * @throws ProblemError `remote.name-taken`, and what `findServer` throws; nothing is kept then.
 */
export async function addSource(
  context: EngineContext,
  { name, address }: ParsedParams<'sources.add'>,
  task: Task,
): Promise<SourceRow> {
  const { db } = context;
  const nameKey = foldText(name);
  const taken = () =>
    new ProblemError(problem('remote.name-taken', { name: quoteInput(name) }, { retry: 'no' }));
  if (statement(db, FIND).get(nameKey)) throw taken();
  const { root, config } = await find(context, address, task);
  const addedAt = context.now().toISOString();
  const added = statement(db, ADD).run({
    name,
    nameKey,
    root,
    config: JSON.stringify(config),
    addedAt,
  });
  // Somebody else was faster.
  if (added.changes === 0) throw taken();
  context.emit({ kind: 'changed', room: 'sources', ids: [name] });
  return readSource(db, name);
}

function readSource(db: Connection, name: string): SourceRow {
  const row = statement<[string], StoredSource>(db, FIND).get(foldText(name));
  if (!row) throw new ProblemError(problem('remote.unknown-source', { name: quoteInput(name) }));
  return toSourceRow(db, row);
}

const CHANGE = `UPDATE source SET schedule = @schedule WHERE source_id = @sourceId`;

export function changeSource(
  context: EngineContext,
  { name, schedule }: ParsedParams<'sources.change'>,
): SourceRow {
  const { sourceId } = findSource(context.db, name);
  statement(context.db, CHANGE).run({ sourceId, schedule });
  context.emit({ kind: 'changed', room: 'sources', ids: [name] });
  return readSource(context.db, name);
}

const REMOVE = 'DELETE FROM source WHERE source_id = ?';

/** What was fetched from it stays. @throws ProblemError `remote.unknown-source`. */
export function removeSource(
  context: EngineContext,
  { name }: ParsedParams<'sources.remove'>,
): { readonly name: string } {
  const source = findSource(context.db, name);
  statement(context.db, REMOVE).run(source.sourceId);
  context.emit({ kind: 'changed', room: 'sources', ids: [source.name] });
  return { name: source.name };
}

const KEEP_CONFIG = 'UPDATE source SET config = @config WHERE source_id = @sourceId';

/** A server may have changed its limits since it was added. */
export function keepConfig(db: Connection, { sourceId }: Source, config: ServerConfig): void {
  statement(db, KEEP_CONFIG).run({ sourceId, config: JSON.stringify(config) });
}

const SYNCED = 'UPDATE source SET synced_at = @at WHERE source_id = @sourceId';

export function noteSynced(db: Connection, { sourceId }: Source, at: string): void {
  statement(db, SYNCED).run({ sourceId, at });
}
