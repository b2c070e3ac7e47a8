/** What every request to the world shares: connections, proxy, certificates, and the clock of its waits. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { getCACertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';

/** Where requests go through. `system`: what `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say. */
export type ProxyChoice =
  | { readonly kind: 'system' }
  | { readonly kind: 'none' }
  | { readonly kind: 'address'; readonly url: string };

export interface HttpClientOptions {
  readonly proxy?: ProxyChoice;
  /** PEM file with certificates that are trusted beside those of the system. */
  readonly caFile?: string | null;
  readonly connectTimeoutMs?: number;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** In [0, 1): spreads the waits of programs that failed together. */
  readonly random?: () => number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted before. */
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface HttpClient {
  readonly dispatcher: Dispatcher;
  readonly now: () => number;
  readonly random: () => number;
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Ends open connections; requests under way fail. */
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 20_000;
/** What is on this computer is never asked for through a proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];

/** @throws ProblemError `http.bad-proxy`, `http.bad-ca-file`. */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const dispatcher = createDispatcher(options);
  return {
    dispatcher,
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    wait: options.wait ?? waitOnClock,
    close: () => dispatcher.destroy(),
  };
}

async function waitOnClock(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(ms, undefined, signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function createDispatcher({
  proxy = { kind: 'system' },
  caFile = null,
  connectTimeoutMs = CONNECT_TIMEOUT_MS,
  environment = process.env,
}: HttpClientOptions): Dispatcher {
  const ca = caFile ? readAuthorities(caFile) : null;
  const tls = { timeout: connectTimeoutMs, ...(ca && { ca }) };
  const addresses = chooseProxy(proxy, environment);
  if (!addresses) return new Agent({ connect: tls });
  try {
    return new EnvHttpProxyAgent({
      httpProxy: addresses.http,
      httpsProxy: addresses.https,
      noProxy: [addresses.bypass, ...LOOPBACK].filter(Boolean).join(','),
      connect: tls,
      requestTls: tls,
      proxyTls: tls,
    });
  } catch (error) {
    const address = quoteInput(withoutPassword(addresses.https || addresses.http));
    throw new ProblemError(problem('http.bad-proxy', { address }), { cause: error });
  }
}

interface ProxyAddresses {
  readonly http: string;
  readonly https: string;
  /** Hosts that are asked directly, as `NO_PROXY` lists them. */
  readonly bypass: string;
}

function chooseProxy(
  proxy: ProxyChoice,
  environment: Readonly<Record<string, string | undefined>>,
): ProxyAddresses | null {
  if (proxy.kind === 'none') return null;
  // Both spellings are in use; the small one wins, as in curl.
  const read = (name: string) => environment[name] || environment[name.toUpperCase()] || '';
  const bypass = read('no_proxy');
  if (proxy.kind === 'address') {
    const url = parseProxyAddress(proxy.url);
    return { http: url, https: url, bypass };
  }
  const http = read('http_proxy');
  const https = read('https_proxy') || http;
  return http || https
    ? {
        http: http && parseProxyAddress(http),
        https: https && parseProxyAddress(https),
        bypass,
      }
    : null;
}

/** `proxy.example:8080` is read as `http://proxy.example:8080`, as other programs do. */
function parseProxyAddress(text: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url.href;
  throw new ProblemError(problem('http.bad-proxy', { address: quoteInput(withoutPassword(text)) }));
}

function withoutPassword(text: string): string {
  return text.replace(/\/\/[^@/]*@/, '//');
}

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** All that this program trusts by itself, and the certificates of the file. */
function readAuthorities(path: string): string[] {
  try {
    const extra = readFileSync(path, 'latin1').match(PEM_CERTIFICATE) ?? [];
    if (extra.length === 0) throw new Error('no certificate in it');
    for (const pem of extra) new X509Certificate(pem);
    return [...getCACertificates('default'), ...extra];
  } catch (error) {
    const detail = quoteInput(error instanceof Error ? error.message : String(error));
    throw new ProblemError(problem('http.bad-ca-file', { path, detail }), { cause: error });
  }
}
