/** Reads a file up to its cells, and its texts in the encoding that they are really in. */
import type { Task } from '#shared/api/task.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import type { BlockReader } from './blocks.ts';
import {
  type Declaration,
  decodeText,
  detectEncoding,
  type EncodingName,
  encodingOf,
  hasLatin9Letters,
} from './encoding.ts';
import type { Findings, Position } from './findings.ts';
import type { EncodingFacts } from './reading.ts';
import { type ParsedText, parseStatements } from './statements.ts';

/** Longest metadata that is read. The longest that are known to exist have a tenth of it. */
const MOST_HEADER_BYTES = 32 * 1024 * 1024;

const FIRST_LOOK_BYTES = 64 * 1024;
/** The mark of what is not text; UTF-16 is no longer UTF-16 here. */
const NUL = 0;

export interface Header {
  readonly text: string;
  readonly parsed: ParsedText;
  readonly lines: Lines;
  readonly encoding: EncodingFacts;
  /** Decodes what stands in DATA. */
  decode(bytes: Uint8Array): string;
  /** Where DATA begins, in the bytes that the block reader gives. */
  readonly dataAt: number;
  /** Bytes of DATA that were read together with the header. */
  readonly rest: Uint8Array;
}

/** @returns null when the file has no header that can be read; the findings say why. */
export async function readHeader(
  reader: BlockReader,
  override: EncodingName | undefined,
  findings: Findings,
  task: Task,
): Promise<Header | null> {
  const found = await readUpToData(reader, task);
  const { bytes, isWhole } = found;
  if (bytes.length === 0) {
    findings.error('px.empty', { line: 1, column: 1 });
    return null;
  }
  const outline = found.outline;
  const dataAt = outline.end.kind === 'data' ? outline.end.dataAt : bytes.length;
  const texts = bytes.subarray(0, dataAt);
  const declared = declarationOf(outline);
  const used = usedEncoding(reader, override, texts, declared);
  const isPlain = used === 'ascii';
  const text = isPlain ? latin1(texts) : decodeText(texts, used === 'utf-16' ? 'utf-8' : used);
  const parsed = isPlain ? outline : parseStatements(text);
  const lines = new Lines(text);
  const encoding = describeEncoding(reader, used, declared, text, lines);
  for (const { severity, code, at, keyword, values } of parsed.problems) {
    findings.add(severity, code, lines.positionAt(at), keyword, values);
  }
  findings.addUntold(parsed.moreProblems);

  if (parsed.end.kind !== 'data') {
    refuse(parsed, text, lines, isWhole, findings);
    return null;
  }
  reportEncoding(encoding, reader, texts, text, outline, lines, findings);
  return {
    text,
    parsed,
    lines,
    encoding,
    decode: (part) => decodeText(part, used === 'ascii' ? 'utf-8' : used),
    dataAt,
    rest: bytes.subarray(dataAt),
  };
}

/**
 * The encoding of a file by its first bytes, as far as they can be read: also where the statements break off.
 *
 * @param start  Without a byte order mark.
 */
export function encodingOfStart(start: Uint8Array): EncodingName {
  return detectEncoding(start, declarationOf(parseStatements(latin1(start))));
}

/** Characters between places whose line is known beforehand. */
const STEP = 256;

/** Offsets in a text → lines and columns. */
export class Lines {
  readonly #text: string;
  readonly #breakCode: number;
  /** For every `STEP`th character its line, and where that begins. */
  readonly #lines: Uint32Array;
  readonly #starts: Uint32Array;
  /** Number of the last line. */
  readonly last: number;

  constructor(text: string) {
    // Old Macintosh files end their lines with CR alone.
    const breakAt = text.includes('\n') ? '\n' : '\r';
    this.#text = text;
    this.#breakCode = breakAt.charCodeAt(0);
    this.#lines = new Uint32Array(Math.floor(text.length / STEP) + 1);
    this.#starts = new Uint32Array(this.#lines.length);
    let known = 0;
    let line = 1;
    let start = 0;
    for (let at = text.indexOf(breakAt); at >= 0; at = text.indexOf(breakAt, start)) {
      for (; known * STEP <= at; known++) {
        this.#lines[known] = line;
        this.#starts[known] = start;
      }
      line++;
      start = at + 1;
    }
    this.#lines.fill(line, known);
    this.#starts.fill(start, known);
    this.last = line;
  }

