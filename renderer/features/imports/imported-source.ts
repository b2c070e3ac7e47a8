/** The way from a report back to the bytes of a file, where there is one. */
import type { FileToCheck } from '#renderer/shell/file-check.ts';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ReportFile } from './report.ts';

/** Only these have lines and rules. */
const PX = /\.px$/i;

/** Null where the file can be reached no more: a browser loses what it was given when its page is left. */
export function sourceOf(
  { host, pickedFiles }: Pick<Shell, 'host' | 'pickedFiles'>,
  { path, table }: Pick<ReportFile, 'path' | 'table'>,
): FileToCheck | null {
  if (!PX.test(path)) return null;
  if (host.kind === 'desktop') return { kind: 'path', path };
  const file = pickedFiles.get(path);
  if (file) return { kind: 'picked', file, path };
  // Files that the command line imported are where they were.
  return table !== null && /^(?:\/|[A-Za-z]:\\)/.test(path) ? { kind: 'table', id: table } : null;
}
