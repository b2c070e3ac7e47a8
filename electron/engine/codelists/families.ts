/** The value sets of the catalog with their groupings, as they were read from the files it keeps. */
import { posix } from 'node:path';
import { type Connection, statement } from '../db/open.ts';
import { decodeText } from '../px/text-file.ts';
import { type Grouping, readGrouping } from './grouping.ts';
import { type FurtherValues, readValueSet, type ValueSet } from './value-set.ts';

/** Value sets of a catalog, and their groupings. */
export interface Families {
  readonly all: readonly Family[];
  readonly find: FindFamilies;
}

export interface Family {
  /** Name of the `.vs` file. */
  readonly fileName: string;
  readonly valueSet: ValueSet;
  /** With the names of their `.agg` files; those that the catalog lacks are left out. */
  readonly groupings: readonly { readonly fileName: string; readonly grouping: Grouping }[];
}

/** Value sets that serve a domain, in the order of their paths. */
export type FindFamilies = (domain: string) => readonly Family[];

const FILE_KINDS = ['value-set', 'value-set-codes', 'value-set-texts', 'grouping'] as const;

type CodelistFileKind = (typeof FILE_KINDS)[number];

/** A `.vs` or `.agg` file as it was found, or a `.vsc` or `.vsn` file with values of a large set. */
export interface CodelistFile {
  readonly path: string;
  readonly name: string;
  readonly kind: CodelistFileKind;
  readonly content: Uint8Array;
}

interface Kept {
  readonly stamp: string;
  readonly families: Families;
}

const kept = new WeakMap<Connection, Kept>();

const KINDS = FILE_KINDS.map((kind) => `'${kind}'`).join(', ');

const STAMP = `
  SELECT count(*) || ' ' || ifnull(max(imported_at), '') || ' ' || total(length(content)) AS stamp
  FROM database_file WHERE kind IN (${KINDS})`;

const READ_FILES = `
  SELECT path, name, kind, content FROM database_file WHERE kind IN (${KINDS}) ORDER BY path`;

/** The families of a catalog, parsed once until the files change. */
export function familiesOf(db: Connection): Families {
  const stamp = statement<[], { stamp: string }>(db, STAMP).get()?.stamp ?? '';
  const known = kept.get(db);
  if (known?.stamp === stamp) return known.families;
  const families = readFamilies(statement<[], CodelistFile>(db, READ_FILES).all());
  kept.set(db, { stamp, families });
  return families;
}

export function readFamilies(files: readonly CodelistFile[]): Families {
  const groupings = files.filter(({ kind }) => kind === 'grouping');
  const all: Family[] = [];
  const byDomain = new Map<string, Family[]>();
  for (const { path, name, kind, content } of files) {
    if (kind !== 'value-set') continue;
    const { valueSet } = readValueSet(decodeText(content), findFurther(files, path));
    if (!valueSet) continue;
    const family: Family = {
      fileName: name,
      valueSet,
      groupings: valueSet.groupings.flatMap((fileName) => {
        const file = findGrouping(groupings, path, fileName);
        const grouping = file && readGrouping(decodeText(file.content)).grouping;
        return file && grouping ? [{ fileName: file.name, grouping }] : [];
      }),
    };
    all.push(family);
    for (const domain of valueSet.domains) {
      const key = foldName(domain);
      byDomain.set(key, [...(byDomain.get(key) ?? []), family]);
    }
  }
  return { all, find: (domain) => byDomain.get(foldName(domain)) ?? [] };
}

/** Beside the value set first, else anywhere. */
function findGrouping(
  files: readonly CodelistFile[],
  path: string,
  fileName: string,
): CodelistFile | null {
  const wanted = foldName(fileName);
  const named = files.filter(({ name }) => foldName(name) === wanted);
  const folder = folderOf(path);
  return named.find((file) => folderOf(file.path) === folder) ?? named[0] ?? null;
}

/** The files of a large value set: its own path with another ending. */
export function findFurther(files: readonly CodelistFile[], path: string): FurtherValues {
  const stem = stemOf(path);
  const textOf = (kind: CodelistFileKind) => {
    const found = files.find((file) => file.kind === kind && stemOf(file.path) === stem);
    return found ? decodeText(found.content) : null;
  };
  return { codes: textOf('value-set-codes'), texts: textOf('value-set-texts') };
}

function stemOf(path: string): string {
  return foldName(path.replace(/\.[^./\\]*$/, ''));
}

function folderOf(path: string): string {
  return posix.dirname(path.replaceAll('\\', '/'));
}

/** File systems and PxWeb compare these names without regard to case. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
