/** Files out of a zip archive, into files of our own names: what an archive calls them opens nothing. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import type { ByteSource } from '../px/source.ts';
import { type ArchiveEntry, findPacked } from './directory.ts';

/** What the files of one archive may take, unpacked. */
const MOST_BYTES = 4 * 1024 * 1024 * 1024;
/** Tables pack well, but not so well: beyond this a file was made to burst. */
const MOST_RATIO = 250;
/** Small files may have any ratio. */
const HARMLESS_BYTES = 64 * 1024 * 1024;
const BLOCK_BYTES = 1 << 18;
const STORED = 0;
const DEFLATED = 8;

/** Why an entry is not unpacked; null where it may be. */
export function checkEntry({ name, isEncrypted, method }: ArchiveEntry): Problem | null {
  const entry = quoteInput(name);
  const at = { place: { line: 1 } } as const;
  const isOutside =
    name.split('/').includes('..') || /^\/|^[a-z]:/i.test(name) || /\p{Cc}/u.test(name);
  if (isOutside) return problem('archive.bad-name', { entry }, at);
  if (/\.(zip|7z|rar|gz|tgz|tar|xz|bz2)$/i.test(name)) {
    return problem('archive.nested', { entry }, at);
  }
  if (isEncrypted) return problem('archive.encrypted', { entry }, at);
  if (method !== STORED && method !== DEFLATED) {
    return problem('archive.method', { entry, method }, at);
  }
  return null;
}

/**
 * Refuses an archive by what its list says, before anything is unpacked: too much in all, too much
 * out of too little, or more packed bytes than the archive has, which are then used many times.
 *
 * @throws ProblemError `archive.bomb`.
 */
export function refuseBomb(entries: readonly ArchiveEntry[], archiveBytes: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  const bursts = entries.some(({ size, packedSize }) => isTooMuch(size, packedSize));
  if (total > MOST_BYTES || packed > archiveBytes || bursts || isTooMuch(total, packed))
    throw bomb();
}

function isTooMuch(size: number, packedSize: number): boolean {
  return size > HARMLESS_BYTES && size > packedSize * MOST_RATIO;
}

function bomb(): ProblemError {
  return new ProblemError(
    problem('archive.bomb', { most: MOST_BYTES / 2 ** 20 }, { place: { line: 1 } }),
  );
}

/**
 * Unpacks one entry; nothing is left of it where that fails.
 *
 * @throws ProblemError `archive.bomb` where more comes out than the list says and than is harmless,
 *   `archive.bad-entry`, `archive.damaged`; as the task; and what the file system says.
 */
export async function unpackEntry(
  source: ByteSource,
  entry: ArchiveEntry,
  path: string,
  task: Task,
): Promise<void> {
  const start = await findPacked(source, entry);
  let size = 0;
  let crc = 0;
  const count = new Transform({
    transform(bytes: Buffer, _encoding, done) {
      size += bytes.length;
      crc = crc32(bytes, crc);
      const isMore = size > entry.size;
      done(isMore || isTooMuch(size, entry.packedSize) ? bomb() : null, bytes);
    },
  });
  const packed = Readable.from(blocks(source, start, entry.packedSize, task));
  const file = createWriteStream(path, { flags: 'wx' });
  try {
    if (entry.method === STORED) await pipeline(packed, count, file);
    else await pipeline(packed, createInflateRaw(), count, file);
    if (size !== entry.size || crc !== entry.crc) throw badEntry(entry, 'checksum');
  } catch (error) {
    await rm(path, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw code.startsWith('Z_') ? badEntry(entry, code) : error;
  }
}

function badEntry({ name }: ArchiveEntry, reason: string): ProblemError {
  return new ProblemError(
    problem('archive.bad-entry', { entry: quoteInput(name), reason }, { place: { line: 1 } }),
  );
}

async function* blocks(
  source: ByteSource,
  start: number,
  length: number,
  task: Task,
): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < length; ) {
    const block = Buffer.alloc(Math.min(BLOCK_BYTES, length - at));
    const got = await source.read(start + at, block);
    if (got === 0) return;
    at += got;
    await task.breathe();
    yield block.subarray(0, got);
  }
}
