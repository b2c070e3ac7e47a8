import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ImportReport } from '#shared/api/answers.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { describeProblem } from '#shared/messages/index.ts';
import { groupReport, type Outcome, type ReportFile } from './report.ts';

export const OUTCOME_LABELS = {
  refused: 'import.refused',
  warnings: 'import.warnings',
  imported: 'import.imported',
  unchanged: 'import.unchanged',
  ignored: 'import.ignored',
} as const;

/** The report of one import. */
export class ReportState {
  report = $state.raw<ImportReport | null>(null);
  problem = $state.raw<Problem | null>(null);
  shown = $state<Outcome | 'all'>('all');
  readonly groups = $derived(this.report ? groupReport(this.report) : []);
  readonly visible = $derived(
    this.shown === 'all'
      ? this.groups
      : this.groups.filter(({ outcome }) => outcome === this.shown),
  );
  readonly fileCount = $derived(this.groups.reduce((sum, { files }) => sum + files.length, 0));
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  async load(jobId: number, signal: AbortSignal): Promise<void> {
    this.report = null;
    this.problem = null;
    this.shown = 'all';
    try {
      this.report = await this.#shell.client.call('import.report', { jobId }, { signal });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    }
  }

  /** Makes the file's table the newest revision of the table whose MATRIX it shares. */
  async adopt(file: ReportFile): Promise<void> {
    if (!file.table || !file.sharesMatrixWith || !this.report) return;
    try {
      const adopted = { id: file.table, versionOf: file.sharesMatrixWith };
      const { id } = await this.#shell.client.call('catalog.adopt', adopted);
      this.#shell.tabs.open({ id, title: file.title }, 'permanent');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.problem;
    }
  }

  async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#text());
    this.#shell.announcer.say(this.#shell.language.t('import.copied'));
  }

  #text(): string {
    const { t, count } = this.#shell.language;
    const lines: string[] = [];
    for (const { outcome, files } of this.groups) {
      lines.push(`${t(OUTCOME_LABELS[outcome])}: ${files.length}`);
      for (const file of files) {
        lines.push(`  ${file.path}${file.table ? `  ${file.table}` : ''}`);
        for (const { problem, places, count: times } of file.problems) {
          const place = places[0]?.line
            ? `  ${t('import.place', { line: places[0].line, column: places[0].column ?? 1 })}`
            : '';
          lines.push(
            `    ${problem.code}${place}${times > 1 ? `  (${count('import.places', times)})` : ''}`,
          );
          lines.push(`    ${describeProblem(problem, t)}`);
        }
        for (const { line, text } of file.excerpt) lines.push(`    ${line} | ${text}`);
      }
    }
    return lines.join('\n');
  }
}
