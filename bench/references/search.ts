/** Bare FTS5 over the same words: what a keystroke costs without a product around it. */
import Database from 'better-sqlite3';

/** @param path  A catalog's database. @returns the 50 best of a query. */
export function openReferenceSearch(path: string): (query: string) => number {
  const db = new Database(path, { readonly: true });
  const search = db.prepare(
    'SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 20, 10, 8, 5, 2, 3, 1, 1) LIMIT 50',
  );
  return (query) => search.all(`"${query}" *`).length;
}

/** Opens a catalog and reads what its first page shows, bare. */
export function referenceColdOpen(path: string): number {
  const db = new Database(path, { readonly: true });
  const folders = db.prepare('SELECT folder, count(*) FROM stat_table GROUP BY folder').all();
  const page = db.prepare('SELECT id, texts FROM stat_table ORDER BY title_key LIMIT 100').all();
  const total = db.prepare('SELECT count(*) FROM stat_table').all();
  db.close();
  return folders.length + page.length + total.length;
}
