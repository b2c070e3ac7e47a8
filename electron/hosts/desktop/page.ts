import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import type { Asset } from '../assets.ts';
import { SECURITY_HEADERS } from '../security-headers.ts';

const SCHEME = 'app';

/** The window's page has an origin of its own, so that the same policy holds as in a browser. */
export const PAGE_ORIGIN = `${SCHEME}://statdesk`;

/** To be registered before the application is ready. */
export const PRIVILEGED_SCHEMES = [
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
];

/** Serves the window's own files, and nothing else. */
export function servePage(
  protocol: Pick<Protocol, 'handle'>,
  assets: ReadonlyMap<string, Asset>,
): void {
  protocol.handle(SCHEME, async (request) => {
    const { origin, host, pathname } = new URL(request.url);
    // Outside a browser the origin of a scheme of one's own is "null".
    const isOurs = origin === PAGE_ORIGIN || host === new URL(PAGE_ORIGIN).host;
    const asset = isOurs ? assets.get(pathname.slice(1)) : undefined;
    if (!asset) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    return new Response(new Uint8Array(await readFile(asset.path)), {
      headers: { ...SECURITY_HEADERS, 'Content-Type': asset.mediaType },
    });
  });
}
