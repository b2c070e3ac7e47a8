import { barValues, buildBars, hasMissing } from '../bars.ts';
import type { ChartOptions } from '../model.ts';
import { MOST_COLOURS } from '../series.ts';
import { combinations, type FreeVariable, type Shape } from '../shape.ts';
import { linearAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const MOST_PERIODS = 12;
const MOST_CATEGORIES = 60;

/** The variable with the most values gives the categories, time only where it is alone. */
function arrange(shape: Shape): {
  readonly along: readonly FreeVariable[];
  readonly across: readonly FreeVariable[];
} {
  const [longest] = shape.free.toSorted((a, b) => b.values.length - a.values.length);
  const others = [
    ...shape.free.filter((each) => each !== longest),
    ...(shape.time ? [shape.time] : []),
  ];
  return longest ? { along: [longest], across: others } : { along: others, across: [] };
}

function fits(shape: Shape): Fit {
  const { along, across } = arrange(shape);
  const periods = shape.time?.values.length ?? 1;
  const [categories, series] = [combinations(along), combinations(across)];
  if (periods > MOST_PERIODS)
    return misfit('chart.why-not.bar-periods', { most: MOST_PERIODS, periods });
  if (categories > MOST_CATEGORIES) {
    return misfit('chart.why-not.categories', { most: MOST_CATEGORIES, categories });
  }
  if (series > MOST_COLOURS) return misfit('chart.why-not.series', { most: MOST_COLOURS, series });
  if (!shape.hasNumber) return misfit('chart.why-not.no-numbers');
  return fitting('chart.why.bar', { categories, series });
}

function build(shape: Shape, _options: ChartOptions, words: ChartWords): ChartBody {
  const { along, across } = arrange(shape);
  const { series, baseAxis } = buildBars(shape, along, across, words);
  const caption = shape.contents.unit;
  return {
    plot: { mark: 'bar', layout: 'grouped' },
    series: series.length === 1 ? series.map((only) => ({ ...only, colour: 0 })) : series,
    baseAxis,
    valueAxis: linearAxis({ values: barValues(series), caption, mustHaveZero: true }, words),
    connectsGaps: false,
    remarks: hasMissing(series) ? [words.t('chart.remark.no-bar')] : [],
  };
}

export const bar: ChartKind = {
  id: 'bar',
  name: 'chart.kind.bar',
  options: [],
  mixesUnits: false,
  fits,
  build,
};
