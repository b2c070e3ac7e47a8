/** A file that appears whole, under its name, or not at all. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';

export interface FileSink {
  write(bytes: Uint8Array): Promise<void>;
}

/**
 * Writes to a file beside `path`, flushes it to disk and renames it. Where `fill` throws, or anything
 * fails, what was at `path` before is untouched and nothing else is left. A path that is no regular
 * file (a pipe, a device) is written to as it is.
 *
 * @returns The size in bytes.
 * @throws ProblemError `export.*`, or what `fill` throws.
 */
export async function writeWhole(
  path: string,
  fill: (sink: FileSink) => Promise<void>,
): Promise<number> {
  try {
    const target = await realpath(path).catch(() => path);
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory()) throw new ProblemError(problem('export.not-a-file', { path }));
    if (before && !before.isFile()) return await writeInto(target, 'w', before.mode, fill);
    return await writeBeside(target, before?.mode ?? 0o666, fill);
  } catch (error) {
    const known = fileProblem(error, path);
    if (known) throw new ProblemError(known, { cause: error });
    throw error;
  }
}

async function writeBeside(
  target: string,
  mode: number,
  fill: (sink: FileSink) => Promise<void>,
): Promise<number> {
  const folder = dirname(target);
  // Long names have no room for more; the folder's limit is mostly 255 bytes.
  const start = basename(target).slice(0, 40);
  const temporary = join(folder, `.${start}.${randomBytes(6).toString('hex')}.part`);
  try {
    const sizeBytes = await writeInto(temporary, 'wx', mode, fill);
    await rename(temporary, target);
    await flushFolder(folder);
    return sizeBytes;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

async function writeInto(
  path: string,
  flags: string,
  mode: number,
  fill: (sink: FileSink) => Promise<void>,
): Promise<number> {
  const file = await open(path, flags, mode);
  let sizeBytes = 0;
  try {
    await fill({
      async write(bytes) {
        await writeAll(file, bytes);
        sizeBytes += bytes.length;
      },
    });
    // Pipes and terminals have nothing to flush.
    if (flags === 'wx') await file.sync();
    return sizeBytes;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
}

/** Makes the rename last through a power cut; not every file system can. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function fileProblem(error: unknown, path: string): Problem | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('export.no-such-folder', { path }, { retry: 'no' });
    case 'EISDIR':
      return problem('export.not-a-file', { path }, { retry: 'no' });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return problem('export.not-writable', { path }, { retry: 'no' });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return problem('export.disk-full', { path }, { retry: 'later' });
    default:
      if (!('syscall' in error)) return null;
      return problem('export.write-failed', { path, detail: error.code }, { retry: 'later' });
  }
}
