import { findFileCodelist } from '../codelists/file-codelist.ts';
import type { ApiContext } from './context.ts';
import type { Link, Links } from './links.ts';

/**
 * Where a codelist is served. A list that a table itself declares has the name of a variable, which
 * several tables may share: its table is named.
 */
export function codelistLink({ db }: ApiContext, links: Links, id: string, table: string): Link {
  const isFile = findFileCodelist(db, id) !== null;
  return links.link('metadata', ['codelists', id], isFile ? {} : { table });
}
