/** Where the lines of a file begin, and how its bytes become text: found once, kept for a few files. */
import { statSync } from 'node:fs';
import type { Task } from '#shared/api/task.ts';
import { BlockReader, DEFAULT_BLOCK_BYTES } from '../px/blocks.ts';
import { type EncodingName, findByteOrderMark } from '../px/encoding.ts';
import { Findings } from '../px/findings.ts';
import { encodingOfStart, readHeader } from '../px/header.ts';
import { type ByteSource, openFileSource } from '../px/source.ts';

const LF = 0x0a;
const CR = 0x0d;
/** A place is remembered after so many lines or bytes, whichever comes first. */
const STEP_LINES = 256;
const STEP_BYTES = 1 << 20;
const MOST_KEPT = 4;
const SAMPLE_BYTES = 1 << 16;

export interface TextForm {
  readonly encoding: EncodingName;
  /** Of the two kinds of UTF-16 the one; null for everything else. */
  readonly utf16: 'utf-16le' | 'utf-16be' | null;
  /** Bytes of the byte order mark. */
  readonly markLength: number;
  /** The byte that ends a line. */
  readonly lineBreak: number;
}

export interface LineIndex extends TextForm {
  readonly size: number;
  readonly lineCount: number;
  /** The last remembered line start at or before a line. */
  before(line: number): { readonly line: number; readonly offset: number };
}

interface Kept {
  readonly stamp: string;
  readonly index: LineIndex;
}

const kept = new Map<string, Kept>();

/** @throws ProblemError `px.cannot-read`, `engine.cancelled`. */
export async function indexLines(path: string, task: Task): Promise<LineIndex> {
  const source = await openFileSource(path);
  try {
    const stamp = `${source.size} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.index;
    const index = await buildIndex(source, task);
    kept.delete(path);
    kept.set(path, { stamp, index });
    for (const [oldest] of kept) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return index;
  } finally {
    await source.close();
  }
}

async function buildIndex(source: ByteSource, task: Task): Promise<LineIndex> {
  const form = await readForm(source, task);
  const lines = [1];
  const offsets = [form.markLength];
  const block = Buffer.alloc(DEFAULT_BLOCK_BYTES);
  let line = 1;
  let offset = 0;
  for (;;) {
    const length = await source.read(offset, block);
    if (length === 0) break;
    const bytes = block.subarray(0, length);
    for (let at = nextBreak(bytes, 0, form); at >= 0; at = nextBreak(bytes, at, form)) {
      line++;
      const start = offset + at;
      const isDue =
        line - (lines.at(-1) ?? 0) >= STEP_LINES || start - (offsets.at(-1) ?? 0) >= STEP_BYTES;
      if (isDue) {
        lines.push(line);
        offsets.push(start);
      }
    }
    offset += length;
    await task.breathe();
  }
  return {
    ...form,
    size: source.size,
    lineCount: line,
    before(wanted) {
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lines[middle] ?? 0) <= wanted) low = middle;
        else high = middle - 1;
      }
      return { line: lines[low] ?? 1, offset: offsets[low] ?? 0 };
    },
  };
}

/** Where the next line begins, behind the first line break at or after `from`; -1 for none. */
export function nextBreak(bytes: Buffer, from: number, { utf16, lineBreak }: TextForm): number {
  for (let at = bytes.indexOf(lineBreak, from); at >= 0; at = bytes.indexOf(lineBreak, at + 1)) {
    if (utf16 === null) return at + 1;
    // Blocks are even: both bytes of a character are in one.
    const isLow = utf16 === 'utf-16le' ? at % 2 === 0 : at % 2 === 1;
    const other = utf16 === 'utf-16le' ? at + 1 : at - 1;
    if (isLow && bytes[other] === 0) return utf16 === 'utf-16le' ? at + 2 : at + 1;
  }
  return -1;
}

async function readForm(source: ByteSource, task: Task): Promise<TextForm> {
  const sample = new Uint8Array(Math.min(SAMPLE_BYTES, source.size));
  const start = sample.subarray(0, await source.read(0, sample));
  const mark = findByteOrderMark(start);
  const reader = new BlockReader(source, { blockBytes: DEFAULT_BLOCK_BYTES }, task);
  try {
    const header = await readHeader(reader, undefined, new Findings(), task);
    const marked = mark?.encoding ?? (reader.isUnmarkedUtf16 ? unmarkedOrder(start) : null);
    const { cr, crlf, lf } = header?.encoding.lineEnds ?? { cr: 0, crlf: 0, lf: 1 };
    return {
      encoding: header?.encoding.used ?? encodingOfStart(start.subarray(mark?.length ?? 0)),
      utf16: marked === 'utf-16le' || marked === 'utf-16be' ? marked : null,
      markLength: mark?.length ?? 0,
      lineBreak: cr > 0 && crlf + lf === 0 ? CR : LF,
    };
  } finally {
    await reader.close();
  }
}

function unmarkedOrder(start: Uint8Array): 'utf-16le' | 'utf-16be' {
  return start[0] === 0 ? 'utf-16be' : 'utf-16le';
}
