/** The folders of the catalog as the rows of a tree. */
import type { FolderNode } from '#shared/api/answers.ts';

export interface FolderRow {
  readonly folder: FolderNode;
  /** From 1, for screen readers; the root of everything is 0. */
  readonly level: number;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
}

/** The rows that show: children follow their parent where it is expanded. */
export function folderRows(
  folders: readonly FolderNode[],
  expanded: ReadonlySet<number>,
): FolderRow[] {
  const children = Map.groupBy(folders, (folder) => folder.parent);
  const rows: FolderRow[] = [];
  const add = (parent: number | null, level: number) => {
    for (const folder of children.get(parent) ?? []) {
      const hasChildren = children.has(folder.id);
      const isExpanded = hasChildren && expanded.has(folder.id);
      rows.push({ folder, level, hasChildren, isExpanded });
      if (isExpanded) add(folder.id, level + 1);
    }
  };
  add(null, 1);
  return rows;
}
