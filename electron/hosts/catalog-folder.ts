import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Which catalog a host opens: what was asked for, else STATDESK_CATALOG, else the platform's data folder. */
export function catalogFolder(asked: string | undefined, env = process.env): string {
  if (asked) return resolve(asked);
  if (env.STATDESK_CATALOG) return resolve(env.STATDESK_CATALOG);
  return join(envPaths('statdesk', { suffix: '' }).data, 'catalog');
}
