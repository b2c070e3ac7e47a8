/** What stands after the last cell: a `;` and filler, or cells too many, or other statements. */
import { isSeparator } from './cells.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const NUL = 0;

export class Tail {
  semicolons = 0;
  /** Cells that no variable calls for. */
  surplus = 0;
  /** Offset of the first of them. */
  surplusAt: number | null = null;
  /** Offset of a statement after DATA. */
  textAt: number | null = null;
  /** Commas between two digits. */
  commaPairs = 0;
  #isInQuotes = false;
  #isInToken = false;
  #last = 0;
  #beforeLast = 0;

  /** @returns whether reading on can tell more. */
  scan(bytes: Uint8Array, from: number, to: number, base: number): boolean {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      if (this.#last === COMMA && isDigit(byte) && isDigit(this.#beforeLast)) this.commaPairs++;
      this.#beforeLast = this.#last;
      this.#last = byte;
      if (this.#isInQuotes) {
        if (byte === QUOTE) this.#isInQuotes = false;
      } else if (byte === SEMICOLON) {
        this.semicolons++;
        this.#isInToken = false;
      } else if (isSeparator(byte) || (byte === NUL && this.semicolons > 0)) {
        this.#isInToken = false;
      } else if (!this.#isInToken) {
        if (this.semicolons > 0 && this.surplus === 0 && isLetter(byte)) {
          this.textAt = base + i;
          return false;
        }
        this.#isInQuotes = byte === QUOTE;
        this.#isInToken = !this.#isInQuotes;
        this.surplus++;
        this.surplusAt ??= base + i;
      }
    }
    return true;
  }
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
