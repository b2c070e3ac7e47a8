import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { Task } from '#shared/api/task.ts';

/** A file this small is read at once: a stream costs more than its bytes. */
const SMALL_BYTES = 1 << 20;

/** SHA-256 of a file's bytes. */
export async function hashFile(path: string, size: number, task: Task): Promise<Uint8Array> {
  const hash = createHash('sha256');
  if (size <= SMALL_BYTES) return hash.update(readFileSync(path)).digest();
  for await (const bytes of createReadStream(path, { highWaterMark: SMALL_BYTES })) {
    hash.update(bytes);
    await task.breathe();
  }
  return hash.digest();
}
