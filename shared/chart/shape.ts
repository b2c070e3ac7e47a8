/** What a view looks like to a chart: which variables vary, which one is time, what may be added up. */
import type { ChartContents, ChartValue, ChartVariable, DrawnPart } from './answer.ts';

export interface FreeVariable {
  readonly variable: ChartVariable;
  /** Place in `ChartAnswer.variables`. */
  readonly at: number;
  /** Values that are drawn, in table order. */
  readonly values: readonly ChartValue[];
  /** Place among the chosen values, parallel to `values`. */
  readonly places: readonly number[];
}

export interface Shape {
  readonly part: DrawnPart;
  /** Variables with two or more values that are no time. */
  readonly free: readonly FreeVariable[];
  /** Time with two or more periods. */
  readonly time: FreeVariable | null;
  /** Variables with one value, in order. */
  readonly single: readonly FreeVariable[];
  /** Of the only unit drawn, or of the first. */
  readonly contents: ChartContents;
  readonly hasNegative: boolean;
  readonly hasNumber: boolean;
}

export function shapeOf(part: DrawnPart): Shape {
  const { answer } = part;
  const drawn = answer.variables.map((variable, at): FreeVariable => {
    const places = part.places[at] ?? [];
    const values = places.flatMap((place) => variable.values[place] ?? []);
    return { variable, at, values, places };
  });
  const several = drawn.filter((each) => each.values.length > 1);
  const contentsPlace = drawn.find((each) => each.variable.role === 'contents')?.places[0] ?? 0;
  const cells = drawnCells(drawn);
  return {
    part,
    free: several.filter((each) => each.variable.role !== 'time'),
    time: several.find((each) => each.variable.role === 'time') ?? null,
    single: drawn.filter((each) => each.values.length === 1),
    contents: answer.contents[contentsPlace] ??
      answer.contents[0] ?? { unit: '', decimals: 0, isAdditive: false },
    hasNegative: cells.some((cell) => (answer.values[cell] ?? 0) < 0),
    hasNumber: cells.some((cell) => !Number.isNaN(answer.values[cell] ?? Number.NaN)),
  };
}

/** Place of a cell in the answer, from one place per variable. */
export function cellPlace(part: DrawnPart, places: readonly number[]): number {
  return part.answer.variables.reduce(
    (place, variable, at) => place * variable.values.length + (places[at] ?? 0),
    0,
  );
}

function drawnCells(drawn: readonly FreeVariable[]): number[] {
  return drawn.reduce<number[]>(
    (cells, { variable, places }) =>
      cells.flatMap((cell) => places.map((place) => cell * variable.values.length + place)),
    [0],
  );
}

/** How many combinations the values of these variables make. */
export function combinations(variables: readonly FreeVariable[]): number {
  return variables.reduce((product, each) => product * each.values.length, 1);
}
