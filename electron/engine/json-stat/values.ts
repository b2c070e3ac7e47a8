/** The numbers of a list of values, one after the other, as they are written. */
import type { Task } from '#shared/api/task.ts';
import { BlockReader, DEFAULT_BLOCK_BYTES } from '../px/blocks.ts';
import type { ByteSource } from '../px/source.ts';
import type { ValueList } from './outline.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const CLOSE_LIST = 0x5d;
const BACKSLASH = 0x5c;
const BLANK = 0x20;
const LONGEST_TOKEN = 2000;

/**
 * @param onToken  Called per entry with its text as it stands in the file, quotes included; empty
 *   where there is none between two commas.
 */
export async function readValueList(
  source: ByteSource,
  { start, end }: ValueList,
  onToken: (text: string) => void,
  task: Task,
): Promise<void> {
  const reader = new BlockReader(source, { blockBytes: DEFAULT_BLOCK_BYTES }, task);
  let base = 0;
  let token = '';
  let isInString = false;
  let isEscaped = false;
  let entries = 0;
  const add = (bytes: Uint8Array, from: number, to: number): void => {
    if (token.length < LONGEST_TOKEN)
      token += latin1(bytes, from, Math.min(to, from + LONGEST_TOKEN));
  };
  try {
    for (let block = await reader.next(); block; block = await reader.next()) {
      const first = Math.max(0, start + 1 - base);
      const last = Math.min(block.length, end - base);
      let from = first;
      for (let i = first; i < last; i++) {
        const byte = block[i] as number;
        if (isInString) {
          if (isEscaped) isEscaped = false;
          else if (byte === BACKSLASH) isEscaped = true;
          else if (byte === QUOTE) isInString = false;
        } else if (byte === QUOTE) isInString = true;
        else if (byte === COMMA || byte === CLOSE_LIST) {
          add(block, from, i);
          const text = token.trim();
          // A list without any entry has no first one.
          if (byte === COMMA || text !== '' || entries > 0) onToken(text);
          entries++;
          token = '';
          from = i + 1;
        } else if (byte <= BLANK && from === i) from = i + 1;
      }
      if (first < last) add(block, from, last);
      base += block.length;
      if (base >= end) return;
      await task.breathe();
      task.report({
        progress: [
          { unit: 'bytes', done: (source.size + reader.bytesRead) / 2, total: source.size },
        ],
      });
    }
  } finally {
    await reader.close();
  }
}

/** Numbers are ASCII; a text is only told, and then cut. */
function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}
