/** How a file is called: in the catalog, where it is known again by it, and in reports. */
import type { Problem } from '#shared/errors/problem.ts';
import type { FoundFile } from './collect.ts';

/** By this a file that comes again is known. Samples lie elsewhere in every installation. */
export function sourcePath(file: FoundFile): string {
  return file.source === 'sample' ? [...file.folders, file.name].join('/') : file.path;
}

/** The problem with its file; at its first line where it has none. */
export function placeIn(one: Problem, file: string): Problem {
  return { ...one, place: { line: 1, ...one.place, file } };
}
