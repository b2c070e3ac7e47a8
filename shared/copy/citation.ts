/** How a table is cited in a text. */
import type { Table } from '../cube/table.ts';
import type { Translate } from '../messages/index.ts';
import { stampToIso } from '../time/stamp.ts';

/**
 * `Office of Statistics: table TAB1, Population by region and year. Updated 2024-01-31. Retrieved
 * 2026-11-21.` What the table does not tell is left out.
 *
 * @param title  Of what is shown; the table's own where nothing is cut out.
 * @param retrieved  ISO date.
 */
export function citeTable(
  table: Pick<Table, 'source' | 'tableId' | 'id' | 'lastUpdated' | 'creationDate'>,
  title: string,
  retrieved: string,
  translate: Translate,
): string {
  const name = translate('export.citation.table', { id: table.tableId ?? table.id });
  const stamp = table.lastUpdated ?? table.creationDate;
  const updated = stamp === null ? null : stampToIso(stamp)?.slice(0, 10);
  return [
    `${table.source === null ? '' : `${table.source}: `}${name}, ${withoutPeriod(title)}.`,
    ...(updated ? [translate('export.citation.updated', { date: updated })] : []),
    translate('export.citation.retrieved', { date: retrieved }),
  ].join(' ');
}

function withoutPeriod(title: string): string {
  return title.trim().replace(/\.$/, '');
}
