/**
 * Bytes of DATA → cells. A loop over bytes: no string is made for a cell that looks like one.
 */
import type { CellBatch } from '#shared/cube/batch.ts';
import { STATUS_NIL } from '#shared/cube/status.ts';
import type { ProblemCode } from '#shared/errors/codes.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { parseDecimal } from './decimal.ts';

const TAB = 0x09;
const LF = 0x0a;
const VT = 0x0b;
const FF = 0x0c;
const CR = 0x0d;
const DOS_END = 0x1a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const SEMICOLON = 0x3b;

/** What a byte is between cells. */
const IS_BLANK = flags(TAB, LF, VT, FF, CR, DOS_END, SPACE);
const IS_SEPARATOR = flags(TAB, LF, VT, FF, CR, DOS_END, SPACE, COMMA, SEMICOLON);

/** Digits that a 32-bit whole number always holds, and those that a float64 always holds. */
const SMALL_DIGITS = 9;
const EXACT_DIGITS = 15;
/** No number is longer, and no symbol text. */
const LONGEST_TOKEN = 1000;
const MOST_BAD_CELLS = 10;
/** One to seven dots. */
const MOST_DOTS = 7;

/** Something found in the cells; its line is worked out only when it is told. */
export interface CellFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: ProblemCode;
  /** Offset in the bytes of the file as the block reader gives them; null for the file's end. */
  readonly offset: number | null;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface CellParserOptions {
  /** Status by quoted DATASYMBOL text. */
  readonly symbolTexts: ReadonlyMap<string, number>;
  readonly decode: (bytes: Uint8Array) => string;
}

export class CellParser {
  readonly batch: CellBatch;
  readonly findings: CellFinding[] = [];
  quotedTokens = 0;
  exponentTokens = 0;
  semicolons = 0;
  /** Where the last semicolon stands in the file; null before the first. */
  semicolonAt: number | null = null;
  symbols = 0;
  /** Commas between two digits: decimal commas, perhaps. */
  commaPairs = 0;
  /** Digits after the point, the most in any cell. */
  longestFraction = 0;
  /** Nothing more can come of the data: a statement follows, or too much is wrong. */
  isStopped = false;
  /** Offset in the file of the first byte of `bytes`, kept by the caller. */
  base = 0;

  readonly #options: CellParserOptions;
  #badCells = 0;
  #isAfterSemicolon = false;
  readonly #told = new Set<ProblemCode>();

  constructor(batch: CellBatch, options: CellParserOptions) {
    this.batch = batch;
    this.#options = options;
  }

  /**
   * Fills the batch up to `limit` cells.
   *
   * @param bytes  `bytes[end]` is overwritten with a blank.
   * @param isLast  No bytes follow `end`; without it, a cell that touches the end is left for the
   *   next call, which gets its bytes again.
   * @returns where to go on.
   */
  parse(bytes: Uint8Array, at: number, end: number, limit: number, isLast: boolean): number {
    const { mantissa, decimals } = this.batch;
    let count = this.batch.count;
    let longestFraction = this.longestFraction;
    let i = at;
    bytes[end] = SPACE;
    while (count < limit) {
      const first = bytes[i] as number;
      if (first === SPACE || first === LF || first === CR) {
        if (i >= end) break;
        i++;
        continue;
      }
      const tokenAt = i;
      const isNegative = first === MINUS;
      let byte = isNegative ? (bytes[++i] as number) : first;
      let digit = (byte - ZERO) >>> 0;
      if (digit < 10) {
        const digitsAt = i;
        let whole = digit;
        byte = bytes[++i] as number;
        digit = (byte - ZERO) >>> 0;
        while (digit < 10) {
          whole = (whole * 10 + digit) | 0;
          byte = bytes[++i] as number;
          digit = (byte - ZERO) >>> 0;
        }
        let digits = i - digitsAt;
        let fraction = 0;
        if (byte === POINT) {
          const pointAt = i;
          byte = bytes[++i] as number;
          digit = (byte - ZERO) >>> 0;
          while (digit < 10) {
            whole = (whole * 10 + digit) | 0;
            byte = bytes[++i] as number;
            digit = (byte - ZERO) >>> 0;
          }
          fraction = i - pointAt - 1;
          digits += fraction;
        }
        if (digits <= EXACT_DIGITS && IS_SEPARATOR[byte] === 1) {
          if (i >= end && !isLast) {
            i = tokenAt;
            break;
          }
          const magnitude = digits <= SMALL_DIGITS ? whole : parseDigits(bytes, digitsAt, i);
          // 0 - 0 is 0 where -0 would not be.
          mantissa[count] = isNegative ? 0 - magnitude : magnitude;
          if (fraction > 0) {
            decimals[count] = fraction;
            if (fraction > longestFraction) longestFraction = fraction;
          }
          count++;
          if (byte === SPACE && i < end) i++;
          else if (byte === COMMA && i + 1 < end && isDigit(bytes[i + 1] as number)) {
            this.commaPairs++;
          }
          continue;
        }
      } else if (IS_SEPARATOR[first] === 1) {
        if (first === SEMICOLON) {
          this.semicolons++;
          this.semicolonAt = this.base + i;
        }
        i++;
        continue;
      }
      const next = this.#parseOdd(bytes, tokenAt, end, count, isLast);
      if (next < 0) {
        i = tokenAt;
        break;
      }
      i = next;
      if (this.isStopped) break;
      count++;
    }
    this.batch.count = count;
    this.longestFraction = longestFraction;
    this.#isAfterSemicolon = this.#followsSemicolon(bytes, at, i);
    return i;
  }

