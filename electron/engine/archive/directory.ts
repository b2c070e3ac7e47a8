/**
 * The list at the end of a zip archive. It alone counts: what stands between the packed files may be
 * anything. Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3.
 */
import { ProblemError, problem } from '#shared/errors/problem.ts';
import { decodeText } from '../px/encoding.ts';
import type { ByteSource } from '../px/source.ts';

export interface ArchiveEntry {
  /** `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** In bytes, as the list says. */
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Of its local header, in bytes. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_BYTES = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

const MOST_ENTRIES = 20_000;
const MOST_LIST_BYTES = 64 * 1024 * 1024;

/**
 * Files of an archive, folders left out.
 *
 * @throws ProblemError `archive.damaged`, `archive.too-many-entries`.
 */
export async function readDirectory(source: ByteSource): Promise<readonly ArchiveEntry[]> {
  const { start, length, count } = await findList(source);
  if (count > MOST_ENTRIES) {
    throw new ProblemError(
      problem('archive.too-many-entries', { count, most: MOST_ENTRIES }, AT_START),
    );
  }
  if (length > MOST_LIST_BYTES || start + length > source.size) throw damaged();
  const list = await readAt(source, start, length);
  const entries: ArchiveEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > length || list.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
    const flags = list.readUInt16LE(at + 8);
    const nameLength = list.readUInt16LE(at + 28);
    const extraLength = list.readUInt16LE(at + 30);
    const nameAt = at + ENTRY_BYTES;
    const extraAt = nameAt + nameLength;
    const end = extraAt + extraLength + list.readUInt16LE(at + 32);
    if (end > length) throw damaged();
    const name = decodeName(list.subarray(nameAt, extraAt), (flags & UTF8_NAME) !== 0);
    const [size = 0, packedSize = 0, offset = 0] = withZip64(
      [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)],
      list.subarray(extraAt, extraAt + extraLength),
    );
    if (!name.endsWith('/')) {
      entries.push({
        name,
        method: list.readUInt16LE(at + 10),
        isEncrypted: (flags & ENCRYPTED) !== 0,
        packedSize,
        size,
        crc: list.readUInt32LE(at + 16),
        offset,
      });
    }
    at = end;
  }
  return entries;
}

/** Where the packed bytes of an entry begin. @throws ProblemError `archive.damaged`. */
export async function findPacked(source: ByteSource, { offset }: ArchiveEntry): Promise<number> {
  const header = await readAt(source, offset, LOCAL_BYTES);
  if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw damaged();
  return offset + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function findList(source: ByteSource) {
  const tailBytes = Math.min(source.size, END_BYTES + LONGEST_COMMENT);
  const tailAt = source.size - tailBytes;
  const tail = await readAt(source, tailAt, tailBytes);
  let at = tailBytes - END_BYTES;
  while (at >= 0 && tail.readUInt32LE(at) !== END_SIGNATURE) at--;
  if (at < 0) throw damaged();
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  const locatorAt = at - LOCATOR_BYTES;
  const isZip64 = locatorAt >= 0 && tail.readUInt32LE(locatorAt) === LOCATOR_SIGNATURE;
  if (!isZip64) return { start, length, count };
  const end64 = await readAt(source, number64(tail, locatorAt + 8), END64_BYTES);
  if (end64.readUInt32LE(0) !== END64_SIGNATURE) throw damaged();
  return { start: number64(end64, 48), length: number64(end64, 40), count: number64(end64, 32) };
}

/** Sizes and offset that do not fit 32 bits stand in an extra field, in this order. */
function withZip64(numbers: readonly number[], extra: Buffer): readonly number[] {
  if (!numbers.includes(IN_ZIP64)) return numbers;
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === ZIP64_FIELD && end <= extra.length) {
      let next = at + 4;
      return numbers.map((number) => {
        if (number !== IN_ZIP64 || next + 8 > end) return number;
        next += 8;
        return number64(extra, next - 8);
      });
    }
    at = end;
  }
  return numbers;
}

/** @throws ProblemError `archive.damaged` for what no file can have. */
function number64(bytes: Buffer, at: number): number {
  const number = Number(bytes.readBigUInt64LE(at));
  if (!Number.isSafeInteger(number)) throw damaged();
  return number;
}

/** Many programs write UTF-8 without saying so. */
function decodeName(bytes: Buffer, isUtf8: boolean): string {
  const text = decodeText(bytes, 'utf-8');
  const name = isUtf8 || !text.includes('\uFFFD') ? text : decodeText(bytes, 'cp437');
  return name.replaceAll('\\', '/');
}

async function readAt(source: ByteSource, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  if (offset < 0 || offset + length > source.size) throw damaged();
  let done = 0;
  while (done < length) {
    const got = await source.read(offset + done, bytes.subarray(done));
    if (got === 0) throw damaged();
    done += got;
  }
  return bytes;
}

const AT_START = { place: { line: 1 } } as const;

function damaged(): ProblemError {
  return new ProblemError(problem('archive.damaged', {}, AT_START));
}
