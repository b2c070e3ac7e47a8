/** A draft file as the commands take it: with an id of its own, and paths seen from its folder. */
import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { parseDraftFile, type ReadDraftFile } from '#shared/publication/draft-file.ts';

/** @throws ProblemError `publish.bad-draft-file`. */
export async function readPublicationFile(path: string, shown: string): Promise<ReadDraftFile> {
  const read = parseDraftFile(await readText(path, shown), shown, randomUUID);
  const folder = dirname(path);
  const resources = read.draft.resources.map((resource) => {
    const { source } = resource;
    return 'path' in source
      ? { ...resource, source: { path: resolve(folder, source.path) } }
      : resource;
  });
  return { ...read, draft: { ...read.draft, resources } };
}

/**
 * Writes the id into a file that had none, before anything is sent: sent again, the file is the same
 * publication.
 *
 * @throws ProblemError `publish.bad-draft-file` where it cannot be written.
 */
export async function writeBackId(path: string, shown: string, id: string): Promise<void> {
  const text = await readText(path, shown);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const withId: unknown = { id, ...JSON.parse(text.slice(mark.length)) };
  try {
    const target = await realpath(path);
    const temporary = `${target}.${process.pid}.part`;
    const { mode } = await stat(target);
    await writeFile(temporary, `${mark}${JSON.stringify(withId, null, indent)}\n`, { mode });
    await rename(temporary, target);
  } catch (error) {
    throw unreadable(shown, 'its new id cannot be written into it', error);
  }
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw unreadable(shown, `it cannot be read (${code})`, error);
  }
}

function unreadable(file: string, detail: string, cause: unknown): ProblemError {
  const values = { file: quoteInput(file, 300), detail };
  return new ProblemError(problem('publish.bad-draft-file', values), { cause });
}
