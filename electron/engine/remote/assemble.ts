/** Pieces put together as the cells of one table, in row-major order, a stretch at a time. */
import type { Task } from '#shared/api/task.ts';
import { type CellBatch, type CellSink, CHUNK_CELLS, createBatch } from '#shared/cube/batch.ts';
import type { MarkModel } from '#shared/cube/model.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { Connection } from '../db/open.ts';
import { parseDecimal } from '../px/decimal.ts';
import type { KeptPlace } from './download.ts';
import { type CellsNote, findPiece, type KeptCells, readPiece } from './parts.ts';
import type { Piece } from './split.ts';
import { assignSymbols, type SymbolTable } from './symbols.ts';

/** Cells held in memory at once: 72 MB. */
const STRETCH_CELLS = 8_000_000;

export interface Assembled {
  readonly symbols: SymbolTable;
  /** Texts beside numbers. */
  readonly marks: readonly MarkModel[];
}

interface NotedPiece extends KeptPlace {
  readonly note: CellsNote;
}

/**
 * @param sizes  Values per variable of the table.
 * @param onPiece  Told the packed bytes of every piece, once, in order.
 * @throws ProblemError `remote.too-many-symbols`.
 */
export async function assembleCells(
  db: Connection,
  remoteId: number,
  pieces: readonly KeptPlace[],
  sizes: readonly number[],
  sink: CellSink,
  onPiece: (packed: Buffer) => void,
  task: Task,
): Promise<Assembled> {
  const noted = pieces.map((one): NotedPiece => {
    const kept = findPiece(db, remoteId, one.part);
    if (kept?.kind !== 'cells') throw new Error(`part ${one.part} is not there`);
    return { ...one, note: kept.note };
  });
  const symbols = assignSymbols(symbolTexts(noted));
  const total = sizes.reduce((cells, size) => cells * size, 1);
  const seen = new Set<string>();
  const marks: MarkModel[] = [];
  const batch = createBatch(Math.min(total, CHUNK_CELLS));
  for (const stretch of stretchesOf(sizes, total)) {
    const cells = new Float64Array(stretch.to - stretch.from);
    const status = new Uint8Array(cells.length);
    for (const { piece, part, note } of noted) {
      if (!overlaps(piece, sizes, stretch)) continue;
      const kept = await readPiece(db, remoteId, part, note);
      if (!seen.has(part)) onPiece(kept.packed);
      seen.add(part);
      place(piece, sizes, stretch, kept, symbols, cells, status, marks);
      await task.breathe();
    }
    for (let at = 0; at < cells.length; at++) {
      writeCell(batch, cells[at] as number, status[at] as number);
      if (batch.count < CHUNK_CELLS) continue;
      flush(batch, sink);
      await task.breathe();
    }
  }
  if (batch.count > 0) flush(batch, sink);
  return { symbols, marks };
}

function symbolTexts(pieces: readonly NotedPiece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ note }) => note.symbols.map((symbol) => note.words[symbol] ?? '')),
  );
}

/** Row-major positions `from` to `to`, `to` not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whole runs of the outer variables, so that few pieces are read twice. */
function stretchesOf(sizes: readonly number[], total: number): readonly Stretch[] {
  let block = total;
  for (const size of sizes) {
    if (block <= STRETCH_CELLS) break;
    block /= size;
  }
  const length = Math.max(1, Math.floor(STRETCH_CELLS / block)) * block;
  const count = Math.ceil(total / length);
  return Array.from({ length: count }, (_, at) => ({
    from: at * length,
    to: Math.min(total, (at + 1) * length),
  }));
}

function overlaps(piece: Piece, sizes: readonly number[], { from, to }: Stretch): boolean {
  const positionOf = (end: 'first' | 'last') =>
    piece.reduce((at, range, i) => {
      const own = end === 'first' ? range.from : range.to - 1;
      return at * (sizes[i] ?? 1) + own;
    }, 0);
  return positionOf('first') < to && positionOf('last') >= from;
}

function place(
  piece: Piece,
  sizes: readonly number[],
  stretch: Stretch,
  { values, word, words }: KeptCells,
  symbols: SymbolTable,
  cells: Float64Array,
  status: Uint8Array,
  marks: MarkModel[],
): void {
  const statuses = words.map((text) => symbols.statusOf(text));
  const inner = piece.length - 1;
  const run = piece[inner] ? piece[inner].to - piece[inner].from : 1;
  const positions = piece.map(({ from }) => from);
  for (let from = 0; from < values.length; from += run) {
    const start = positions.reduce((at, own, i) => at * (sizes[i] ?? 1) + own, 0);
    for (let i = 0; i < run; i++) {
      const to = start + i - stretch.from;
      if (to < 0 || to >= cells.length) continue;
      const value = values[from + i] as number;
      const spoken = word[from + i] as number;
      if (Number.isNaN(value)) {
        const symbol = statuses[spoken - 1];
        if (!symbol) throw tooManySymbols();
        status[to] = symbol;
      } else {
        cells[to] = value;
        if (spoken > 0) {
          const target = positions.map((own, at) => (at === inner ? own + i : own));
          const text = words[spoken - 1] ?? '';
          marks.push({ language: 0, target: { kind: 'cell', positions: target }, text });
        }
      }
    }
    advance(positions, piece, inner - 1);
  }
}

/** The next run: the variable before the innermost moves on, and those before it as they are through. */
function advance(positions: number[], piece: Piece, last: number): void {
  for (let at = last; at >= 0; at--) {
    const next = (positions[at] ?? 0) + 1;
    const range = piece[at];
    if (!range) return;
    if (next < range.to) {
      positions[at] = next;
      return;
    }
    positions[at] = range.from;
  }
}

function tooManySymbols(): ProblemError {
  return new ProblemError(problem('remote.too-many-symbols', {}, { retry: 'no' }));
}

function flush(batch: CellBatch, sink: CellSink): void {
  sink.write(batch);
  batch.count = 0;
  batch.wide.clear();
}

/** Most decimals that are tried by arithmetic; beyond, the number's text tells. */
const QUICK_DECIMALS = 4;
/** Digits that a float64 holds whatever they are. */
const LARGEST_QUICK = 1e15;

function writeCell(batch: CellBatch, value: number, status: number): void {
  const at = batch.count++;
  batch.status[at] = status;
  batch.mantissa[at] = 0;
  batch.decimals[at] = 0;
  if (status !== 0) return;
  for (let decimals = 0, power = 1; decimals <= QUICK_DECIMALS; decimals++, power *= 10) {
    const mantissa = Math.round(value * power);
    if (Math.abs(mantissa) >= LARGEST_QUICK) break;
    if (mantissa / power === value) {
      // No negative zero.
      batch.mantissa[at] = mantissa + 0;
      batch.decimals[at] = decimals;
      return;
    }
  }
  const decimal = parseDecimal(String(value));
  if (decimal?.kind === 'narrow') {
    batch.mantissa[at] = decimal.mantissa;
    batch.decimals[at] = decimal.decimals;
  } else {
    batch.mantissa[at] = Number.NaN;
    batch.wide.set(at, decimal?.text ?? '0');
  }
}
