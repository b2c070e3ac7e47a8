/** Requests to one catalog, as the user of one connection. The key is put in here and nowhere else. */

import type { PreviewRequest } from '#shared/api/publish-answers.ts';
import type { Task } from '#shared/api/task.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { type Download, lookAtDownload } from '../http/download.ts';
import { type FormPart, formBody } from '../http/multipart.ts';
import { openNetwork } from '../http/network.ts';
import type { HttpAnswer, HttpRequest } from '../http/request.ts';
import { sendPatiently } from '../http/retry.ts';
import type { StoredConnection } from './connections.ts';
import { asFailure } from './remote-failure.ts';
import { findTarget } from './targets/index.ts';

export interface RemoteRequest {
  readonly method: HttpRequest['method'];
  /** Below the root of the site, with a slash at its beginning; or a whole address of the same site. */
  readonly path: string;
  readonly body?:
    | { readonly kind: 'json'; readonly value: unknown }
    | { readonly kind: 'form'; readonly parts: readonly FormPart[] };
  /** Without the key: as the public sees it. */
  readonly isAnonymous?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Undefined where the body is no JSON. */
  readonly json: unknown;
}

export interface Session {
  readonly connection: StoredConnection;
  readonly host: string;
  readonly hasKey: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Sent again where waiting helps. @throws RemoteFailure where no answer comes. */
  read(request: RemoteRequest): Promise<Answer>;
  /** Sent again only where it certainly was not done. @throws RemoteFailure where no answer comes. */
  write(request: RemoteRequest, onProgress?: (sentBytes: number) => void): Promise<Answer>;
  /** The key goes along only to the site itself. */
  download(url: string, read: 'all' | 'head', as: 'user' | 'public'): Promise<Download>;
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
}

const READ_TIMEOUTS = { answerTimeoutMs: 60_000, idleTimeoutMs: 60_000 } as const;
/** An upload has no limit in all, only between two steps forward. */
const UPLOAD_TIMEOUTS = { ...READ_TIMEOUTS, totalTimeoutMs: 2 ** 31 - 1 } as const;
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** What masks show in place of a key. */
const MASK = '••••••';

/** @throws ProblemError `secrets.*`, `publish.no-key` where the environment has none of this name. */
export async function openSession(
  context: EngineContext,
  connection: StoredConnection,
  task: Task,
): Promise<Session> {
  const key = await readKey(context, connection);
  const client = openNetwork(context, { connectTimeoutMs: 10_000 });
  const own = ownHeaders(context.version);
  const auth = key === null ? {} : findTarget(connection.kind).keyHeaders(connection, key);
  const toHttp = (
    request: RemoteRequest,
    onProgress: ((sentBytes: number) => void) | undefined,
  ): HttpRequest => {
    const form =
      request.body?.kind === 'form' ? formBody(request.body.parts, onProgress) : undefined;
    const json = request.body?.kind === 'json' ? JSON.stringify(request.body.value) : undefined;
    return {
      method: request.method,
      url: addressOf(connection, request.path),
      headers: {
        ...own,
        ...(request.isAnonymous ? {} : auth),
        ...(json === undefined ? {} : JSON_TYPE),
        ...form?.headers,
      },
      ...(form ? { body: form.open } : json === undefined ? {} : { body: json }),
      ...(form ? UPLOAD_TIMEOUTS : READ_TIMEOUTS),
      ...(context.publishAnswerMs === undefined
        ? {}
        : { answerTimeoutMs: context.publishAnswerMs, idleTimeoutMs: context.publishAnswerMs }),
      maxAnswerBytes: LARGEST_ANSWER,
      signal: task.signal,
    };
  };
  const send = async (
    request: RemoteRequest,
    isRepeatable: boolean,
    onProgress?: (sentBytes: number) => void,
  ): Promise<Answer> => {
    try {
      return toAnswer(await sendPatiently(client, toHttp(request, onProgress), { isRepeatable }));
    } catch (error) {
      task.signal.throwIfAborted();
      throw asFailure(error);
    }
  };
  return {
    connection,
    host: new URL(connection.url).host,
    hasKey: key !== null,
    signal: task.signal,
    now: context.now,
    read: (request) => send(request, true),
    write: (request, onProgress) => send(request, false, onProgress),
    async download(url, read, as) {
      const isOwnSite = new URL(url).origin === new URL(connection.url).origin;
      const headers = as === 'user' && isOwnSite ? { ...own, ...auth } : own;
      try {
        return await lookAtDownload(client, { url, headers, read, signal: task.signal });
      } catch (error) {
        task.signal.throwIfAborted();
        throw asFailure(error);
      }
    },
    wait: (ms) => client.wait(ms, task.signal),
    close: () => client.close(),
  };
}

const JSON_TYPE = { 'content-type': 'application/json' } as const;

function ownHeaders(version: string): Readonly<Record<string, string>> {
  return { 'user-agent': `Statdesk/${version}`, accept: 'application/json' };
}

async function readKey(
  { secrets }: EngineContext,
  { name, settings: { key } }: StoredConnection,
): Promise<string | null> {
  if (key.kind === 'none') return null;
  if (key.kind === 'stored') return secrets.read(key.secretId);
  const value = process.env[key.variable]?.trim();
  if (value) return value;
  throw new ProblemError(problem('publish.no-key', { connection: name, variable: key.variable }));
}

function addressOf(connection: StoredConnection, path: string): string {
  return path.startsWith('/') ? connection.url + path : path;
}

function toAnswer({ status, body }: HttpAnswer): Answer {
  const text = body.toString('utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status, text, json };
}

/** A request as people may see it: the key masked, files by name. */
export function previewRequest(
  context: EngineContext,
  connection: StoredConnection,
  { name, subject }: { readonly name: string; readonly subject: string },
  request: RemoteRequest,
): PreviewRequest {
  const { body } = request;
  const hasKey = connection.settings.key.kind !== 'none' && !request.isAnonymous;
  const headers = {
    ...ownHeaders(context.version),
    ...(hasKey ? findTarget(connection.kind).keyHeaders(connection, MASK) : {}),
    ...(body?.kind === 'json' ? JSON_TYPE : {}),
    ...(body?.kind === 'form' ? { 'content-type': 'multipart/form-data' } : {}),
  };
  return {
    step: name,
    subject,
    method: request.method,
    url: addressOf(connection, request.path),
    headers,
    body:
      body === undefined
        ? ''
        : body.kind === 'json'
          ? JSON.stringify(body.value, null, 2)
          : body.parts.map(partLine).join('\n'),
  };
}

function partLine(part: FormPart): string {
  if (!('file' in part)) return `${part.name}=${part.value}`;
  const { fileName, mediaType, sizeBytes } = part.file;
  return `${part.name}=@${fileName} (${mediaType}, ${sizeBytes} bytes)`;
}
