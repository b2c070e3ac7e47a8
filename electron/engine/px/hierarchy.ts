/** HIERARCHIES: a tree over the values of a variable, by codes. */
import type { HierarchyModel } from '#shared/cube/model.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import type { Book, Entry } from './book.ts';

type Node = HierarchyModel['nodes'][number];

const TOKEN = /"([^"]*)"|([,:])|[^\s",:]+/g;

/** The statement's items: a root, or a parent and its child. */
function parseHierarchy(raw: string): readonly (readonly string[])[] {
  const items: string[][] = [];
  let parts: string[] = [];
  let isOpen = false;
  for (const [token, quoted, mark] of raw.matchAll(TOKEN)) {
    if (mark === ',') {
      if (parts.length > 0) items.push(parts);
      parts = [];
      isOpen = false;
    } else if (mark === ':') isOpen = false;
    else {
      const text = quoted ?? token;
      // A string that follows a string is its second half.
      if (isOpen) parts.push((parts.pop() ?? '') + text);
      else parts.push(text);
      isOpen = true;
    }
  }
  if (parts.length > 0) items.push(parts);
  return items;
}

/** The tree that a statement gives; nodes that cannot be in one are left out with a warning. */
export function readHierarchy(book: Book, entry: Entry, codes: readonly string[]): readonly Node[] {
  const known = new Map(codes.map((code) => [code.trim(), code]));
  const parents = new Map<string, string | null>();
  for (const parts of parseHierarchy(book.rawOf(entry.statement))) {
    const [first, second] = parts.map((part) => known.get(part.trim()));
    if (parts.length > 2 || first === undefined || (parts.length === 2 && second === undefined)) {
      book.warn('px.hierarchy-unknown-code', entry, { found: quoteInput(parts.join(':'), 80) });
      continue;
    }
    const code = second ?? first;
    const parent = second === undefined ? null : first;
    if (parents.has(code)) {
      if (parents.get(code) !== parent) {
        book.warn('px.hierarchy-two-parents', entry, { code: quoteInput(code, 40) });
      }
    } else if (parent !== null && isBelow(parent, code, parents)) {
      book.warn('px.hierarchy-cycle', entry, { code: quoteInput(code, 40) });
    } else {
      parents.set(code, parent);
    }
  }
  return [...parents].map(([code, parent]) => ({ code, parent }));
}

/** Whether `code` is `ancestor` or stands below it. */
function isBelow(
  code: string,
  ancestor: string,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}
