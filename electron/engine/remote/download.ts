/**
 * Fetches a table in requests that the server allows. Every answer is kept when it comes, so that a
 * lost network or a killed process costs no more than the request that was under way.
 */
import type { Task } from '#shared/api/task.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { Connection } from '../db/open.ts';
import { type AskOnce, askAboutTable, findEntry, tablePart } from './about-table.ts';
import { datasetAnswer, type TableAnswer, tableAnswer } from './answers.ts';
import { addressOf, ask, badAnswer, demand, type Line, type Question } from './ask.ts';
import { type RemoteCells, readCells, readVariables } from './dataset.ts';
import { buildModel, type RemoteTable } from './model.ts';
import {
  dropParts,
  findPiece,
  keepCells,
  keepDocument,
  noteHalved,
  readDocument,
} from './parts.ts';
import { type AskedVariable, type Shape, shapeOf } from './shape.ts';
import type { Source } from './sources.ts';
import { cellLimit, halve, type Piece, pieceCells, planPieces } from './split.ts';
import { isLater, isSameTime } from './time.ts';
import type { WantedTable } from './wanted.ts';

/** A table that has come whole, its cells still in pieces. */
export interface Downloaded {
  readonly remote: RemoteTable;
  readonly shape: Shape;
  readonly pieces: readonly KeptPlace[];
  /** As the server dated it. */
  readonly updated: string | null;
}

/** What the server said of the table just now, in the first language that has it. */
export interface FreshEntry {
  readonly language: string;
  readonly entry: TableAnswer;
}

export interface KeptPlace {
  readonly piece: Piece;
  readonly part: string;
}

/** A table that changes faster than it can be fetched is given up. */
const MOST_ROUNDS = 4;
const DATA_TIMEOUT_MS = 180_000;

/**
 * @throws ProblemError `remote.keeps-changing`, `remote.no-such-table`, `remote.too-many-cells`,
 *   `remote.bad-answer`, of `selection.*` where the rules of a query no longer fit, and what the
 *   network does. What came before stays for the next time, unless it was found to be wrong.
 */
export async function downloadTable(
  line: Line,
  source: Source,
  wanted: WantedTable,
  fresh: FreshEntry,
  task: Task,
): Promise<Downloaded> {
  const { db } = line;
  await beginWith(db, wanted.remoteId, fresh);
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    try {
      const downloaded = await downloadOnce(line, source, wanted, task);
      if (downloaded) return downloaded;
    } catch (error) {
      // What does not add up is not asked for a second time by what else was kept.
      if (isWrong(error)) dropParts(db, wanted.remoteId);
      throw error;
    }
    dropParts(db, wanted.remoteId);
  }
  const values = { source: source.name, table: wanted.tableId, rounds: MOST_ROUNDS };
  throw new ProblemError(problem('remote.keeps-changing', values, { retry: 'later' }));
}

function isWrong(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'remote.bad-answer';
}

/** What an earlier run has left is of use only while the server still has the same. */
async function beginWith(
  db: Connection,
  remoteId: number,
  { language, entry }: FreshEntry,
): Promise<void> {
  const kept = await readDocument(db, remoteId, tablePart(language), tableAnswer);
  if (kept && isSameTime(kept.updated, entry.updated)) return;
  dropParts(db, remoteId);
  await keepDocument(db, remoteId, tablePart(language), entry);
}

/** Null where the table changed meanwhile. */
async function downloadOnce(
  line: Line,
  source: Source,
  wanted: WantedTable,
  task: Task,
): Promise<Downloaded | null> {
  const { remoteId, tableId } = wanted;
  const remote = await askAboutTable(source, tableId, createAskOnce(line, remoteId));
  const [first] = remote.languages;
  if (!first) throw new Error('a table without a language');
  const about = addressOf(line.root, { path: ['tables', remote.id, 'metadata'] });
  const model = buildModel(remote, (detail) => {
    throw badAnswer(about, detail);
  });
  const shape = shapeOf(model, remote.id, wanted.selection);
  const sizes = shape.asked.map(({ codes }) => codes.length);
  const total = sizes.reduce((cells, size) => cells * size, 1);
  const fetcher: Fetcher = {
    line,
    remoteId,
    question: (piece) => dataQuestion(remote.id, first.language, shape, piece),
    asked: shape.asked,
    metadataUpdated: first.metadata.updated,
    contentsAt: shape.model.variables.findIndex(({ isContents }) => isContents),
    datedBy: new Map(),
  };
  const done: KeptPlace[] = [];
  const open = [...planPieces(sizes, cellLimit(source.config.maxDataCells))].reverse();
  let cells = 0;
  for (let piece = open.pop(); piece; piece = open.pop()) {
    await task.breathe();
    task.report({
      subject: remote.id,
      progress: [{ unit: 'cells', done: cells, total }],
    });
    const outcome = await fetchPiece(fetcher, piece);
    if (outcome === 'changed') return null;
    if (outcome === 'halved') open.push(...halve(piece).toReversed());
    else {
      done.push({ piece, part: partName(piece) });
      cells += pieceCells(piece);
    }
  }
  task.report({ subject: remote.id, progress: [{ unit: 'cells', done: cells, total }] });
  if (done.length > 1 && (await hasChanged(line, source, tableId, first.table))) return null;
  return { remote, shape, pieces: done, updated: first.table.updated };
}

