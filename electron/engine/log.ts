import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_BYTES = 1_000_000;

/**
 * The log of a catalog, `statdesk.log` in its folder: details of defects, for whoever mends them. The
 * one before is kept as `statdesk.log.old`. A log that cannot be written is no reason to fail.
 */
export function openLog(
  folder: string,
  now: () => Date,
): (message: string, error?: unknown) => void {
  const path = join(folder, 'statdesk.log');
  return (message, error) => {
    const detail =
      error instanceof Error ? `\n${error.stack}` : error === undefined ? '' : ` ${error}`;
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_BYTES) {
        renameSync(path, `${path}.old`);
      }
      appendFileSync(path, `${now().toISOString()} ${message}${detail}\n`);
    } catch {
      return;
    }
  };
}
