/** One export of many, from the button to the report. */
import CircleCheck from '@lucide/svelte/icons/circle-check';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { BatchReport } from '#shared/api/answers.ts';
import type { Params } from '#shared/api/contract.ts';
import type { ProgressReport } from '#shared/api/task.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';

export type BatchRequest = Omit<Params<'export.batch'>, 'target'>;

export class BatchJob {
  problem = $state.raw<Problem | null>(null);
  progress = $state.raw<ProgressReport | null>(null);
  isRunning = $state(false);
  /** The dialog was sent away: the end is told by a message instead of the report. */
  isInBackground = $state(false);
  #stop: AbortController | null = null;
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** Tells the problem of something that the dialog needs. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    }
  }

  /** @returns the report; null where nothing came of it, which has then been told. */
  async run(request: BatchRequest, zipName: string): Promise<BatchReport | null> {
    const { client, host } = this.#shell;
    this.problem = null;
    let report: BatchReport | null = null;
    await this.attempt(async () => {
      const target = await this.#target(zipName);
      if (target === null) return;
      this.isRunning = true;
      this.#stop = new AbortController();
      try {
        report = await client.call(
          'export.batch',
          { ...request, target },
          {
            signal: this.#stop.signal,
            onProgress: (progress) => {
              this.progress = progress;
            },
          },
        );
        const { download } = report;
        if (download) host.download?.(download.downloadId, download.fileName);
      } finally {
        this.isRunning = false;
      }
    });
    if (report && this.isInBackground) this.#tell(report);
    return report;
  }

  /** Null when the user changed his mind. */
  async #target(zipName: string): Promise<Params<'export.batch'>['target'] | null> {
    const { chooseFolder } = this.#shell.host;
    if (!chooseFolder) return { kind: 'download', fileName: zipName };
    const [path] = await chooseFolder();
    return path === undefined ? null : { kind: 'folder', path };
  }

  #tell({ jobId, files, failed }: BatchReport): void {
    const { toasts, language, navigation } = this.#shell;
    toasts.show({
      subject: `batch ${jobId}`,
      icon: failed.length > 0 ? TriangleAlert : CircleCheck,
      kind: failed.length > 0 ? 'warning' : 'success',
      title: language.count('batch.finished', files.length),
      ...(failed.length > 0 && { text: language.count('batch.finished-failed', failed.length) }),
      actions: [
        {
          label: language.t('import.show-report'),
          run: () => navigation.go({ screen: 'export', jobId }),
        },
      ],
    });
  }
}
