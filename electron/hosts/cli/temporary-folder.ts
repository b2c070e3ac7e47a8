import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProblemError, problem } from '#shared/errors/problem.ts';

/**
 * Calls `use` with a new folder, which is gone afterwards whatever happens.
 *
 * @throws ProblemError `cli.no-temporary-folder`, or what `use` throws.
 */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder();
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'statdesk-'));
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const values = { path: tmpdir(), detail };
    throw new ProblemError(problem('cli.no-temporary-folder', values), { cause });
  }
}
