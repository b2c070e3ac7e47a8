import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where sealed keys of connections lie: STATDESK_KEYS, else beside the settings of this user’s programs. */
export function keysFolder(env = process.env): string {
  if (env.STATDESK_KEYS) return resolve(env.STATDESK_KEYS);
  return join(envPaths('statdesk', { suffix: '' }).config, 'keys');
}
