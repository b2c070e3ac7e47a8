/** How the letters of a file beyond ASCII read in every encoding, for people who know its words. */
import type { LetterSamples } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import { ENCODINGS, type EncodingName } from '#shared/encoding/encodings.ts';
import type { EngineContext } from '../context.ts';
import { decodeText, detectEncoding, findByteOrderMark } from '../px/encoding.ts';
import { openFileSource } from '../px/source.ts';
import { findFile } from './find-files.ts';

/** So much of a file is looked at; metadata comes first. */
const LOOKED_AT = 1 << 20;
const MOST_SAMPLES = 4;
/** Bytes of a sample around its letters. */
const BEFORE = 12;
const AFTER = 24;

/** @throws ProblemError as `findFile`, `px.cannot-read`. */
export async function readLetters(
  context: EngineContext,
  { file }: ParsedParams<'px.letters'>,
): Promise<LetterSamples> {
  const source = await openFileSource(findFile(context, file));
  try {
    const block = Buffer.alloc(Math.min(LOOKED_AT, source.size));
    const bytes = block.subarray(0, await source.read(0, block));
    const text = bytes.toString('latin1');
    const declared = (keyword: string) =>
      new RegExp(`(?:^|[;\\r\\n])\\s*${keyword}\\s*=\\s*"?([^";]*)`, 'i').exec(text)?.[1] ?? null;
    const mark = findByteOrderMark(bytes);
    const found: EncodingName = mark
      ? mark.encoding === 'utf-8'
        ? 'utf-8'
        : 'utf-16'
      : detectEncoding(bytes, {
          charset: declared('CHARSET'),
          codepage: declared('CODEPAGE'),
          language: declared('LANGUAGE'),
        });
    const pieces = piecesWithLetters(bytes);
    const seen = new Set<string>();
    const samples = [found, ...ENCODINGS].flatMap((encoding) => {
      if (encoding === 'ascii' || (encoding === 'utf-16' && found !== 'utf-16')) return [];
      const texts = pieces.map((piece) => decodeText(piece, encoding).replace(/\s+/g, ' ').trim());
      const key = texts.join('\n');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ encoding, texts }];
    });
    return { found, samples };
  } finally {
    await source.close();
  }
}

/** Words around bytes beyond ASCII, different ones, cut at ASCII so that no letter is halved. */
function piecesWithLetters(bytes: Buffer): readonly Buffer[] {
  const pieces = new Map<string, Buffer>();
  for (let at = 0; at < bytes.length && pieces.size < MOST_SAMPLES; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    const start = cutBefore(bytes, Math.max(0, at - BEFORE), at);
    const end = cutAfter(bytes, at);
    const piece = bytes.subarray(start, end);
    pieces.set(piece.toString('latin1'), piece);
    at = end;
  }
  return [...pieces.values()];
}

/** After the last separator before `at`, else `from`. */
function cutBefore(bytes: Buffer, from: number, at: number): number {
  for (let i = at; i > from; i--) if (isCut(bytes[i - 1] as number)) return i;
  return from;
}

function cutAfter(bytes: Buffer, at: number): number {
  let end = at;
  const most = Math.min(bytes.length, at + AFTER);
  while (end < most && !isCut(bytes[end] as number)) end++;
  while (end < bytes.length && (bytes[end] as number) >= 0x80) end++;
  return end;
}

/** Quotation marks, separators and line ends. */
function isCut(byte: number): boolean {
  return byte === 0x22 || byte === 0x3b || byte === 0x2c || byte < 0x20;
}
