/** Bars along categories: what the kinds of bar charts have in common. */
import type { CategoryAxis, Series } from './model.ts';
import { combinationCode, combinationLabel, combine, pointAt, styleSeries } from './series.ts';
import type { FreeVariable, Shape } from './shape.ts';
import type { ChartWords } from './words.ts';

interface Bars {
  readonly series: readonly Series[];
  readonly baseAxis: CategoryAxis;
}

/** One category per combination of `along`, one series per combination of `across`. */
export function buildBars(
  shape: Shape,
  along: readonly FreeVariable[],
  across: readonly FreeVariable[],
  words: ChartWords,
): Bars {
  const categories = combine(along).map((combination) => ({
    combination,
    code: combinationCode(combination),
    label: combinationLabel(combination),
    isTotal: combination.values.length > 0 && combination.values.every((value) => value.isWhole),
  }));
  const all = combine(across);
  const series = styleSeries(across, all).map((style, index): Series => {
    const own = all[index]?.places ?? [];
    const points = categories.map(({ combination, label }, at) => {
      const places = [...combination.places];
      own.forEach((place, variable) => {
        places[variable] = place;
      });
      return pointAt(shape, places, at, label, words);
    });
    return { ...style, dash: [], points };
  });
  return {
    series,
    baseAxis: {
      type: 'category',
      categories: categories.map(({ code, label, isTotal }) => ({ code, label, isTotal })),
    },
  };
}

export function barValues(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
}

export function hasMissing(series: readonly Series[]): boolean {
  return series.some(({ points }) => points.some(({ value }) => value === null));
}
