/** Text and numbers as UTF-8 bytes, without a string per cell. */
import type { Rounding } from '#shared/numbers/round.ts';
import { formatFixed, formatStored, roundText } from '#shared/numbers/round.ts';
import type { Sink } from './format.ts';

/** Bytes gathered before they go to the sink. */
const FULL = 256 * 1024;

/** Room for any number that is written digit by digit: sign, 17 digits, point, zeros before them. */
const NUMBER_ROOM = 40;

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

const encoder = new TextEncoder();

/**
 * Gathers bytes in one buffer. Nothing is sent on by itself: a caller awaits `flush` at places where
 * it can wait, when `isFull` says so.
 */
export class ByteWriter {
  private readonly sink: Sink;
  private bytes = new Uint8Array(FULL * 2);
  private used = 0;
  private written = 0;
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

  /** Bytes that the sink has got. */
  get flushedBytes(): number {
    return this.written;
  }

  async flush(): Promise<void> {
    if (this.used === 0) return;
    const used = this.used;
    await this.sink.write(this.bytes.subarray(0, used));
    this.used = 0;
    this.written += used;
  }

  byte(value: number): void {
    if (this.used === this.bytes.length) this.grow(1);
    this.bytes[this.used++] = value;
  }

  raw(bytes: Uint8Array): void {
    const length = bytes.length;
    if (this.used + length > this.bytes.length) this.grow(length);
    // For the short labels and symbols of a cell a loop beats the call of `set`.
    if (length > 32) this.bytes.set(bytes, this.used);
    else for (let i = 0; i < length; i++) this.bytes[this.used + i] = bytes[i] as number;
    this.used += length;
  }

  text(text: string): void {
    this.raw(encoder.encode(text));
  }

  /** A number as stored: all its digits, no exponent, no trailing zeros. */
  stored(value: number): void {
    const hint = this.lastDecimals;
    if (this.tryScaled(value, 0, true) || this.tryScaled(value, hint, true)) return;
    for (let decimals = 1; decimals < POWERS.length; decimals++) {
      if (decimals !== hint && this.tryScaled(value, decimals, true)) {
        this.lastDecimals = decimals;
        return;
      }
    }
    this.decimal(formatStored(value));
  }

  /** A number rounded to `decimals`, with exactly as many of them. */
  shown(value: number, decimals: number, rounding: Rounding): void {
    if (this.tryScaled(value, decimals, false)) return;
    this.decimal(formatFixed(value, decimals, rounding));
  }

  /** A number rounded to `decimals`, without trailing zeros. */
  rounded(value: number, decimals: number, rounding: Rounding): void {
    if (this.tryScaled(value, decimals, true)) return;
    this.decimal(trimZeros(formatFixed(value, decimals, rounding)));
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

  /**
   * Writes `value` where its digits times a power of ten are a whole number that division gives back
   * exactly: then no rounding is involved. False where it is not so.
   */
  private tryScaled(value: number, decimals: number, trim: boolean): boolean {
    if (decimals === 0) {
      if (!Number.isSafeInteger(value)) return false;
      this.scaled(value, 0);
      return true;
    }
    const power = POWERS[decimals];
    if (power === undefined) return false;
    let whole = Math.round(value * power);
    if (!Number.isSafeInteger(whole) || whole / power !== value) return false;
    let places = decimals;
    if (trim) {
      while (places > 0 && whole % 10 === 0) {
        whole /= 10;
        places--;
      }
    }
    this.scaled(whole, places);
    return true;
  }

  /** `whole` with the decimal sign before its last `decimals` digits. */
  private scaled(whole: number, decimals: number): void {
    if (this.used + NUMBER_ROOM > this.bytes.length) this.grow(NUMBER_ROOM);
    const bytes = this.bytes;
    let rest = whole;
    if (rest < 0) {
      bytes[this.used++] = MINUS;
      rest = -rest;
    }
    let digits = 1;
    for (let bound = 10; bound <= rest; bound *= 10) digits++;
    if (digits <= decimals) digits = decimals + 1;
    const length = decimals === 0 ? digits : digits + 1;
    let at = this.used + length;
    this.used = at;
    for (let i = 0; i < decimals; i++) {
      const next = Math.floor(rest / 10);
      bytes[--at] = ZERO + (rest - next * 10);
      rest = next;
    }
    if (decimals > 0) bytes[--at] = this.decimalSign;
    if (rest < 0x7fff_ffff) {
      let small = rest | 0;
      do {
        const next = (small / 10) | 0;
        bytes[--at] = ZERO + (small - next * 10);
        small = next;
      } while (small > 0);
      return;
    }
    do {
      const next = Math.floor(rest / 10);
      bytes[--at] = ZERO + (rest - next * 10);
      rest = next;
    } while (rest > 0);
  }

  private grow(room: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** UTF-8 of a text that is written many times. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}
