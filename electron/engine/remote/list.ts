/** The tables that a server lists, page by page. */
import { folderAnswer, type TableAnswer, tablesAnswer } from './answers.ts';
import { ask, type Line } from './ask.ts';

export interface ListedTables {
  readonly entries: readonly TableAnswer[];
  /** False where the list had no end and was cut off. */
  readonly isWhole: boolean;
}

export interface ListFilter {
  /** Updated within so many times 24 hours. */
  readonly pastDays?: number;
  readonly query?: string;
}

const PAGE_SIZE = 500;
/** A list may grow while it is read; one that goes on and on is no list. */
const MORE_PAGES = 10;
const MOST_PAGES = 200;

/** Pages are counted: links to the next page lose what was asked for. */
export async function listRemoteTables(
  line: Line,
  language: string,
  { pastDays, query }: ListFilter = {},
): Promise<ListedTables> {
  const found = new Map<string, TableAnswer>();
  let lastPage = MOST_PAGES;
  for (let pageNumber = 1; ; pageNumber++) {
    if (pageNumber > lastPage) return { entries: [...found.values()], isWhole: false };
    const params = {
      lang: language,
      includeDiscontinued: 'true',
      pageSize: String(PAGE_SIZE),
      pageNumber: String(pageNumber),
      ...(pastDays !== undefined && { pastDays: String(pastDays) }),
      ...(query !== undefined && { query }),
    };
    const reply = await ask(line, { path: ['tables'], params }, tablesAnswer);
    // Tables that have gone meanwhile may have taken the last page along.
    if (reply.kind !== 'answer') break;
    const { tables, page } = reply.value;
    if (pageNumber === 1) lastPage = Math.min(MOST_PAGES, page.totalPages + MORE_PAGES);
    const before = found.size;
    for (const table of tables) found.set(table.id.toLowerCase(), table);
    // A server that knows no pages sends the first one again.
    const isNew = found.size > before;
    if (pageNumber >= page.totalPages || !isNew) break;
  }
  return { entries: [...found.values()], isWhole: true };
}

/** Folders of a beta whose entries do not say where they are; cycles are walked once. */
const MOST_FOLDERS = 5000;

type Path = TableAnswer['paths'][number];

/** The entries with the folders that `/navigation` shows them in. */
export async function withNavigation(
  line: Line,
  language: string,
  entries: readonly TableAnswer[],
): Promise<readonly TableAnswer[]> {
  const paths = new Map<string, Path[]>();
  const seen = new Set<string>();
  const open: { readonly id: string; readonly path: Path }[] = [{ id: '', path: [] }];
  for (let folder = open.shift(); folder; folder = open.shift()) {
    const { id, path } = folder;
    if (seen.has(id.toLowerCase()) || seen.size > MOST_FOLDERS) continue;
    seen.add(id.toLowerCase());
    const question = {
      path: id === '' ? ['navigation'] : ['navigation', id],
      params: { lang: language },
    };
    const reply = await ask(line, question, folderAnswer);
    if (reply.kind !== 'answer') continue;
    for (const entry of reply.value.folderContents) {
      const kind = (entry.type ?? entry.objectType ?? '').toLowerCase().replaceAll('-', '');
      if (!entry.id) continue;
      if (kind === 'folderinformation' || kind === 'folder') {
        const own = { id: entry.id, label: entry.label, sortCode: entry.sortCode };
        open.push({ id: entry.id, path: [...path, own] });
      } else if (kind === 'table') {
        const key = entry.id.toLowerCase();
        paths.set(key, [...(paths.get(key) ?? []), path]);
      }
    }
  }
  return entries.map((entry) => ({ ...entry, paths: paths.get(entry.id.toLowerCase()) ?? [] }));
}
