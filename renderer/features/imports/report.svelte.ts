import type { FileToCheck } from '#renderer/shell/file-check.ts';
import { saveFile } from '#renderer/shell/save-file.ts';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ImportReport } from '#shared/api/answers.ts';
import type { Problem, Severity } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { sourceOf } from './imported-source.ts';
import {
  countSeverities,
  groupReport,
  type Outcome,
  type ReportFile,
  withSeverity,
} from './report.ts';
import { REPORT_FORMATS, type ReportFormat, reportText } from './report-document.ts';

/** The report of one import. */
export class ReportState {
  report = $state.raw<ImportReport | null>(null);
  problem = $state.raw<Problem | null>(null);
  shown = $state<Outcome | 'all'>('all');
  severity = $state<Severity | 'all'>('all');
  readonly groups = $derived(this.report ? groupReport(this.report) : []);
  readonly severities = $derived(countSeverities(this.groups));
  readonly visible = $derived.by(() => {
    const groups = this.severity === 'all' ? this.groups : withSeverity(this.groups, this.severity);
    return this.shown === 'all' ? groups : groups.filter(({ outcome }) => outcome === this.shown);
  });
  readonly #refused = $derived(
    this.groups.find(({ outcome }) => outcome === 'refused')?.files ?? [],
  );
  readonly fileCount = $derived(this.groups.reduce((sum, { files }) => sum + files.length, 0));
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  get refusedCount(): number {
    return this.#refused.length;
  }

  async load(jobId: number, signal: AbortSignal): Promise<void> {
    this.report = null;
    this.problem = null;
    this.shown = 'all';
    this.severity = 'all';
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
    const { language, announcer } = this.#shell;
    await navigator.clipboard.writeText(reportText(this.groups, language));
    announcer.say(language.t('import.copied'));
  }

  save(kind: ReportFormat): void {
    const { report, groups } = this;
    if (!report) return;
    const { language } = this.#shell;
    const name = `import-${report.startedAt.slice(0, 10)}-${report.jobId}.${kind}`;
    const { mediaType, write } = REPORT_FORMATS[kind];
    const text = write(report, groups, language);
    saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
  }

  /** Files with something to tell, where they can still be reached. */
  get toCheck(): readonly FileToCheck[] {
    return this.groups
      .flatMap(({ files }) => files)
      .filter(({ problems }) => problems.length > 0)
      .flatMap((file) => sourceOf(this.#shell, file) ?? []);
  }

  /** On the desktop the paths are known; a browser has to be given the files again. */
  retryRefused(): void {
    const { host, commands, importPaths } = this.#shell;
    if (host.kind === 'desktop') importPaths(this.#refused.map(({ path }) => path));
    else commands.run('import.files');
  }
}
