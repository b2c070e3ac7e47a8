/** Lines of a file for reading, however large the file and however long its lines. */
import type { ExcerptLine, SourceLines } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { Task } from '#shared/api/task.ts';
import type { EngineContext } from '../context.ts';
import { decodeText } from '../px/encoding.ts';
import { type ByteSource, openFileSource } from '../px/source.ts';
import { findFile } from './find-files.ts';
import { indexLines, type LineIndex, nextBreak } from './line-index.ts';

const BLOCK_BYTES = 1 << 16;
/** Characters that are given of a line, and of them before the spot. */
const SHOWN = 2000;
const SHOWN_BEFORE = 200;

/** @throws ProblemError as `findFile`, `px.cannot-read`, `engine.cancelled`. */
export async function readSourceLines(
  context: EngineContext,
  { file, firstLine, lineCount, spot }: ParsedParams<'px.lines'>,
  task: Task,
): Promise<SourceLines> {
  const path = findFile(context, file);
  const index = await indexLines(path, task);
  const source = await openFileSource(path);
  try {
    const walk = new LineWalk(source, index, task);
    const lines: ExcerptLine[] = [];
    const end = Math.min(index.lineCount + 1, firstLine + lineCount);
    if (firstLine < end) await walk.goTo(firstLine);
    for (let line = firstLine; line < end; line++) {
      const isCutFrom = spot?.line === line && spot.column > SHOWN - SHOWN_BEFORE;
      lines.push(await walk.read(line, isCutFrom ? spot.column - 1 - SHOWN_BEFORE : 0));
    }
    const encoding = index.encoding === 'ascii' ? 'utf-8' : index.encoding;
    return { lineCount: index.lineCount, encoding, lines };
  } finally {
    await source.close();
  }
}

/** Goes through a file from a line on, holding one block. */
class LineWalk {
  readonly #source: ByteSource;
  readonly #index: LineIndex;
  readonly #task: Task;
  readonly #block = Buffer.alloc(BLOCK_BYTES);
  #bytes = this.#block.subarray(0, 0);
  /** Of the first byte of `#bytes` in the file. */
  #base = 0;
  #at = 0;

  constructor(source: ByteSource, index: LineIndex, task: Task) {
    this.#source = source;
    this.#index = index;
    this.#task = task;
  }

  async goTo(line: number): Promise<void> {
    const start = this.#index.before(line);
    // Even, so that no character of UTF-16 is cut.
    this.#base = start.offset - (start.offset % 2);
    await this.#fill();
    this.#at = start.offset - this.#base;
    for (let skipped = start.line; skipped < line; skipped++) await this.#skipLine();
  }

  /** The line that begins here, `from` and `SHOWN` in characters; goes on to the next. */
  async read(line: number, from: number): Promise<ExcerptLine> {
    const parts: Buffer[] = [];
    let chars = 0;
    for (;;) {
      const end = nextBreak(this.#bytes, this.#at, this.#index);
      const stop = end < 0 ? this.#bytes.length : end;
      let start = this.#at;
      let to = start;
      for (; to < stop && chars <= from + SHOWN; to++) {
        if (!this.#beginsCharacter(to)) continue;
        if (chars <= from) start = to;
        chars++;
      }
      if (chars > from) parts.push(Buffer.from(this.#bytes.subarray(start, to)));
      this.#at = stop;
      const isEnough = chars > from + SHOWN;
      if (isEnough && end < 0) await this.#skipLine();
      if (isEnough || end >= 0 || !(await this.#next())) break;
    }
    const text = this.#decode(Buffer.concat(parts)).replace(/[\r\n]+$/, '');
    const shown = text.slice(0, SHOWN).replaceAll(CONTROL, '\ufffd');
    return { line, from, text: shown, isCut: text.length > SHOWN };
  }

  #beginsCharacter(at: number): boolean {
    const { utf16, encoding } = this.#index;
    if (utf16 !== null) return (this.#base + at) % 2 === 0;
    const isUtf8 = encoding === 'utf-8' || encoding === 'ascii';
    return !isUtf8 || ((this.#bytes[at] as number) & 0xc0) !== 0x80;
  }

  #decode(bytes: Buffer): string {
    const { utf16, encoding } = this.#index;
    return utf16 === null ? decodeText(bytes, encoding) : new TextDecoder(utf16).decode(bytes);
  }

  async #skipLine(): Promise<void> {
    for (;;) {
      const end = nextBreak(this.#bytes, this.#at, this.#index);
      this.#at = end < 0 ? this.#bytes.length : end;
      if (end >= 0 || !(await this.#next())) return;
    }
  }

  async #next(): Promise<boolean> {
    this.#base += this.#bytes.length;
    await this.#fill();
    this.#at = 0;
    await this.#task.breathe();
    return this.#bytes.length > 0;
  }

  async #fill(): Promise<void> {
    const length = await this.#source.read(this.#base, this.#block);
    this.#bytes = this.#block.subarray(0, length);
  }
}

/** What no screen can show; tabs are blanks there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\x00-\x08\x0b-\x1f]/g;
