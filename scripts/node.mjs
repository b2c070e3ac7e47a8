import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** SQLite's native module needs at least this Node; older ones crash in it without a word. */
const LEAST = [22, 14];

/**
 * The Node that Statdesk runs on: the one that `npm ci` installed, else this one where it is new enough.
 *
 * @throws Error with a sentence for people where there is neither.
 */
export function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    name,
  );
  if (existsSync(installed)) return installed;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return process.execPath;
  throw new Error(
    `Statdesk needs Node ${LEAST.join('.')} or newer; this is ${process.versions.node}. ` +
      'Run `npm ci`, which brings one along on Linux and Windows, or install a newer Node.',
  );
}
