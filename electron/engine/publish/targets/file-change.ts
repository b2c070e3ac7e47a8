/** What a plan does with a file or a link, for people. */
import type { FileChange } from '#shared/api/publish-answers.ts';
import type { FrozenResource } from './target.ts';

export const NO_FILE = {
  fileName: null,
  sizeBytes: null,
  rows: null,
  sha256: null,
  link: null,
} as const;

export function fileChange(
  resource: FrozenResource,
  name: string,
  change: FileChange['change'],
): FileChange {
  const { resourceId } = resource;
  if (resource.kind === 'link') {
    const link = { url: resource.url, status: null, contentType: null, sizeBytes: null };
    return { ...NO_FILE, resourceId, name, change, link };
  }
  const { fileName, sizeBytes, rows, sha256 } = resource;
  return { resourceId, name, change, fileName, sizeBytes, rows, sha256, link: null };
}
