/** The full check: the database as SQLite sees it, and every chunk against its checksum. */
import type { CatalogCheck } from '#shared/api/answers.ts';
import type { Task } from '#shared/api/task.ts';
import { type Problem, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { catalogFileOf, checkIntegrity } from '../db/open.ts';
import { runJob } from '../jobs/run.ts';
import { checkChunks, countChunks } from './cells.ts';

/** As many damaged places are named one by one. */
const MOST_PROBLEMS = 100;

export function checkCatalog(context: EngineContext, task: Task): Promise<CatalogCheck> {
  const { db, folder } = context;
  const work = { kind: 'check', subject: folder } as const;
  return runJob(context, work, task, async (_jobId, running) => {
    const path = catalogFileOf(db);
    const problems: Problem[] = checkIntegrity(db).map((detail) =>
      problem('catalog.damaged', { path, detail }),
    );
    const total = countChunks(db);
    let done = 0;
    for (const { read, damaged } of checkChunks(db)) {
      done += read;
      for (const { id, chunk } of damaged) {
        problems.push(problem('catalog.damaged-table', { path, table: id, chunk }));
      }
      running.report({ progress: [{ unit: 'steps', done, total }] });
      await running.breathe();
    }
    return {
      result: { ok: problems.length === 0, folder, problems: problems.slice(0, MOST_PROBLEMS) },
      hasWarnings: problems.length > 0,
    };
  });
}
