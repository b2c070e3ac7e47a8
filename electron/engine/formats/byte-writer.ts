/** Text and numbers as UTF-8 bytes, without a string per cell. */
import type { Rounding } from '#shared/numbers/round.ts';
import { formatFixed, formatStored, roundText, scaleSurely } from '#shared/numbers/round.ts';
import type { Sink } from './format.ts';

/** Bytes gathered before they go to the sink. */
const FULL = 512 * 1024;
/** Beyond `FULL`: what the cells of one slice take, mostly. */
const SPARE = 256 * 1024;

/** The buffer to begin with: most answers to programs are small. */
const FIRST = 16 * 1024;

/** Room for any number that is written digit by digit: sign, 17 digits, point, zeros before them. */
const NUMBER_ROOM = 40;

/** Room for a cell of 32 bits with what stands before it: 10 digits, sign, point, 15 decimals. */
const CELL_ROOM = 32;

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

const encoder = new TextEncoder();

/** What cells have in common that are written one after the other. */
export interface CellRun {
  /** Stands before every cell. */
  readonly before: number;
  /** What is written for each status. */
  readonly symbols: readonly Uint8Array[];
  /** Decimals to round to, from 0 to 15, or as many as each number has. */
  readonly decimals: number | 'stored' | 'differ';
  /** Whether zeros at the end of decimals are left out. */
  readonly isTrimmed: boolean;
}

/** Numbers and their statuses, as in a block of cells. */
interface CellList {
  readonly values: Float64Array;
  readonly status: Uint8Array;
}

/**
 * Gathers bytes in a buffer. Nothing is sent on by itself: a caller awaits `pass` at places where it
 * can wait, when `isFull` says so, and `flush` at the end.
 *
 * Numbers are taken from a list and a place in it, never as an argument: a number that is handed on
 * costs an object of its own per cell wherever the call is not inlined.
 */
export class ByteWriter {
  private readonly sink: Sink;
  private bytes: Uint8Array = new Uint8Array(FIRST);
  /** The other buffer, while the sink has it and after. */
  private spare: Uint8Array | null = null;
  /** Resolves when the sink has taken `spare`. */
  private sending: Promise<void> | null = null;
  private used = 0;
  private decimalSign = POINT;
  /** Decimals of the last stored number: the next one mostly has as many. */
  private lastDecimals = 1;

  constructor(sink: Sink, decimalSign: '.' | ',' = '.') {
    this.sink = sink;
    this.decimalSign = decimalSign.charCodeAt(0);
  }

  get isFull(): boolean {
    return this.used >= FULL;
  }

  /** Hands what is gathered to the sink and goes on while the sink still works on it. */
  async pass(): Promise<void> {
    if (this.used === 0) return;
    await this.sending;
    const full = this.bytes;
    const sending = this.sink.write(full.subarray(0, this.used)) ?? null;
    // A failure is told where the next one waits for it.
    sending?.catch(() => {});
    this.sending = sending;
    this.bytes = this.spare ?? new Uint8Array(FULL + SPARE);
    this.spare = full;
    this.used = 0;
  }

  /** Hands everything to the sink and waits until it has taken it. */
  async flush(): Promise<void> {
    await this.pass();
    await this.sending;
  }

  byte(value: number): void {
    if (this.used === this.bytes.length) this.grow(1);
    this.bytes[this.used++] = value;
  }

  raw(bytes: Uint8Array): void {
    const length = bytes.length;
    const at = this.used;
    if (at + length > this.bytes.length) this.grow(length);
    // For the short labels and symbols of a cell a loop beats the call of `set`.
    if (length > 8) this.bytes.set(bytes, at);
    else {
      const target = this.bytes;
      for (let i = 0; i < length; i++) target[at + i] = bytes[i] as number;
    }
    this.used = at + length;
  }

  text(text: string): void {
    this.raw(encoder.encode(text));
  }

  /** The number at a place, as stored: all its digits, no exponent, no trailing zeros. */
  stored(values: Float64Array, place: number): void {
    const value = values[place] as number;
    const small = value | 0;
    if (small === value) this.small(small);
    else this.storedSlowly(value);
  }

  /** The number at a place, rounded to `decimals`, with exactly as many of them. */
  shown(values: Float64Array, place: number, decimals: number, rounding: Rounding): void {
    const value = values[place] as number;
    const small = value | 0;
    if (small === value && decimals === 0) this.small(small);
    else {
      const scaled = scaleSurely(value, decimals);
      if (Number.isNaN(scaled)) this.decimal(formatFixed(value, decimals, rounding));
      else this.scaled(scaled, decimals);
    }
  }

