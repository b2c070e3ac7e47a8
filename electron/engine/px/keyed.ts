/**
 * DATA of a file with KEYS: only some rows are there, each with the keys of its stub values; the
 * others hold zeros.
 *
 * Rows come in table order as a rule and are then handed on as they come. Where they do not, the
 * file is read again, once per window of the table that fits in memory.
 */
import type { Task } from '#shared/api/task.ts';
import { type CellBatch, type CellSink, CHUNK_CELLS, createBatch } from '#shared/cube/batch.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { type CellFinding, CellParser, type CellParserOptions, clearBatch } from './cells.ts';
import { type CellsRead, type DataPlace, reportProgress } from './data.ts';
import { type KeyList, KeyParser } from './keys.ts';

/** Cells held at once when rows are out of order: 10 bytes each. */
const WINDOW_CELLS = 2 * 1024 * 1024;
/** Batches of zeros written before messages are let in. */
const BATCHES_PER_BREATH = 16;

interface KeyedShape {
  /** One list per stub variable. */
  readonly keys: readonly KeyList[];
  readonly rows: number;
  readonly columns: number;
}

/** How the rows stood, and what was found in them. */
interface RowsRead {
  readonly outcome: 'whole' | 'stopped' | 'failed';
  readonly rowsPresent: number;
  readonly parser: CellParser;
  readonly semicolons: number;
  readonly findings: CellFinding[];
}

/**
 * @param reopen  The same data from its begin, for another pass.
 * @param startSink  Called once, and once more when rows are out of order: what the sink before got
 *   is then worthless.
 */
export async function readKeyed(
  place: DataPlace,
  reopen: () => Promise<DataPlace>,
  shape: KeyedShape,
  options: CellParserOptions,
  startSink: () => CellSink,
  task: Task,
): Promise<CellsRead> {
  const inOrder = new OrderedTarget(shape, startSink(), task);
  const read = await readRows(place, shape, options, inOrder, task);
  if (read.outcome !== 'stopped') {
    if (read.outcome === 'whole') await inOrder.finish();
    return describe(shape, read, read.findings);
  }
  const windowRows = Math.max(1, Math.floor(WINDOW_CELLS / shape.columns));
  const sink = new BatchWriter(startSink());
  const target = new WindowTarget(shape.columns, Math.min(windowRows, shape.rows));
  const findings: CellFinding[] = [];
  let first: RowsRead | null = null;
  let rowsPresent = 0;
  for (let row = 0; row < shape.rows; row += windowRows) {
    target.aim(row, Math.min(windowRows, shape.rows - row));
    const pass = await reopen();
    const rows = await readRows(pass, shape, options, target, task).finally(() =>
      pass.reader.close(),
    );
    first ??= rows;
    findings.push(...target.findings);
    rowsPresent += target.rowsPresent;
    if (rows.outcome !== 'whole') return describe(shape, rows, [...rows.findings, ...findings]);
    target.writeTo(sink);
  }
  sink.finish();
  const whole = { ...(first ?? read), rowsPresent };
  return describe(shape, whole, [...whole.findings, ...findings]);
}

function describe(
  { rows, columns }: KeyedShape,
  { parser, rowsPresent, semicolons }: RowsRead,
  findings: readonly CellFinding[],
): CellsRead {
  return {
    facts: {
      cells: rows * columns,
      numbers: rows * columns - parser.symbols,
      quotedTokens: parser.quotedTokens,
      exponentTokens: parser.exponentTokens,
      semicolons,
      sparse: {
        rowsPresent,
        rowsTotal: rows,
        filledCells: (rows - rowsPresent) * columns,
      },
    },
    findings,
    longestFraction: parser.longestFraction,
  };
}

/** Where the rows of one pass go. */
interface RowTarget {
  /** Filled by the parser. */
  readonly batch: CellBatch;
  /** A row begins; false ends the pass. */
  begin(row: number, at: number): boolean | Promise<boolean>;
  /** The batch is full. */
  takeBatch(): void;
  /** The row's cells are all there. */
  end(): void;
}

