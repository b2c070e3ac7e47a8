/** Lets long work share its thread. */
import type { ProgressReport, Task } from '#shared/api/task.ts';

/** How long work may hold the thread before messages are let in, in ms. */
const SLICE_MS = 10;

/** The task of a call: it lets messages in every few milliseconds, and ends with its signal. */
export function createTask(
  signal: AbortSignal,
  report: ((report: ProgressReport) => void) | undefined,
): Task {
  let sliceStart = performance.now();
  return {
    signal,
    report: report ?? (() => {}),
    async breathe() {
      signal.throwIfAborted();
      if (performance.now() - sliceStart < SLICE_MS) return;
      await new Promise<void>((resume) => setImmediate(resume));
      sliceStart = performance.now();
      signal.throwIfAborted();
    },
  };
}
