/** Reports of imports, kept in the journal. */
import type { ImportReport, ImportReportSummary } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { listSummaries, readResult } from '../jobs/journal.ts';

/** Has a warning that somebody should read, not only remarks. */
export function hasWarnings(file: ImportReport['imported'][number]): boolean {
  return file.moreWarnings > 0 || file.warnings.some(({ severity }) => severity === 'warning');
}

export function summarize(report: ImportReport): ImportReportSummary {
  return {
    jobId: report.jobId,
    startedAt: report.startedAt,
    imported: report.imported.length,
    withWarnings: report.imported.filter(hasWarnings).length,
    unchanged: report.unchanged.length,
    ignored: report.ignored.length,
    failed: report.failed.length,
  };
}

/** Newest first. */
export function listReports({ db }: EngineContext): readonly ImportReportSummary[] {
  // Summaries are written by `summarize` alone.
  return listSummaries(db, 'import').map(({ summary }) => JSON.parse(summary));
}

/** @throws ProblemError `import.no-report`. */
export function readReport(
  { db }: EngineContext,
  { jobId }: ParsedParams<'import.report'>,
): ImportReport {
  const stored = readResult(db, jobId, 'import');
  if (stored === null) throw new ProblemError(problem('import.no-report'));
  return JSON.parse(stored);
}
