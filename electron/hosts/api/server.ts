/** Serves the catalog as PxWebApi 2 on a socket of its own. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Api, openApi } from '#engine/api.ts';
import type { ServedCall } from '#shared/api/local-api.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import { listen } from '../loopback/listen.ts';
import { VERSION } from '../version.ts';
import { type CallLimit, createCallLimit } from './call-limit.ts';
import { createGuard, type Guard } from './guard.ts';

export interface ApiServerOptions {
  readonly catalog: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly host: string;
  readonly maxDataCells: number;
  /** Null without a limit. */
  readonly maxCalls: number | null;
  readonly timeWindow: number;
  readonly origins: readonly string[];
  /** Part of the path before `/api`; null for none. */
  readonly token: string | null;
  readonly languages: readonly string[] | null;
  readonly log: (message: string, error?: unknown) => void;
  readonly onServed?: (call: ServedCall) => void;
  readonly patience?: Patience;
}

export interface ApiServer {
  /** `http://127.0.0.1:8080/api/v2` */
  readonly address: string;
  close(): Promise<void>;
}

/** Longest address: what fits a selection of some thousand values. */
const LONGEST_ADDRESS = 64 * 1024;
const CLOSE_MS = 2_000;

/** How long a client may take, in ms, before its connection is closed. */
interface Patience {
  /** To send the headers. */
  readonly headers: number;
  /** To send the whole request. */
  readonly request: number;
  /** Without anything moving: a client that does not read. */
  readonly idle: number;
  /** How often it is looked at. */
  readonly check: number;
}

const PATIENCE: Patience = { headers: 15_000, request: 60_000, idle: 120_000, check: 5_000 };

const LONGEST_LOGGED = 2000;
/** As web servers log a client that did not wait for its answer. */
const CLIENT_WENT_AWAY = 499;

const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** @throws ProblemError as `openApi` and `listen`. */
export async function startApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const { catalog, token, host, origins, maxCalls, timeWindow, patience = PATIENCE } = options;
  const api = openApi({
    folder: catalog,
    version: VERSION,
    settings: {
      maxDataCells: options.maxDataCells,
      maxCalls,
      timeWindow,
      languages: options.languages,
      allowsOrigins: origins.length > 0,
    },
    now: () => new Date(),
    log: options.log,
  });
  const before = token === null ? '' : `/${token}`;
  const limit =
    maxCalls === null ? null : createCallLimit(maxCalls, timeWindow, () => performance.now());
  let guard: Guard | null = null;
  const listener = getRequestListener((request, { incoming, outgoing }) => {
    const isHttp1 = incoming instanceof IncomingMessage && outgoing instanceof ServerResponse;
    if (!guard || !isHttp1) throw new Error('a request that cannot be');
    const { onServed } = options;
    return serve({ api, guard, limit, before, onServed }, request, incoming, outgoing);
  });
  const server = createServer(
    {
      maxHeaderSize: LONGEST_ADDRESS * 2,
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.check,
    },
    listener,
  );
  server.setTimeout(patience.idle);
  try {
    const origin = await listen(server, options.port, host);
    guard = createGuard({ host, port: Number(new URL(origin).port || 80), origins });
    return { address: `${origin}${before}/api/v2`, close: () => close(server, api) };
  } catch (error) {
    api.close();
    throw error;
  }
}

interface Serving {
  readonly api: Api;
  readonly guard: Guard;
  readonly limit: CallLimit | null;
  /** Part of the path before `/api`: "" or `/SECRET`. */
  readonly before: string;
  readonly onServed: ApiServerOptions['onServed'];
}

async function serve(
  { api, guard, limit, before, onServed }: Serving,
  request: Request,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Response> {
  const { headers, url = '/' } = incoming;
  const tell = onServed ? report(incoming, outgoing, before, onServed) : () => {};
  const refused = guard.refuse(headers) ?? outOfBounds(url, before);
  if (refused) return withHeaders(api.refuse(refused), {});
  const cors = guard.corsHeaders(headers);
  if (incoming.method === 'OPTIONS') {
    const isForeign = 'Access-Control-Allow-Origin' in cors;
    const more = isForeign ? guard.preflightHeaders(headers) : { Allow: 'GET, HEAD, POST' };
    return withHeaders(new Response(null, { status: 204 }), { ...cors, ...more });
  }
  const tooMany = isCounted(url) ? limit?.take(incoming.socket.remoteAddress ?? '') : null;
  const place = { root: `http://${headers.host}`, before, tell };
  const answer = tooMany ? api.refuse(tooMany) : await api.answer(request, place);
  return withHeaders(answer, cors);
}

function outOfBounds(url: string, before: string): Problem | null {
  if (url.length > LONGEST_ADDRESS) {
    const values = { length: url.length, limit: LONGEST_ADDRESS };
    return problem('pxwebapi.address-too-long', values);
  }
  const secret = url.slice(0, before.length);
  const isHere = isSame(secret, before) && /^[/?]?$/.test(url.charAt(before.length));
  return isHere ? null : problem('pxwebapi.unknown-path');
}

/** Takes the same time wherever the texts begin to differ. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** Clients read the limits from the configuration, so asking for it is free. */
function isCounted(url: string): boolean {
  return !/\/config\/*(\?|$)/i.test(url);
}

function withHeaders(response: Response, more: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...more })) {
    if (name === 'Vary') response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  return response;
}

/** Tells of a request when its answer has gone out, or its client has. */
function report(
  { method = '', url = '/' }: IncomingMessage,
  outgoing: ServerResponse,
  before: string,
  onServed: (call: ServedCall) => void,
): (table: string, cells: number) => void {
  const start = performance.now();
  const at = new Date().toISOString();
  const served: { table: string | null; cells: number | null } = { table: null, cells: null };
  outgoing.once('close', () => {
    onServed({
      at,
      method,
      path: url.slice(before.length, before.length + LONGEST_LOGGED),
      status: outgoing.writableFinished ? outgoing.statusCode : CLIENT_WENT_AWAY,
      milliseconds: Math.round((performance.now() - start) * 10) / 10,
      ...served,
    });
  });
  return (table, cells) => Object.assign(served, { table, cells });
}

async function close(server: Server, api: Api): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
  await closed;
  clearTimeout(timer);
  api.close();
}
