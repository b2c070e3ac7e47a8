import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of downloads as the engine gives them: no path can be made of one. */
const DOWNLOAD_ID = /^[0-9A-Za-z_-]{16,64}$/;

export interface Download {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly file: FileHandle;
  /** Closes and removes the file. */
  end(): Promise<void>;
}

/**
 * Takes the download `<folder>/<id>/<file name>` out of the folder: who asks first gets it, and nobody
 * gets it again. Null where there is none of this id.
 */
export async function takeDownload(folder: string, id: string): Promise<Download | null> {
  if (!DOWNLOAD_ID.test(id)) return null;
  const taken = join(folder, `.taken-${randomUUID()}`);
  try {
    await rename(join(folder, id), taken);
  } catch {
    return null;
  }
  const [fileName] = await readdir(taken);
  if (fileName === undefined) return null;
  const path = join(taken, fileName);
  const { size } = await stat(path);
  const file = await open(path);
  return {
    fileName,
    sizeBytes: size,
    file,
    async end() {
      await file.close().catch(() => {});
      await rm(taken, { recursive: true, force: true });
    },
  };
}

/** The header that saves an answer under its name, in every language (RFC 6266). */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
