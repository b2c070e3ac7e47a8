/** A copied range as tab-separated text, which spreadsheets and text editors take. */
import type { CopyRange } from './range.ts';

/**
 * Lines end with a line feed. Numbers have no group marks, an ASCII minus and the decimal sign given;
 * symbols stay symbols. Labels that a spreadsheet would run as a formula get an apostrophe.
 *
 * @param decimalSign  Of the system, so that a spreadsheet there reads numbers as numbers.
 */
export function rangeToTsv(range: CopyRange, decimalSign: '.' | ','): string {
  const depth = range.rows[0]?.labels.length ?? range.stubNames.length;
  const heads = range.columnHeads.map((labels, i) => {
    const isLast = i === range.columnHeads.length - 1;
    const corner = Array.from({ length: depth }, (_, at) =>
      isLast ? (range.stubNames[at] ?? '') : '',
    );
    return [...corner, ...labels].map(guarded);
  });
  const rows = range.rows.map(({ labels, cells }) => [
    ...labels.map(guarded),
    ...cells.map(({ plain, shown }) =>
      plain === null ? shown : decimalSign === ',' ? plain.replace('.', ',') : plain,
    ),
  ]);
  return [...heads, ...rows].map((row) => `${row.map(field).join('\t')}\n`).join('');
}

function guarded(label: string): string {
  return /^(?:[=@\t\r]|[+-](?!\d))/.test(label) ? `'${label}` : label;
}

function field(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
