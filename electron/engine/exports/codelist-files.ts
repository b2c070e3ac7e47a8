/** Codelists written as `.vs` and `.agg` files. */
import { join } from 'node:path';
import type { ParsedParams } from '#shared/api/contract.ts';
import { codelistFiles } from '../codelists/files.ts';
import type { EngineContext } from '../context.ts';
import { writeWhole } from './atomic-file.ts';

/**
 * `codelists.write`: each file whole or not at all.
 *
 * @returns The paths.
 * @throws ProblemError as `codelists.files`; `export.*`.
 */
export async function writeCodelistFiles(
  context: EngineContext,
  { folder, ...asked }: ParsedParams<'codelists.write'>,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { fileName, text } of codelistFiles(context, asked)) {
    const path = join(folder, fileName);
    await writeWhole(path, (sink) => sink.write(Buffer.from(text)));
    paths.push(path);
  }
  return paths;
}
