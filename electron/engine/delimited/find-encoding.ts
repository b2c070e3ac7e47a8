import type { Task } from '#shared/api/task.ts';
import type { EncodingName } from '#shared/encoding/encodings.ts';
import { BlockReader, DEFAULT_BLOCK_BYTES } from '../px/blocks.ts';
import { detectEncoding } from '../px/encoding.ts';
import type { ByteSource } from '../px/source.ts';

const UNDECLARED = { charset: null, codepage: null, language: null };
/** Files of this century that say nothing come from Windows. */
const WINDOWS = { ...UNDECLARED, charset: 'ANSI' };

/**
 * The encoding of a text file that says nothing about it, told by the first block with a letter
 * beyond ASCII.
 *
 * @param mostBytes  How far it looks for one.
 */
export async function findEncoding(
  source: ByteSource,
  task: Task,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<EncodingName> {
  const reader = new BlockReader(source, { blockBytes: DEFAULT_BLOCK_BYTES }, task);
  try {
    for (let block = await reader.next(); block; block = await reader.next()) {
      if (reader.mark !== null || reader.isUnmarkedUtf16) {
        return reader.mark?.encoding === 'utf-8' ? 'utf-8' : 'utf-16';
      }
      const whole = withoutCutLetter(block);
      const likely = detectEncoding(whole, WINDOWS);
      const mayBeDos = likely === 'windows-1252' && hasDosLetters(whole);
      const found = mayBeDos ? detectEncoding(whole, UNDECLARED) : likely;
      if (found !== 'ascii') return found;
      if (reader.bytesRead >= mostBytes) break;
      await task.breathe();
    }
    return 'ascii';
  } finally {
    await reader.close();
  }
}

const APOSTROPHE = 0x92;

/** Bytes that are letters on DOS and punctuation on Windows, inside words. */
function hasDosLetters(bytes: Uint8Array): boolean {
  const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return bytes.some(
    (byte, at) =>
      byte >= 0x80 &&
      byte <= 0x9f &&
      byte !== APOSTROPHE &&
      isLetter(bytes[at - 1]) &&
      isLetter(bytes[at + 1]),
  );
}

/** A block may end inside a letter of UTF-8, and begin there: what is cut proves nothing. */
function withoutCutLetter(block: Uint8Array): Uint8Array {
  let end = block.length;
  while (end > 0 && block.length - end < 4 && (block[end - 1] as number) >= 0x80) end--;
  let start = 0;
  while (start < end && start < 3 && ((block[start] as number) & 0xc0) === 0x80) start++;
  return end === start ? block : block.subarray(start, end);
}