function createAskOnce(line: Line, remoteId: number): AskOnce {
  return async (name, question, schema) => {
    const kept = await readDocument(line.db, remoteId, name, schema);
    if (kept !== null) return kept;
    const reply = await ask(line, question, schema);
    if (reply.kind !== 'answer') return null;
    await keepDocument(line.db, remoteId, name, reply.value);
    return reply.value;
  };
}

/** Codes of every variable: one that is left out would be eliminated. */
function dataQuestion(tableId: string, language: string, { asked }: Shape, piece: Piece): Question {
  const selection = asked.map(({ code, codes, codelist }, at) => ({
    variableCode: code,
    valueCodes: codes.slice(piece[at]?.from, piece[at]?.to),
    ...(codelist !== null && { codelist }),
  }));
  return {
    path: ['tables', tableId, 'data'],
    params: { lang: language, outputFormat: 'json-stat2' },
    body: { selection },
    answerTimeoutMs: DATA_TIMEOUT_MS,
  };
}

function partName(piece: Piece): string {
  return `cells ${piece.map(({ from, to }) => `${from}-${to}`).join(' ')}`;
}

interface Fetcher {
  readonly line: Line;
  readonly remoteId: number;
  readonly question: (piece: Piece) => Question;
  readonly asked: readonly AskedVariable[];
  readonly metadataUpdated: string | null;
  /** Place of the contents variable, -1 where there is none. */
  readonly contentsAt: number;
  /** Date of the answers by the contents that they are about. */
  readonly datedBy: Map<string, string | null>;
}

async function fetchPiece(fetcher: Fetcher, piece: Piece): Promise<'kept' | 'halved' | 'changed'> {
  const { line, remoteId, asked } = fetcher;
  const part = partName(piece);
  const kept = findPiece(line.db, remoteId, part);
  if (kept?.kind === 'halved') return 'halved';
  if (kept) return isOfSameDate(fetcher, piece, kept.note.updated) ? 'kept' : 'changed';
  const question = fetcher.question(piece);
  const url = addressOf(line.root, question);
  const refuse = (detail: string): never => {
    throw badAnswer(url, detail);
  };
  try {
    const { value, bytes } = await demand(line, question, datasetAnswer);
    const { updated } = value;
    if (isLater(updated, fetcher.metadataUpdated)) return 'changed';
    if (!isOfSameDate(fetcher, piece, updated)) return 'changed';
    const variables = readVariables(value, refuse);
    const cells = inAskedOrder(readCells(value, refuse), variables, asked, piece, refuse);
    await keepCells(line.db, remoteId, part, cells, { bytes, updated });
    return 'kept';
  } catch (error) {
    const isTooMuch =
      error instanceof ProblemError && error.problem.code === 'remote.too-many-cells';
    if (!isTooMuch || pieceCells(piece) === 1) throw error;
    noteHalved(line.db, remoteId, part);
    return 'halved';
  }
}

/** Contents may be of different dates; the same contents are of one, unless the table changed. */
function isOfSameDate(
  { datedBy, contentsAt }: Fetcher,
  piece: Piece,
  updated: string | null,
): boolean {
  const range = piece[contentsAt];
  const key = range ? `${range.from}-${range.to}` : '';
  const known = datedBy.get(key);
  if (known === undefined) datedBy.set(key, updated);
  return known === undefined || isSameTime(known, updated);
}

/** Cells by the positions that were asked for, wherever the answer has them. */
function inAskedOrder(
  cells: RemoteCells,
  answered: ReturnType<typeof readVariables>,
  asked: readonly AskedVariable[],
  piece: Piece,
  refuse: (detail: string) => never,
): RemoteCells {
  if (answered.length !== asked.length) {
    refuse(`${asked.length} variables were asked for, ${answered.length} came`);
  }
  const strides = new Array<number>(answered.length).fill(1);
  for (let at = answered.length - 2; at >= 0; at--) {
    strides[at] = (strides[at + 1] ?? 1) * (answered[at + 1]?.codes.length ?? 1);
  }
  // Per variable asked for: where each of its values begins in the answer.
  const offsets = asked.map(({ code, codes }, variable) => {
    const at = answered.findIndex((one) => one.code.toLowerCase() === code.toLowerCase());
    const found = answered[at];
    if (!found) return refuse(`the variable ${code} did not come`);
    const wanted = codes.slice(piece[variable]?.from, piece[variable]?.to);
    const places = new Map(found.codes.map((own, place) => [own.toLowerCase(), place]));
    if (found.codes.length !== wanted.length) {
      refuse(`${wanted.length} values of ${code} were asked for, ${found.codes.length} came`);
    }
    return wanted.map((value) => {
      const place =
        places.get(value.toLowerCase()) ?? refuse(`${code}: the value ${value} did not come`);
      return place * (strides[at] ?? 1);
    });
  });
  const count = cells.values.length;
  const values = new Float64Array(count);
  const word = new Uint16Array(count);
  let to = 0;
  const visit = (variable: number, from: number): void => {
    const own = offsets[variable];
    if (!own) {
      values[to] = cells.values[from] as number;
      word[to++] = cells.word[from] as number;
      return;
    }
    for (const offset of own) visit(variable + 1, from + offset);
  };
  visit(0, 0);
  return { values, word, words: cells.words };
}

async function hasChanged(
  line: Line,
  source: Source,
  tableId: string,
  before: TableAnswer,
): Promise<boolean> {
  const found = await findEntry(line, source, tableId, null);
  return found?.reply.kind !== 'answer' || !isSameTime(found.reply.value.updated, before.updated);
}
