import { barValues, buildBars, hasMissing } from '../bars.ts';
import type { ChartOptions } from '../model.ts';
import { MOST_COLOURS } from '../series.ts';
import { combinations, type FreeVariable, type Shape } from '../shape.ts';
import { linearAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const MOST_PERIODS = 12;
const MOST_CATEGORIES = 60;

interface Arrangement {
  readonly along: readonly FreeVariable[];
  readonly across: readonly FreeVariable[];
  /** Variables of which only the whole is drawn, since all their values would be too many series. */
  readonly atWhole: readonly FreeVariable[];
}

/** The variable with the most values gives the categories, time only where it is alone. */
function arrange(shape: Shape): Arrangement {
  const [longest, ...rest] = shape.free.toSorted((a, b) => b.values.length - a.values.length);
  const others = shape.time ? [...rest, shape.time] : rest;
  if (!longest) return { along: others, across: [], atWhole: [] };
  const atWhole: FreeVariable[] = [];
  let across: readonly FreeVariable[] = others;
  for (const variable of rest) {
    const whole = variable.values.findIndex((value) => value.isWhole);
    if (whole < 0 || combinations(across) <= MOST_COLOURS) continue;
    const cut = {
      ...variable,
      values: variable.values.slice(whole, whole + 1),
      places: variable.places.slice(whole, whole + 1),
    };
    across = across.map((each) => (each === variable ? cut : each));
    atWhole.push(cut);
  }
  return { along: [longest], across, atWhole };
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
  const { along, across, atWhole } = arrange(shape);
  const { series, baseAxis } = buildBars(shape, along, across, words);
  const caption = shape.contents.unit;
  const remarks = atWhole.map(({ variable, values }) =>
    words.t('chart.remark.at-whole', {
      variable: variable.label,
      value: values[0]?.label ?? '',
    }),
  );
  if (hasMissing(series)) remarks.push(words.t('chart.remark.no-bar'));
  return {
    plot: { mark: 'bar', layout: 'grouped' },
    series: series.length === 1 ? series.map((only) => ({ ...only, colour: 0 })) : series,
    baseAxis,
    valueAxis: linearAxis({ values: barValues(series), caption, mustHaveZero: true }, words),
    connectsGaps: false,
    remarks,
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
