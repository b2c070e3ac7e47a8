/** The proxy that the system is set to, where the engine looks for it: in the environment. */

/** What Electron's session knows of it. */
interface ProxyResolver {
  resolveProxy(url: string): Promise<string>;
}

/** Any address of the web: systems set one proxy for all of them, or a script that is asked. */
const ASKED = 'https://example.org/';

/** Those that are set already were set on purpose and stay. */
export async function adoptSystemProxy(
  session: ProxyResolver,
  environment: Record<string, string | undefined>,
): Promise<void> {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  if (names.some((name) => environment[name])) return;
  const proxy = parseProxyAnswer(await session.resolveProxy(ASKED));
  if (proxy === null) return;
  environment.HTTPS_PROXY = proxy;
  environment.HTTP_PROXY = proxy;
}

/**
 * The first proxy of an answer such as `PROXY proxy.example:8080; DIRECT`; null where none comes
 * first, and for kinds that are not spoken (SOCKS).
 */
export function parseProxyAnswer(answer: string): string | null {
  const [first = ''] = answer.split(';');
  const [, kind = '', host = ''] = /^\s*(\w+)\s+(\S+)\s*$/.exec(first) ?? [];
  switch (kind.toUpperCase()) {
    case 'PROXY':
    case 'HTTP':
      return `http://${host}`;
    case 'HTTPS':
      return `https://${host}`;
    default:
      return null;
  }
}
