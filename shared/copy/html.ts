/** A copied range as an HTML table, which word processors and mail programs take. */
import type { CopyRange } from './range.ts';

/** @param caption  Title and source, above the table; null for none. */
export function rangeToHtml(range: CopyRange, caption: string | null): string {
  const depth = range.rows[0]?.labels.length ?? range.stubNames.length;
  const heads = range.columnHeads.map((labels, i) => {
    const isLast = i === range.columnHeads.length - 1;
    const corner = Array.from({ length: depth }, (_, at) => {
      const name = isLast ? (range.stubNames[at] ?? '') : '';
      return name === '' ? '<td></td>' : `<th scope="col">${escapeHtml(name)}</th>`;
    });
    return `<tr>${corner.join('')}${spans(labels)}</tr>`;
  });
  const rows = range.rows.map(
    ({ labels, cells }) =>
      `<tr>${labels.map((label) => `<th scope="row">${escapeHtml(label)}</th>`).join('')}${cells
        .map(({ shown }) => `<td style="text-align:right">${escapeHtml(shown)}</td>`)
        .join('')}</tr>`,
  );
  return `<table>${caption === null ? '' : `<caption>${escapeHtml(caption)}</caption>`}${
    heads.length === 0 ? '' : `<thead>${heads.join('')}</thead>`
  }<tbody>${rows.join('')}</tbody></table>`;
}

/** Equal labels side by side become one cell. */
function spans(labels: readonly string[]): string {
  let html = '';
  for (let from = 0; from < labels.length; ) {
    const label = labels[from] as string;
    let to = from + 1;
    while (to < labels.length && labels[to] === label) to++;
    const text = escapeHtml(label);
    html +=
      to - from > 1
        ? `<th scope="colgroup" colspan="${to - from}">${text}</th>`
        : `<th scope="col">${text}</th>`;
    from = to;
  }
  return html;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
