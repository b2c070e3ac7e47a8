/** A proposal for a file, from its bytes. */
import { basename, extname } from 'node:path';
import type { Task } from '#shared/api/task.ts';
import type { EncodingName } from '#shared/encoding/encodings.ts';
import type { Separator } from '#shared/recipe/recipe.ts';
import type { ByteSource } from '../px/source.ts';
import { findEncoding } from './find-encoding.ts';
import { type Proposal, proposeRecipe } from './propose.ts';
import { findSeparator, readSample, separatorOfName } from './sample.ts';

/** What somebody has chosen by hand. */
export interface Given {
  readonly encoding?: EncodingName | undefined;
  readonly separator?: Separator | undefined;
  readonly skippedRows?: number | undefined;
  readonly hasHead?: boolean | undefined;
}

/** @returns null where the file does not look like a table with numbers. */
export async function proposeFor(
  source: ByteSource,
  fileName: string,
  given: Given,
  task: Task,
): Promise<Proposal | null> {
  const { encoding } = given;
  const read = encoding ?? (await findEncoding(source, task, SEARCHED_BYTES));
  const between =
    given.separator ?? separatorOfName(fileName) ?? (await findSeparator(source, read, task));
  if (between === null) return null;
  const sample = await readSample(source, read, between, task);
  const proposal = proposeRecipe(sample, between, basename(fileName, extname(fileName)), given);
  if (proposal === null || encoding === undefined) return proposal;
  return { ...proposal, recipe: { ...proposal.recipe, encoding } };
}

/** So far it looks for a letter beyond ASCII; the table itself is then read with what all of it says. */
const SEARCHED_BYTES = 4 * 1024 * 1024;
