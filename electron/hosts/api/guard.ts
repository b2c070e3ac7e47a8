/** Who may ask the local API: programs of this computer, and pages of origins that were named. */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { type Problem, problem, quoteInput } from '#shared/errors/problem.ts';

export interface GuardOptions {
  /** The address that is listened on. */
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may read answers; `*` is every one. */
  readonly origins: readonly string[];
}

export interface Guard {
  /** Why a request is refused; null where it is let through. */
  refuse(headers: IncomingHttpHeaders): Problem | null;
  /** Headers that let the page of a named origin read an answer; none for all others. */
  corsHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>>;
  /** The same for a preflight. */
  preflightHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>>;
}

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];
const EXPOSED = 'Content-Disposition, ETag, Location, Retry-After';
const PREFLIGHT_SECONDS = '600';

/** Whether only programs of this computer reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/**
 * Host is checked against names that lead here from elsewhere (DNS rebinding), Origin and
 * Sec-Fetch-Site against pages of other sites, which need no CORS to send a request.
 */
export function createGuard({ host, port, origins }: GuardOptions): Guard {
  const own = isLoopback(host) ? LOOPBACK_NAMES : [...LOOPBACK_NAMES, hostname().toLowerCase()];
  const allowsAll = origins.includes('*');
  const named = new Set(origins.map((origin) => origin.toLowerCase().replace(/\/+$/, '')));

  const isOwnHost = (given: string | undefined): boolean => {
    const [, name, asked = '80'] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(given ?? '') ?? [];
    if (name === undefined || Number(asked) !== port) return false;
    if (own.includes(name.toLowerCase())) return true;
    // An address cannot be rebound: only names can.
    return !isLoopback(host) && isIP(name.replace(/^\[|\]$/g, '')) !== 0;
  };

  const isNamed = (origin: string): boolean => allowsAll || named.has(origin.toLowerCase());

  return {
    refuse(headers) {
      if (!isOwnHost(headers.host)) {
        return problem('pxwebapi.foreign-host', { host: quoteInput(headers.host ?? '') });
      }
      const { origin } = headers;
      if (origin !== undefined) {
        if (isNamed(origin) || origin.toLowerCase() === `http://${headers.host?.toLowerCase()}`) {
          return null;
        }
        return problem('pxwebapi.foreign-origin', { origin: quoteInput(origin) });
      }
      // Images, scripts and frames of other sites name no origin; a link that somebody follows may.
      const site = headers['sec-fetch-site'];
      const isForeign = site === 'cross-site' || site === 'same-site';
      const isFollowed =
        headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
      return isForeign && !isFollowed && !allowsAll
        ? problem('pxwebapi.foreign-origin', { origin: 'another site' })
        : null;
    },
    corsHeaders({ origin }) {
      if (origin === undefined || !isNamed(origin)) return { Vary: 'Origin' };
      return {
        Vary: 'Origin',
        'Access-Control-Allow-Origin': allowsAll ? '*' : origin,
        'Access-Control-Expose-Headers': EXPOSED,
      };
    },
    preflightHeaders(headers) {
      const isPrivate = headers['access-control-request-private-network'] === 'true';
      return {
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '*',
        'Access-Control-Max-Age': PREFLIGHT_SECONDS,
        ...(isPrivate && { 'Access-Control-Allow-Private-Network': 'true' }),
      };
    },
  };
}
