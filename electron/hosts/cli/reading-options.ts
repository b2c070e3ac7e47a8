/** `--recipe` and `--encoding` of commands that read files. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Params } from '#shared/api/contract.ts';
import { ENCODINGS, type EncodingName } from '#shared/encoding/encodings.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { type Recipe, recipeSchema } from '#shared/recipe/recipe.ts';
import { withEngine } from './engine.ts';
import { type CliIo, UsageError } from './io.ts';

export interface ReadingOptions {
  readonly recipe?: string;
  readonly encoding?: string;
}

export type ReadingWishes = Pick<Params<'import.start'>, 'recipe' | 'encoding'>;

/** A recipe by its name in the catalog. @throws UsageError for an encoding that is not known. */
export function readingWishes({ recipe, encoding }: ReadingOptions): ReadingWishes {
  return {
    ...(recipe !== undefined && { recipe: { kind: 'saved', name: recipe } }),
    ...(encoding !== undefined && { encoding: parseEncoding(encoding) }),
  };
}

/** For a command with a catalog of its own: a recipe by its file, or by its name in the user’s catalog. */
export async function wishesWithoutCatalog(
  io: CliIo,
  command: Command,
  options: ReadingOptions,
): Promise<ReadingWishes> {
  const { recipe: asked } = options;
  const wishes = readingWishes(options);
  if (asked === undefined) return wishes;
  const path = resolve(io.folder, asked);
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const recipe = isFile
    ? readRecipeFile(path)
    : await withEngine(io, command, 'reader', async (engine) => {
        const saved = await engine.call('recipes.read', { name: asked });
        return saved.recipe;
      });
  return { ...wishes, recipe: { kind: 'given', recipe } };
}

/** @throws ProblemError `recipe.bad-recipe`. */
export function readRecipeFile(path: string): Recipe {
  let detail: string;
  try {
    const parsed = recipeSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    detail = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  } catch (error) {
    detail = error instanceof Error ? error.message : '';
  }
  throw new ProblemError(
    problem('recipe.bad-recipe', { detail: quoteInput(detail, 200) }, { place: { file: path } }),
  );
}

export function parseEncoding(text: string): EncodingName {
  const wanted = text.trim().toLowerCase();
  const found = ENCODINGS.find((name) => name === wanted);
  if (found) return found;
  throw new UsageError(`--encoding is one of ${ENCODINGS.join(', ')}.`);
}
