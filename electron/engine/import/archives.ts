/** Archives among the files of an import: what is packed in them takes their place. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from '#shared/api/task.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { type ArchiveEntry, readDirectory } from '../archive/directory.ts';
import { checkEntry, refuseBomb, unpackEntry } from '../archive/unpack.ts';
import { storageProblem } from '../db/storage-problem.ts';
import { type ByteSource, openFileSource } from '../px/source.ts';
import type { Collected, FoundFile } from './collect.ts';
import { fileKind } from './file-kind.ts';

const PREFIX = 'unpacked-';

export interface UnpackedFiles extends Collected {
  /** Removes what was unpacked. */
  discard(): void;
}

/** What a killed import left. Only under the writer lock: nothing unpacked belongs to anybody then. */
export function sweepUnpacked(catalogFolder: string): void {
  for (const name of readdirSync(catalogFolder)) {
    if (name.startsWith(PREFIX)) {
      rmSync(join(catalogFolder, name), { recursive: true, force: true });
    }
  }
}

/**
 * Unpacks tables and files of databases into a folder beside the catalog; other entries are listed
 * as files that are ignored.
 *
 * @throws as the task; everything else is among the failed.
 */
export async function unpackArchives(
  collected: Collected,
  catalogFolder: string,
  task: Task,
): Promise<UnpackedFiles> {
  const archives = collected.files.filter(({ kind }) => kind === 'archive');
  if (archives.length === 0) return { ...collected, discard() {} };
  const folder = join(catalogFolder, `${PREFIX}${process.pid}`);
  const discard = () => rmSync(folder, { recursive: true, force: true });
  let unpackedCount = 0;
  const nextPath = () => join(folder, String(unpackedCount++));
  const files: FoundFile[] = collected.files.filter(({ kind }) => kind !== 'archive');
  const failed = [...collected.failed];
  try {
    mkdirSync(folder, { recursive: true });
    for (const archive of archives) {
      await task.breathe();
      const unpacked = await unpackArchive(archive, nextPath, task);
      files.push(...unpacked.files);
      failed.push(...unpacked.failed);
    }
  } catch (error) {
    discard();
    throw error;
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, failed, discard };
}

type Failed = Collected['failed'][number];

async function unpackArchive(
  archive: FoundFile,
  nextPath: () => string,
  task: Task,
): Promise<Collected> {
  const files: FoundFile[] = [];
  const failed: Failed[] = [];
  const fail = (path: string, error: unknown): void => {
    failed.push({ path, problem: problemOf(error, archive.path) });
  };
  let source: ByteSource | null = null;
  try {
    source = await openFileSource(archive.diskPath);
    const entries = await readDirectory(source);
    refuseBomb(entries, source.size);
    let tables = 0;
    for (const [i, entry] of entries.entries()) {
      const path = `${archive.path}/${entry.name}`;
      const refusal = checkEntry(entry);
      if (refusal) {
        failed.push({ path, problem: refusal });
        continue;
      }
      const file = packedFile(archive, entry, path, nextPath());
      if (file.kind !== 'other') {
        task.report({
          subject: entry.name,
          progress: [{ unit: 'files', done: i, total: entries.length }],
        });
        try {
          await unpackEntry(source, entry, file.diskPath, task);
        } catch (error) {
          if (task.signal.aborted || isBomb(error)) throw error;
          fail(path, error);
          continue;
        }
        tables++;
      }
      files.push(file);
    }
    if (tables === 0 && failed.length === 0) {
      throw new ProblemError(problem('archive.empty', {}, { place: { line: 1 } }));
    }
  } catch (error) {
    if (task.signal.aborted) throw error;
    fail(archive.path, error);
    // An archive that bursts is not trusted in any of its parts.
    return { files: isBomb(error) ? [] : files, failed };
  } finally {
    await source?.close();
  }
  return { files, failed };
}

function packedFile(
  archive: FoundFile,
  { name, size }: ArchiveEntry,
  path: string,
  diskPath: string,
): FoundFile {
  const segments = name.split('/').filter((segment) => segment !== '');
  const own = segments.at(-1) ?? name;
  const kind = fileKind(own);
  return {
    ...archive,
    diskPath,
    path,
    name: own,
    size,
    kind: kind === 'archive' ? 'other' : kind,
    isPicked: false,
    folders: [...archive.folders, ...segments.slice(0, -1)],
  };
}

function isBomb(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'archive.bomb';
}

function problemOf(error: unknown, path: string): Problem {
  const storage = storageProblem(error, path);
  if (storage) return { ...storage, place: { line: 1 } };
  throw error;
}
