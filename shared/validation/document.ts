/** Files that were held against the rules, as documents: the same from the command line and the window. */
import type { ValidatedFile } from '../api/answers.ts';
import type { Problem, Severity } from '../errors/problem.ts';
import { describeProblem, type Translate } from '../messages/index.ts';

/** A finding in one row. A finding about the whole file stands at its start. */
export interface FindingRow {
  readonly rule: string;
  readonly severity: Severity;
  /** From 1, as `column`. */
  readonly line: number;
  readonly column: number;
  readonly keyword: string | null;
  readonly message: string;
}

export function findingRow(finding: Problem, translate: Translate): FindingRow {
  const { line = 1, column = 1, keyword = null } = finding.place ?? {};
  const { code: rule, severity } = finding;
  return { rule, severity, line, column, keyword, message: describeProblem(finding, translate) };
}

/** `{"files":[{"path","findings":[…],"more"}]}` on one line; `more` only where not all are listed. */
export function validationJson(files: readonly ValidatedFile[], translate: Translate): string {
  const listed = files.map(({ path, findings, more }) => ({
    path,
    findings: findings.map((finding) => findingRow(finding, translate)),
    ...(more > 0 && { more }),
  }));
  return `${JSON.stringify({ files: listed })}\n`;
}

/** A path, and its findings below it as `line:column severity rule keyword: sentence`. */
export function fileText({ path, findings, more }: ValidatedFile, translate: Translate): string {
  const lines = findings.map((finding) => {
    const { line, column, severity, rule, keyword, message } = findingRow(finding, translate);
    const about = keyword === null ? '' : ` ${keyword}`;
    return `  ${line}:${column} ${severity} ${rule}${about}: ${message}`;
  });
  if (more > 0) lines.push(`  and ${more} more`);
  if (lines.length === 0) lines.push('  nothing found');
  return `${[path, ...lines].join('\n')}\n`;
}
