import { describe, expect, test } from 'vitest';
import { fitsColumns, partOf, plainRecipe, withHeads, withPart } from './parts.ts';
import { recipeSchema } from './recipe.ts';

const COLUMNS = ['code', 'region', 'year', 'wage', 'people'];
const start = plainRecipe(
  COLUMNS,
  { encoding: 'auto', separator: 'comma', skippedRows: 0, hasHead: true },
  'wages',
);
const partsOf = (recipe: typeof start) =>
  COLUMNS.map((column) => {
    const part = partOf(recipe, column);
    return part.kind === 'variable'
      ? part.role
      : part.kind === 'text'
        ? `of ${part.of}`
        : part.kind;
  });

describe('parts of columns', () => {
  test('change one by one, and every recipe on the way is one', () => {
    expect(partsOf(start)).toEqual(['classification', 'skipped', 'skipped', 'skipped', 'numbers']);
    const time = withPart(start, COLUMNS, {
      column: 'year',
      part: { kind: 'variable', role: 'time' },
    });
    const text = withPart(time, COLUMNS, { column: 'region', part: { kind: 'text', of: 'code' } });
    expect(text.variables).toMatchObject([
      { column: 'code', textColumn: 'region', name: 'region', code: 'code' },
      { column: 'year', role: 'time' },
    ]);
    const wide = withPart(text, COLUMNS, { column: 'wage', part: { kind: 'numbers' } });
    expect(partsOf(wide)).toEqual(['classification', 'of code', 'time', 'numbers', 'numbers']);
    expect(wide.values).toMatchObject({ layout: 'wide', columns: null });
    const long = withPart(wide, COLUMNS, { column: 'people', part: { kind: 'skipped' } });
    expect(long.values).toEqual({ layout: 'long', column: 'wage' });
    for (const recipe of [time, text, wide, long]) recipeSchema.parse(recipe);
  });

  test('texts of a column that becomes something else stand for themselves', () => {
    const text = withPart(start, COLUMNS, { column: 'region', part: { kind: 'text', of: 'code' } });
    const skipped = withPart(text, COLUMNS, { column: 'code', part: { kind: 'skipped' } });
    expect(partsOf(skipped).slice(0, 2)).toEqual(['skipped', 'classification']);
  });

  test('a name that was given stays while the part does', () => {
    const named = {
      ...start,
      variables: start.variables.map((variable) => ({ ...variable, name: 'Place' })),
    };
    const place = withPart(named, COLUMNS, {
      column: 'code',
      part: { kind: 'variable', role: 'geographic' },
    });
    expect(place.variables).toMatchObject([{ name: 'Place', role: 'geographic' }]);
  });
});

test('heads are split into as many variables as they have parts', () => {
  const wide = withPart(start, COLUMNS, { column: 'wage', part: { kind: 'numbers' } });
  const roles = (recipe: typeof start) =>
    recipe.values.layout === 'wide' ? recipe.values.variables.map(({ role }) => role) : [];
  expect(roles(withHeads(wide, 'period-last', '', 2))).toEqual(['contents', 'time']);
  expect(roles(withHeads(wide, 'period-first', '', 2))).toEqual(['time', 'contents']);
  expect(roles(withHeads(wide, 'separated', '/', 3))).toHaveLength(3);
  expect(withHeads(start, 'separated', '/', 3)).toBe(start);
});

test('a recipe fits a file that has its columns, whatever else is there', () => {
  expect(fitsColumns(start, ['new', ...COLUMNS])).toBe(true);
  expect(fitsColumns(start, COLUMNS.slice(1))).toBe(false);
});
