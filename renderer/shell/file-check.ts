import type { FileReference } from '#shared/api/answers.ts';

/** A file or folder to hold against the rules; a browser has the bytes where a desktop has a path. */
export type FileToCheck =
  | Extract<FileReference, { readonly kind: 'path' | 'table' }>
  | { readonly kind: 'picked'; readonly file: File; readonly path: string };

/** A place in a file, from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}
