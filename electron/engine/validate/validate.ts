/** Holds files against the rules, one after the other; what it keeps is bounded. */
import type { ValidatedFile, Validation } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { ProgressReport, Task } from '#shared/api/task.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { openFileSource } from '../px/source.ts';
import { findFiles, type NamedFile } from './find-files.ts';
import { validateSource } from './validate-file.ts';

/** Findings that are told one by one over all files; beyond them errors alone. */
const MOST_TOLD = 100_000;

/** @throws ProblemError `engine.cancelled` from the task. */
export async function validatePx(
  context: EngineContext,
  { items }: ParsedParams<'px.validate'>,
  task: Task,
): Promise<Validation> {
  const named = findFiles(context, items);
  const files: ValidatedFile[] = [];
  let told = 0;
  for (const [index, one] of named.entries()) {
    await task.breathe();
    const report = ({ progress }: ProgressReport) =>
      task.report({
        subject: one.path,
        progress: [{ unit: 'files', done: index, total: named.length }, ...progress],
      });
    report({ progress: [] });
    const { findings, more } = await validateOne(one, {
      signal: task.signal,
      report,
      breathe: () => task.breathe(),
    });
    const kept =
      told < MOST_TOLD ? findings : findings.filter(({ severity }) => severity === 'error');
    told += kept.length;
    files.push({
      path: one.path,
      file: one.file,
      findings: kept,
      more: more + findings.length - kept.length,
    });
  }
  return { files };
}

async function validateOne(
  { diskPath, problem }: NamedFile,
  task: Task,
): Promise<Pick<ValidatedFile, 'findings' | 'more'>> {
  if (diskPath === null) return { findings: problem === null ? [] : [problem], more: 0 };
  try {
    const source = await openFileSource(diskPath);
    try {
      return await validateSource(source, task);
    } finally {
      await source.close();
    }
  } catch (error) {
    // One file that cannot be read does not keep the others from being looked at.
    if (!(error instanceof ProblemError) || task.signal.aborted) throw error;
    return { findings: [error.problem], more: 0 };
  }
}
