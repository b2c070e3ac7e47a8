/** The way out that the user's settings describe. */
import type { EngineContext } from '../context.ts';
import { readSettings } from '../settings/settings.ts';
import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type ProxyChoice,
} from './client.ts';

/**
 * To be closed after use: settings may have changed by the next time.
 *
 * @throws ProblemError `http.bad-proxy`, `http.bad-ca-file`.
 */
export function openNetwork(
  { db, http }: Pick<EngineContext, 'db' | 'http'>,
  options: Pick<HttpClientOptions, 'connectTimeoutMs'> = {},
): HttpClient {
  const { proxy, caFile } = readSettings(db);
  return createHttpClient({ ...options, proxy: proxyChoice(proxy), caFile, ...http });
}

function proxyChoice(setting: string): ProxyChoice {
  if (setting === 'system' || setting === 'none') return { kind: setting };
  return { kind: 'address', url: setting };
}
