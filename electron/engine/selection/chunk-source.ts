import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import type { Chunk } from '#shared/cube/chunk.ts';
import { openChunk } from '#shared/cube/chunk.ts';

/** The stored cells of one table, wherever they are kept: `CHUNK_CELLS` in every chunk but the last. */
export interface ChunkSource {
  readonly cellCount: number;
  /** Chunk `no`, from 0, in the form of `shared/cube/chunk.ts`. The bytes stay as they are. */
  readChunk(no: number): Uint8Array;
}

/** A chunk ready for cell after cell: symbols of 64-bit chunks are spread to one byte per cell. */
export type OpenedChunk =
  | (Chunk & { readonly kind: 'i32' })
  | (Chunk & { readonly kind: 'f64' } & { readonly status: Uint8Array });

/** Most chunks kept open: what a window needs again and again while somebody scrolls. */
const KEPT_CHUNKS = 32;

/** Opens chunks and keeps the ones used last. */
export function createChunkOpener(source: ChunkSource): (no: number) => OpenedChunk {
  const kept = new Map<number, OpenedChunk>();
  return (no) => {
    const known = kept.get(no);
    const chunk = known ?? open(source.readChunk(no));
    kept.delete(no);
    if (kept.size >= KEPT_CHUNKS) {
      for (const oldest of kept.keys()) {
        kept.delete(oldest);
        break;
      }
    }
    kept.set(no, chunk);
    return chunk;
  };
}

function open(bytes: Uint8Array): OpenedChunk {
  const chunk = openChunk(bytes);
  if (chunk.kind === 'i32') return chunk;
  const status = new Uint8Array(CHUNK_CELLS);
  chunk.symbolPlaces.forEach((place, i) => {
    status[place] = chunk.symbolStatuses[i] as number;
  });
  return { ...chunk, status };
}