  /** The number at a place, rounded to `decimals`, without trailing zeros. */
  rounded(values: Float64Array, place: number, decimals: number, rounding: Rounding): void {
    const value = values[place] as number;
    const small = value | 0;
    if (small === value) this.small(small);
    else {
      const scaled = scaleSurely(value, decimals);
      if (Number.isNaN(scaled)) this.decimal(trimZeros(formatFixed(value, decimals, rounding)));
      else this.trimmed(scaled, decimals);
    }
  }

  /**
   * The cells at the places `from` to `to` (exclusive), none of them a wide number. Most are written
   * here, in one loop without calls.
   *
   * @param writeOther  Writes a number that takes more than that: digits beyond 32 bits, doubtful
   *   rounding, decimals of its own.
   */
  cells(
    { values, status }: CellList,
    from: number,
    to: number,
    { before, symbols, decimals, isTrimmed }: CellRun,
    writeOther: (place: number) => void,
  ): void {
    const room = (to - from) * CELL_ROOM;
    if (this.used + room > this.bytes.length) this.grow(room);
    const places = decimals === 'stored' ? this.lastDecimals : decimals === 'differ' ? 0 : decimals;
    const power = POWERS[places] as number;
    const isWhole = isTrimmed || decimals === 0;
    const { decimalSign } = this;
    let bytes = this.bytes;
    let at = this.used;
    for (let place = from; place < to; place++) {
      bytes[at++] = before;
      const symbol = status[place] as number;
      const value = values[place] as number;
      if (symbol === 0) {
        const whole = value | 0;
        if (isWhole && whole === value) {
          at = putWhole(bytes, at, whole);
          continue;
        }
        if (places > 0) {
          const scaled = Math.round(value * power) | 0;
          if (scaled / power === value && !(isTrimmed && scaled % 10 === 0)) {
            at = putScaled(bytes, at, scaled, places, power, decimalSign);
            continue;
          }
        }
      }
      this.used = at;
      if (symbol === 0) writeOther(place);
      else this.raw(symbols[symbol] as Uint8Array);
      const left = (to - place) * CELL_ROOM;
      if (this.used + left > this.bytes.length) this.grow(left);
      bytes = this.bytes;
      at = this.used;
    }
    this.used = at;
  }

  /** As `shown` and `rounded`, for a number given as decimal text. */
  roundedText(text: string, decimals: number, rounding: Rounding, keepZeros: boolean): void {
    const rounded = roundText(text, decimals, rounding);
    this.decimal(keepZeros ? rounded : trimZeros(rounded));
  }

  /** A number that is decimal text already, with `.` as its decimal sign. */
  decimal(text: string): void {
    this.text(this.decimalSign === POINT ? text : text.replace('.', ','));
  }

  /** A whole number from 0 to 2 ** 53. */
  whole(value: number): void {
    if (this.used + NUMBER_ROOM > this.bytes.length) this.grow(NUMBER_ROOM);
    if (value < 0x8000_0000) this.used = putWhole(this.bytes, this.used, value | 0);
    else {
      const high = Math.floor(value / 1e6);
      this.whole(high);
      this.used = putSix(this.bytes, this.used, value - high * 1e6);
    }
  }

  /** A whole number from 0 to 2 ** 53, with a mark between its groups of three digits. */
  grouped(value: number, mark: Uint8Array): void {
    if (value < 1000) {
      this.whole(value);
      return;
    }
    const high = Math.floor(value / 1000);
    this.grouped(high, mark);
    this.raw(mark);
    if (this.used + NUMBER_ROOM > this.bytes.length) this.grow(NUMBER_ROOM);
    this.used = putThree(this.bytes, this.used, value - high * 1000);
  }

  /** The last `count` digits of a whole number from 0 to 2 ** 53, zeros before them. */
  digits(value: number, count: number): void {
    if (this.used + NUMBER_ROOM > this.bytes.length) this.grow(NUMBER_ROOM);
    let rest = value;
    for (let place = this.used + count - 1; place >= this.used; place--) {
      const next = Math.floor(rest / 10);
      this.bytes[place] = ZERO + (rest - next * 10);
      rest = next;
    }
    this.used += count;
  }

  /** A whole number of 32 bits. */
  private small(value: number): void {
    if (this.used + NUMBER_ROOM > this.bytes.length) this.grow(NUMBER_ROOM);
    this.used = putWhole(this.bytes, this.used, value);
  }

  /** With as many decimals as give the number back exactly; the shortest decimal text otherwise. */
  private storedSlowly(value: number): void {
    if (Number.isSafeInteger(value)) this.scaled(value, 0);
    else if (this.tryDecimals(value, this.lastDecimals)) return;
    else {
      for (let decimals = 1; decimals < POWERS.length; decimals++) {
        if (!this.tryDecimals(value, decimals)) continue;
        this.lastDecimals = decimals;
        return;
      }
      this.decimal(formatStored(value));
    }
  }

