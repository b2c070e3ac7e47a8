/** DATA with every cell: parses block by block and hands batches on, row by row. */
import type { Task } from '#shared/api/task.ts';
import { type CellBatch, type CellSink, CHUNK_CELLS, createBatch } from '#shared/cube/batch.ts';
import type { BlockReader } from './blocks.ts';
import {
  type CellFinding,
  CellParser,
  type CellParserOptions,
  clearBatch,
  isSeparator,
} from './cells.ts';
import type { Feed } from './feed.ts';
import type { DataFacts } from './reading.ts';
import { Tail } from './tail.ts';

export interface CellsRead {
  readonly facts: DataFacts;
  readonly findings: readonly CellFinding[];
  /** Digits after the point, the most in any cell. */
  readonly longestFraction: number;
}

export interface DataPlace {
  readonly feed: Feed;
  readonly reader: BlockReader;
  readonly sourceBytes: number;
}

export async function readDense(
  { feed, reader, sourceBytes }: DataPlace,
  expected: number,
  options: CellParserOptions,
  sink: CellSink,
  task: Task,
): Promise<CellsRead> {
  const batch = createBatch(Math.min(CHUNK_CELLS, expected));
  const parser = new CellParser(batch, options);
  let written = 0;
  while (written < expected) {
    const limit = Math.min(CHUNK_CELLS, expected - written);
    parser.base = feed.base;
    feed.at = parser.parse(feed.bytes, feed.at, feed.end, limit, feed.isLast);
    if (batch.count === limit) {
      sink.write(batch);
      written += limit;
      clearBatch(batch);
      continue;
    }
    if (parser.isStopped || feed.isLast) break;
    await feed.more();
    reportProgress(task, reader, sourceBytes, written + batch.count, expected);
  }
  const found = written + batch.count;
  const findings = [...parser.findings];
  let semicolons = parser.semicolons;
  if (found < expected) {
    findings.push({
      severity: 'error',
      code: 'px.too-few-cells',
      offset: parser.isStopped ? feed.base + feed.at : closingSemicolon(feed, parser),
      values: { found, expected },
    });
  } else {
    const tail = await readTail(feed);
    semicolons += tail.semicolons;
    findings.push(...judgeTail(tail, expected, parser.commaPairs, semicolons));
  }
  return {
    facts: {
      cells: expected,
      numbers: found - parser.symbols,
      quotedTokens: parser.quotedTokens,
      exponentTokens: parser.exponentTokens,
      semicolons,
      sparse: null,
    },
    findings,
    longestFraction: parser.longestFraction,
  };
}

/** Where DATA ends too early: the last semicolon, unless cells follow it; null for the end of the file. */
function closingSemicolon({ bytes, base, end }: Feed, { semicolonAt }: CellParser): number | null {
  if (semicolonAt === null || semicolonAt < base) return null;
  const behind = bytes.subarray(semicolonAt - base + 1, end);
  return behind.every((byte) => isSeparator(byte)) ? semicolonAt : null;
}

/** Bytes and cells side by side; called once per block. */
export function reportProgress(
  task: Task,
  reader: BlockReader,
  sourceBytes: number,
  cells: number,
  expected: number,
): void {
  task.report({
    progress: [
      { unit: 'bytes', done: reader.bytesRead, total: sourceBytes },
      { unit: 'cells', done: cells, total: expected },
    ],
  });
}

async function readTail(feed: Feed): Promise<Tail> {
  const tail = new Tail();
  for (;;) {
    const goesOn = tail.scan(feed.bytes, feed.at, feed.end, feed.base);
    feed.at = feed.end;
    if (!goesOn || feed.isLast) return tail;
    await feed.more();
  }
}

function judgeTail(
  tail: Tail,
  expected: number,
  commaPairs: number,
  semicolons: number,
): CellFinding[] {
  const findings: CellFinding[] = [];
  if (tail.surplus > 0) {
    const found = expected + tail.surplus;
    // Every decimal comma makes one cell too many.
    const hasDecimalCommas = tail.surplus === commaPairs + tail.commaPairs;
    findings.push({
      severity: 'error',
      code: hasDecimalCommas ? 'px.decimal-comma' : 'px.too-many-cells',
      offset: tail.surplusAt,
      values: { found, expected },
    });
  }
  if (tail.textAt !== null) {
    findings.push({ severity: 'warning', code: 'px.text-after-data', offset: tail.textAt });
  }
  if (semicolons === 0) {
    findings.push({ severity: 'warning', code: 'px.data-not-closed', offset: null });
  }
  return findings;
}

/** A sink that forgets. */
export const NO_SINK: CellSink = { write: (_batch: CellBatch) => {} };