  /** Symbols, quoted cells, long numbers, and what is no cell. -1 where the end cuts it. */
  #parseOdd(bytes: Uint8Array, at: number, end: number, place: number, isLast: boolean): number {
    const first = bytes[at] as number;
    const isQuoted = first === QUOTE;
    const from = isQuoted ? at + 1 : at;
    let to = from;
    if (isQuoted) {
      while (to < end && bytes[to] !== QUOTE) to++;
    } else {
      while (to < end && IS_SEPARATOR[bytes[to] as number] === 0 && bytes[to] !== QUOTE) to++;
    }
    const isCut = to >= end;
    if (isCut && !isLast && to - from <= LONGEST_TOKEN) return -1;
    const next = isQuoted && !isCut ? to + 1 : to;

    const symbol = symbolOf(bytes, from, to);
    if (symbol > 0 && !(isQuoted && isCut)) {
      if (isQuoted) this.quotedTokens++;
      this.#putSymbol(place, symbol);
      return next;
    }
    const length = to - from;
    const token = this.#options.decode(bytes.subarray(from, Math.min(to, from + LONGEST_TOKEN)));
    if (!isQuoted && /^[A-Za-z]/.test(token) && this.#followsSemicolon(bytes, 0, at)) {
      this.isStopped = true;
      this.#find('warning', 'px.text-after-data', at, { found: quoteInput(token, 20) });
      return next;
    }
    if (length <= LONGEST_TOKEN && !(isQuoted && isCut)) {
      if (isQuoted) this.quotedTokens++;
      if (this.#putNumber(token, place, at, isQuoted)) return next;
      const named = isQuoted ? this.#options.symbolTexts.get(token) : undefined;
      if (named !== undefined) {
        this.#findOnce('warning', 'px.symbol-by-text', at, { found: quoteInput(token, 20) });
        this.#putSymbol(place, named);
        return next;
      }
    }
    this.#find('error', 'px.unknown-cell', at, { found: quoteInput(token, 40) });
    this.#badCells++;
    if (this.#badCells >= MOST_BAD_CELLS) this.isStopped = true;
    this.#putSymbol(place, 1);
    return next;
  }

  #putNumber(token: string, place: number, at: number, isQuoted: boolean): boolean {
    const decimal = parseDecimal(token);
    if (decimal === null) return false;
    if (isQuoted) {
      this.#findOnce('warning', 'px.quoted-number', at, { found: quoteInput(token, 20) });
    }
    if (/e/i.test(token)) {
      this.exponentTokens++;
      this.#findOnce('info', 'px.exponent', at, { found: quoteInput(token, 40) });
    }
    const { batch } = this;
    if (decimal.kind === 'wide') {
      batch.mantissa[place] = Number.NaN;
      batch.wide.set(place, decimal.text);
    } else {
      batch.mantissa[place] = decimal.mantissa;
      batch.decimals[place] = decimal.decimals;
      this.longestFraction = Math.max(this.longestFraction, decimal.decimals);
    }
    return true;
  }

  #putSymbol(place: number, symbol: number): void {
    this.symbols++;
    this.batch.mantissa[place] = 0;
    this.batch.status[place] = symbol;
  }

  /** Whether only blanks stand between a `;` and `at`. */
  #followsSemicolon(bytes: Uint8Array, start: number, at: number): boolean {
    let i = at - 1;
    while (i >= start && IS_BLANK[bytes[i] as number] === 1) i--;
    return i < start ? this.#isAfterSemicolon : bytes[i] === SEMICOLON;
  }

  #find(
    severity: CellFinding['severity'],
    code: ProblemCode,
    at: number,
    values: Readonly<Record<string, string | number>>,
  ): void {
    this.findings.push({ severity, code, offset: this.base + at, values });
  }

  /** What every cell of a file may have is told for the first of them. */
  #findOnce(
    severity: CellFinding['severity'],
    code: ProblemCode,
    at: number,
    values: Readonly<Record<string, string | number>>,
  ): void {
    if (this.#told.has(code)) return;
    this.#told.add(code);
    this.#find(severity, code, at, values);
  }
}

/** Makes a batch ready to be filled again. */
export function clearBatch(batch: CellBatch): void {
  batch.decimals.fill(0, 0, batch.count);
  batch.status.fill(0, 0, batch.count);
  batch.wide.clear();
  batch.count = 0;
}

export function isBlank(byte: number): boolean {
  return IS_BLANK[byte] === 1;
}

export function isSeparator(byte: number): boolean {
  return IS_SEPARATOR[byte] === 1;
}

function isDigit(byte: number): boolean {
  return (byte - ZERO) >>> 0 < 10;
}

/** Up to 15 digits with a point somewhere among them. */
function parseDigits(bytes: Uint8Array, from: number, to: number): number {
  let whole = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte !== POINT) whole = whole * 10 + (byte - ZERO);
  }
  return whole;
}

/** Status of one to seven dots or a dash; 0 for anything else. */
function symbolOf(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length === 1 && bytes[from] === MINUS) return STATUS_NIL;
  if (length === 0 || length > MOST_DOTS) return 0;
  for (let i = from; i < to; i++) if (bytes[i] !== POINT) return 0;
  return length;
}

function flags(...bytes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) table[byte] = 1;
  return table;
}
