/** Files that a browser sent for a draft: kept with the catalog as long as a draft names them. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ParsedParams } from '#shared/api/contract.ts';
import { ProblemError, problem } from '#shared/errors/problem.ts';
import type { EngineContext } from '../context.ts';
import { keptFile } from './freeze.ts';

/** `drafts.keepFile` @throws ProblemError `import.upload-gone`. */
export async function keepFile(
  context: EngineContext,
  { uploadId }: ParsedParams<'drafts.keepFile'>,
): Promise<{ readonly keptFile: string }> {
  const from = context.resolveUpload(uploadId);
  if (from === null) throw new ProblemError(problem('import.upload-gone'));
  const id = randomUUID();
  const to = keptFile(context, id);
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await rm(from, { force: true });
  return { keptFile: id };
}
