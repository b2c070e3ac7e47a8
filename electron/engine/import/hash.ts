/** SHA-256 of files: by it the same bytes are known again. */
import { createHash, hash } from 'node:crypto';
import type { Task } from '#shared/api/task.ts';
import type { ByteSource } from '../px/source.ts';

const BLOCK_BYTES = 1 << 20;

/**
 * SHA-256 of all bytes of a source.
 *
 * @throws ProblemError as the source.
 */
export async function hashSource(source: ByteSource, task: Task): Promise<Buffer> {
  const passing = createHash('sha256');
  const block = new Uint8Array(BLOCK_BYTES);
  for (let offset = 0; ; ) {
    const length = await source.read(offset, block);
    if (length === 0) return passing.digest();
    passing.update(block.subarray(0, length));
    offset += length;
    await task.breathe();
  }
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
