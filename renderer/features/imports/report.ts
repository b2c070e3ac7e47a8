/** An import's report as it is shown: files by outcome, worst first, and problems of one kind as one. */
import type { ExcerptLine, ImportReport } from '#shared/api/answers.ts';
import type { Place, Problem, Severity } from '#shared/errors/problem.ts';

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
  /** Encoding that the texts were read with; null where that is not known. */
  readonly encoding: string | null;
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
  encoding: null,
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
    encoding: file.encoding ?? null,
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

/** The places of a problem that an excerpt shows. What is missing is nowhere: its line is only the file's first. */
export function shownPlaces(
  file: ReportFile,
  { problem, places }: MergedProblem,
): readonly Place[] {
  if (problem.code.endsWith('missing')) return [];
  const lines = new Set(file.excerpt.map(({ line }) => line));
  return places.filter(({ line }) => line !== undefined && lines.has(line));
}

/** The lines of an excerpt around a place. */
export function excerptAt(file: ReportFile, { line: spot }: Place): readonly ExcerptLine[] {
  return file.excerpt.filter(({ line }) => spot !== undefined && Math.abs(line - spot) <= 1);
}

/** What is left of the groups when only problems of one severity count. */
export function withSeverity(
  groups: readonly ReportGroup[],
  severity: Severity,
): readonly ReportGroup[] {
  const fits = ({ problem }: MergedProblem) => problem.severity === severity;
  return groups
    .map(({ outcome, files }) => ({
      outcome,
      files: files
        .filter(({ problems }) => problems.some(fits))
        .map((file) => ({ ...file, problems: file.problems.filter(fits), moreProblems: 0 })),
    }))
    .filter(({ files }) => files.length > 0);
}

/** How many problems of each severity the groups have. */
export function countSeverities(groups: readonly ReportGroup[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { problem, count } of groups.flatMap(({ files }) =>
    files.flatMap(({ problems }) => problems),
  ))
    counts[problem.severity] += count;
  return counts;
}
