/**
 * A JSON document without its long lists of values. The lists may have millions of numbers: they are
 * found here by their place and read afterwards, number by number; all the rest is parsed as a whole.
 */
import type { Task } from '#shared/api/task.ts';
import { BlockReader, DEFAULT_BLOCK_BYTES } from '../px/blocks.ts';
import type { ByteSource } from '../px/source.ts';

/** Bytes from the `[` to after the `]`, in the text as UTF-8 without a byte order mark. */
export interface ValueList {
  /** The member of the document that it is in; null for the document itself. */
  readonly member: string | null;
  readonly start: number;
  readonly end: number;
}

export interface Outline {
  /** The document with `null` in place of each list. */
  readonly text: string;
  readonly lists: readonly ValueList[];
}

/** Texts, codes and statuses that are held in memory. */
export const MOST_TEXT_BYTES = 128 * 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Keys at this depth or above are looked at. */
const DEEPEST = 2;
const LONGEST_KEY = 1000;

/** @returns null where texts, codes and statuses are more than can be held. */
export async function outlineJson(source: ByteSource, task: Task): Promise<Outline | null> {
  const reader = new BlockReader(source, { blockBytes: DEFAULT_BLOCK_BYTES }, task);
  const kept: Uint8Array[] = [];
  const lists: ValueList[] = [];
  const decoder = new TextDecoder();
  let keptBytes = 0;
  let base = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  /** Bytes of the last string near the top, and the key that it turned out to be, by depth. */
  let string: number[] = [];
  const keys: (string | null)[] = [null, null, null];
  let isKey = false;
  /** In a list of values: where it began, else -1. */
  let listStart = -1;
  try {
    for (let block = await reader.next(); block; block = await reader.next()) {
      let from = listStart >= 0 ? -1 : 0;
      for (let i = 0; i < block.length; i++) {
        const byte = block[i] as number;
        if (isInString) {
          if (isEscaped) isEscaped = false;
          else if (byte === BACKSLASH) isEscaped = true;
          else if (byte === QUOTE) isInString = false;
          if (isInString && depth <= DEEPEST && listStart < 0 && string.length < LONGEST_KEY) {
            string.push(byte);
          }
          continue;
        }
        if (byte === QUOTE) {
          isInString = true;
          string = [];
        } else if (listStart >= 0) {
          if (byte !== CLOSE_LIST) continue;
          lists.push({
            member: depth === 1 ? null : (keys[1] ?? null),
            start: listStart,
            end: base + i + 1,
          });
          listStart = -1;
          from = i + 1;
        } else if (byte === COLON && depth > 0 && depth <= DEEPEST) {
          keys[depth] = decoder.decode(Uint8Array.from(string));
          isKey = true;
          continue;
        } else if (byte === OPEN_LIST && isKey && isValueList(keys, depth)) {
          keptBytes += keep(kept, block.subarray(from, i), true);
          listStart = base + i;
          from = -1;
        } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
        else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
        else if (byte !== COMMA) continue;
        isKey = false;
      }
      if (from >= 0) keptBytes += keep(kept, block.subarray(from), false);
      if (keptBytes > MOST_TEXT_BYTES) return null;
      base += block.length;
      task.report({
        progress: [{ unit: 'bytes', done: reader.bytesRead / 2, total: source.size }],
      });
      await task.breathe();
    }
  } finally {
    await reader.close();
  }
  return { text: decoder.decode(Buffer.concat(kept)), lists };
}

const NULL = new TextEncoder().encode('null');

/** Copies what is kept, as the block is used again. @returns how many bytes it was. */
function keep(kept: Uint8Array[], bytes: Uint8Array, endsWithList: boolean): number {
  kept.push(bytes.slice());
  if (endsWithList) kept.push(NULL);
  return bytes.length;
}

/** `value` of the document, or of one of its members that may be a dataset. */
function isValueList(keys: readonly (string | null)[], depth: number): boolean {
  if (keys[depth] !== 'value') return false;
  return depth === 1 || (depth === 2 && !NO_DATASETS.has(keys[1] ?? ''));
}

/** Members of a dataset that hold lists of their own. */
const NO_DATASETS = new Set(['dimension', 'role', 'extension', 'link', 'error']);
