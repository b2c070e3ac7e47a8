import type { Shell } from '#renderer/shell/shell.svelte.ts';
import type { DelimitedPreview, SavedRecipe } from '#shared/api/answers.ts';
import type { Params } from '#shared/api/contract.ts';
import type { Problem } from '#shared/errors/problem.ts';
import { ProblemError } from '#shared/errors/problem.ts';
import { fitsColumns, type Part, plainRecipe, withPart } from '#shared/recipe/parts.ts';
import type { Recipe } from '#shared/recipe/recipe.ts';

export type MappedFile = Params<'import.preview'>['file'];
type Given = NonNullable<Params<'import.preview'>['given']>;

/** A change is shown so long after the last key, in ms. */
const PAUSE_MS = 200;
/** Not available, as the format writes it. */
const NOT_AVAILABLE = 2;

/** One delimited file on its way to be a table. */
export class Mapping {
  file = $state.raw<MappedFile | null>(null);
  preview = $state.raw<DelimitedPreview | null>(null);
  recipe = $state.raw<Recipe | null>(null);
  problem = $state.raw<Problem | null>(null);
  saved = $state.raw<readonly SavedRecipe[]>([]);
  /** The saved recipe that is used as it is. */
  usedName = $state<string | null>(null);
  isAsking = $state(false);
  readonly columns = $derived(this.preview?.columns.map(({ name }) => name) ?? []);
  readonly errors = $derived(this.#countOf('error'));
  readonly warnings = $derived(this.#countOf('warning'));
  readonly fitting = $derived(
    this.usedName === null
      ? (this.saved.find(({ recipe }) => fitsColumns(recipe, this.columns)) ?? null)
      : null,
  );
  #given: Given = {};
  #asking: AbortController | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #shell: Shell;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  get name(): string {
    const path = this.file?.kind === 'path' ? this.file.path : (this.file?.name ?? '');
    return path.split(/[\\/]/).findLast(Boolean) ?? '';
  }

  async open(file: MappedFile): Promise<void> {
    this.close();
    this.file = file;
    this.preview = null;
    this.recipe = null;
    this.usedName = null;
    this.#given = {};
    await Promise.all([this.#ask(null), this.#loadSaved()]);
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#asking?.abort();
    this.#asking = null;
  }

  /** What is chosen by hand before the columns are looked at: they are proposed anew. */
  give(given: Given): void {
    this.#given = { ...this.#given, ...given };
    this.usedName = null;
    void this.#ask(null);
  }

  change(recipe: Recipe): void {
    this.recipe = recipe;
    this.usedName = null;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(recipe), PAUSE_MS);
  }

  setPart(column: string, part: Part): void {
    if (this.recipe) this.change(withPart(this.recipe, this.columns, { column, part }));
  }

  /** A text in place of a number becomes a gap. */
  readAsGap(text: string): void {
    const { recipe } = this;
    if (!recipe) return;
    const symbols = [...recipe.symbols, { text, status: NOT_AVAILABLE }];
    this.change({ ...recipe, symbols });
  }

  use({ name, recipe }: SavedRecipe): void {
    this.change(recipe);
    this.usedName = name;
  }

  async save(name: string): Promise<void> {
    const { recipe } = this;
    if (!recipe) return;
    await this.#attempt(async () => {
      await this.#shell.client.call('recipes.save', { name, recipe });
      await this.#loadSaved();
      this.usedName = name.trim();
    });
  }

  async forget(name: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#shell.client.call('recipes.delete', { name });
      await this.#loadSaved();
      if (this.usedName === name) this.usedName = null;
    });
  }

  /** By the name of a saved recipe, so that the next file is the table’s next revision. */
  import(): void {
    const { file, recipe, usedName } = this;
    if (!file || !recipe) return;
    const asked =
      usedName === null
        ? ({ kind: 'given', recipe } as const)
        : ({ kind: 'saved', name: usedName } as const);
    this.#shell.importMapped(file, asked);
  }

  async #loadSaved(): Promise<void> {
    await this.#attempt(async () => {
      this.saved = await this.#shell.client.call('recipes.list', {});
    });
  }

  async #ask(recipe: Recipe | null): Promise<void> {
    const { file } = this;
    if (!file) return;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.isAsking = true;
    await this.#attempt(async () => {
      const params = { file, recipe, given: this.#given };
      const preview = await this.#shell.client.call('import.preview', params, asking);
      if (asking.signal.aborted) return;
      this.preview = preview;
      this.recipe = recipe ?? preview.recipe ?? this.#plain(preview);
    });
    if (this.#asking === asking) this.isAsking = false;
  }

  #plain({ columns }: DelimitedPreview): Recipe | null {
    if (columns.length < 2) return null;
    const how = {
      encoding: this.#given.encoding ?? 'auto',
      separator: this.#given.separator ?? 'comma',
      skippedRows: this.#given.skippedRows ?? 0,
      hasHead: this.#given.hasHead ?? true,
    } as const;
    return plainRecipe(
      columns.map(({ name }) => name),
      how,
      this.name.replace(/\.\w+$/, ''),
    );
  }

  #countOf(severity: Problem['severity']): number {
    return this.preview?.problems.filter((one) => one.severity === severity).length ?? 0;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'engine.cancelled') this.problem = error.problem;
    }
  }
}
