/** From whatever address somebody has of a server to the root of its API. */
import type { ServerConfig } from '#shared/api/remote-answers.ts';
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { KNOWN_SERVERS } from '#shared/servers/known-servers.ts';
import type { EngineContext } from '../context.ts';
import type { HttpClient } from '../http/client.ts';
import { type ConfigAnswer, configAnswer, tableAnswer } from './answers.ts';
import { ask, demand, type Line } from './ask.ts';

export interface Found {
  readonly root: string;
  readonly config: ServerConfig;
  readonly suggestedName: string;
  readonly tableId: string | null;
}

/** Where offices put the API below their host. */
const USUAL_ROOTS = ['api/v2', 'api/pxwebapi/v2', 'api/v2-beta', 'api/pxwebapi/v2-beta'];
/** What follows the root in addresses of the API. */
const ENDPOINTS = new Set(['config', 'tables', 'navigation', 'codelists', 'savedqueries']);
/** Somebody waits for it, and may have mistyped the address. */
const TRIES = 2;
const OLD_API = /^v[01]$/;

/**
 * Tries the address itself, what it is below, and the usual places on its host. Nothing that the
 * server points to is followed.
 *
 * @throws ProblemError `remote.bad-address`, `remote.old-api`, `remote.no-api`; what the network does
 *   where nothing answers at all.
 */
export async function findServer(
  context: Pick<EngineContext, 'db' | 'version'>,
  client: HttpClient,
  address: string,
  signal: AbortSignal,
): Promise<Found> {
  const url = parseAddress(address);
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => OLD_API.test(segment.toLowerCase()))) {
    throw new ProblemError(problem('remote.old-api', { address: quoteInput(address) }));
  }
  const open = (root: string): Line => ({
    db: context.db,
    client,
    root,
    pace: null,
    userAgent: `Statdesk/${context.version}`,
    tries: TRIES,
    signal,
    onWait: () => {},
    onSend: () => {},
  });
  let redirection: Problem | null = null;
  for (const root of candidates(url, segments)) {
    try {
      const config = await readConfig(open(root));
      const tableId = await findTable(open(root), segments, root);
      return { root, config, tableId, suggestedName: nameOf(url, root) };
    } catch (error) {
      if (!(error instanceof ProblemError) || signal.aborted) throw error;
      // A host that does not answer at one place does not answer at another.
      if (error.problem.code.startsWith('http.')) throw error;
      if (error.problem.code === 'remote.redirected') redirection ??= error.problem;
    }
  }
  throw new ProblemError(
    redirection ?? problem('remote.no-api', { address: quoteInput(address) }, { retry: 'no' }),
  );
}

/** What a server says of itself today. */
export async function readConfig(line: Line): Promise<ServerConfig> {
  const { value } = await demand(line, { path: ['config'] }, configAnswer);
  return toConfig(value, line.root);
}

function toConfig(answer: ConfigAnswer, root: string): ServerConfig {
  const { languages, defaultLanguage } = answer;
  const isKnown = languages.some(({ id }) => id === defaultLanguage);
  return {
    apiVersion: answer.apiVersion,
    isBeta: answer.defaultMetadataFormat !== undefined || /v2-?beta/i.test(root),
    languages,
    defaultLanguage: isKnown ? defaultLanguage : (languages[0]?.id ?? defaultLanguage),
    maxDataCells: answer.maxDataCells,
    maxCalls: answer.maxCallsPerTimeWindow,
    timeWindowSeconds: answer.timeWindow,
    license: answer.license,
    sourceReferences: answer.sourceReferences,
  };
}

/** An address without a scheme is one of the web. */
function parseAddress(address: string): URL {
  const text = address.trim();
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url;
  throw new ProblemError(problem('remote.bad-address', { address: quoteInput(address) }));
}

/** The likeliest first, each once. */
function candidates(url: URL, segments: readonly string[]): readonly string[] {
  const at = segments.findIndex((segment) => ENDPOINTS.has(segment.toLowerCase()));
  const below = (parts: readonly string[]) => [url.origin, ...parts].join('/');
  const known = KNOWN_SERVERS.find(({ hosts }) => hosts.includes(url.host));
  const isApi = segments.some((segment) => /^v2/i.test(segment));
  const own = at > 0 ? [below(segments.slice(0, at))] : [];
  return [
    ...new Set([
      ...(isApi ? own : []),
      ...(isApi ? [below(segments)] : []),
      ...(known ? [known.root] : []),
      ...own,
      ...(segments.length > 0 ? [below(segments)] : []),
      ...USUAL_ROOTS.map((path) => `${url.origin}/${path}`),
      url.origin,
    ]),
  ];
}

/** Web pages and API alike name the table late in the path. */
async function findTable(
  line: Line,
  segments: readonly string[],
  root: string,
): Promise<string | null> {
  const own = new Set(new URL(root).pathname.split('/').map((part) => part.toLowerCase()));
  const likely = segments
    .filter((part) => !own.has(part.toLowerCase()) && !ENDPOINTS.has(part.toLowerCase()))
    .filter((part) => /\d/.test(part) && part.length <= 100)
    .slice(-2)
    .toReversed();
  for (const part of likely) {
    const id = decodeSegment(part);
    try {
      const reply = await ask(line, { path: ['tables', id] }, tableAnswer);
      if (reply.kind === 'answer') return reply.value.id;
    } catch (error) {
      // The server is found; the table is a hint and no more.
      if (!(error instanceof ProblemError) || line.signal.aborted) throw error;
    }
  }
  return null;
}

function decodeSegment(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function nameOf(url: URL, root: string): string {
  const known = KNOWN_SERVERS.find((one) => one.root === root || one.hosts.includes(url.host));
  return known?.name ?? url.hostname.replace(/^(www|data|api)\./, '');
}
