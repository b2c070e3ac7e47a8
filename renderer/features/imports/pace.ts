/** How fast work goes and how long it will still take. */
import type { ProgressReport } from '#shared/api/task.ts';

export interface Pace {
  readonly bytesPerSecond: number;
  /** Null where the end is not known. */
  readonly secondsLeft: number | null;
}

/** Before this a guess jumps about. */
const STEADY_AFTER_MS = 3000;

/** Null until it is steady. */
export function paceOf({ progress }: ProgressReport, elapsedMs: number): Pace | null {
  const bytes = progress.find(({ unit }) => unit === 'bytes');
  if (!bytes || bytes.done <= 0 || elapsedMs < STEADY_AFTER_MS) return null;
  const bytesPerSecond = (bytes.done / elapsedMs) * 1000;
  const secondsLeft =
    bytes.total === null ? null : Math.max(0, bytes.total - bytes.done) / bytesPerSecond;
  return { bytesPerSecond, secondsLeft };
}
