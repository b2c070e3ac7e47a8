/** What went wrong below HTTP, as a problem with a code. */
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';

/** An address as people may see it: without password and query, which can hold secrets. */
export function describeAddress(url: URL): string {
  return quoteInput(`${url.protocol}//${url.host}${url.pathname}`, 200);
}

/** Codes of Node, OpenSSL and undici (nodejs.org/api/errors.html, undici.nodejs.org). */
const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const REFUSED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
]);
const TIMEOUT = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);
const LOST = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_CLOSED',
  'UND_ERR_DESTROYED',
]);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_TLS_|^ERR_SSL_/;

/**
 * @param error  Whatever undici threw; causes are looked at as well.
 */
export function requestProblem(error: unknown, url: URL): Problem {
  const address = describeAddress(url);
  const codes = errorCodes(error);
  const some = (set: ReadonlySet<string>) => codes.some((code) => set.has(code));
  if (codes.some((code) => CERTIFICATE.test(code))) {
    const detail = codes.find((code) => CERTIFICATE.test(code)) ?? '';
    return problem('http.certificate', { host: url.host, detail }, { retry: 'no' });
  }
  if (some(UNKNOWN_HOST)) return problem('http.unknown-host', { host: url.host }, LATER);
  if (some(REFUSED)) return problem('http.refused', { host: url.host }, LATER);
  if (some(TIMEOUT)) return problem('http.timeout', { address }, LATER);
  if (some(LOST) || codes.some((code) => code.startsWith('Z_') || code.startsWith('HPE_'))) {
    return problem('http.connection-lost', { address }, LATER);
  }
  const detail = quoteInput(error instanceof Error ? error.message : String(error));
  return problem('http.failed', { address, detail }, LATER);
}

const LATER = { retry: 'later' } as const;

/** The codes of an error, its causes, and the errors that it gathers (one per address of a host). */
function errorCodes(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const gathered = error instanceof AggregateError ? error.errors : [];
  return [
    ...own,
    ...errorCodes(error.cause, depth + 1),
    ...gathered.flatMap((one) => errorCodes(one, depth + 1)),
  ];
}
