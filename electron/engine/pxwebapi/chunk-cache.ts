/** Chunks that are kept between requests: clients ask for parts of the same tables again and again. */
import type { ChunkSource } from '../selection/chunk-source.ts';

/** Of all tables together: 16 MiB where cells are 32 bits wide. */
const KEPT_CHUNKS = 64;

const kept = new Map<string, Uint8Array>();

/**
 * The same chunks, read and verified once while they are asked for.
 *
 * @param stamp  The same for the same cells, and for no others.
 */
export function keepChunks(source: ChunkSource, stamp: string): ChunkSource {
  return {
    cellCount: source.cellCount,
    readChunk(no) {
      const key = `${stamp} ${no}`;
      const bytes = kept.get(key) ?? source.readChunk(no);
      kept.delete(key);
      const [oldest] = kept.size >= KEPT_CHUNKS ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(key, bytes);
      return bytes;
    },
  };
}
