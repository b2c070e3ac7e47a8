/** Cells with their labels as they go to the clipboard: TSV for a spreadsheet, HTML for a text. */
import { formatFixed, type Rounding } from '#shared/numbers/round.ts';

export type CopiedCell =
  | { readonly value: number; readonly decimals: number; readonly rounding: Rounding }
  /** A symbol, as the table shows it. */
  | string;

export interface CopiedTable {
  readonly title: string;
  readonly subtitle: string;
  readonly stubTitles: readonly string[];
  /** Labels per row, outermost first. */
  readonly rows: readonly (readonly string[])[];
  /** Labels per column, outermost first. */
  readonly columns: readonly (readonly string[])[];
  readonly cells: readonly (readonly CopiedCell[])[];
  readonly notes: readonly string[];
  readonly source: string;
}

/** No groups, an ASCII hyphen, the system's decimal sign: a spreadsheet reads it as a number. */
function cellText(cell: CopiedCell, decimal: string): string {
  if (typeof cell === 'string') return cell;
  return formatFixed(cell.value, cell.decimals, cell.rounding).replace('.', decimal);
}

/** A label that a spreadsheet would run as a formula stays text. */
function plainLabel(label: string): string {
  const flat = label.replace(/[\t\r\n]+/g, ' ');
  return /^[=@]|^[+-](?!\d)/.test(flat) ? `'${flat}` : flat;
}

export function tsvOf(table: CopiedTable, withHeaders: boolean, decimal: string): string {
  const body = table.cells.map((cells, row) => [
    ...(withHeaders ? (table.rows[row] ?? []).map(plainLabel) : []),
    ...cells.map((cell) => cellText(cell, decimal)),
  ]);
  const levels = table.columns[0]?.length ?? 0;
  const head = Array.from({ length: levels }, (_, level) => [
    ...table.stubTitles.map((title) => (level === levels - 1 ? plainLabel(title) : '')),
    ...table.columns.map((labels) => plainLabel(labels[level] ?? '')),
  ]);
  const lines = withHeaders
    ? [
        [plainLabel(table.title)],
        ...(table.subtitle ? [[plainLabel(table.subtitle)]] : []),
        ...head,
        ...body,
        ...table.notes.map((note) => [plainLabel(note)]),
        [plainLabel(table.source)],
      ]
    : body;
  return lines.map((line) => line.join('\t')).join('\r\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function htmlOf(table: CopiedTable, withHeaders: boolean, lang: string): string {
  const cells = (row: readonly CopiedCell[]) =>
    row.map((cell) => `<td align="right">${escapeHtml(cellText(cell, '.'))}</td>`).join('');
  const rows = table.cells.map((row, index) => {
    const labels = withHeaders ? (table.rows[index] ?? []) : [];
    return `<tr>${labels.map((label) => `<th scope="row" align="left">${escapeHtml(label)}</th>`).join('')}${cells(row)}</tr>`;
  });
  if (!withHeaders) return `<table><tbody>${rows.join('')}</tbody></table>`;
  const levels = table.columns[0]?.length ?? 0;
  const heads = Array.from({ length: levels }, (_, level) => {
    const corner = table.stubTitles.map((title) =>
      level === levels - 1 ? `<th align="left">${escapeHtml(title)}</th>` : '<td></td>',
    );
    const labels = table.columns.map(
      (each) => `<th scope="col" align="right">${escapeHtml(each[level] ?? '')}</th>`,
    );
    return `<tr>${[...corner, ...labels].join('')}</tr>`;
  });
  const caption = [table.title, table.subtitle].filter(Boolean).map(escapeHtml).join('<br>');
  const foot = [...table.notes, table.source].map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return `<table${lang ? ` lang="${escapeHtml(lang)}"` : ''}><caption>${caption}</caption><thead>${heads.join('')}</thead><tbody>${rows.join('')}</tbody></table>${foot}`;
}
