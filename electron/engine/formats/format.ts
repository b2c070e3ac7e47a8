import type { z } from 'zod';
import type { Task } from '#shared/api/task.ts';
import type { Dataset } from '#shared/cube/dataset.ts';

/** Where a format writes. Backpressure: await the promise when there is one. */
export interface Sink {
  /** The bytes are the writer's again when the call, or its promise, is done: keep a copy, never them. */
  write(bytes: Uint8Array): Promise<void> | void;
}

/**
 * One output format. A new one is one file beside this and one line in `index.ts`.
 *
 * A format sees a dataset, never a catalog: it reads cells block by block and writes bytes as it goes.
 */
export interface Format<Options extends object = object> {
  /** The name in `--format` and `outputFormat`. */
  readonly id: string;
  /** With the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Options with their defaults; unknown ones are refused. */
  readonly options: z.ZodType<Options>;
  /**
   * Options that suit a file for people, where they differ from the defaults, which are those of
   * PxWebApi 2: the dialog starts with them.
   */
  readonly suggested: Partial<Options>;
  /**
   * How the answer must lie for this format, whatever was asked: `contents-last` has every variable in
   * the stub but the contents variable, which is alone in the heading.
   */
  readonly arrangement?: 'contents-last';
  /** A name of earlier days for another format: listed after those of today. */
  readonly isOldName?: true;
  /** Largest table this format holds, header and notes included; null without a bound. */
  readonly limit: { readonly rows: number; readonly columns: number } | null;
  /** Rows and columns that the dataset takes in this format. Only read where there is a limit. */
  measure?(dataset: Dataset, options: Options): { readonly rows: number; readonly columns: number };
  write(dataset: Dataset, options: Options, sink: Sink, task: Task): Promise<void>;
}
