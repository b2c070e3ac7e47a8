/** What the tests of selections share: chunks in memory, and answers worked out whole. */
import type { CellBatch, CellSink } from '#shared/cube/batch.ts';
import { CHUNK_CELLS } from '#shared/cube/batch.ts';
import { createScratch, encodeChunk } from '#shared/cube/chunk.ts';
import type { Dataset } from '#shared/cube/dataset.ts';
import type { ChunkSource } from './chunk-source.ts';

export interface MemoryChunks extends ChunkSource, CellSink {
  /** How many chunks were read, repeats included. */
  reads(): number;
}

/** A sink that keeps what it is given as chunks and serves them. */
export function createMemoryChunks(): MemoryChunks {
  const chunks: Uint8Array[] = [];
  let cells = 0;
  let reads = 0;
  return {
    write(batch: CellBatch) {
      chunks.push(encodeChunk(batch, createScratch(CHUNK_CELLS)).slice());
      cells += batch.count;
    },
    get cellCount() {
      return cells;
    },
    readChunk(no) {
      reads++;
      return chunks[no] as Uint8Array;
    },
    reads: () => reads,
  };
}

export interface WholeAnswer {
  readonly values: readonly number[];
  readonly status: readonly number[];
  readonly wide: ReadonlyMap<number, string>;
}

export async function readWhole(dataset: Dataset): Promise<WholeAnswer> {
  const values: number[] = [];
  const status: number[] = [];
  const wide = new Map<number, string>();
  for await (const block of dataset.blocks(new AbortController().signal)) {
    if (block.start !== values.length) throw new Error(`block at ${block.start}`);
    for (let i = 0; i < block.count; i++) {
      values.push(block.values[i] as number);
      status.push(block.status[i] as number);
    }
    for (const [place, text] of block.wide) wide.set(block.start + place, text);
  }
  return { values, status, wide };
}
