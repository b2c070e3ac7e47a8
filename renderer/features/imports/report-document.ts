/** The report of an import as a document to keep: text, CSV for a spreadsheet, JSON for programs, a page to print. */
import type { Language } from '#renderer/ui/language.ts';
import type { ImportReport } from '#shared/api/answers.ts';
import { describeProblem, type MessageKey } from '#shared/messages/index.ts';
import type { Outcome, ReportGroup } from './report.ts';

export const OUTCOME_LABELS = {
  refused: 'import.refused',
  warnings: 'import.warnings',
  imported: 'import.imported',
  unchanged: 'import.unchanged',
  ignored: 'import.ignored',
} as const satisfies Record<Outcome, MessageKey>;

interface Line {
  readonly outcome: string;
  readonly path: string;
  readonly table: string;
  readonly severity: string;
  readonly code: string;
  readonly line: string;
  readonly column: string;
  readonly keyword: string;
  readonly count: string;
  readonly message: string;
}

const COLUMNS = [
  'outcome',
  'path',
  'table',
  'severity',
  'code',
  'line',
  'column',
  'keyword',
  'count',
  'message',
] as const satisfies readonly (keyof Line)[];

/** One line per kind of problem of a file; one for a file without any. */
function linesOf(groups: readonly ReportGroup[], { t }: Language): readonly Line[] {
  return groups.flatMap(({ outcome, files }) =>
    files.flatMap((file): Line[] => {
      const about = {
        outcome: t(OUTCOME_LABELS[outcome]),
        path: file.path,
        table: file.table ?? '',
      };
      const none = { severity: '', code: '', line: '', column: '', keyword: '', count: '' };
      if (file.problems.length === 0) return [{ ...about, ...none, message: '' }];
      return file.problems.map(({ problem, places, count }) => ({
        ...about,
        severity: t(`import.severity.${problem.severity}`),
        code: problem.code,
        line: String(places[0]?.line ?? ''),
        column: String(places[0]?.column ?? ''),
        keyword: places[0]?.keyword ?? '',
        count: String(count),
        message: describeProblem(problem, t),
      }));
    }),
  );
}

export function reportText(groups: readonly ReportGroup[], language: Language): string {
  const { t, count } = language;
  const lines: string[] = [];
  for (const { outcome, files } of groups) {
    lines.push(`${t(OUTCOME_LABELS[outcome])}: ${files.length}`);
    for (const file of files) {
      lines.push(`  ${file.path}${file.table ? `  ${file.table}` : ''}`);
      for (const { problem, places, count: times } of file.problems) {
        const [first] = places;
        const place = first?.line
          ? `  ${t('import.place', { line: first.line, column: first.column ?? 1 })}`
          : '';
        const many = times > 1 ? `  (${count('import.places', times)})` : '';
        lines.push(`    ${problem.code}${place}${many}`, `    ${describeProblem(problem, t)}`);
      }
      for (const { line, text } of file.excerpt) lines.push(`    ${line} | ${text}`);
    }
  }
  return lines.join('\n');
}

/** One object per kind of problem of a file, for programs; names and severities are not translated. */
export function reportJson(
  report: ImportReport,
  groups: readonly ReportGroup[],
  language: Language,
): string {
  const files = groups.flatMap(({ outcome, files: found }) =>
    found.map((file) => ({
      outcome,
      path: file.path,
      table: file.table,
      title: file.title || null,
      cells: file.cells,
      problems: file.problems.map(({ problem, places, count }) => ({
        code: problem.code,
        severity: problem.severity,
        message: describeProblem(problem, language.t),
        count,
        places,
      })),
      moreProblems: file.moreProblems,
    })),
  );
  const { startedAt, finishedAt, wasCancelled } = report;
  return `${JSON.stringify({ startedAt, finishedAt, wasCancelled, files }, null, 2)}\n`;
}

/** RFC 4180, with a byte order mark for spreadsheets; what could run as a formula is kept from it. */
export function reportCsv(groups: readonly ReportGroup[], language: Language): string {
  const field = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  const rows = linesOf(groups, language).map((line) =>
    COLUMNS.map((column) => field(line[column])).join(','),
  );
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/** A page that needs nothing else. Every text in it is escaped. */
export function reportHtml(
  report: ImportReport,
  groups: readonly ReportGroup[],
  language: Language,
): string {
  const { t, dateTime } = language;
  const title = escapeHtml(t('import.report-title', { when: dateTime(report.startedAt) }));
  const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('');
  const rows = linesOf(groups, language)
    .map(
      (line) => `<tr>${COLUMNS.map((name) => `<td>${escapeHtml(line[name])}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(t('app.language-code'))}">
<head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:2em}table{border-collapse:collapse}
th,td{border-bottom:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}</style></head>
<body><h1>${title}</h1>
<table><thead><tr>${head}</tr></thead><tbody>
${rows}
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

interface DocumentFormat {
  readonly mediaType: string;
  readonly write: (
    report: ImportReport,
    groups: readonly ReportGroup[],
    language: Language,
  ) => string;
}

/** What a report can be saved as, by the ending of the file. */
export const REPORT_FORMATS = {
  html: { mediaType: 'text/html', write: reportHtml },
  csv: { mediaType: 'text/csv', write: (_report, groups, language) => reportCsv(groups, language) },
  json: { mediaType: 'application/json', write: reportJson },
  txt: {
    mediaType: 'text/plain',
    write: (_report, groups, language) => reportText(groups, language),
  },
} as const satisfies Record<string, DocumentFormat>;

export type ReportFormat = keyof typeof REPORT_FORMATS;
