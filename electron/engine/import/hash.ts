/** SHA-256 of files: by it the same bytes are known again. */
import { createHash, hash } from 'node:crypto';
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

/** Bytes at hand. */
export function hashBytes(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}

export interface PassingHash {
  /** Sees every byte once and in order; missing where the hash is known already. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  digest(): Buffer;
}

/** Of bytes that a reader passes on, unless their hash is known. */
export function hashInPassing(known: Buffer | null): PassingHash {
  if (known) return { digest: () => known };
  const passing = createHash('sha256');
  return { onBytes: (bytes) => void passing.update(bytes), digest: () => passing.digest() };
}
