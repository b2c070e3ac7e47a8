import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ProblemError, problem } from '#shared/errors/problem.ts';

export interface Upload {
  readonly uploadId: string;
  readonly sizeBytes: number;
}

/**
 * Keeps the bytes that a browser sends as a file of the folder, named by a random id; the engine
 * removes it after the import. A transfer that breaks off leaves nothing.
 *
 * @throws ProblemError `host.disk-full`, `host.upload-broken`.
 */
export async function receiveUpload(folder: string, body: Readable): Promise<Upload> {
  const uploadId = randomUUID();
  const path = join(folder, uploadId);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(body, file);
    return { uploadId, sizeBytes: file.bytesWritten };
  } catch (cause) {
    await rm(path, { force: true });
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    const isFull = code === 'ENOSPC' || code === 'EDQUOT';
    throw new ProblemError(
      isFull
        ? problem('host.disk-full', undefined, { retry: 'later', place: { file: folder } })
        : problem('host.upload-broken', undefined, { retry: 'now' }),
      { cause },
    );
  }
}
