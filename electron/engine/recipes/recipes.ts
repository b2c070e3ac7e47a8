/** Recipes for delimited files, kept by name in the catalog. Names compare without regard to case. */
import type { SavedRecipe } from '#shared/api/answers.ts';
import type { ParsedParams } from '#shared/api/contract.ts';
import { foldText } from '#shared/cube/fold.ts';
import { ProblemError, problem, quoteInput } from '#shared/errors/problem.ts';
import { type Recipe, recipeSchema } from '#shared/recipe/recipe.ts';
import type { EngineContext } from '../context.ts';
import { type Connection, statement } from '../db/open.ts';

interface Row {
  readonly name: string;
  readonly recipe: string;
  readonly savedAt: string;
}

const LIST = 'SELECT name, recipe, saved_at AS savedAt FROM recipe ORDER BY name_key';
const FIND = 'SELECT name, recipe, saved_at AS savedAt FROM recipe WHERE name_key = ?';
const SAVE = `
  INSERT INTO recipe (name_key, name, recipe, saved_at)
  VALUES (@nameKey, @name, @recipe, @savedAt)
  ON CONFLICT (name_key) DO UPDATE SET
    name = excluded.name, recipe = excluded.recipe, saved_at = excluded.saved_at`;
const DELETE = 'DELETE FROM recipe WHERE name_key = ?';

/** By this a recipe is known, in the catalog and in the revisions that it read. */
export function recipeKey(name: string): string {
  return foldText(name.trim());
}

export function listRecipes({ db }: EngineContext): readonly SavedRecipe[] {
  return statement<[], Row>(db, LIST).all().map(toSaved);
}

/** @throws ProblemError `recipe.unknown`, `recipe.bad-recipe`. */
export function readRecipe(
  { db }: EngineContext,
  { name }: ParsedParams<'recipes.read'>,
): SavedRecipe {
  return findRecipe(db, name);
}

/** A recipe of this name is replaced. */
export function saveRecipe(
  { db, now }: EngineContext,
  { name, recipe }: ParsedParams<'recipes.save'>,
): SavedRecipe {
  const savedAt = now().toISOString();
  const nameKey = recipeKey(name);
  statement(db, SAVE).run({ nameKey, name, recipe: JSON.stringify(recipe), savedAt });
  return { name, recipe, savedAt };
}

/** @throws ProblemError `recipe.unknown`. */
export function deleteRecipe(
  { db }: EngineContext,
  { name }: ParsedParams<'recipes.delete'>,
): null {
  if (statement(db, DELETE).run(recipeKey(name)).changes === 0) throw unknown(name);
  return null;
}

/** @throws ProblemError `recipe.unknown`, `recipe.bad-recipe`. */
export function findRecipe(db: Connection, name: string): SavedRecipe {
  const row = statement<[string], Row>(db, FIND).get(recipeKey(name));
  if (!row) throw unknown(name);
  return toSaved(row);
}

function toSaved({ name, recipe, savedAt }: Row): SavedRecipe {
  return { name, recipe: parseStored(recipe), savedAt };
}

/** What another version of the program wrote may be another recipe. */
function parseStored(text: string): Recipe {
  const parsed = recipeSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProblemError(
    problem('recipe.bad-recipe', {
      detail: quoteInput(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), 200),
    }),
  );
}

function unknown(name: string): ProblemError {
  return new ProblemError(problem('recipe.unknown', { name: quoteInput(name) }));
}
