/** Where the tables of an import go: folders as a database lays them out, with their names and order. */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FolderLevel } from '../catalog/folders.ts';
import { decodeText } from '../px/text-file.ts';
import type { FoundFile } from './collect.ts';
import { aliasLanguage, isHiddenFolder, marksRoot } from './file-kind.ts';
import { type Menu, type MenuEntry, menuPath, NO_MENU, parseMenu } from './menu.ts';

export interface DatabaseTree {
  /** Folders of the catalog for a table, outermost first. */
  folders(file: FoundFile): readonly FolderLevel[];
  /** Order of a table within its folder. */
  sortCode(file: FoundFile): string;
  /** It lies in a folder that holds no tables. */
  isHidden(file: FoundFile): boolean;
}

interface Root {
  readonly name: string;
  readonly depth: number;
  readonly menu: Menu;
}

/** A menu or alias larger than this is none. */
const LARGEST_TEXT = 64 * 1024 * 1024;

/**
 * Reads aliases and menus. The picked folder adds no level; nor does a database's root, nor what is
 * above it. Only where one import meets several roots does each root's name become the first level.
 */
export function readDatabaseTree(files: readonly FoundFile[]): DatabaseTree {
  const roots = new Map<string, Root>();
  const aliases = new Map<string, Map<string, string>>();
  for (const file of files) {
    const place = placeKey(file.item, file.folders);
    if (marksRoot(file.kind)) {
      const known = roots.get(place);
      const menu = file.kind === 'menu' ? parseMenu(readText(file)) : NO_MENU;
      roots.set(place, {
        name: file.folders.at(-1) ?? basename(dirname(file.path)),
        depth: file.folders.length,
        menu: known && known.menu.entries.size > 0 ? known.menu : menu,
      });
    } else if (file.kind === 'alias') {
      const labels = aliases.get(place) ?? new Map<string, string>();
      const label = readText(file).trim();
      if (label !== '') labels.set(aliasLanguage(file.name), label);
      aliases.set(place, labels);
    }
  }

  const rootOf = (file: FoundFile): Root | null => {
    for (let depth = file.folders.length; depth >= 0; depth--) {
      const root = roots.get(placeKey(file.item, file.folders.slice(0, depth)));
      if (root) return root;
    }
    return null;
  };

  return {
    folders(file) {
      const root = rootOf(file);
      const start = root?.depth ?? 0;
      const levels = file.folders.slice(start).map((code, i): FolderLevel => {
        const depth = start + i + 1;
        const entry = root?.menu.entries.get(menuPath(file.folders.slice(start, depth)));
        const alias = aliases.get(placeKey(file.item, file.folders.slice(0, depth)));
        return {
          code,
          labels: mergeLabels(alias, entry, root?.menu.defaultLanguage ?? ''),
          sortCode: entry?.sortCode ?? null,
        };
      });
      if (!root || roots.size < 2) return levels;
      return [{ code: root.name, labels: new Map(), sortCode: null }, ...levels];
    },
    sortCode(file) {
      const root = rootOf(file);
      const path = [...file.folders.slice(root?.depth ?? 0), file.name];
      return root?.menu.entries.get(menuPath(path))?.sortCode ?? file.name;
    },
    isHidden: (file) => file.folders.some(isHiddenFolder),
  };
}

/**
 * What stands in the folder itself is newer than a generated menu, which names it in the languages
 * that are left. An alias without a language is in the database's default one.
 */
function mergeLabels(
  alias: ReadonlyMap<string, string> | undefined,
  entry: MenuEntry | undefined,
  defaultLanguage: string,
): ReadonlyMap<string, string> {
  const labels = new Map(entry?.labels);
  if (alias?.has('')) labels.delete(defaultLanguage);
  for (const [language, label] of alias ?? []) labels.set(language, label);
  return labels;
}

function placeKey(item: number, folders: readonly string[]): string {
  return [String(item), ...folders].join('/');
}

function readText({ diskPath }: FoundFile): string {
  try {
    const bytes = readFileSync(diskPath);
    return bytes.length <= LARGEST_TEXT ? decodeText(bytes) : '';
  } catch {
    // Without its names a database is still whole.
    return '';
  }
}
