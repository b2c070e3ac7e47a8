/** Findings as they are listed: grouped by file, severity or rule. */
import type { ValidatedFile } from '#shared/api/answers.ts';
import type { Problem, Severity } from '#shared/errors/problem.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export type Grouping = 'file' | 'severity' | 'rule';

/** A finding and the file that it is in. */
export interface Found {
  readonly file: ValidatedFile;
  readonly finding: Problem;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface FindingGroup {
  /** A file's path, a severity, or the id of a rule. */
  readonly key: string;
  readonly found: readonly Found[];
  readonly counts: SeverityCounts;
  /** Findings of the file that are counted and not kept. */
  readonly more: number;
}

/** A line of the list: a group, or one of its findings. */
export type Row =
  | { readonly kind: 'group'; readonly group: FindingGroup; readonly position: number }
  | {
      readonly kind: 'finding';
      readonly group: FindingGroup;
      readonly found: Found;
      /** From 1, in its group. */
      readonly position: number;
    };

export function listFound(files: readonly ValidatedFile[]): readonly Found[] {
  return files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
}

export function countSeverities(found: readonly Found[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of found) counts[finding.severity] += 1;
  return counts;
}

/** The worst first: files and rules by their worst finding; rules then by how often they are broken. */
export function groupFindings(
  files: readonly ValidatedFile[],
  found: readonly Found[],
  grouping: Grouping,
  isFiltered: boolean,
): readonly FindingGroup[] {
  const groups = new Map<string, Found[]>();
  // A file without findings is told as well, unless only some findings are asked for.
  if (grouping === 'file' && !isFiltered) for (const { path } of files) groups.set(path, []);
  for (const one of found) {
    const key = keyOf(one, grouping);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const more = new Map(files.map((file) => [file.path, file.more]));
  return [...groups]
    .map(([key, all]) => ({
      key,
      found: all,
      counts: countSeverities(all),
      more: grouping === 'file' && !isFiltered ? (more.get(key) ?? 0) : 0,
    }))
    .sort(
      (one, other) =>
        weightOf(one) - weightOf(other) ||
        (grouping === 'rule' ? other.found.length - one.found.length : 0),
    );
}

function keyOf({ file, finding }: Found, grouping: Grouping): string {
  if (grouping === 'file') return file.path;
  return grouping === 'severity' ? finding.severity : finding.code;
}

/** The worst severity of a group; null where nothing was found. */
export function worstOf({ counts }: FindingGroup): Severity | null {
  return SEVERITIES.find((severity) => counts[severity] > 0) ?? null;
}

function weightOf(group: FindingGroup): number {
  const worst = worstOf(group);
  return worst === null ? SEVERITIES.length : SEVERITIES.indexOf(worst);
}

/** Groups with what is in them, but for those that are closed. */
export function rowsOf(
  groups: readonly FindingGroup[],
  isClosed: (key: string) => boolean,
): readonly Row[] {
  return groups.flatMap((group, index): Row[] => [
    { kind: 'group', group, position: index + 1 },
    ...(isClosed(group.key)
      ? []
      : group.found.map((found, place) => ({
          kind: 'finding' as const,
          group,
          found,
          position: place + 1,
        }))),
  ]);
}

/** The worst severity of each line of a file that has findings. */
export function markedLines(file: ValidatedFile): ReadonlyMap<number, Severity> {
  const marks = new Map<number, Severity>();
  for (const { place, severity } of file.findings) {
    const line = place?.line ?? 1;
    const known = marks.get(line);
    if (!known || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known)) {
      marks.set(line, severity);
    }
  }
  return marks;
}

/** The finding at a place: the one there, else the first of its line. */
export function foundAt(
  file: ValidatedFile,
  { line, column }: { readonly line: number; readonly column?: number },
): Found | null {
  const onLine = file.findings.filter(({ place }) => (place?.line ?? 1) === line);
  const finding = onLine.find(({ place }) => (place?.column ?? 1) === column) ?? onLine[0];
  return finding ? { file, finding } : null;
}
