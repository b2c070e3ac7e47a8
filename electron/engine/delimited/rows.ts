/** The rows of a delimited file, one after the other, in memory that does not grow with the file. */
import Papa from 'papaparse';
import type { Task } from '#shared/api/task.ts';
import type { EncodingName } from '#shared/encoding/encodings.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { BlockReader } from '../px/blocks.ts';
import { decodeText } from '../px/encoding.ts';
import type { ByteSource } from '../px/source.ts';

export interface RowOptions {
  readonly encoding: EncodingName;
  /** One character. */
  readonly separator: string;
}

export interface RowSink {
  /**
   * @param fields  At least one; an empty line has one empty field.
   * @param line  Where the row begins, from 1.
   * @param mayLack  Letters near it are not of the encoding.
   * @returns `stop` where no more rows are wanted.
   */
  row(fields: readonly string[], line: number, mayLack: boolean): 'stop' | undefined;
  /** A quotation mark inside a quoted field that is not doubled. */
  badQuotes?(line: number): void;
  /** After every block, for progress. */
  block?(bytesRead: number): void;
}

/** Small, so that the rows of a block are gone before the memory is tidied in earnest. */
const BLOCK_BYTES = 1 << 17;

/** Characters of one row; more are a quotation mark that is never closed. */
const LONGEST_ROW = 16 * 1024 * 1024;

/**
 * Reads rows until the end or until the sink wants no more.
 *
 * @throws ProblemError `delimited.row-too-long`, `px.cannot-read` from the source, and as the task.
 */
export async function readRows(
  source: ByteSource,
  options: RowOptions,
  sink: RowSink,
  task: Task,
): Promise<void> {
  const reader = new BlockReader(source, { blockBytes: BLOCK_BYTES }, task);
  const parser = new Papa.Parser({ delimiter: options.separator, newline: '\n', quoteChar: '"' });
  const decode = createDecoder(options.encoding, reader);
  let rest = '';
  let line = 1;
  let isStopped = false;

  const parse = (text: string, isLast: boolean): void => {
    const parsed: Parsed = parser.parse(text, 0, !isLast);
    const hasQuotes = text.includes('"');
    const mayLack = text.includes('\uFFFD');
    const badRows = new Set(
      parsed.errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row),
    );
    for (const [index, fields] of parsed.data.entries()) {
      // Blocks end where they end; a break at the end of the file begins no further row.
      if (badRows.has(index)) sink.badQuotes?.(line);
      if (sink.row(fields, line, mayLack) === 'stop') {
        isStopped = true;
        return;
      }
      line += 1 + (hasQuotes ? breaksIn(fields) : 0);
    }
    rest = isLast ? '' : text.slice(parsed.meta.cursor);
    if (rest.length > LONGEST_ROW) {
      throw new ProblemError(
        problem('delimited.row-too-long', { most: LONGEST_ROW }, { place: { line, column: 1 } }),
      );
    }
  };

  try {
    for (let block = await reader.next(); block; block = await reader.next()) {
      parse(rest + decode(block, false), false);
      if (isStopped) return;
      sink.block?.(reader.bytesRead);
      await task.breathe();
    }
    const last = (rest + decode(new Uint8Array(0), true)).replace(/\n$/, '');
    if (last !== '') parse(last, true);
  } finally {
    await reader.close();
  }
}

/** What Papa Parse answers. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

function breaksIn(fields: readonly string[]): number {
  let breaks = 0;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}

/** Text with one kind of line end; a pair that is cut between two blocks stays one. */
function createDecoder(
  encoding: EncodingName,
  reader: BlockReader,
): (bytes: Uint8Array, isLast: boolean) => string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let endsInReturn = false;
  const toText = (bytes: Uint8Array, isLast: boolean): string => {
    // Only the reader knows UTF-16, and gives it as UTF-8.
    const isUtf8 = reader.mark !== null || reader.isUnmarkedUtf16 || UTF8_NAMES.includes(encoding);
    return isUtf8 ? utf8.decode(bytes, { stream: !isLast }) : decodeText(bytes, encoding);
  };
  return (bytes, isLast) => {
    let text = toText(bytes, isLast);
    if (endsInReturn) text = `\r${text}`;
    endsInReturn = !isLast && text.endsWith('\r');
    if (endsInReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  };
}

const UTF8_NAMES: readonly EncodingName[] = ['ascii', 'utf-8', 'utf-16'];
