import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { ImportReport } from '#shared/api/answers.ts';
import type { Params } from '#shared/api/contract.ts';
import type { ProgressReport } from '#shared/api/task.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { describeProblem } from '#shared/messages/index.ts';
import type { PickedFile } from './dropped.ts';
import { isDelimitedPath, type PickedSource } from './imported-source.ts';

type ImportItem = Params<'import.start'>['items'][number];
type Wishes = Pick<Params<'import.start'>, 'recipe' | 'encoding'>;

export interface ImportRun {
  readonly phase: 'sending' | 'reading';
  readonly report: ProgressReport;
  readonly startedAt: number;
}

type Prepare = (signal: AbortSignal) => Promise<readonly ImportItem[]>;

const SAMPLES: readonly ImportItem[] = [{ kind: 'samples' }];

/** Imports, one after another; a later drop waits its turn. */
export class Importing {
  /** The one that runs. */
  run = $state.raw<ImportRun | null>(null);
  waiting = $state(0);
  /** The sheet was sent away: the end is told by a message instead of the report. */
  isInBackground = $state(false);
  #stop: AbortController | null = null;
  #last: Promise<void> = Promise.resolve();
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** A delimited file that comes alone is mapped first. */
  files(files: readonly PickedFile[]): void {
    this.#shell.pickedFiles.clear();
    this.#files(files, {});
  }

  #files(files: readonly PickedFile[], wishes: Wishes): void {
    const [first] = files;
    if (!first) return;
    const prepare = (signal: AbortSignal) => this.#itemsOf(files, signal);
    if (files.length === 1 && isDelimitedPath(first.path)) this.#enqueue(() => this.#map(prepare));
    else this.#enqueue(() => this.#import(prepare, wishes));
  }

  paths(paths: readonly string[], wishes: Wishes = {}): void {
    const [first] = paths;
    if (first === undefined) return;
    const prepare = async () => paths.map((path) => ({ kind: 'path', path }) as const);
    if (paths.length === 1 && isDelimitedPath(first)) this.#enqueue(() => this.#map(prepare));
    else this.#enqueue(() => this.#import(prepare, wishes));
  }

  /** Files of a report once more, in another way. */
  again(sources: readonly PickedSource[], wishes: Wishes): void {
    this.#files(
      sources.flatMap((one) => (one.kind === 'picked' ? [one] : [])),
      wishes,
    );
    this.paths(
      sources.flatMap((one) => (one.kind === 'path' ? [one.path] : [])),
      wishes,
    );
  }

  mapped(file: ImportItem, recipe: Wishes['recipe']): void {
    this.#enqueue(() => this.#import(async () => [file], { recipe }));
  }

  samples(): void {
    this.#enqueue(() => this.#import(async () => SAMPLES, {}));
  }

  cancel(): void {
    this.#stop?.abort();
  }

  #enqueue(work: () => Promise<void>): void {
    this.waiting += 1;
    this.#last = this.#last.then(() => {
      this.waiting -= 1;
      return work();
    });
  }

  async #map(prepare: Prepare): Promise<void> {
    this.#stop = new AbortController();
    try {
      const [file] = await prepare(this.#stop.signal);
      if (file && file.kind !== 'samples') this.#shell.navigation.go({ screen: 'mapping', file });
    } catch (error) {
      this.#tellProblem(error);
    } finally {
      this.run = null;
      this.#stop = null;
    }
  }

  async #import(prepare: Prepare, wishes: Wishes): Promise<void> {
    const { client, navigation } = this.#shell;
    this.isInBackground = false;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const startedAt = Date.now();
    this.run = { phase: 'reading', report: { progress: [] }, startedAt };
    try {
      const items = await prepare(signal);
      const report = await client.call(
        'import.start',
        { items: [...items], ...wishes },
        {
          signal,
          onProgress: (progress) => {
            this.run = { phase: 'reading', report: progress, startedAt };
          },
        },
      );
      await this.#shell.refreshInfo();
      if (items === SAMPLES && report.imported[0]) this.#openFirst(report);
      else if (this.isInBackground) this.#tell(report);
      else navigation.go({ screen: 'import', jobId: report.jobId });
    } catch (error) {
      this.#tellProblem(error);
    } finally {
      this.run = null;
      this.#stop = null;
    }
  }

  async #itemsOf(
    files: readonly PickedFile[],
    signal: AbortSignal,
  ): Promise<readonly ImportItem[]> {
    const { host } = this.#shell;
    const { upload, pathOf } = host;
    if (pathOf) return files.map(({ file }) => ({ kind: 'path', path: pathOf(file) }));
    if (!upload) return [];
    const items: ImportItem[] = [];
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    const startedAt = Date.now();
    let done = 0;
    for (const { file, path } of files) {
      this.run = {
        phase: 'sending',
        startedAt,
        report: {
          subject: path,
          progress: [
            { unit: 'files', done: items.length, total: files.length },
            { unit: 'bytes', done, total },
          ],
        },
      };
      this.#shell.pickedFiles.set(path, file);
      items.push({ kind: 'upload', uploadId: await upload(file, signal), name: path });
      done += file.size;
    }
    return items;
  }

  /** The sample with the most variables shows best what Statdesk does. */
  #openFirst(report: ImportReport): void {
    const [first] = report.imported.toSorted((one, other) => other.variables - one.variables);
    if (first) this.#shell.tabs.open({ id: first.table, title: first.title }, 'permanent');
  }

  #tell(report: ImportReport): void {
    const { toasts, language, navigation } = this.#shell;
    toasts.show({
      subject: `import ${report.jobId}`,
      icon: CircleCheck,
      kind: report.failed.length > 0 ? 'warning' : 'success',
      title: language.count('import.finished', report.imported.length),
      ...(report.failed.length > 0 && {
        text: language.count('import.finished-refused', report.failed.length),
      }),
      actions: [
        {
          label: language.t('import.show-report'),
          run: () => navigation.go({ screen: 'import', jobId: report.jobId }),
        },
      ],
    });
  }

  #tellProblem(error: unknown): void {
    if (!(error instanceof ProblemError)) throw error;
    if (error.problem.code === 'engine.cancelled') return;
    const { toasts, language } = this.#shell;
    toasts.show({
      subject: 'import failed',
      icon: CircleAlert,
      kind: 'error',
      title: language.t('import.failed'),
      text: describeProblem(error.problem, language.t),
      lasts: null,
    });
  }
}
