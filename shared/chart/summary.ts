/** What a chart shows, in words. */
import type { ChartKind } from './kinds/kind.ts';
import type { Chart, Point, Series } from './model.ts';
import type { ChartWords } from './words.ts';

const MOST_TOLD = 8;

export function summarize(
  chart: Omit<Chart, 'summary'>,
  kind: ChartKind,
  words: ChartWords,
): string {
  const told = chart.series
    .slice(0, MOST_TOLD)
    .flatMap((series) => tellSeries(series, words) ?? []);
  return [
    words.t('chart.summary', {
      kind: words.t(kind.name),
      title: chart.title,
      subtitle: chart.subtitle,
      series: chart.series.length,
    }),
    ...told,
  ].join(' ');
}

function tellSeries(series: Series, words: ChartWords): string | null {
  const numbers = series.points.filter((point) => point.value !== null);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last) return null;
  const lowest = numbers.reduce((low, point) => (value(point) < value(low) ? point : low));
  const highest = numbers.reduce((high, point) => (value(point) > value(high) ? point : high));
  return words.t('chart.summary.series', {
    series: series.label || words.t('chart.values'),
    first: tell(first),
    last: tell(last),
    lowest: tell(lowest),
    highest: tell(highest),
  });
}

function value(point: Point): number {
  return point.value ?? Number.NaN;
}

function tell(point: Point): string {
  return point.label ? `${point.shown} (${point.label})` : point.shown;
}
