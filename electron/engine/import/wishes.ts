/** What an import was told about its files: a recipe for delimited ones, an encoding. */
import { createHash } from 'node:crypto';
import type { ParsedParams } from '#shared/api/contract.ts';
import type { EncodingName } from '#shared/encoding/encodings.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';
import type { Connection } from '../db/open.ts';
import { findRecipe, recipeKey } from '../recipes/recipes.ts';
import type { FoundFile } from './collect.ts';

export interface Wishes {
  /** Null: what the file says. */
  readonly encoding: EncodingName | null;
  /** Null: what the file looks like. */
  readonly recipe: Recipe | null;
  /** Its name, folded; null for one that has none. */
  readonly recipeKey: string | null;
}

/** @throws ProblemError `recipe.unknown`, `recipe.bad-recipe`. */
export function resolveWishes(
  db: Connection,
  { recipe, encoding: asked }: Pick<ParsedParams<'import.start'>, 'recipe' | 'encoding'>,
): Wishes {
  const encoding: EncodingName | null = asked ?? null;
  if (recipe === undefined) return { encoding, recipe: null, recipeKey: null };
  const isSaved = recipe.kind === 'saved';
  const found = isSaved ? findRecipe(db, recipe.name).recipe : recipe.recipe;
  return {
    encoding,
    recipe: encoding === null ? found : { ...found, encoding },
    recipeKey: isSaved ? recipeKey(recipe.name) : null,
  };
}

/** Whether a file of unknown kind is to be read with the recipe: who names both means it. */
export function isMeantByRecipe(file: FoundFile, { recipe }: Wishes): boolean {
  return recipe !== null && file.kind === 'other' && file.isPicked;
}

/** The same bytes read in another way are another table. @param hash  SHA-256 of the bytes. */
export function hashWithWishes(hash: Buffer, file: FoundFile, wishes: Wishes): Buffer {
  const { encoding } = wishes;
  const recipe = file.kind === 'px' || file.kind === 'json-stat' ? null : wishes.recipe;
  if (encoding === null && recipe === null) return hash;
  return createHash('sha256').update(hash).update(JSON.stringify({ encoding, recipe })).digest();
}
