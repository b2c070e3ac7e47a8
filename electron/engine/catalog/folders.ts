/** Folders of the catalog: what imported databases call them, and what is in them. */

import { z } from 'zod';
import type { FolderNode } from '#shared/api/answers.ts';
import { foldText } from '#shared/cube/fold.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';

/** One level of a path, outermost first. */
export interface FolderLevel {
  readonly code: string;
  /** Text by language; "" is the text without a language. */
  readonly labels: ReadonlyMap<string, string>;
  /** Order among siblings; by label where there is none. */
  readonly sortCode: string | null;
}

const labelsSchema = z.record(z.string(), z.string());

interface FolderRow {
  readonly id: number;
  readonly parent: number | null;
  readonly code: string;
  readonly labels: string;
}

const LIST_FOLDERS = `
  SELECT folder_id AS id, parent, code, labels FROM folder ORDER BY sort_key, code_key`;
const COUNT_BY_FOLDER = `
  SELECT folder, count(*) AS tables FROM stat_table
  WHERE removal IS NULL AND folder IS NOT NULL GROUP BY folder`;

/** Folders that hold tables, parents before children, in their order. */
export function listFolders(
  context: EngineContext,
  params: { readonly language?: string | undefined },
): readonly FolderNode[] {
  const { db } = context;
  const rows = db.prepare<[], FolderRow>(LIST_FOLDERS).all();
  const own = new Map(
    db
      .prepare<[], { folder: number; tables: number }>(COUNT_BY_FOLDER)
      .all()
      .map(({ folder, tables }) => [folder, tables]),
  );
  const children = Map.groupBy(rows, ({ parent }) => parent);
  const nodes: FolderNode[] = [];
  const visit = (parent: number | null): number => {
    let sum = 0;
    for (const row of children.get(parent) ?? []) {
      const place = nodes.length;
      const tableCount = own.get(row.id) ?? 0;
      nodes.push({
        id: row.id,
        parent,
        code: row.code,
        label: labelOf(row, params.language),
        tableCount,
        totalCount: 0,
      });
      const totalCount = tableCount + visit(row.id);
      const node = nodes[place];
      if (node) nodes[place] = { ...node, totalCount };
      sum += totalCount;
    }
    return sum;
  };
  visit(null);
  return nodes.filter(({ totalCount }) => totalCount > 0);
}

const READ_FOLDER = `SELECT folder_id AS id, parent, code, labels FROM folder WHERE folder_id = ?`;

/** Finds the labels of a folder and of those above it, from the root. Each folder is read once. */
export function folderPaths(
  db: Connection,
): (folder: number | null, language: string) => readonly string[] {
  const rows = new Map<number, FolderRow | undefined>();
  const read = (folder: number): FolderRow | undefined => {
    if (!rows.has(folder)) {
      rows.set(folder, statement<[number], FolderRow>(db, READ_FOLDER).get(folder));
    }
    return rows.get(folder);
  };
  const path = (folder: number | null, language: string): readonly string[] => {
    const row = folder === null ? undefined : read(folder);
    return row ? [...path(row.parent, language), labelOf(row, language)] : [];
  };
  return path;
}

function labelOf(row: FolderRow, language: string | undefined): string {
  const labels = new Map(Object.entries(labelsSchema.parse(JSON.parse(row.labels))));
  const wanted = language?.toLowerCase() ?? '';
  return labels.get(wanted) ?? labels.get('') ?? labels.values().next().value ?? row.code;
}

const FIND_FOLDER = `
  SELECT folder_id AS id, labels FROM folder WHERE ifnull(parent, 0) = @parent AND code_key = @codeKey`;
const ADD_FOLDER = `
  INSERT INTO folder (parent, code, code_key, labels, sort_key)
  VALUES (@parent, @code, @codeKey, @labels, @sortKey)`;
const NAME_FOLDER = `
  UPDATE folder SET labels = @labels, sort_key = @sortKey WHERE folder_id = @id`;

/** Makes what is missing of a path and brings its labels up to date; null for the empty path. */
export type PlaceFolder = (levels: readonly FolderLevel[]) => number | null;

/** Looks at every path once. Good for one import: after a failed transaction its folders are not there. */
export function createFolderPlacer(db: Connection): PlaceFolder {
  const known = new Map<string, number | null>();
  return (levels) => {
    const key = levels.map(({ code }) => code).join('\0');
    const folder = known.get(key) ?? ensureFolder(db, levels);
    known.set(key, folder);
    return folder;
  };
}

function ensureFolder(db: Connection, levels: readonly FolderLevel[]): number | null {
  let folder: number | null = null;
  for (const { code, labels, sortCode } of levels) {
    const place: { parent: number; codeKey: string } = {
      parent: folder ?? 0,
      codeKey: foldText(code),
    };
    const label = labels.get('') ?? labels.values().next().value ?? code;
    const sortKey = foldText(sortCode ?? label);
    const found = statement<[object], { id: number; labels: string }>(db, FIND_FOLDER).get(place);
    if (found) {
      const names = {
        ...labelsSchema.parse(JSON.parse(found.labels)),
        ...Object.fromEntries(labels),
      };
      if (labels.size > 0) {
        statement(db, NAME_FOLDER).run({ id: found.id, labels: JSON.stringify(names), sortKey });
      }
      folder = found.id;
    } else {
      folder = Number(
        statement(db, ADD_FOLDER).run({
          parent: folder,
          code,
          codeKey: place.codeKey,
          labels: JSON.stringify(Object.fromEntries(labels)),
          sortKey,
        }).lastInsertRowid,
      );
    }
  }
  return folder;
}
