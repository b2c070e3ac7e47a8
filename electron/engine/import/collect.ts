/** From what the user picked to the files that it holds, in a stable order. */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ParsedParams } from '#shared/api/contract.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { type FileKind, fileKind } from './file-kind.ts';

/** A file this small is held whole, read and hashed once. */
export const SMALL_BYTES = 1 << 18;

export interface FoundFile {
  /** Where the bytes are. */
  readonly diskPath: string;
  /** How reports name it: the absolute path, or the path within what was picked. */
  readonly path: string;
  readonly name: string;
  /** In bytes, when it was found. */
  readonly size: number;
  readonly kind: FileKind;
  readonly source: 'path' | 'upload' | 'sample';
  /** Named by itself, not found in a folder or an archive. */
  readonly isPicked: boolean;
  /** Which of the picked items it came from. */
  readonly item: number;
  /** Folders between the picked folder and the file. */
  readonly folders: readonly string[];
}

export interface Collected {
  readonly files: readonly FoundFile[];
  /** Folders and files that could not be opened. */
  readonly failed: readonly { readonly path: string; readonly problem: Problem }[];
}

type Items = ParsedParams<'import.start'>['items'];

/** Finds the files; what a browser sent is found by the ids that the host gave. */
export function collectFiles(context: EngineContext, items: Items): Collected {
  const files: FoundFile[] = [];
  const failed: { path: string; problem: Problem }[] = [];
  const walk = (place: Place): void => walkFolder(place, files, failed);
  items.forEach((one, item) => {
    if (one.kind === 'upload') {
      const diskPath = context.resolveUpload(one.uploadId);
      const segments = one.name.split('/').filter((segment) => segment !== '');
      const name = segments.at(-1) ?? one.name;
      const stat = diskPath === null ? undefined : statSync(diskPath, { throwIfNoEntry: false });
      if (diskPath === null || stat === undefined) {
        failed.push({
          path: one.name,
          problem: problem('import.upload-gone', {}, atFile(one.name)),
        });
        return;
      }
      files.push({
        diskPath,
        path: one.name,
        name,
        size: stat.size,
        kind: fileKind(name),
        source: 'upload',
        isPicked: segments.length === 1,
        item: 0,
        folders: segments.slice(1, -1),
      });
      return;
    }
    const path = one.kind === 'samples' ? context.samplesFolder : resolve(one.path);
    if (path === null) {
      failed.push({ path: '', problem: problem('import.no-samples') });
      return;
    }
    const source = one.kind === 'samples' ? 'sample' : 'path';
    const stat = lookAt(path, failed);
    if (stat === null) return;
    if (stat.isDirectory()) walk({ path, source, item, folders: [], above: new Set() });
    else {
      const found = fileAt(path, basename(path), stat.size, { source, item, folders: [] });
      files.push({ ...found, isPicked: true });
    }
  });
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files: files.filter(({ path }, i) => i === 0 || files[i - 1]?.path !== path), failed };
}

interface Place {
  readonly path: string;
  readonly source: 'path' | 'sample';
  readonly item: number;
  readonly folders: readonly string[];
  /** Real paths of the folders above, against links that lead in circles. */
  readonly above: ReadonlySet<string>;
}

function walkFolder(
  place: Place,
  files: FoundFile[],
  failed: { path: string; problem: Problem }[],
): void {
  let names: string[];
  let real: string;
  try {
    real = realpathSync(place.path);
    names = readdirSync(place.path);
  } catch (error) {
    failed.push({ path: place.path, problem: cannotOpen(place.path, error) });
    return;
  }
  if (place.above.has(real)) return;
  const above = new Set(place.above).add(real);
  for (const name of names.sort()) {
    const path = join(place.path, name);
    const stat = lookAt(path, failed);
    if (stat?.isDirectory()) {
      walkFolder({ ...place, path, folders: [...place.folders, name], above }, files, failed);
    } else if (stat) files.push(fileAt(path, name, stat.size, place));
  }
}

function fileAt(
  path: string,
  name: string,
  size: number,
  { source, item, folders }: Pick<Place, 'source' | 'item' | 'folders'>,
): FoundFile {
  const kind = fileKind(name);
  return { diskPath: path, path, name, size, kind, source, isPicked: false, item, folders };
}

/** A file or a folder; null for anything else, which is then among the failed. */
function lookAt(path: string, failed: { path: string; problem: Problem }[]): Stats | null {
  try {
    const stat = statSync(path);
    if (stat.isDirectory() || stat.isFile()) return stat;
    failed.push({ path, problem: problem('import.not-a-file', {}, atFile(path)) });
  } catch (error) {
    failed.push({ path, problem: cannotOpen(path, error) });
  }
  return null;
}

/** Why a file or folder could not be opened. */
export function cannotOpen(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') {
    // What cannot be decoded stands as this character in a name, and then names another file.
    const isDecoded = !path.includes('\uFFFD');
    return problem(isDecoded ? 'import.not-found' : 'import.bad-name', {}, atFile(path));
  }
  if (code === 'EACCES' || code === 'EPERM')
    return problem('import.no-permission', {}, atFile(path));
  return problem('import.cannot-open', { reason: code }, atFile(path));
}

const atFile = (file: string) => ({ place: { file, line: 1 } });