async function readRows(
  { feed, reader, sourceBytes }: DataPlace,
  { keys, rows, columns }: KeyedShape,
  options: CellParserOptions,
  target: RowTarget,
  task: Task,
): Promise<RowsRead> {
  const { batch } = target;
  const parser = new CellParser(batch, options);
  const keyParser = new KeyParser(keys, options.decode);
  const findings = parser.findings;
  let rowsPresent = 0;
  const result = (outcome: RowsRead['outcome']): RowsRead => {
    const semicolons = parser.semicolons + keyParser.semicolons;
    if (outcome === 'whole' && semicolons === 0) {
      findings.push({ severity: 'warning', code: 'px.data-not-closed', offset: null });
    }
    return { outcome, rowsPresent, parser, semicolons, findings };
  };
  const more = async () => {
    await feed.more();
    reportProgress(task, reader, sourceBytes, rowsPresent * columns, rows * columns);
  };

  for (;;) {
    feed.at = keyParser.skipToRow(feed.bytes, feed.at, feed.end);
    const rowAt = feed.base + feed.at;
    if (feed.at >= feed.end) {
      if (feed.isLast) return result('whole');
      await more();
      continue;
    }
    const cellsAt = keyParser.parse(feed.bytes, feed.at, feed.end, feed.isLast);
    if (keyParser.unknown) {
      const { at, key, variable } = keyParser.unknown;
      findings.push({
        severity: 'error',
        code: 'px.keys-unknown-value',
        offset: feed.base + at,
        values: { key: quoteInput(key, 40), variable: quoteInput(variable, 80) },
      });
      return result('failed');
    }
    if (cellsAt < 0) {
      await more();
      continue;
    }
    feed.at = cellsAt;
    const begins = target.begin(keyParser.row, rowAt);
    if (!(typeof begins === 'boolean' ? begins : await begins)) return result('stopped');

    let lacking = columns;
    while (lacking > 0) {
      const before = batch.count;
      const limit = Math.min(CHUNK_CELLS, before + lacking);
      parser.base = feed.base;
      feed.at = parser.parse(feed.bytes, feed.at, feed.end, limit, feed.isLast);
      lacking -= batch.count - before;
      const isCut = batch.count < limit;
      if (batch.count === CHUNK_CELLS) target.takeBatch();
      if (!isCut) continue;
      if (parser.isStopped || feed.isLast) {
        findings.push({
          severity: 'error',
          code: 'px.too-few-cells',
          offset: feed.isLast ? null : feed.base + feed.at,
          values: { found: rowsPresent * columns + columns - lacking, expected: rows * columns },
        });
        return result('failed');
      }
      await more();
    }
    target.end();
    rowsPresent++;
  }
}

/** Hands batches on, full ones but the last. */
class BatchWriter {
  readonly batch = createBatch();
  readonly #sink: CellSink;

  constructor(sink: CellSink) {
    this.#sink = sink;
  }

  flush(): void {
    this.#sink.write(this.batch);
    clearBatch(this.batch);
  }

  finish(): void {
    if (this.batch.count > 0) this.flush();
  }
}

/** Rows in table order: each goes on at once, with the zeros before it. */
class OrderedTarget implements RowTarget {
  readonly #shape: KeyedShape;
  readonly #writer: BatchWriter;
  readonly #task: Task;
  #nextRow = 0;

  constructor(shape: KeyedShape, sink: CellSink, task: Task) {
    this.#shape = shape;
    this.#writer = new BatchWriter(sink);
    this.#task = task;
  }

  get batch(): CellBatch {
    return this.#writer.batch;
  }

  begin(row: number): boolean | Promise<boolean> {
    if (row < this.#nextRow) return false;
    const zeros = (row - this.#nextRow) * this.#shape.columns;
    this.#nextRow = row + 1;
    if (this.batch.count + zeros < CHUNK_CELLS) {
      this.#putZeros(zeros);
      return true;
    }
    return this.#putManyZeros(zeros).then(() => true);
  }

  takeBatch(): void {
    this.#writer.flush();
  }

  end(): void {}

  async finish(): Promise<void> {
    await this.#putManyZeros((this.#shape.rows - this.#nextRow) * this.#shape.columns);
    this.#writer.finish();
  }

  async #putManyZeros(count: number): Promise<void> {
    let lacking = count;
    for (let batches = 1; lacking > 0; batches++) {
      const part = Math.min(lacking, CHUNK_CELLS - this.batch.count);
      this.#putZeros(part);
      lacking -= part;
      if (this.batch.count === CHUNK_CELLS) this.#writer.flush();
      if (batches % BATCHES_PER_BREATH === 0) await this.#task.breathe();
    }
  }

  #putZeros(count: number): void {
    const { batch } = this;
    batch.mantissa.fill(0, batch.count, batch.count + count);
    batch.count += count;
  }
}

