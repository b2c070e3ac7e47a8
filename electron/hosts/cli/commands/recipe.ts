import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recipe } from '#shared/recipe/recipe.ts';
import { addCommand } from '../add-command.ts';
import { withEngine, withPassingCatalog } from '../engine.ts';
import {
  answer,
  BAD_INPUT,
  type CliIo,
  FINE,
  oneLine,
  problemLine,
  say,
  UsageError,
} from '../io.ts';
import { parseEncoding, readRecipeFile } from '../reading-options.ts';
import type { CliCommand } from './command.ts';

export const recipeCommand: CliCommand = {
  name: 'recipe',
  configure(command, io, end) {
    command.description('How CSV and TSV files are read, kept by name for the next file of a kind');
    const part = (name: string) => addCommand(command, name);

    part('propose')
      .description('A recipe for a file, as JSON, told by what it looks like')
      .argument('<file>', 'a CSV or TSV file')
      .option('--encoding <name>', 'encoding of the texts; else what they look like')
      .action(async (file: string, options: { encoding?: string }) => {
        const given =
          options.encoding === undefined ? {} : { encoding: parseEncoding(options.encoding) };
        const path = resolve(io.folder, file);
        const preview = await withPassingCatalog(io, (engine) =>
          engine.call('import.preview', { file: { kind: 'path', path }, recipe: null, given }),
        );
        if (preview.recipe === null) {
          say(io, `statdesk: nothing in ${path} looks like a table with numbers`);
          return end(BAD_INPUT);
        }
        for (const problem of preview.problems) say(io, problemLine(io, problem, path));
        await answer(io, toText(preview.recipe));
        end(FINE);
      });

    const saving = part('save')
      .description('Keep a recipe under a name')
      .argument('<name>')
      .argument('<file>', 'JSON, as propose and export write it')
      .action(async (name: string, file: string) => {
        const recipe = readRecipeFile(resolve(io.folder, file));
        await withEngine(io, saving, 'writer', (engine) =>
          engine.call('recipes.save', { name, recipe }),
        );
        say(io, `statdesk: saved the recipe ${name}`);
        end(FINE);
      });

    const listing = part('list')
      .description('The recipes of the catalog')
      .option('--json', 'with everything that they say, as JSON')
      .action(async (options: { json?: true }) => {
        const saved = await withEngine(io, listing, 'reader', (engine) =>
          engine.call('recipes.list', {}),
        );
        if (options.json) await answer(io, `${JSON.stringify({ recipes: saved })}\n`);
        else for (const { name } of saved) await answer(io, `${oneLine(name)}\n`);
        end(FINE);
      });

    const showing = part('show')
      .description('What a recipe says')
      .argument('<name>')
      .option('--json', 'as JSON')
      .action(async (name: string, options: { json?: true }) => {
        const { recipe } = await withEngine(io, showing, 'reader', (engine) =>
          engine.call('recipes.read', { name }),
        );
        if (options.json) await answer(io, toText(recipe));
        else for (const line of linesOf(recipe)) await answer(io, `${oneLine(line)}\n`);
        end(FINE);
      });

    const exporting = part('export')
      .description('Write a recipe to a file, for another catalog or for convert')
      .argument('<name>')
      .argument('<file>', 'is not written over')
      .action(async (name: string, file: string) => {
        const { recipe } = await withEngine(io, exporting, 'reader', (engine) =>
          engine.call('recipes.read', { name }),
        );
        writeNew(io, file, toText(recipe));
        end(FINE);
      });

    const deleting = part('delete')
      .description('Forget a recipe; tables that were read with it stay')
      .argument('<name>')
      .action(async (name: string) => {
        await withEngine(io, deleting, 'writer', (engine) =>
          engine.call('recipes.delete', { name }),
        );
        end(FINE);
      });
  },
};

function toText(recipe: Recipe): string {
  return `${JSON.stringify(recipe, null, 2)}\n`;
}

/** @throws UsageError where the file is there already or cannot be written. */
function writeNew(io: CliIo, file: string, text: string): void {
  const path = resolve(io.folder, file);
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(
      code === 'EEXIST' ? `${path} is there already.` : `${path} cannot be written (${code}).`,
    );
  }
}

/** For people: one line a column. */
function linesOf(recipe: Recipe): readonly string[] {
  const { values, table, symbols } = recipe;
  const heads = values.layout === 'wide' ? values.variables : [];
  return [
    `separator ${recipe.separator}, encoding ${recipe.encoding}`,
    `decimal ${recipe.decimalSign}, thousands ${recipe.thousandsSign}`,
    ...recipe.variables.map(
      ({ name, role, column, textColumn }) =>
        `variable ${name} (${role}) from ${column}${textColumn === null ? '' : ` and ${textColumn}`}`,
    ),
    ...heads.map(({ name, role }) => `variable ${name} (${role}) from the heads`),
    values.layout === 'long' ? `numbers from ${values.column}` : 'numbers from the other columns',
    ...symbols.map(
      ({ text, status }) => `${text === '' ? 'an empty field' : text} is symbol ${status}`,
    ),
    table.matrix === '' ? 'table named by the file' : `table ${table.matrix}`,
  ];
}
