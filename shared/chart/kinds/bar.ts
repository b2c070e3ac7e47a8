import { barValues, buildBars, hasMissing } from '../bars.ts';
import type { ChartOptions } from '../model.ts';
import { narrow, parts } from '../narrow.ts';
import { MOST_COLOURS } from '../series.ts';
import { combinations, type FreeVariable, type Shape } from '../shape.ts';
import { linearAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const MOST_PERIODS = 12;
const MOST_CATEGORIES = 60;

/** Fewer parts than this are compared with their whole. */
const FEWEST_PARTS = 3;

interface Arrangement {
  readonly along: readonly FreeVariable[];
  readonly across: readonly FreeVariable[];
}

/** The variable with the most values gives the categories, time only where it is alone. */
function arrange(shape: Shape): Arrangement {
  const [longest, ...rest] = shape.free.toSorted((a, b) => b.values.length - a.values.length);
  const others = shape.time ? [...rest, shape.time] : rest;
  return longest ? { along: [longest], across: others } : { along: others, across: [] };
}

/** Whether a whole would dwarf the parts that it is the sum of. */
function dwarfsParts(shape: Shape, variable: FreeVariable): boolean {
  const count = parts(variable).values.length;
  return shape.contents.isAdditive && count >= FEWEST_PARTS && count < variable.values.length;
}

function fits(shape: Shape): Fit {
  const { along, across } = arrange(shape);
  const periods = shape.time?.values.length ?? 1;
  const categories = combinations(along);
  if (periods > MOST_PERIODS)
    return misfit('chart.why-not.bar-periods', { most: MOST_PERIODS, periods });
  if (categories > MOST_CATEGORIES) {
    return misfit('chart.why-not.categories', { most: MOST_CATEGORIES, categories });
  }
  if (!shape.hasNumber) return misfit('chart.why-not.no-numbers');
  const series = combinations(narrow(across, MOST_COLOURS, {}).variables);
  return fitting('chart.why.bar', { categories, series });
}

function build(shape: Shape, options: ChartOptions, words: ChartWords): ChartBody {
  const arrangement = arrange(shape);
  const { variables: across, drawnAt } = narrow(arrangement.across, MOST_COLOURS, options.drawnAt);
  const isLeftOut = (each: FreeVariable) => !options.showsTotals && dwarfsParts(shape, each);
  const along = arrangement.along.map((each) => (isLeftOut(each) ? parts(each) : each));
  const { series, baseAxis } = buildBars(shape, along, across, words);
  const caption = shape.contents.unit;
  const remarks = arrangement.along.filter(isLeftOut).map(({ values }) => {
    const totals = values.filter((value) => value.isWhole).map((value) => value.label);
    return words.t('chart.remark.no-total', { totals: totals.join(', '), count: totals.length });
  });
  if (hasMissing(series)) remarks.push(words.t('chart.remark.no-bar'));
  return {
    plot: { mark: 'bar', layout: 'grouped' },
    series: series.length === 1 ? series.map((only) => ({ ...only, colour: 0 })) : series,
    baseAxis,
    valueAxis: linearAxis({ values: barValues(series), caption, mustHaveZero: true }, words),
    connectsGaps: false,
    remarks,
    drawnAt,
  };
}

export const bar: ChartKind = {
  id: 'bar',
  name: 'chart.kind.bar',
  mixesUnits: false,
  fits,
  switches: (shape) =>
    arrange(shape).along.some((each) => dwarfsParts(shape, each)) ? ['showsTotals'] : [],
  build,
};
