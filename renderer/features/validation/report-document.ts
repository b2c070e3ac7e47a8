/** The report of a check as a file to keep: JSON as `statdesk validate --json` gives it, CSV, a page to print. */
import { csvReport, htmlReport, type ReportTable } from '#renderer/shell/report-table.ts';
import type { Language } from '#renderer/ui/language.ts';
import type { ValidatedFile } from '#shared/api/answers.ts';
import { findingRow, validationJson } from '#shared/validation/document.ts';

const COLUMNS = ['path', 'severity', 'rule', 'line', 'column', 'keyword', 'message'] as const;

/** One row per finding, and one for a file without any. */
function tableOf(files: readonly ValidatedFile[], { t, count }: Language): ReportTable {
  const rows = files.flatMap(({ path, findings, more }) => {
    const told = findings.map((finding) => {
      const { severity, rule, line, column, keyword, message } = findingRow(finding, t);
      const word = t(`import.severity.${severity}`);
      return [path, word, rule, String(line), String(column), keyword ?? '', message];
    });
    const note = more > 0 ? count('check.more', more) : t('check.nothing');
    return told.length === 0 || more > 0 ? [...told, [path, '', '', '', '', '', note]] : told;
  });
  return { columns: COLUMNS, rows };
}

interface DocumentFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (files: readonly ValidatedFile[], language: Language, at: Date) => string;
}

export type CheckFormat = 'html' | 'csv' | 'json';

export const CHECK_FORMATS: Readonly<Record<CheckFormat, DocumentFormat>> = {
  html: {
    extension: 'html',
    mediaType: 'text/html',
    write: (files, language, at) =>
      htmlReport(tableOf(files, language), {
        title: language.t('check.title-at', { when: language.dateTime(at.toISOString()) }),
        language: language.t('app.language-code'),
      }),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv',
    write: (files, language) => csvReport(tableOf(files, language)),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: (files, { t }) => validationJson(files, t),
  },
};