  positionAt(offset: number): Position {
    const end = Math.min(offset, this.#text.length);
    const step = Math.floor(end / STEP);
    let line = this.#lines[step] as number;
    let start = this.#starts[step] as number;
    for (let at = step * STEP; at < end; at++) {
      if (this.#text.charCodeAt(at) !== this.#breakCode) continue;
      line++;
      start = at + 1;
    }
    return { line, column: end - start + 1 };
  }
}

async function readUpToData(reader: BlockReader, task: Task) {
  let bytes = new Uint8Array(0);
  let wanted = FIRST_LOOK_BYTES;
  for (;;) {
    const parts = [bytes];
    let length = bytes.length;
    let isWhole = false;
    while (length < wanted) {
      const block = await reader.next();
      if (block === null) {
        isWhole = true;
        break;
      }
      parts.push(block.slice());
      length += block.length;
    }
    bytes = parts.length === 1 ? bytes : Buffer.concat(parts, length);
    const outline = parseStatements(latin1(bytes));
    const { kind } = outline.end;
    const mayGoOn = (kind === 'inside' || kind === 'text') && length < MOST_HEADER_BYTES;
    if (isWhole || !mayGoOn) return { bytes, outline, isWhole };
    wanted = Math.min(MOST_HEADER_BYTES, length * 4);
    await task.breathe();
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function declarationOf(outline: ParsedText): Declaration {
  const first = (keyword: string) =>
    outline.statements.find(
      (statement) => statement.keyword === keyword && statement.language === null,
    )?.items[0] ?? null;
  return { charset: first('CHARSET'), codepage: first('CODEPAGE'), language: first('LANGUAGE') };
}

function usedEncoding(
  reader: BlockReader,
  override: EncodingName | undefined,
  bytes: Uint8Array,
  declared: Declaration,
): EncodingName {
  if (reader.isUnmarkedUtf16 || reader.mark?.encoding.startsWith('utf-16')) return 'utf-16';
  if (reader.mark) return 'utf-8';
  return override ?? detectEncoding(bytes, declared);
}

function describeEncoding(
  reader: BlockReader,
  used: EncodingName,
  declared: Declaration,
  text: string,
  lines: Lines,
): EncodingFacts {
  const crlf = count(text, '\r\n');
  const named = declared.codepage === null ? null : encodingOf(declared.codepage);
  return {
    used,
    declaredCharset: declared.charset,
    declaredCodepage: declared.codepage,
    byteOrderMark: reader.mark === null ? null : used === 'utf-16' ? 'utf-16' : 'utf-8',
    isMislabelled: Boolean(declared.codepage) && used !== 'ascii' && used !== named,
    replacementCharacters: count(text, '\ufffd'),
    lineEnds: {
      crlf,
      lf: text.includes('\n') ? lines.last - 1 - crlf : 0,
      cr: count(text, '\r') - crlf,
    },
  };
}

function reportEncoding(
  facts: EncodingFacts,
  reader: BlockReader,
  bytes: Uint8Array,
  text: string,
  outline: ParsedText,
  lines: Lines,
  findings: Findings,
): void {
  const at = (keyword: string): Position => {
    const statement = outline.statements.find((one) => one.keyword === keyword);
    return statement ? lines.positionAt(statement.at) : { line: 1, column: 1 };
  };
  const { used, declaredCodepage: codepage, declaredCharset: charset } = facts;
  const isIso = codepage !== null && /8859/.test(codepage) && used === 'windows-1252';
  if (facts.isMislabelled && codepage !== null && (!isIso || hasLatin9Letters(bytes))) {
    findings.warning('px.encoding-mislabelled', at('CODEPAGE'), 'CODEPAGE', {
      declared: codepage.slice(0, 80),
      used,
    });
  } else if (codepage === null && used === 'utf-8' && !reader.mark) {
    findings.warning('px.encoding-undeclared', at('CHARSET'), 'CODEPAGE', { used });
  } else if (charset !== null && /^utf-?16$/i.test(charset) && used !== 'utf-16') {
    findings.warning('px.encoding-mislabelled', at('CHARSET'), 'CHARSET', {
      declared: charset.slice(0, 80),
      used,
    });
  }
  if (reader.isUnmarkedUtf16) {
    findings.warning('px.encoding-undeclared', { line: 1, column: 1 }, 'CODEPAGE', { used });
  }
  if (facts.replacementCharacters > 0) {
    findings.warning('px.lost-characters', lines.positionAt(text.indexOf('\ufffd')), undefined, {
      count: facts.replacementCharacters,
    });
  }
  const doubled = text.match(/[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g)?.length ?? 0;
  if (doubled >= 3) {
    const first = text.search(/[ÃÂ][\u0080-\u00bf]/);
    findings.warning('px.doubly-encoded', lines.positionAt(Math.max(0, first)), undefined, {
      count: doubled,
    });
  }
}

/** Says why no table can come of a text that does not get to DATA. */
function refuse(
  parsed: ParsedText,
  text: string,
  lines: Lines,
  isWhole: boolean,
  findings: Findings,
): void {
  const last = lines.positionAt(text.length);
  if (text.charCodeAt(0) === NUL) findings.error('px.binary', { line: 1, column: 1 });
  if (parsed.end.kind === 'refused') return;
  if (!isWhole) {
    findings.error('px.header-too-long', last, undefined, {
      megabytes: MOST_HEADER_BYTES / 1024 / 1024,
    });
  } else if (parsed.statements.length === 0) {
    const values = { found: quoteInput(text.slice(0, 40), 20) };
    if (!findings.hasError) findings.error('px.not-px', { line: 1, column: 1 }, undefined, values);
  } else if (parsed.end.kind === 'text') {
    findings.error('px.data-missing', last, 'DATA');
  } else if (!findings.hasError) {
    findings.error('px.statement-not-closed', last);
  }
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found++;
  return found;
}
