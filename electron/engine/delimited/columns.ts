/** A recipe held against the columns that a file has: where everything stands. */

import { quoteInput } from '#shared/errors/problem.ts';
import type { HeadVariable, Recipe, RecipeVariable } from '#shared/recipe/recipe.ts';
import type { Findings } from '../px/findings.ts';
import { splitHead } from './heads.ts';
import { createValues, type Values } from './values.ts';

export interface StubPlace {
  readonly variable: RecipeVariable;
  readonly column: number;
  /** Column of the texts; -1 without one. */
  readonly textColumn: number;
  readonly values: Values;
}

export interface HeadPlace {
  readonly variable: HeadVariable;
  readonly values: Values;
}

export interface NumberColumn {
  readonly column: number;
  /** Value of each variable of the heads. */
  readonly at: readonly number[];
}

export interface ColumnPlan {
  /** Fields of a row. */
  readonly width: number;
  readonly heads: readonly string[];
  readonly stub: readonly StubPlace[];
  /** None in the long layout. */
  readonly spread: readonly HeadPlace[];
  readonly numbers: readonly NumberColumn[];
}

/** @param heads  Unique. @returns null where the recipe does not fit; the findings say why. */
export function planColumns(
  recipe: Recipe,
  heads: readonly string[],
  line: number,
  findings: Findings,
): ColumnPlan | null {
  const at = { line, column: 1 };
  const places = new Map(heads.map((head, place) => [head, place]));
  let isWhole = true;
  const find = (name: string): number => {
    const place = places.get(name);
    if (place !== undefined) return place;
    isWhole = false;
    findings.error('delimited.no-such-column', at, undefined, {
      column: quoteInput(name),
      heads: quoteInput(heads.join(', '), 300),
    });
    return -1;
  };
  const used = new Map<number, string>();
  const use = (column: number, head: string): void => {
    if (column < 0) return;
    if (used.has(column)) {
      isWhole = false;
      findings.error('delimited.column-twice', at, undefined, { column: quoteInput(head) });
    }
    used.set(column, head);
  };

  const stub = recipe.variables.map((variable): StubPlace => {
    const column = find(variable.column);
    const textColumn = variable.textColumn === null ? -1 : find(variable.textColumn);
    use(column, variable.column);
    use(textColumn, variable.textColumn ?? '');
    return { variable, column, textColumn, values: createValues(variable) };
  });

  const { values } = recipe;
  const numbers: NumberColumn[] = [];
  let spread: readonly HeadPlace[] = [];
  if (values.layout === 'long') {
    const column = find(values.column);
    use(column, values.column);
    numbers.push({ column, at: [] });
  } else {
    spread = values.variables.map((variable) => ({ variable, values: createValues(variable) }));
    const skipped = new Set(recipe.skippedColumns);
    const named =
      values.columns?.map((name) => ({ name, column: find(name) })) ??
      heads.flatMap((name, column) =>
        used.has(column) || skipped.has(name) ? [] : [{ name, column }],
      );
    const combinations = new Map<string, string>();
    for (const { name, column } of named) {
      if (column < 0) continue;
      use(column, name);
      const parts = splitHead(name, values, spread.length);
      if (parts === null) {
        isWhole = false;
        findings.error('delimited.head-does-not-split', at, undefined, {
          column: quoteInput(name),
        });
        continue;
      }
      const places = parts.map((part, i) => (spread[i] as HeadPlace).values.add(part, '', line));
      const key = places.join(' ');
      const twin = combinations.get(key);
      if (twin !== undefined) {
        isWhole = false;
        findings.error('delimited.heads-alike', at, undefined, {
          column: quoteInput(name),
          other: quoteInput(twin),
        });
      }
      combinations.set(key, name);
      numbers.push({ column, at: places });
    }
    if (numbers.length === 0 && isWhole) {
      isWhole = false;
      findings.error('delimited.no-numbers', at);
    }
  }

  const skipped = new Set(recipe.skippedColumns);
  for (const [column, head] of heads.entries()) {
    if (used.has(column) || skipped.has(head)) continue;
    findings.warning('delimited.column-left-out', at, undefined, { column: quoteInput(head) });
  }
  return isWhole ? { width: heads.length, heads, stub, spread, numbers } : null;
}
