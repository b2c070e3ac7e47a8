/** Draws variables at one of their values where all of them together would be too many series. */
import { combinations, type FreeVariable } from './shape.ts';

export interface Narrowed {
  /** The variables given, in order; those of `drawnAt` with one value. */
  readonly variables: readonly FreeVariable[];
  /** Variables that are drawn at one value only. */
  readonly drawnAt: readonly FreeVariable[];
}

/**
 * Cuts variables down to one value, the longest first, until at most `most` combinations are left.
 * Variables that have a whole go first, at their whole.
 *
 * @param wanted  Value codes by variable code: what to draw a cut variable at.
 */
export function narrow(
  variables: readonly FreeVariable[],
  most: number,
  wanted: Readonly<Record<string, string>>,
): Narrowed {
  const order = variables
    .filter((each) => each.values.length > 1)
    .toSorted((a, b) => b.values.length - a.values.length)
    .toSorted((a, b) => Number(hasWhole(b)) - Number(hasWhole(a)));
  let left = variables;
  const drawnAt: FreeVariable[] = [];
  for (const variable of order) {
    if (combinations(left) <= most) break;
    const cut = keep(variable, (index) => index === placeOf(variable, wanted));
    left = left.map((each) => (each.at === variable.at ? cut : each));
    drawnAt.push(cut);
  }
  return { variables: left, drawnAt };
}

/** A variable with some of its values, told by their place. */
function keep(variable: FreeVariable, isKept: (index: number) => boolean): FreeVariable {
  return {
    ...variable,
    values: variable.values.filter((_, index) => isKept(index)),
    places: variable.places.filter((_, index) => isKept(index)),
  };
}

/** The values that are no wholes of the others. */
export function parts(variable: FreeVariable): FreeVariable {
  return keep(variable, (index) => !variable.values[index]?.isWhole);
}

function hasWhole(variable: FreeVariable): boolean {
  return variable.values.some((value) => value.isWhole);
}

/** What was asked for, else the whole, else the latest period or the first value. */
function placeOf(variable: FreeVariable, wanted: Readonly<Record<string, string>>): number {
  const { values } = variable;
  const asked = values.findIndex((value) => value.code === wanted[variable.variable.code]);
  if (asked >= 0) return asked;
  const whole = values.findIndex((value) => value.isWhole);
  if (whole >= 0) return whole;
  return variable.variable.role === 'time' ? values.length - 1 : 0;
}
