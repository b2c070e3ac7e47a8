/** A line to a server that the catalog knows, for as long as some work takes. */
import type { ProgressReport, Task } from '#shared/api/task.ts';
import type { EngineContext } from '../context.ts';
import { openNetwork } from '../http/network.ts';
import type { Line, Waiting } from './ask.ts';
import { readConfig } from './discover.ts';
import type { Pace } from './pace.ts';
import { keepConfig, type Source } from './sources.ts';

/** What is asked is asked of an office that has answered before: it will come back. */
const TRIES = 5;

/**
 * Opens a line, calls `use`, and closes it whatever happens. The task that `use` gets keeps what was
 * reported last, so that a wait of the line says how far the work was.
 */
export async function withLine<T>(
  context: EngineContext,
  source: Source,
  task: Task,
  use: (line: Line, task: Task) => Promise<T>,
): Promise<T> {
  const client = openNetwork(context);
  let last: ProgressReport = { progress: [] };
  const told: Task = {
    signal: task.signal,
    breathe: () => task.breathe(),
    report(report) {
      last = report;
      task.report(report);
    },
  };
  const onWait = ({ ms, why }: Waiting) =>
    task.report({ ...last, waiting: { seconds: Math.ceil(ms / 1000), why } });
  try {
    return await use(
      {
        db: context.db,
        client,
        root: source.root,
        pace: paceOf(source),
        userAgent: `Statdesk/${context.version}`,
        tries: TRIES,
        signal: task.signal,
        onWait,
        onSend: () => {},
      },
      told,
    );
  } finally {
    await client.close();
  }
}

/** Null where the server has no limit. */
export function paceOf({ config }: Source): Pace | null {
  const { maxCalls, timeWindowSeconds } = config;
  return maxCalls > 0 && timeWindowSeconds > 0
    ? { calls: maxCalls, windowMs: timeWindowSeconds * 1000 }
    : null;
}

/** The source with the limits of today. */
export async function refreshConfig(
  context: EngineContext,
  source: Source,
  line: Line,
): Promise<Source> {
  const config = await readConfig(line);
  keepConfig(context.db, source, config);
  return { ...source, config };
}
