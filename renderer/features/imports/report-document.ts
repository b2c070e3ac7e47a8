/** The report of an import as a document to keep: text, CSV for a spreadsheet, JSON for programs, a page to print. */
import { csvReport, htmlReport, type ReportTable } from '#renderer/shell/report-table.ts';
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

/** For a spreadsheet. */
export function reportCsv(groups: readonly ReportGroup[], language: Language): string {
  return csvReport(tableOf(groups, language));
}

/** A page to read and print. */
export function reportHtml(
  report: ImportReport,
  groups: readonly ReportGroup[],
  language: Language,
): string {
  const { t, dateTime } = language;
  return htmlReport(tableOf(groups, language), {
    title: t('import.report-title', { when: dateTime(report.startedAt) }),
    language: t('app.language-code'),
  });
}

function tableOf(groups: readonly ReportGroup[], language: Language): ReportTable {
  const rows = linesOf(groups, language).map((line) => COLUMNS.map((column) => line[column]));
  return { columns: COLUMNS, rows };
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
