/** A recipe as people change it: every column of the file has one part. */
import type { HeadVariable, Recipe, RecipeVariable, VariableRole } from './recipe.ts';

/** What a column is: a variable of some role, the texts of one, numbers, or nothing. */
export type Part =
  | { readonly kind: 'variable'; readonly role: VariableRole }
  | { readonly kind: 'text'; readonly of: string }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'skipped' };

type WideValues = Extract<Recipe['values'], { layout: 'wide' }>;
export type HeadRule = WideValues['heads'];

export function partOf(recipe: Recipe, column: string): Part {
  const variable = recipe.variables.find((one) => one.column === column);
  if (variable) return { kind: 'variable', role: variable.role };
  const code = recipe.variables.find((one) => one.textColumn === column);
  if (code) return { kind: 'text', of: code.column };
  if (recipe.skippedColumns.includes(column)) return { kind: 'skipped' };
  const { values } = recipe;
  if (values.layout === 'long') return { kind: values.column === column ? 'numbers' : 'skipped' };
  return { kind: values.columns?.includes(column) === false ? 'skipped' : 'numbers' };
}

/** @param columns  Of the file, in order. @param change  The column whose part changes. */
export function withPart(
  recipe: Recipe,
  columns: readonly string[],
  change: { readonly column: string; readonly part: Part },
): Recipe {
  const parts = new Map(columns.map((column) => [column, partOf(recipe, column)]));
  parts.set(change.column, change.part);
  // The texts of a column that is no variable any more are a variable of their own.
  for (const [column, part] of parts) {
    if (part.kind === 'text' && parts.get(part.of)?.kind !== 'variable') {
      parts.set(column, { kind: 'variable', role: 'classification' });
    }
  }
  const texts = new Map(
    [...parts].flatMap(([column, part]) => (part.kind === 'text' ? [[part.of, column]] : [])),
  );
  const variables = columns.flatMap((column): RecipeVariable[] => {
    const part = parts.get(column);
    if (part?.kind !== 'variable') return [];
    const known = recipe.variables.find((one) => one.column === column);
    const textColumn = texts.get(column) ?? null;
    if (known && known.textColumn === textColumn) return [{ ...known, role: part.role }];
    const code = textColumn === null ? '' : column;
    const name = textColumn ?? column;
    return [{ code, name, role: part.role, between: null, column, textColumn }];
  });
  const of = (kind: Part['kind']) => columns.filter((column) => parts.get(column)?.kind === kind);
  return {
    ...recipe,
    variables,
    values: valuesFor(recipe, of('numbers'), change.column),
    skippedColumns: of('skipped'),
  };
}

function valuesFor(
  { values }: Recipe,
  numbers: readonly string[],
  changed: string,
): Recipe['values'] {
  const [first] = numbers;
  if (numbers.length > 1) {
    // The parts of the other columns are all told: what is left, and what is new, is numbers.
    if (values.layout === 'wide') return { ...values, columns: null };
    return {
      layout: 'wide',
      columns: null,
      heads: 'whole',
      headSeparator: '',
      variables: [headVariable('contents', 'contents')],
    };
  }
  return { layout: 'long', column: first ?? changed };
}

function headVariable(name: string, role: VariableRole): HeadVariable {
  return { code: '', name, role, between: null };
}

/** @param count  Parts of a head that is separated. */
export function withHeads(
  recipe: Recipe,
  heads: HeadRule,
  headSeparator: string,
  count: number,
): Recipe {
  const { values } = recipe;
  if (values.layout !== 'wide') return recipe;
  const wanted = heads === 'whole' ? 1 : heads === 'separated' ? count : 2;
  const roles: readonly VariableRole[] =
    heads === 'period-last'
      ? ['contents', 'time']
      : heads === 'period-first'
        ? ['time', 'contents']
        : ['contents'];
  const variables = Array.from({ length: wanted }, (_, i) => {
    const role = roles[i] ?? 'classification';
    const known = values.heads === heads ? values.variables[i] : undefined;
    return known ?? headVariable(i < roles.length ? role : `${role} ${i + 1}`, role);
  });
  return { ...recipe, values: { ...values, heads, headSeparator, variables } };
}

/** A recipe to begin with where nothing could be proposed: the first column against the last. */
export function plainRecipe(
  columns: readonly string[],
  how: Pick<Recipe, 'encoding' | 'separator' | 'skippedRows' | 'hasHead'>,
  matrix: string,
): Recipe {
  const column = columns.at(-1) ?? '';
  return {
    version: 1,
    ...how,
    endsAtEmptyLine: false,
    decimalSign: 'point',
    thousandsSign: 'none',
    symbols: [{ text: '', status: 2 }],
    absent: 2,
    variables: columns.slice(0, Math.min(1, columns.length - 1)).map((name) => ({
      ...headVariable(name, 'classification'),
      column: name,
      textColumn: null,
    })),
    values: { layout: 'long', column },
    skippedColumns: columns.slice(1, -1),
    table: {
      matrix,
      title: '',
      contents: '',
      units: '',
      source: '',
      subjectArea: '',
      language: '',
    },
  };
}

/** Whether a file with these columns is one that the recipe was made for. */
export function fitsColumns(recipe: Recipe, columns: readonly string[]): boolean {
  const here = new Set(columns);
  const { variables, values } = recipe;
  const wanted = [
    ...variables.flatMap(({ column, textColumn }) => [column, ...(textColumn ? [textColumn] : [])]),
    ...(values.layout === 'long' ? [values.column] : (values.columns ?? [])),
  ];
  return wanted.length > 0 && wanted.every((column) => here.has(column));
}
