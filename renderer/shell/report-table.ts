/** Rows of a report as a file to keep: CSV for a spreadsheet, a page to read and print. */
export interface ReportTable {
  readonly columns: readonly string[];
  /** As many fields in each as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** RFC 4180, with a byte order mark for spreadsheets; what could run as a formula is kept from it. */
export function csvReport({ columns, rows }: ReportTable): string {
  const field = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  const lines = rows.map((row) => row.map(field).join(','));
  return `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/** A page that needs nothing else. Every text in it is escaped. */
export function htmlReport(
  { columns, rows }: ReportTable,
  { title, language }: { readonly title: string; readonly language: string },
): string {
  const heading = escapeHtml(title);
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><title>${heading}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:2em}table{border-collapse:collapse}
th,td{border-bottom:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}</style></head>
<body><h1>${heading}</h1>
<table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></body></html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
