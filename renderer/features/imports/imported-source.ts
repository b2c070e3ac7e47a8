/** The way from a report back to the bytes of a file, where there is one. */
import type { FileToCheck } from '#renderer/shell/file-check.ts';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ReportFile } from './report.ts';

/** A file that can be read once more. */
export type PickedSource = Extract<FileToCheck, { readonly kind: 'path' | 'picked' }>;

/** Null where the file can be reached no more. */
export function bytesOf(
  { host, pickedFiles }: Pick<Shell, 'host' | 'pickedFiles'>,
  path: string,
): PickedSource | null {
  // What was packed in an archive has no place of its own.
  if (/\.zip\//i.test(path)) return null;
  if (host.kind === 'desktop') return { kind: 'path', path };
  const file = pickedFiles.get(path);
  return file ? { kind: 'picked', file, path } : null;
}

/** Only these have lines and rules. */
const PX = /\.px$/i;

export function isPxPath(path: string): boolean {
  return PX.test(path);
}

/** Files that say nothing about themselves. */
export function isDelimitedPath(path: string): boolean {
  return /\.(csv|tsv|tab|txt)$/i.test(path);
}

/** Null where the file can be reached no more: a browser loses what it was given when its page is left. */
export function sourceOf(
  { host, pickedFiles }: Pick<Shell, 'host' | 'pickedFiles'>,
  { path, table }: Pick<ReportFile, 'path' | 'table'>,
): FileToCheck | null {
  if (!isPxPath(path)) return null;
  const bytes = bytesOf({ host, pickedFiles }, path);
  if (bytes) return bytes;
  // Files that the command line imported are where they were.
  return table !== null && /^(?:\/|[A-Za-z]:\\)/.test(path) ? { kind: 'table', id: table } : null;
}
