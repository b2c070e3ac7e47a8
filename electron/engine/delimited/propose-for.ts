/** A proposal for a file, from its bytes. */
import { basename, extname } from 'node:path';
import type { Task } from '#shared/api/task.ts';
import type { EncodingName } from '#shared/encoding/encodings.ts';
import type { Separator } from '#shared/recipe/recipe.ts';
import type { ByteSource } from '../px/source.ts';
import { findEncoding } from './find-encoding.ts';
import { type Proposal, proposeRecipe } from './propose.ts';
import { findSeparator, readSample, separatorOfName } from './sample.ts';

/**
 * @param encoding  Chosen by hand; null to find it.
 * @param separator  Chosen by hand.
 * @returns null where the file does not look like a table with numbers.
 */
export async function proposeFor(
  source: ByteSource,
  fileName: string,
  encoding: EncodingName | null,
  task: Task,
  separator: Separator | null = null,
): Promise<Proposal | null> {
  const read = encoding ?? (await findEncoding(source, task, SEARCHED_BYTES));
  const between =
    separator ?? separatorOfName(fileName) ?? (await findSeparator(source, read, task));
  if (between === null) return null;
  const sample = await readSample(source, read, between, task);
  const proposal = proposeRecipe(sample, between, basename(fileName, extname(fileName)));
  if (proposal === null || encoding === null) return proposal;
  return { ...proposal, recipe: { ...proposal.recipe, encoding } };
}

/** So far it looks for a letter beyond ASCII; the table itself is then read with what all of it says. */
const SEARCHED_BYTES = 4 * 1024 * 1024;
