/**
 * Lines and columns of places in DATA. Lines are not counted while cells are parsed; the file is
 * read once more when, and only when, something has to be told.
 */
import type { Task } from '#shared/api/task.ts';
import { BlockReader, DEFAULT_BLOCK_BYTES } from './blocks.ts';
import type { Position } from './findings.ts';
import type { ByteSource } from './source.ts';

const LF = 0x0a;
const CR = 0x0d;

/**
 * @param offsets  As the block reader counts; null for the end of the file.
 * @param from  The position of the first byte of DATA, and its offset.
 * @param breaksAtCr  Lines end with CR alone.
 * @returns positions in the order of `offsets`.
 */
export async function locate(
  source: ByteSource,
  offsets: readonly (number | null)[],
  from: { readonly position: Position; readonly offset: number },
  breaksAtCr: boolean,
  countsCharacters: boolean,
  task: Task,
): Promise<readonly Position[]> {
  const found: Position[] = [];
  if (offsets.length === 0) return found;
  const wanted = offsets
    .map((offset, index) => ({ offset: offset ?? Number.POSITIVE_INFINITY, index }))
    .sort((a, b) => a.offset - b.offset);
  const lineBreak = breaksAtCr ? CR : LF;
  let { line, column } = from.position;
  let next = 0;
  let nextOffset = wanted[0]?.offset ?? Number.POSITIVE_INFINITY;
  let base = 0;
  const reader = new BlockReader(source, { blockBytes: DEFAULT_BLOCK_BYTES }, task);
  try {
    for (let block = await reader.next(); block; block = await reader.next()) {
      for (let i = Math.max(0, from.offset - base); i < block.length; i++) {
        if (base + i >= nextOffset) {
          while (next < wanted.length && (wanted[next]?.offset ?? 0) <= base + i) {
            found[wanted[next++]?.index ?? 0] = { line, column };
          }
          nextOffset = wanted[next]?.offset ?? Number.POSITIVE_INFINITY;
        }
        const byte = block[i] as number;
        if (byte === lineBreak) {
          line++;
          column = 1;
        } else if (!countsCharacters || (byte & 0xc0) !== 0x80) column++;
      }
      base += block.length;
      if (next >= wanted.length) break;
    }
  } finally {
    await reader.close();
  }
  while (next < wanted.length) found[wanted[next++]?.index ?? 0] = { line, column };
  return found;
}