/** Rows in any order: those of one window are kept until the pass is over. */
class WindowTarget implements RowTarget {
  readonly batch = createBatch();
  findings: CellFinding[] = [];
  rowsPresent = 0;
  readonly #columns: number;
  #firstRow = 0;
  #rows = 0;
  readonly #isPresent: Uint8Array;
  readonly #mantissa: Float64Array;
  readonly #decimals: Uint8Array;
  readonly #status: Uint8Array;
  readonly #wide = new Map<number, string>();
  /** Where the next cell of the row goes; -1 for a row of another window. */
  #at = -1;
  /** The row is there already, and where it stands in the file again. */
  #isAgain = false;
  #isDifferent = false;
  #rowAt = 0;

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#isPresent = new Uint8Array(rows);
    this.#mantissa = new Float64Array(rows * columns);
    this.#decimals = new Uint8Array(rows * columns);
    this.#status = new Uint8Array(rows * columns);
  }

  /** Empties the window and moves it to other rows, at most as many as it was made for. */
  aim(firstRow: number, rows: number): void {
    this.#firstRow = firstRow;
    this.#rows = rows;
    this.#isPresent.fill(0);
    this.#mantissa.fill(0);
    this.#decimals.fill(0);
    this.#status.fill(0);
    this.#wide.clear();
    this.rowsPresent = 0;
    this.findings = [];
  }

  begin(row: number, at: number): boolean {
    const place = row - this.#firstRow;
    const isInside = place >= 0 && place < this.#rows;
    this.#at = isInside ? place * this.#columns : -1;
    this.#isAgain = isInside && this.#isPresent[place] === 1;
    this.#isDifferent = false;
    this.#rowAt = at;
    if (isInside && !this.#isAgain) {
      this.#isPresent[place] = 1;
      this.rowsPresent++;
    }
    return true;
  }

  takeBatch(): void {
    if (this.#at >= 0) {
      if (this.#isAgain) this.#compare();
      else this.#keep();
      this.#at += this.batch.count;
    }
    clearBatch(this.batch);
  }

  end(): void {
    this.takeBatch();
    if (!this.#isAgain) return;
    this.findings.push({
      severity: this.#isDifferent ? 'error' : 'warning',
      code: this.#isDifferent ? 'px.keys-row-differs' : 'px.keys-row-twice',
      offset: this.#rowAt,
    });
  }

  writeTo(writer: BatchWriter): void {
    const total = this.#rows * this.#columns;
    for (let at = 0; at < total; ) {
      const { batch } = writer;
      const count = Math.min(CHUNK_CELLS - batch.count, total - at);
      batch.mantissa.set(this.#mantissa.subarray(at, at + count), batch.count);
      batch.decimals.set(this.#decimals.subarray(at, at + count), batch.count);
      batch.status.set(this.#status.subarray(at, at + count), batch.count);
      for (const [place, text] of this.#wide) {
        if (place >= at && place < at + count) batch.wide.set(batch.count + place - at, text);
      }
      batch.count += count;
      at += count;
      if (batch.count === CHUNK_CELLS) writer.flush();
    }
  }

  #keep(): void {
    const { batch } = this;
    this.#mantissa.set(batch.mantissa.subarray(0, batch.count), this.#at);
    this.#decimals.set(batch.decimals.subarray(0, batch.count), this.#at);
    this.#status.set(batch.status.subarray(0, batch.count), this.#at);
    for (const [place, text] of batch.wide) this.#wide.set(this.#at + place, text);
  }

  #compare(): void {
    const { batch } = this;
    for (let i = 0; i < batch.count; i++) {
      const at = this.#at + i;
      const isSame =
        this.#status[at] === batch.status[i] &&
        this.#wide.get(at) === batch.wide.get(i) &&
        (batch.wide.has(i) ||
          (this.#mantissa[at] as number) / 10 ** (this.#decimals[at] as number) ===
            (batch.mantissa[i] as number) / 10 ** (batch.decimals[i] as number));
      if (!isSame) this.#isDifferent = true;
    }
  }
}
