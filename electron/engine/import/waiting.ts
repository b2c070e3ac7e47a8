/** Tables that are ready and wait for the next transaction, which small ones share. */
import type { ReadyTable } from './ready.ts';

export interface WaitingTables {
  /** Whether a file of so many bytes waits. */
  hasSize(size: number): boolean;
  /** @param hash  SHA-256. */
  hasBytes(hash: Buffer): boolean;
  /** @returns whether no more should wait. */
  add(table: ReadyTable): boolean;
  /** All of them in order; nothing waits then. */
  take(): readonly ReadyTable[];
}

const MOST_TABLES = 500;
const MOST_BYTES = 8 * 1024 * 1024;

export function createWaitingTables(): WaitingTables {
  let tables: ReadyTable[] = [];
  let bytes = 0;
  const sizes = new Set<number>();
  const hashes = new Set<string>();
  return {
    hasSize: (size) => sizes.has(size),
    hasBytes: (hash) => hashes.has(hash.toString('latin1')),
    add(table) {
      const { cells, source } = table.revision;
      tables.push(table);
      bytes += cells.sizeBytes;
      sizes.add(source.fileSize);
      hashes.add(source.fileHash.toString('latin1'));
      // Cells that are staged on disk already gain nothing by waiting.
      return cells.revision !== null || tables.length >= MOST_TABLES || bytes >= MOST_BYTES;
    },
    take() {
      const taken = tables;
      tables = [];
      bytes = 0;
      sizes.clear();
      hashes.clear();
      return taken;
    },
  };
}