  private tryDecimals(value: number, decimals: number): boolean {
    const power = POWERS[decimals] as number;
    const whole = Math.round(value * power);
    if (!Number.isSafeInteger(whole) || whole / power !== value) return false;
    this.trimmed(whole, decimals);
    return true;
  }

  private trimmed(scaled: number, decimals: number): void {
    let whole = scaled;
    let places = decimals;
    while (places > 0 && whole % 10 === 0) {
      whole /= 10;
      places--;
    }
    this.scaled(whole, places);
  }

  /** `scaled`, a whole number below 2 ** 53, with the decimal sign before its last `decimals` digits. */
  private scaled(scaled: number, decimals: number): void {
    const size = Math.abs(scaled);
    if (scaled < 0) this.byte(MINUS);
    const power = POWERS[decimals] as number;
    const whole = Math.floor(size / power);
    this.whole(whole);
    if (decimals === 0) return;
    if (this.used + NUMBER_ROOM > this.bytes.length) this.grow(NUMBER_ROOM);
    let rest = size - whole * power;
    const bytes = this.bytes;
    const point = this.used;
    bytes[point] = this.decimalSign;
    this.used = point + 1 + decimals;
    for (let place = point + decimals; place > point; place--) {
      const next = Math.floor(rest / 10);
      bytes[place] = ZERO + (rest - next * 10);
      rest = next;
    }
  }

  private grow(room: number): void {
    // A large answer soon needs all of it: two steps instead of six.
    const next = this.bytes.length < 64 * 1024 ? this.bytes.length * 4 : FULL + SPARE;
    const larger = new Uint8Array(Math.max(next, this.bytes.length * 2, this.used + room));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}

/**
 * The digits of 0 to 999, four bytes each: without zeros before them and how many they are, and three
 * digits always. Digits by the table cost no branch per digit.
 */
const STARTS = new Uint8Array(4000);
const THREES = new Uint8Array(4000);
for (let number = 0; number < 1000; number++) {
  const digits = String(number);
  encoder.encodeInto(digits, STARTS.subarray(4 * number));
  STARTS[4 * number + 3] = digits.length;
  encoder.encodeInto(digits.padStart(3, '0'), THREES.subarray(4 * number));
}

/** Writes a whole number of 32 bits; returns the place after it, as all of these do. */
function putWhole(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  if (rest < 0) {
    bytes[at++] = MINUS;
    rest = -rest;
  }
  if (rest < 1000) return putStart(bytes, at, rest);
  if (rest < 1_000_000) {
    const high = (rest / 1000) | 0;
    return putThree(bytes, putStart(bytes, at, high), rest - high * 1000);
  }
  const millions = Math.floor(rest / 1e6) | 0;
  const low = rest - millions * 1_000_000;
  if (millions < 1000) at = putStart(bytes, at, millions);
  else {
    const billions = (millions / 1000) | 0;
    at = putThree(bytes, putStart(bytes, at, billions), millions - billions * 1000);
  }
  return putSix(bytes, at, low);
}

/** Writes `scaled`, a whole number of 32 bits, as `scaled / power` with all its decimals. */
function putScaled(
  bytes: Uint8Array,
  start: number,
  scaled: number,
  decimals: number,
  power: number,
  decimalSign: number,
): number {
  let at = start;
  const size = Math.abs(scaled);
  if (scaled < 0) bytes[at++] = MINUS;
  const whole = Math.floor(size / power) | 0;
  at = putWhole(bytes, at, whole);
  bytes[at] = decimalSign;
  let rest = (size - whole * power) | 0;
  for (let place = at + decimals; place > at; place--) {
    const next = (rest / 10) | 0;
    bytes[place] = ZERO + (rest - next * 10);
    rest = next;
  }
  return at + 1 + decimals;
}

/** Writes the one to three digits of `number`. */
function putStart(bytes: Uint8Array, at: number, number: number): number {
  const from = number << 2;
  bytes[at] = STARTS[from] as number;
  bytes[at + 1] = STARTS[from + 1] as number;
  bytes[at + 2] = STARTS[from + 2] as number;
  return at + (STARTS[from + 3] as number);
}

function putThree(bytes: Uint8Array, at: number, number: number): number {
  const from = number << 2;
  bytes[at] = THREES[from] as number;
  bytes[at + 1] = THREES[from + 1] as number;
  bytes[at + 2] = THREES[from + 2] as number;
  return at + 3;
}

function putSix(bytes: Uint8Array, at: number, number: number): number {
  const high = (number / 1000) | 0;
  return putThree(bytes, putThree(bytes, at, high), number - high * 1000);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** UTF-8 of a text that is written many times. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}
