/** The lines of a file around places, for reports. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { ExcerptLine } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { decodeText } from '../px/text-file.ts';

const BLOCK_BYTES = 1 << 16;
/** Kinds of problems that get an excerpt, the worst first; places of one kind; places of a file. */
const MOST_KINDS = 12;
const MOST_PLACES_OF_A_KIND = 5;
const MOST_PLACES = 30;
const LINES_BEFORE = 1;
const LINES_AFTER = 1;
/** Characters shown of a line, and of them before the spot. */
const SHOWN = 160;
const SHOWN_BEFORE = 60;
/** Bytes of a line that are looked at. */
const LONGEST_LINE = 1 << 20;
const LINE_FEED = 10;
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/**
 * Lines around the first places of each kind of problem; empty where the file cannot be read.
 *
 * @param mostBytes  How far into the file it looks.
 */
export function readExcerpt(
  path: string,
  problems: readonly Problem[],
  mostBytes = Number.POSITIVE_INFINITY,
): readonly ExcerptLine[] {
  const columns = columnsOf(problems);
  if (columns.size === 0) return [];
  const wanted = new Map<number, number>();
  for (const [line, column] of columns) {
    for (let near = line - LINES_BEFORE; near <= line + LINES_AFTER; near++) {
      if (near > 0) wanted.set(near, columns.get(near) ?? wanted.get(near) ?? column);
    }
  }
  try {
    return readLines(path, wanted, mostBytes);
  } catch {
    return [];
  }
}

/** The column to show, by line. */
function columnsOf(problems: readonly Problem[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  const kinds = new Map<string, number>();
  for (const { code, place } of problems.toSorted(
    (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity],
  )) {
    const line = place?.line;
    if (line === undefined) continue;
    const kind = `${code} ${place?.keyword ?? ''}`;
    const seen = kinds.get(kind) ?? 0;
    const isFull = seen === 0 ? kinds.size >= MOST_KINDS : columns.size >= MOST_PLACES;
    if (isFull || seen >= MOST_PLACES_OF_A_KIND) continue;
    kinds.set(kind, seen + 1);
    columns.set(line, columns.get(line) ?? place?.column ?? 1);
  }
  return columns;
}

/** @param wanted  Column that must be seen, by line. */
function readLines(
  path: string,
  wanted: ReadonlyMap<number, number>,
  mostBytes: number,
): readonly ExcerptLine[] {
  const last = Math.max(...wanted.keys());
  const file = openSync(path, 'r');
  const block = Buffer.alloc(BLOCK_BYTES);
  const lines: ExcerptLine[] = [];
  let kept: Uint8Array[] = [];
  let keptBytes = 0;
  let line = 1;
  let seen = 0;
  const keep = (bytes: Uint8Array) => {
    if (!wanted.has(line) || keptBytes >= LONGEST_LINE) return;
    kept.push(Uint8Array.from(bytes.subarray(0, LONGEST_LINE - keptBytes)));
    keptBytes += bytes.length;
  };
  const end = () => {
    const column = wanted.get(line);
    if (column !== undefined) lines.push(cutLine(line, Buffer.concat(kept), column));
    kept = [];
    keptBytes = 0;
    line++;
  };
  try {
    for (;;) {
      const length = readSync(file, block, 0, BLOCK_BYTES, null);
      let from = 0;
      while (from < length) {
        const found = block.indexOf(LINE_FEED, from);
        const to = found < 0 || found >= length ? length : found;
        keep(block.subarray(from, to));
        from = to + 1;
        if (to === length) break;
        end();
        if (line > last) return lines;
      }
      seen += length;
      if (length === 0 && keptBytes > 0) end();
      if (length === 0 || seen >= mostBytes) return lines;
    }
  } finally {
    closeSync(file);
  }
}

function cutLine(line: number, bytes: Uint8Array, column: number): ExcerptLine {
  const text = decodeText(bytes).replaceAll('\r', '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no screen can show
  const shown = text.replaceAll(/[\x00-\x08\x0b-\x1f]/g, '�');
  const from = column <= SHOWN ? 0 : column - 1 - SHOWN_BEFORE;
  return { line, from, text: shown.slice(from, from + SHOWN), isCut: shown.length > from + SHOWN };
}
