/** The bare byte writers: numbers to a file, labels made once, no options. */
import { closeSync, openSync, writeSync } from 'node:fs';

const BLOCK = 1 << 20;

class Bytes {
  readonly #file: number;
  readonly #block = Buffer.alloc(BLOCK + 4096);
  #at = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  bytes(source: Uint8Array): void {
    this.#block.set(source, this.#at);
    this.#at += source.length;
    if (this.#at > BLOCK) this.#flush();
  }

  byte(value: number): void {
    this.#block[this.#at++] = value;
  }

  whole(value: number): void {
    let rest = value;
    if (rest < 0) {
      this.#block[this.#at++] = 45;
      rest = -rest;
    }
    let digits = 1;
    for (let power = 10; rest >= power; power *= 10) digits++;
    for (let place = this.#at + digits - 1; place >= this.#at; place--) {
      const next = Math.trunc(rest / 10);
      this.#block[place] = 48 + rest - next * 10;
      rest = next;
    }
    this.#at += digits;
    if (this.#at > BLOCK) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#block, 0, this.#at);
    this.#at = 0;
  }

  end(): void {
    this.#flush();
    closeSync(this.#file);
  }
}

const symbolOf = (cell: number): string => ((cell & 15) === 8 ? '-' : '.'.repeat(cell & 15));
const isSymbol = (cell: number): boolean => cell < -2_147_483_000;

/** JSON-stat's `value` and nothing else. */
export function referenceJson(cells: Int32Array, path: string): void {
  const out = new Bytes(path);
  const nothing = Buffer.from('null,');
  out.bytes(Buffer.from('{"value":['));
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    if (isSymbol(cell)) out.bytes(nothing);
    else {
      out.whole(cell);
      out.byte(44);
    }
  }
  out.bytes(Buffer.from('0]}'));
  out.end();
}

/** One line per cell: all labels, then the number. */
export function referenceLongCsv(
  cells: Int32Array,
  labels: readonly (readonly string[])[],
  path: string,
): void {
  const out = new Bytes(path);
  const last = labels.at(-1) as readonly string[];
  const inner = last.map((label) => Buffer.from(`"${label}",`));
  const outer = labels.slice(0, -1);
  const indexes = outer.map(() => 0);
  for (let at = 0; at < cells.length; ) {
    const prefix = Buffer.from(
      outer.map((list, variable) => `"${list[indexes[variable] as number]}",`).join(''),
    );
    for (const label of inner) {
      const cell = cells[at++] as number;
      out.bytes(prefix);
      out.bytes(label);
      if (isSymbol(cell)) out.bytes(Buffer.from(symbolOf(cell)));
      else out.whole(cell);
      out.byte(10);
    }
    for (let variable = outer.length - 1; variable >= 0; variable--) {
      indexes[variable]!++;
      if ((indexes[variable] as number) < (outer[variable] as readonly string[]).length) break;
      indexes[variable] = 0;
    }
  }
  out.end();
}

/** Rows of numbers with their stub labels. */
export function referenceWideCsv(
  cells: Int32Array,
  labels: readonly (readonly string[])[],
  path: string,
): void {
  const out = new Bytes(path);
  const columns = (labels.at(-1) as readonly string[]).length;
  const outer = labels.slice(0, -1);
  const indexes = outer.map(() => 0);
  for (let at = 0; at < cells.length; ) {
    out.bytes(
      Buffer.from(
        outer.map((list, variable) => `"${list[indexes[variable] as number]}"`).join(','),
      ),
    );
    for (let column = 0; column < columns; column++) {
      const cell = cells[at++] as number;
      out.byte(44);
      if (isSymbol(cell)) out.bytes(Buffer.from(symbolOf(cell)));
      else out.whole(cell);
    }
    out.byte(10);
    for (let variable = outer.length - 1; variable >= 0; variable--) {
      indexes[variable]!++;
      if ((indexes[variable] as number) < (outer[variable] as readonly string[]).length) break;
      indexes[variable] = 0;
    }
  }
  out.end();
}

/** Rows of numbers with blanks between. */
export function referencePx(cells: Int32Array, columns: number, path: string): void {
  const out = new Bytes(path);
  for (let at = 0; at < cells.length; ) {
    for (let column = 0; column < columns; column++) {
      const cell = cells[at++] as number;
      if (isSymbol(cell)) out.bytes(Buffer.from(`"${symbolOf(cell)}"`));
      else out.whole(cell);
      out.byte(32);
    }
    out.byte(10);
  }
  out.end();
}

/** Table rows with one heading each, and a cell for every number. */
export function referenceHtml(
  cells: Int32Array,
  labels: readonly (readonly string[])[],
  path: string,
): void {
  const out = new Bytes(path);
  const columns = (labels.at(-1) as readonly string[]).length;
  const inner = labels.at(-2) as readonly string[];
  const heads = inner.map((label) => Buffer.from(`<tr><th scope="row">${label}</th>`));
  const cellBegins = Buffer.from('<td>');
  const cellEnds = Buffer.from('</td>');
  const rowEnds = Buffer.from('</tr>\n');
  for (let at = 0, row = 0; at < cells.length; row++) {
    out.bytes(heads[row % heads.length] as Uint8Array);
    for (let column = 0; column < columns; column++) {
      const cell = cells[at++] as number;
      out.bytes(cellBegins);
      if (isSymbol(cell)) out.bytes(Buffer.from(symbolOf(cell)));
      else out.whole(cell);
      out.bytes(cellEnds);
    }
    out.bytes(rowEnds);
  }
  out.end();
}
