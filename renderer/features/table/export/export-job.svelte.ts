/** One export, from the button to the file. */
import FileCheck from '@lucide/svelte/icons/file-check';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import { type Problem, ProblemError } from '#shared/errors/problem.ts';
import type { Selection } from '#shared/selection/selection.ts';

export interface ExportRequest {
  readonly id: string;
  readonly language: string;
  readonly selection: Selection;
  readonly format: string;
  readonly options: Record<string, unknown>;
}

export class ExportJob {
  problem = $state.raw<Problem | null>(null);
  isRunning = $state(false);
  /** Cells written so far. */
  done = $state(0);
  total = $state.raw<number | null>(null);
  #writing: AbortController | null = null;
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** Tells the problem of something that the dialog needs. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#tell(error);
    }
  }

  cancel(): void {
    this.#writing?.abort();
  }

  /** @returns whether a file was written. */
  async run(request: ExportRequest, fileName: string): Promise<boolean> {
    const { client, host } = this.#shell;
    this.problem = null;
    const path = host.chooseTarget ? await host.chooseTarget(fileName) : null;
    if (host.chooseTarget && path === null) return false;
    this.isRunning = true;
    this.#writing = new AbortController();
    try {
      const result = await client.call(
        'export.start',
        {
          ...request,
          target: path === null ? { kind: 'download', fileName } : { kind: 'path', path },
        },
        {
          signal: this.#writing.signal,
          onProgress: (report) => {
            const cells =
              report.progress.find((each) => each.unit === 'cells') ?? report.progress[0];
            this.done = cells?.done ?? 0;
            this.total = cells?.total ?? null;
          },
        },
      );
      if (result.downloadId !== null) host.download?.(result.downloadId, result.fileName);
      this.#celebrate(result.fileName, result.sizeBytes, result.path);
      return true;
    } catch (error) {
      this.#tell(error);
      return false;
    } finally {
      this.isRunning = false;
    }
  }

  #celebrate(fileName: string, sizeBytes: number, path: string | null): void {
    const { toasts, host, language } = this.#shell;
    const { showFile } = host;
    toasts.show({
      subject: 'export',
      icon: FileCheck,
      kind: 'success',
      title: language.t('exporting.saved', { file: fileName }),
      text: language.size(sizeBytes),
      actions:
        showFile && path !== null
          ? [{ label: language.t('exporting.show-in-folder'), run: () => showFile(path) }]
          : [],
    });
  }

  #tell(error: unknown): void {
    if (!(error instanceof ProblemError)) throw error;
    if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
  }
}
