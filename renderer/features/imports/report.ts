/** An import's report as it is shown: files by outcome, worst first, and problems of one kind as one. */
import type { ExcerptLine, ImportReport } from '#shared/api/answers.ts';
import type { Place, Problem } from '#shared/errors/problem.ts';

export type Outcome = 'refused' | 'warnings' | 'imported' | 'unchanged' | 'ignored';

const OUTCOMES: readonly Outcome[] = ['refused', 'warnings', 'imported', 'unchanged', 'ignored'];

/** The same problem in many places. */
export interface MergedProblem {
  readonly problem: Problem;
  readonly places: readonly Place[];
  readonly count: number;
}

export interface ReportFile {
  readonly path: string;
  readonly table: string | null;
  readonly title: string;
  readonly cells: number | null;
  readonly isUpdate: boolean;
  readonly problems: readonly MergedProblem[];
  readonly excerpt: readonly ExcerptLine[];
  readonly sharesMatrixWith: string | null;
  /** Problems that were counted and not kept. */
  readonly moreProblems: number;
}

export interface ReportGroup {
  readonly outcome: Outcome;
  readonly files: readonly ReportFile[];
}

const NOTHING = {
  table: null,
  title: '',
  cells: null,
  isUpdate: false,
  problems: [],
  excerpt: [],
  sharesMatrixWith: null,
  moreProblems: 0,
} as const;

/** The groups that have files, worst first. */
export function groupReport(report: ImportReport): ReportGroup[] {
  const imported = report.imported.map((file) => ({
    ...NOTHING,
    path: file.path,
    table: file.table,
    title: file.title,
    cells: file.cells,
    isUpdate: file.isUpdate,
    problems: mergeProblems(file.warnings),
    sharesMatrixWith: file.sharesMatrixWith,
    excerpt: file.excerpt,
    moreProblems: file.moreWarnings,
  }));
  // What is only worth knowing does not make a warning of a file.
  const isWarned = (file: ReportFile) =>
    file.sharesMatrixWith !== null ||
    file.moreProblems > 0 ||
    file.problems.some(({ problem }) => problem.severity !== 'info');
  const files: Record<Outcome, readonly ReportFile[]> = {
    refused: report.failed.map((file) => ({
      ...NOTHING,
      path: file.path,
      problems: mergeProblems(file.problems),
      excerpt: file.excerpt,
      moreProblems: file.moreProblems,
    })),
    warnings: [
      ...imported.filter(isWarned),
      ...report.codelists.map(({ path, problems }) => ({
        ...NOTHING,
        path,
        problems: mergeProblems(problems),
      })),
    ],
    imported: imported.filter((file) => !isWarned(file)),
    unchanged: report.unchanged.map(({ path, table }) => ({ ...NOTHING, path, table })),
    ignored: report.ignored.map((path) => ({ ...NOTHING, path })),
  };
  return OUTCOMES.map((outcome) => ({ outcome, files: files[outcome] })).filter(
    (group) => group.files.length > 0,
  );
}

/** One entry for each code and keyword, in the order of the first; errors before the rest. */
export function mergeProblems(problems: readonly Problem[]): MergedProblem[] {
  const merged = new Map<string, { problem: Problem; places: Place[]; count: number }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code} ${problem.place?.keyword ?? ''}`;
    const entry = merged.get(key) ?? { problem, places: [], count: 0 };
    entry.count += 1;
    if (problem.place) entry.places.push(problem.place);
    merged.set(key, entry);
  }
  const weight = { error: 0, warning: 1, info: 2 };
  return [...merged.values()].sort(
    (one, other) => weight[one.problem.severity] - weight[other.problem.severity],
  );
}

/** The lines of an excerpt that stand around the first place of a problem. */
export function excerptAt(
  file: ReportFile,
  { problem, places }: MergedProblem,
): readonly ExcerptLine[] {
  const line = places[0]?.line;
  // What is missing is nowhere: its line is only the file's first.
  if (
    line === undefined ||
    problem.code.endsWith('missing') ||
    !file.excerpt.some((each) => each.line === line)
  )
    return [];
  return file.excerpt.filter((each) => Math.abs(each.line - line) <= 1);
}

/** The last part of a path, for people. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}
