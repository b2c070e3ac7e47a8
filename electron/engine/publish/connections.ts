/** Connections: where is published to, and by which key. The key itself is never in the catalog. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Connection, ConnectionReport, TargetChoices } from '#shared/api/publish-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { foldText } from '#shared/cube/fold.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { TARGET_KINDS } from '#shared/publication/draft.ts';
import type { EngineContext } from '../context.ts';
import type { Connection as Database } from '../db/open.ts';
import { openSession, type Session } from './session.ts';
import { findTarget } from './targets/index.ts';

const settings = z.object({
  organization: z.string().nullable(),
  headerName: z.string().nullable(),
  key: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('environment'), variable: z.string() }),
    z.object({
      kind: z.literal('stored'),
      secretId: z.string(),
      store: z.enum(['keychain', 'file']),
    }),
  ]),
});

/** A connection as the engine works with it. */
export interface StoredConnection {
  readonly name: string;
  readonly kind: (typeof TARGET_KINDS)[number];
  readonly url: string;
  readonly settings: z.output<typeof settings>;
}

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly url: string;
  readonly settings: string;
}

const COLUMNS = 'name, kind, url, settings';
const LIST = `SELECT ${COLUMNS} FROM connection ORDER BY name_key`;
const FIND = `SELECT ${COLUMNS} FROM connection WHERE name_key = ?`;
const SAVE = `
  INSERT INTO connection (name, name_key, kind, url, settings)
  VALUES (@name, @key, @kind, @url, @settings)
  ON CONFLICT (name_key) DO UPDATE SET
    name = excluded.name, kind = excluded.kind, url = excluded.url, settings = excluded.settings,
    choices = NULL, choices_at = NULL`;
const REMOVE = 'DELETE FROM connection WHERE name_key = ?';

/** `connections.list`, by name. */
export function listConnections({ db }: EngineContext): readonly Connection[] {
  return db.prepare<[], Row>(LIST).all().map(toStored).map(toConnection);
}

/** @throws ProblemError `publish.unknown-connection`. */
export function findConnection(db: Database, name: string): StoredConnection {
  const found = lookUp(db, name);
  if (found) return found;
  throw new ProblemError(problem('publish.unknown-connection', { connection: quoteInput(name) }));
}

function lookUp(db: Database, name: string): StoredConnection | null {
  const row = db.prepare<[string], Row>(FIND).get(foldText(name.trim()));
  return row ? toStored(row) : null;
}

/**
 * `connections.save`: a new connection, or another address, organisation or key for one of this name.
 * A key that is not given stays as it is.
 *
 * @throws ProblemError `publish.bad-address`, `publish.insecure-address`, `publish.other-kind`,
 *   `secrets.not-kept`.
 */
export async function saveConnection(
  context: EngineContext,
  params: ParsedParams<'connections.save'>,
): Promise<Connection> {
  const { db, secrets } = context;
  const name = params.name.trim();
  const known = lookUp(db, name);
  if (known && known.kind !== params.kind) {
    throw new ProblemError(
      problem('publish.other-kind', { connection: name, kind: known.kind }, at('kind')),
    );
  }
  const url = parseSiteAddress(params.url);
  const before = known?.settings.key ?? { kind: 'none' as const };
  let key = before;
  if (params.key.kind === 'environment') {
    key = { kind: 'environment', variable: params.key.variable };
  } else if (params.key.kind === 'none') {
    key = { kind: 'none' };
  } else if (params.key.kind === 'secret') {
    const secretId = randomUUID();
    await secrets.write(secretId, params.key.secret.trim());
    key = { kind: 'stored', secretId, store: secrets.kind };
  }
  const stored: StoredConnection = {
    name,
    kind: params.kind,
    url,
    settings: {
      organization: params.organization?.trim() || null,
      headerName: params.headerName?.trim() || null,
      key,
    },
  };
  db.prepare(SAVE).run({
    name,
    key: foldText(name),
    kind: stored.kind,
    url,
    settings: JSON.stringify(stored.settings),
  });
  if (before.kind === 'stored' && before !== key) await secrets.remove(before.secretId);
  changed(context, name);
  return toConnection(stored);
}

/** `connections.remove`, its key as well. @throws ProblemError `publish.unknown-connection`. */
export async function removeConnection(
  context: EngineContext,
  { name }: ParsedParams<'connections.remove'>,
): Promise<null> {
  const known = findConnection(context.db, name);
  const { key } = known.settings;
  context.db.prepare(REMOVE).run(foldText(known.name));
  if (key.kind === 'stored') await context.secrets.remove(key.secretId);
  changed(context, known.name);
  return null;
}

