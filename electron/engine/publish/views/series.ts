/** A chart as other drawing programs want it: categories in order, a number or null for each. */
import type { Chart, Series } from '#shared/chart/model.ts';
import { colourOf, PALETTES } from '#shared/chart/palette.ts';

export interface PlainSeries {
  readonly name: string;
  readonly colour: string;
  /** One per category; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** Names without signs that drawing programs would read as markup. */
export function plain(text: string): string {
  return text.replaceAll(/[<>]/g, '');
}

/** Labels of the base axis, in its order: time stays text, so that all draw the same axis. */
export function categoriesOf({ baseAxis, series }: Chart): readonly string[] {
  if (baseAxis.type === 'category') return baseAxis.categories.map(({ label }) => plain(label));
  const labels = new Map<number, string>();
  for (const { points } of series) {
    for (const { at, label } of points) if (at !== null) labels.set(at, plain(label));
  }
  return [...labels].toSorted(([a], [b]) => a - b).map(([, label]) => label);
}

export function plainSeries(chart: Chart, categories: readonly string[]): readonly PlainSeries[] {
  return chart.series.map((series) => ({
    name: plain(series.label),
    colour: colourOfSeries(series),
    values: valuesOf(chart, series, categories),
  }));
}

function valuesOf(
  { baseAxis }: Chart,
  { points }: Series,
  categories: readonly string[],
): readonly (number | null)[] {
  const values = new Array<number | null>(categories.length).fill(null);
  for (const { at, label, value } of points) {
    const place = baseAxis.type === 'category' ? (at ?? -1) : categories.indexOf(plain(label));
    if (place >= 0 && place < values.length) values[place] = value;
  }
  return values;
}

export function colourOfSeries({ colour }: Series): string {
  return colourOf(colour, PALETTES.light);
}
