import type { ChartOptions, Point, Series } from '../model.ts';
import { narrow } from '../narrow.ts';
import { combine, pointAt, styleSeries } from '../series.ts';
import { combinations, type Shape } from '../shape.ts';
import { placePeriods, timeAxis } from '../time-axis.ts';
import { linearAxis, logAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const FEWEST_PERIODS = 3;
const MOST_LINES = 60;

function fits(shape: Shape): Fit {
  const periods = shape.time?.values.length ?? 1;
  if (periods < FEWEST_PERIODS || !shape.time) {
    return misfit('chart.why-not.periods', { least: FEWEST_PERIODS, periods });
  }
  if (!placePeriods(shape.time)) return misfit('chart.why-not.unknown-periods');
  if (!shape.hasNumber) return misfit('chart.why-not.no-numbers');
  const series = combinations(narrow(shape.free, MOST_LINES, {}).variables);
  const scale = shape.time.variable.timeScale ?? 'other';
  return fitting('chart.why.line', { scale, periods, series });
}

function build(shape: Shape, options: ChartOptions, words: ChartWords): ChartBody {
  const periods = (shape.time && placePeriods(shape.time)) ?? [];
  const timeAt = shape.time?.at ?? 0;
  const { variables, drawnAt } = narrow(shape.free, MOST_LINES, options.drawnAt);
  const all = combine(variables);
  const styles = styleSeries(variables, all);
  let leftOut = 0;

  const series = all.map((combination, index): Series => {
    const points = periods.map((period): Point => {
      const places = [...combination.places];
      places[timeAt] = period.place;
      const point = pointAt(shape, places, period.at, period.label, words);
      if (!options.isLog || point.value === null || point.value > 0) return point;
      leftOut++;
      return { ...point, value: null };
    });
    const style = styles[index];
    if (!style) throw new RangeError('A series without a style.');
    // The only line needs no name of its own.
    return { ...style, points };
  });

  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const caption = shape.contents.unit;
  const valueAxis = options.isLog
    ? logAxis(values, caption, words)
    : linearAxis({ values, caption, mustHaveZero: options.startsAtZero }, words);
  const remarks: string[] = [];
  const hasGap = series.some(({ points }) =>
    points.some(({ status, value }) => value === null && status > 0),
  );
  if (hasGap)
    remarks.push(words.t(options.connectsGaps ? 'chart.remark.gap-connected' : 'chart.remark.gap'));
  if (valueAxis.isCut) {
    remarks.push(words.t('chart.remark.cut', { start: valueAxis.ticks[0]?.label ?? '' }));
  }
  if (leftOut > 0) remarks.push(words.t('chart.remark.log-left-out', { count: leftOut }));
  if (styles.some((style) => style.colour === 'context')) {
    remarks.push(words.t('chart.remark.context'));
  }
  return {
    plot: { mark: 'line' },
    series,
    valueAxis,
    baseAxis: timeAxis(periods),
    connectsGaps: options.connectsGaps,
    remarks,
    drawnAt,
  };
}

export const line: ChartKind = {
  id: 'line',
  name: 'chart.kind.line',
  mixesUnits: false,
  fits,
  switches: () => ['startsAtZero', 'connectsGaps', 'isLog'],
  build,
};
