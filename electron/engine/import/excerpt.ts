/** The lines of a file around a place, for reports. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { FailedFile } from '#shared/api/answers.ts';
import { decodeText } from '../px/text-file.ts';

const BLOCK_BYTES = 1 << 20;
const LINES_AROUND = 1;
const LONGEST_LINE = 200;
const LINE_FEED = 10;

/** Line `line` with its neighbours; empty where the file cannot be read. Long lines are cut. */
export function readExcerpt(path: string, line: number): FailedFile['excerpt'] {
  const first = Math.max(1, line - LINES_AROUND);
  const last = line + LINES_AROUND;
  try {
    return readLines(path, first, last);
  } catch {
    return [];
  }
}

function readLines(path: string, first: number, last: number): FailedFile['excerpt'] {
  const file = openSync(path, 'r');
  const block = Buffer.alloc(BLOCK_BYTES);
  const lines: { line: number; text: string }[] = [];
  let kept: number[] = [];
  let line = 1;
  try {
    for (;;) {
      const length = readSync(file, block, 0, BLOCK_BYTES, null);
      for (let i = 0; i < length; i++) {
        const byte = block[i] as number;
        if (byte === LINE_FEED) {
          if (line >= first) lines.push({ line, text: lineText(kept) });
          if (line === last) return lines;
          kept = [];
          line++;
        } else if (line >= first && kept.length < LONGEST_LINE * 4) kept.push(byte);
      }
      if (length === 0) {
        if (line >= first && kept.length > 0) lines.push({ line, text: lineText(kept) });
        return lines;
      }
    }
  } finally {
    closeSync(file);
  }
}

function lineText(bytes: readonly number[]): string {
  const text = decodeText(Uint8Array.from(bytes)).replaceAll('\r', '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no screen can show
  const shown = text.replaceAll(/[\x00-\x08\x0b-\x1f]/g, '�');
  return shown.length > LONGEST_LINE ? `${shown.slice(0, LONGEST_LINE - 1)}…` : shown;
}
