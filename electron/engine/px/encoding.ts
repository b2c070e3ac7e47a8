/**
 * Which encoding a file's texts are in, whatever it declares, and decoding with it.
 *
 * Bytes are looked at before declarations: CODEPAGE is often wrong, CHARSET says next to nothing.
 */

import iconv from 'iconv-lite';
import { ENCODINGS, type EncodingName } from '#shared/encoding/encodings.ts';

export type { EncodingName };

const ALIASES: ReadonlyMap<string, EncodingName> = new Map([
  ...ENCODINGS.map((name) => [name, name] as const),
  ['us-ascii', 'ascii'],
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['utf16', 'utf-16'],
  ['utf-16le', 'utf-16'],
  ['utf-16be', 'utf-16'],
  ['latin1', 'iso-8859-1'],
  ['latin-1', 'iso-8859-1'],
  ['8859-1', 'iso-8859-1'],
  ['l1', 'iso-8859-1'],
  ['latin-9', 'iso-8859-15'],
  ['latin9', 'iso-8859-15'],
  ['ansi', 'windows-1252'],
  ['1252', 'windows-1252'],
  ['437', 'cp437'],
  ['850', 'cp850'],
  ['ibm850', 'cp850'],
  ['ibm437', 'cp437'],
  ['dos-850', 'cp850'],
  ['dos-437', 'cp437'],
]);

/** The encoding that a name in CODEPAGE means; null for one that is not known. */
export function encodingOf(name: string): EncodingName | null {
  const plain = name.replaceAll('"', '').trim().toLowerCase();
  const known = ALIASES.get(plain);
  if (known) return known;
  const iso = /^iso[ _-]?8859[ _-]?(\d+)$/.exec(plain);
  if (iso) return ALIASES.get(`iso-8859-${iso[1]}`) ?? null;
  const windows = /^(?:cp|win|windows|x-cp)[ _-]?(125\d)$/.exec(plain);
  if (windows) return ALIASES.get(`windows-${windows[1]}`) ?? null;
  const dos = /^(?:cp|ibm|dos|oem)[ _-]?(\d{3})$/.exec(plain);
  return dos ? (ALIASES.get(`cp${dos[1]}`) ?? null) : null;
}

/** What a file says about itself, as written; null where it says nothing. */
export interface Declaration {
  readonly charset: string | null;
  readonly codepage: string | null;
  readonly language: string | null;
}

/** Code page of Windows text by language, where it is not the Western one. */
const WINDOWS_BY_LANGUAGE: ReadonlyMap<string, EncodingName> = new Map([
  ...['bg', 'mk', 'ru', 'sr', 'uk', 'be', 'kk'].map((code) => [code, 'windows-1251'] as const),
  ...['et', 'lv', 'lt'].map((code) => [code, 'windows-1257'] as const),
  ...['pl', 'cs', 'sk', 'hu', 'sl', 'hr', 'ro'].map((code) => [code, 'windows-1250'] as const),
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
]);

/** UTF-8 with a few broken places is still UTF-8: at least so many good sequences, and this ratio. */
const LEAST_GOOD = 10;
const GOOD_PER_BAD = 4;

/**
 * The encoding of a file's metadata.
 *
 * @param bytes  Everything before DATA, without a byte order mark, UTF-16 already turned into UTF-8.
 */
export function detectEncoding(bytes: Uint8Array, declared: Declaration): EncodingName {
  const { isAscii, good, bad } = countUtf8(bytes);
  if (isAscii) return 'ascii';
  if (bad === 0 || (good >= LEAST_GOOD && good >= GOOD_PER_BAD * bad)) return 'utf-8';
  const named = declared.codepage === null ? null : encodingOf(declared.codepage);
  if (named && !['ascii', 'utf-8', 'utf-16'].includes(named)) {
    const isLatin = named === 'iso-8859-1' || named === 'iso-8859-15';
    return isLatin && hasWindowsPunctuation(bytes) ? 'windows-1252' : named;
  }
  if (declared.charset !== null || declared.codepage !== null) {
    const language = declared.language?.trim().toLowerCase().slice(0, 2) ?? '';
    return WINDOWS_BY_LANGUAGE.get(language) ?? 'windows-1252';
  }
  return likeliestDosPage(bytes);
}

/** Text of `bytes`; places that the encoding does not know become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: EncodingName): string {
  if (encoding === 'ascii' || encoding === 'utf-8' || encoding === 'utf-16') {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

export interface ByteOrderMark {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly length: number;
}

export function findByteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', length: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 without a mark: Western text has a zero in every other byte. */
export function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = (length / 2) * 0.9;
  if (odd >= most && even === 0) return 'utf-16le';
  return even >= most && odd === 0 ? 'utf-16be' : null;
}

/** Well-formed multi-byte sequences, and bytes that are part of none. */
function countUtf8(bytes: Uint8Array): { isAscii: boolean; good: number; bad: number } {
  let good = 0;
  let bad = 0;
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length = sequenceLength(bytes, i, lead);
    if (length > 0) good++;
    else bad++;
    i += length || 1;
  }
  return { isAscii: good === 0 && bad === 0, good, bad };
}

/** Length of the UTF-8 sequence that begins at `at`; 0 where it is not well-formed. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const second = bytes[at + 1] ?? 0;
  const isTail = (offset: number) => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
    return isTail(1) && isTail(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
    return isTail(1) && isTail(2) && isTail(3) ? 4 : 0;
  }
  return 0;
}

/** Bytes that are control characters in ISO 8859 and punctuation in Windows text. */
function hasWindowsPunctuation(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
}

/** Letters that ISO 8859-15 puts where Windows text has signs: reading them as Windows text is a risk. */
export function hasLatin9Letters(bytes: Uint8Array): boolean {
  const letters = [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe];
  return bytes.some((byte) => letters.includes(byte));
}

const UNDECLARED: readonly EncodingName[] = ['cp850', 'cp437', 'windows-1252'];
const SCORED_BYTES = 65_536;

/** For a file that declares nothing: the page under which the letters stand among letters. */
function likeliestDosPage(bytes: Uint8Array): EncodingName {
  const sample = bytes.subarray(0, SCORED_BYTES);
  let best: EncodingName = 'cp850';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of UNDECLARED) {
    const score = scoreText(decodeText(sample, candidate));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

function scoreText(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char < '\x80') continue;
    const code = char.charCodeAt(0);
    const isOdd = code < 0xa0 || code === 0xfffd || (code >= 0x2500 && code <= 0x259f);
    if (isOdd) score -= 3;
    else if (LETTER.test(char)) {
      if (LETTER.test(text.charAt(i - 1)) && LETTER.test(text.charAt(i + 1))) score++;
      if (UPPER.test(char) && LOWER.test(text.charAt(i - 1))) score--;
    }
  }
  return score;
}