/** `connections.test`: reads that harm nothing, as this connection’s user. */
export async function testConnection(
  context: EngineContext,
  { name }: ParsedParams<'connections.test'>,
  task: Task,
): Promise<ConnectionReport> {
  const connection = findConnection(context.db, name);
  const session = await openSession(context, connection, task);
  try {
    return await findTarget(connection.kind).test(session);
  } catch (error) {
    if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
    const isRefused = REFUSALS.has(error.problem.code);
    return {
      isFine: false,
      state: isRefused ? 'refused' : 'offline',
      user: null,
      version: null,
      organizations: [],
      problems: [error.problem],
    };
  } finally {
    await session.close();
  }
}

const REFUSALS = new Set(['publish.key-refused', 'publish.no-right', 'publish.no-key']);

const READ_CHOICES =
  'SELECT choices, choices_at AS readAt FROM connection WHERE name_key = ? AND choices IS NOT NULL';
const KEEP_CHOICES =
  'UPDATE connection SET choices = @choices, choices_at = @readAt WHERE name_key = @key';

const keptChoices = z.object({
  fields: z.record(
    z.string(),
    z.array(
      z.object({
        value: z.string(),
        label: z.string(),
        labels: z.record(z.string(), z.string()).exactOptional(),
        url: z.string().exactOptional(),
      }),
    ),
  ),
  own: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      isRequired: z.boolean(),
      choices: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
});

/** The lists that were read last, or those that come with Statdesk; null where there are none. */
export function readKeptChoices(
  db: Database,
  { name, kind }: StoredConnection,
): TargetChoices | null {
  const row = db
    .prepare<[string], { choices: string; readAt: string }>(READ_CHOICES)
    .get(foldText(name));
  if (!row) return findTarget(kind).shippedChoices;
  return { ...keptChoices.parse(JSON.parse(row.choices)), readAt: row.readAt, isKept: true };
}

/** Lists that are older are read again before something is sent. */
const CHOICES_DAYS = 30;

/** Lists for a plan: the kept ones where they are fresh, else those of now where they can be read. */
export async function choicesFor(
  context: EngineContext,
  session: Session,
): Promise<TargetChoices | null> {
  const { connection } = session;
  const kept = readKeptChoices(context.db, connection);
  const age = context.now().getTime() - Date.parse(kept?.readAt ?? '');
  if (age < CHOICES_DAYS * 24 * 60 * 60 * 1000) return kept;
  try {
    return await readFresh(context, session);
  } catch (error) {
    if (!(error instanceof ProblemError) || session.signal.aborted) throw error;
    return kept;
  }
}

async function readFresh(context: EngineContext, session: Session): Promise<TargetChoices> {
  const { name, kind } = session.connection;
  const read = await findTarget(kind).readChoices(session);
  const readAt = context.now().toISOString();
  if (context.role === 'writer') {
    const row = { key: foldText(name), choices: JSON.stringify(read), readAt };
    context.db.prepare(KEEP_CHOICES).run(row);
  }
  return { ...read, readAt, isKept: false };
}

/**
 * `connections.choices`: lists of the server. Where it cannot be reached, those of the last time.
 *
 * @throws ProblemError as the connection, where there are no lists at all.
 */
export async function readChoices(
  context: EngineContext,
  { name }: ParsedParams<'connections.choices'>,
  task: Task,
): Promise<TargetChoices> {
  const connection = findConnection(context.db, name);
  const session = await openSession(context, connection, task);
  try {
    return await readFresh(context, session);
  } catch (error) {
    const kept = readKeptChoices(context.db, connection);
    if (kept && error instanceof ProblemError && !task.signal.aborted) return kept;
    throw error;
  } finally {
    await session.close();
  }
}

/** Sites on this computer may speak plain HTTP; all others only HTTPS. */
function parseSiteAddress(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
    throw new ProblemError(problem('publish.bad-address', { url: quoteInput(text) }, at('url')));
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ProblemError(
      problem('publish.insecure-address', { url: quoteInput(text) }, at('url')),
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

const at = (field: string) => ({ place: { field } });

function toStored(row: Row): StoredConnection {
  const kind = z.enum(TARGET_KINDS).parse(row.kind);
  return { ...row, kind, settings: settings.parse(JSON.parse(row.settings)) };
}

function toConnection({ name, kind, url, settings: own }: StoredConnection): Connection {
  const known = findTarget(kind).facts.knownAddresses.find((each) => each.url === url);
  const isTest = known ? !known.isProduction : isLoopback(new URL(url).hostname);
  const { key } = own;
  return {
    name,
    kind,
    url,
    isProduction: !isTest,
    organization: own.organization,
    headerName: own.headerName,
    key:
      key.kind === 'environment'
        ? { ...key, isSet: Boolean(process.env[key.variable]) }
        : key.kind === 'stored'
          ? { kind: 'stored', store: key.store }
          : key,
  };
}

function changed(context: EngineContext, name: string): void {
  context.emit({ kind: 'changed', room: 'connections', ids: [name] });
}
