/** Tells series apart: one per combination of values, with a name and a colour that stays. */
import { STATUS_NUMBER } from '../cube/status.ts';
import type { ChartValue } from './answer.ts';
import type { Marker, Point, Series, SeriesColour } from './model.ts';
import { cellPlace, type FreeVariable, type Shape } from './shape.ts';
import type { ChartWords } from './words.ts';

export const MOST_COLOURS = 8;
const MOST_HIGHLIGHTED = 3;

/** Values of some variables, one of each, with their places among the chosen values. */
export interface Combination {
  readonly values: readonly ChartValue[];
  /** Place per variable of the answer; holes where the variable is none of these. */
  readonly places: readonly number[];
}

export function combine(variables: readonly FreeVariable[]): Combination[] {
  return variables.reduce<Combination[]>(
    (all, variable) =>
      all.flatMap((combination) =>
        variable.values.map((value, index) => {
          const places = [...combination.places];
          places[variable.at] = variable.places[index] ?? 0;
          return { values: [...combination.values, value], places };
        }),
      ),
    [{ values: [], places: [] }],
  );
}

export function combinationLabel(combination: Combination): string {
  return combination.values.map((value) => value.label).join(', ');
}

export function combinationCode(combination: Combination): string {
  return combination.values.map((value) => value.code).join(' ');
}

/** The point of a cell. `places` names every variable that varies; the single ones are filled in. */
export function pointAt(
  shape: Shape,
  places: readonly number[],
  at: number | null,
  label: string,
  words: ChartWords,
): Point {
  const { part, single } = shape;
  const all = part.answer.variables.map((_, variable) => places[variable] ?? 0);
  for (const each of single) all[each.at] = places[each.at] ?? each.places[0] ?? 0;
  const cell = cellPlace(part, all);
  const { value, status, shown } = cellText(shape, cell, words);
  return { at, value, status, shown, label, cell, baseCell: null };
}

export function cellText(
  { part: { answer } }: Shape,
  cell: number,
  words: ChartWords,
): Pick<Point, 'value' | 'status' | 'shown'> {
  const status = answer.status[cell] ?? STATUS_NUMBER;
  const number = answer.values[cell] ?? Number.NaN;
  return {
    value: Number.isNaN(number) ? null : number,
    status,
    shown:
      status === STATUS_NUMBER
        ? words.number(number, answer.decimals[cell] ?? 0)
        : (answer.symbols[status] ?? ''),
  };
}

const DASHES: readonly (readonly number[])[] = [
  [],
  [],
  [],
  [6, 4],
  [2, 3],
  [8, 3, 2, 3],
  [4, 2],
  [1, 3],
];
const MARKERS: readonly Marker[] = ['circle', 'square', 'triangle', 'diamond'];

/**
 * Names, colours and dashes of series. A colour hangs on the place of the value in its variable, so it
 * stays when others are removed; two that would share one are parted in table order.
 */
export function styleSeries(
  variables: readonly FreeVariable[],
  all: readonly Combination[],
): Omit<Series, 'points'>[] {
  const parts = all.filter((combination) => !isTotal(combination));
  const isCrowded = parts.length > MOST_COLOURS;
  const colours = isCrowded ? new Map<Combination, number>() : partColours(variables, parts);
  if (isCrowded) {
    const bright = MOST_HIGHLIGHTED - Math.min(1, all.length - parts.length);
    for (const [index, combination] of parts.slice(0, bright).entries()) {
      colours.set(combination, index);
    }
  }
  return all.map((combination) => {
    const colour = styleColour(combination, colours);
    const order = parts.indexOf(combination);
    const drawn = colour === 'context' || order < 0 ? 0 : order % DASHES.length;
    return {
      code: combinationCode(combination),
      label: combinationLabel(combination),
      colour,
      isTotal: isTotal(combination),
      dash: DASHES[drawn] ?? [],
      marker: MARKERS[drawn % MARKERS.length] ?? 'circle',
    };
  });
}

function styleColour(combination: Combination, colours: Map<Combination, number>): SeriesColour {
  if (isTotal(combination)) return 'total';
  return colours.get(combination) ?? 'context';
}

/** Every value that has a whole is at its whole. */
function isTotal(combination: Combination): boolean {
  return combination.values.length > 0 && combination.values.every((value) => value.isWhole);
}

function partColours(
  variables: readonly FreeVariable[],
  parts: readonly Combination[],
): Map<Combination, number> {
  const taken = new Set<number>();
  const colours = new Map<Combination, number>();
  const sources = parts.map((combination) => sourcePlace(variables, combination));
  for (const [index, combination] of parts.entries()) {
    let colour = (sources[index] ?? 0) % MOST_COLOURS;
    while (taken.has(colour)) colour = (colour + 1) % MOST_COLOURS;
    taken.add(colour);
    colours.set(combination, colour);
  }
  return colours;
}

/** Place of a combination among all combinations of the whole table, totals not counted at the front. */
function sourcePlace(variables: readonly FreeVariable[], combination: Combination): number {
  return combination.values.reduce((place, value, index) => {
    const variable = variables[index];
    const before = variable?.variable.firstIsWhole ? 1 : 0;
    const count = (variable?.variable.allCount ?? 1) - before;
    return place * Math.max(1, count) + Math.max(0, value.source - before);
  }, 0);
}
