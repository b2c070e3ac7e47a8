import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Task } from '#shared/api/task.ts';

const BLOCK_BYTES = 1 << 20;

/** SHA-256 of a file's bytes. */
export async function hashFile(path: string, task: Task): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: BLOCK_BYTES })) {
    hash.update(bytes);
    await task.breathe();
  }
  return hash.digest();
}
