/** From what the user named to the files that are held against the rules. */
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { FileReference } from '#shared/api/answers.ts';
import { type Problem, ProblemError, problem } from '#shared/errors/problem.ts';
import { sourceOfTable } from '../catalog/tables.ts';
import type { EngineContext } from '../context.ts';
import { collectFiles } from '../import/collect.ts';

export interface NamedFile {
  /** Where the bytes are; null where they cannot be found, which `problem` tells. */
  readonly diskPath: string | null;
  readonly path: string;
  readonly file: FileReference;
  readonly problem: Problem | null;
}

/** A file that is named counts whatever its name; of a folder all PX files, also in folders below. */
export function findFiles(
  context: EngineContext,
  items: readonly FileReference[],
): readonly NamedFile[] {
  const tables = items.flatMap((item) =>
    item.kind === 'table' ? [fileOfTable(context, item)] : [],
  );
  const others = items.filter((item) => item.kind !== 'table');
  const uploads = new Map(
    others.flatMap((item) => (item.kind === 'upload' ? [[item.name, item] as const] : [])),
  );
  const named = new Set(
    others.flatMap((item) => (item.kind === 'path' ? [resolve(item.path)] : [])),
  );
  const { files, failed } = collectFiles(context, others);
  return [
    ...tables,
    ...failed.map(({ path, problem: one }) => ({
      diskPath: null,
      path,
      file: uploads.get(path) ?? { kind: 'path' as const, path },
      problem: one,
    })),
    ...files
      .filter(({ kind, diskPath }) => kind === 'px' || named.has(diskPath))
      .map(({ diskPath, path, source }) => ({
        diskPath,
        path,
        file: (source === 'upload' && uploads.get(path)) || {
          kind: 'path' as const,
          path: diskPath,
        },
        problem: null,
      })),
  ];
}

function fileOfTable(
  context: EngineContext,
  file: Extract<FileReference, { kind: 'table' }>,
): NamedFile {
  const path = sourceOfTable(context, file.id);
  if (path !== null && statSync(path, { throwIfNoEntry: false })?.isFile()) {
    return { diskPath: path, path, file, problem: null };
  }
  const values = { table: file.id };
  const place = { place: { line: 1, column: 1 } };
  return {
    diskPath: null,
    path: path ?? file.id,
    file,
    problem: problem('catalog.source-gone', values, place),
  };
}

/**
 * The path of one PX file.
 *
 * @throws ProblemError `catalog.source-gone` for a table whose file is no longer there,
 *   `import.upload-gone`, `px.cannot-read` for what is not called a PX file.
 */
export function findFile(context: EngineContext, file: FileReference): string {
  switch (file.kind) {
    case 'table': {
      const found = fileOfTable(context, file);
      if (found.diskPath !== null) return found.diskPath;
      throw new ProblemError(found.problem ?? problem('catalog.source-gone', { table: file.id }));
    }
    case 'upload': {
      const path = context.resolveUpload(file.uploadId);
      if (path !== null) return path;
      throw new ProblemError(problem('import.upload-gone'));
    }
    case 'path':
      if (basename(file.path).toLowerCase().endsWith('.px')) return file.path;
      throw new ProblemError(problem('px.cannot-read', { reason: 'no PX file' }));
  }
}
