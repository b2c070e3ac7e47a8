/** Reads a PX file: its table with every statement, and its cells in order. */
import type { Task } from '#shared/api/task.ts';
import type { CellSink } from '#shared/cube/batch.ts';
import type { TableModel } from '#shared/cube/model.ts';
import { STATUS_NIL } from '#shared/cube/status.ts';
import { BlockReader, DEFAULT_BLOCK_BYTES } from './blocks.ts';
import type { CellFinding, CellParserOptions } from './cells.ts';
import { type CellsRead, type DataPlace, NO_SINK, readDense, reportProgress } from './data.ts';
import { Feed } from './feed.ts';
import { Findings } from './findings.ts';
import { type Header, readHeader } from './header.ts';
import { readKeyed } from './keyed.ts';
import { locate } from './locate.ts';
import type { PxReading, PxRefusal, ReadPxOptions } from './reading.ts';
import type { ByteSource } from './source.ts';
import { readTable, type TableRead } from './table.ts';

/** More cells than this are a mistake in the file, or beyond what a catalog can hold. */
const MOST_CELLS = 1_000_000_000;

/**
 * Reads a file in blocks; what it holds in memory does not grow with the number of cells.
 *
 * Refusing is an answer, not an error: every problem of the file is in it, with line and column.
 *
 * @param startTable  Called when the table is known and before any cell, with the number of cells
 *   that are to come; gives the place where they go. Called a second time, with the same arguments,
 *   when rows under KEYS turn out to be out of order: what the first sink got is then worthless.
 *   The model that counts is the one in the answer: a missing DECIMALS is known only after the cells.
 * @throws ProblemError `px.cannot-read` when the source fails, `engine.cancelled` from the task.
 */
export async function readPx(
  source: ByteSource,
  options: ReadPxOptions,
  startTable: (model: TableModel, cells: number) => CellSink,
  task: Task,
): Promise<PxReading> {
  const findings = new Findings();
  const blockBytes = options.blockBytes ?? DEFAULT_BLOCK_BYTES;
  const reader = new BlockReader(source, { blockBytes, onBytes: options.onBytes }, task);
  try {
    const header = await readHeader(reader, options.encoding, findings, task);
    if (header === null) return refusal(findings, null);
    const table = readTable(header, source.name, findings);
    options.onParsed?.(header, table?.model ?? null);
    if (table === null) return refusal(findings, header);
    const cells = table.rows * table.columns;
    if (cells > MOST_CELLS) {
      findings.error('px.too-many-declared', dataPosition(header), 'DATA', {
        cells,
        most: MOST_CELLS,
      });
      return refusal(findings, header);
    }
    const place = {
      feed: new Feed(reader, header.rest, header.dataAt),
      reader,
      sourceBytes: source.size,
    };
    const read = await readCells(source, place, header, table, startTable, task);
    if (options.onBytes) await drain(reader);
    reportProgress(task, reader, source.size, cells, cells);
    await tell(source, read.findings, header, findings, task);
    if (findings.hasError) return refusal(findings, header);
    return {
      outcome: 'table',
      model: withDecimals(table, read),
      data: read.facts,
      problems: findings.list(),
      moreProblems: findings.more,
      encoding: header.encoding,
    };
  } finally {
    await reader.close();
  }
}

function readCells(
  source: ByteSource,
  place: DataPlace,
  header: Header,
  table: TableRead,
  startTable: (model: TableModel, cells: number) => CellSink,
  task: Task,
): Promise<CellsRead> {
  const { model, rows, columns, keys } = table;
  const cells = rows * columns;
  const options: CellParserOptions = {
    symbolTexts: symbolTexts(model),
    decode: header.decode,
  };
  if (keys === null) {
    // A cell takes two bytes, but for the last: a shorter file is only read to be told about.
    const fits = header.dataAt + cells * 2 - 1 <= source.size;
    return readDense(place, cells, options, fits ? startTable(model, cells) : NO_SINK, task);
  }
  const reopen = () => reopenData(source, header, task);
  return readKeyed(
    place,
    reopen,
    { keys, rows, columns },
    options,
    () => startTable(model, cells),
    task,
  );
}

async function reopenData(source: ByteSource, header: Header, task: Task): Promise<DataPlace> {
  const reader = new BlockReader(source, { blockBytes: DEFAULT_BLOCK_BYTES }, task);
  const feed = new Feed(reader, new Uint8Array(0), 0);
  while (feed.base + feed.end <= header.dataAt && !feed.isLast) {
    feed.at = feed.end;
    await feed.more();
  }
  feed.at = header.dataAt - feed.base;
  return { feed, reader, sourceBytes: source.size };
}

/** Lets `onBytes` see what stands after the cells. */
async function drain(reader: BlockReader): Promise<void> {
  while ((await reader.next()) !== null) {
    // Nothing is done with it here.
  }
}

/** Works out the lines of what was found in the cells. */
async function tell(
  source: ByteSource,
  found: readonly CellFinding[],
  header: Header,
  findings: Findings,
  task: Task,
): Promise<void> {
  const { cr, crlf, lf } = header.encoding.lineEnds;
  const positions = await locate(
    source,
    found.map(({ offset }) => offset),
    { position: dataPosition(header), offset: header.dataAt },
    cr > 0 && crlf + lf === 0,
    ['ascii', 'utf-8', 'utf-16'].includes(header.encoding.used),
    task,
  );
  found.forEach(({ severity, code, values }, i) => {
    findings.add(severity, code, positions[i] ?? null, 'DATA', values);
  });
}

/** Just after `DATA=`. */
function dataPosition(header: Header) {
  return header.lines.positionAt(header.text.length);
}

/** Quoted texts in DATA that stand for exactly one symbol. */
function symbolTexts(model: TableModel): ReadonlyMap<string, number> {
  const texts = [...model.symbols.symbols, model.symbols.nil].map(([text]) => text ?? '');
  const statuses = new Map<string, number>();
  texts.forEach((text, i) => {
    const isUnique = text !== '' && texts.indexOf(text) === texts.lastIndexOf(text);
    if (isUnique) statuses.set(text, i < model.symbols.symbols.length ? i + 1 : STATUS_NIL);
  });
  return statuses;
}

function withDecimals({ model, hasDecimals }: TableRead, read: CellsRead): TableModel {
  if (hasDecimals) return model;
  const decimals = Math.min(15, read.longestFraction);
  const isShown = model.statements.some(({ keyword }) => keyword === 'SHOWDECIMALS');
  const showDecimals = isShown ? model.facts.showDecimals : decimals;
  return { ...model, facts: { ...model.facts, decimals, showDecimals } };
}

function refusal(findings: Findings, header: Header | null): PxRefusal {
  return {
    outcome: 'refused',
    problems: findings.list(),
    moreProblems: findings.more,
    encoding: header?.encoding ?? null,
  };
}
