/** Menu.xml and Menu2.xml: what PxWeb generates about a database: texts of folders, and the order. */
import { SaxesParser } from 'saxes';

export interface MenuEntry {
  /** Text by language. */
  readonly labels: Map<string, string>;
  /** Order among its siblings, in the menu's default language. */
  sortCode: string | null;
}

export interface Menu {
  /** By path below the database's own folder, folded to lower case, `/` between. */
  readonly entries: ReadonlyMap<string, MenuEntry>;
  /** Language of what names none; "" for a menu without languages. */
  readonly defaultLanguage: string;
}

export const NO_MENU: Menu = { entries: new Map(), defaultLanguage: '' };

/**
 * Reads a menu. It may be out of date: files rule, a menu only names and orders them. One that cannot
 * be read gives what stood before the fault.
 */
export function parseMenu(text: string): Menu {
  const menu = new Map<string, MenuEntry>();
  const open: { name: string; entry: MenuEntry | null }[] = [];
  let language = '';
  let defaultLanguage = '';
  let isDefault = true;
  let languages = 0;
  let words = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    words = '';
    if (name === 'Language') {
      language = (attributes.lang ?? '').toLowerCase();
      isDefault = attributes.default === 'true' || languages === 0;
      if (isDefault) defaultLanguage = language;
      languages++;
    }
    const path = name === 'MenuItem' || name === 'Link' ? attributes.selection : undefined;
    const entry = path === undefined ? null : entryAt(menu, path);
    if (entry && (isDefault || entry.sortCode === null)) {
      entry.sortCode = attributes.sortCode ?? entry.sortCode;
    }
    open.push({ name, entry });
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const owner = open.at(-1)?.entry;
    const label = words.trim();
    if (closed?.name === 'Text' && owner && label !== '') owner.labels.set(language, label);
    words = '';
  });
  let hasFailed = false;
  parser.on('error', () => {
    hasFailed = true;
  });
  // In parts, so that a fault ends the reading where it stands.
  for (let at = 0; at < text.length && !hasFailed; at += 4096) {
    parser.write(text.slice(at, at + 4096));
  }
  return { entries: menu, defaultLanguage };
}

function entryAt(menu: Map<string, MenuEntry>, selection: string): MenuEntry {
  const path = menuPath(selection.replaceAll('\\', '/').split('/').slice(1));
  const known = menu.get(path);
  if (known) return known;
  const entry: MenuEntry = { labels: new Map(), sortCode: null };
  menu.set(path, entry);
  return entry;
}

/** The key of a path below the database's own folder. */
export function menuPath(segments: readonly string[]): string {
  return segments.join('/').toLowerCase();
}
