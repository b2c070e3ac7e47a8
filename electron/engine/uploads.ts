import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineContext } from './context.ts';

/** A name that a host may have given an upload: no path can be made of it. */
const UPLOAD_ID = /^[0-9a-f-]{16,64}$/;

/** The file of an upload; null where there is none of this id. */
export function findUpload(folder: string | null, id: string): string | null {
  if (folder === null || !UPLOAD_ID.test(id)) return null;
  const path = join(folder, id);
  return existsSync(path) ? path : null;
}

interface Items {
  readonly items: readonly { readonly kind: string; readonly uploadId?: string }[];
}

/** Bytes that a browser sent are kept until they are imported, whatever came of it. */
export async function discardUploads(context: EngineContext, { items }: Items): Promise<void> {
  for (const { kind, uploadId = '' } of items) {
    const path = kind === 'upload' ? context.resolveUpload(uploadId) : null;
    if (path !== null) await rm(path, { force: true });
  }
}
