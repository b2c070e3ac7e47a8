import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

type Request = Pick<IncomingMessage, 'headers' | 'method' | 'url'>;

/** 256 random bits, fit for an address. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Decides whether a request comes from the window that was given the token. The address is
 * `/TOKEN/path`, so that it needs neither redirect nor cookie.
 *
 * Host is checked against names that lead here from elsewhere, Origin and Sec-Fetch-Site against pages
 * of other sites, the token against other users of this computer.
 *
 * @param origin  The one origin that is served, `http://127.0.0.1:PORT`.
 */
export function createGuard(origin: string, token: string) {
  const host = new URL(origin).host;
  const expected = digest(token);

  const comesFromElsewhere = ({ headers }: Request, needsOrigin: boolean) => {
    if (headers.host !== host) return true;
    if (headers.origin === undefined ? needsOrigin : headers.origin !== origin) return true;
    const site = headers['sec-fetch-site'];
    return site !== undefined && site !== 'same-origin' && site !== 'none';
  };

  const pathOf = (request: Request, needsOrigin: boolean): string | null => {
    if (comesFromElsewhere(request, needsOrigin)) return null;
    const [, given = '', path] = /^\/([^/?#]*)\/([^?#]*)/.exec(request.url ?? '') ?? [];
    // Digests have one length, so the comparison takes the same time whatever was given.
    return timingSafeEqual(digest(given), expected) ? (path ?? '') : null;
  };

  return {
    /** The path behind the token; null where the request is refused. */
    page: (request: Request) =>
      pathOf(request, request.method !== 'GET' && request.method !== 'HEAD'),
    /** The same for a WebSocket, which always names its origin. */
    socket: (request: Request) => pathOf(request, true),
  };
}

export type Guard = ReturnType<typeof createGuard>;
