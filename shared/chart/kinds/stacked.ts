import { buildBars, hasMissing } from '../bars.ts';
import type { ChartOptions, Series } from '../model.ts';
import { parts as partsOf } from '../narrow.ts';
import { combine, MOST_COLOURS } from '../series.ts';
import { cellPlace, combinations, type FreeVariable, type Shape } from '../shape.ts';
import { linearAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const MOST_CATEGORIES = 40;

interface Arrangement {
  readonly parts: FreeVariable;
  readonly along: readonly FreeVariable[];
}

/**
 * Shares are stacked by what they are shares of, else the variable with the fewest parts is; totals are
 * no parts and are left out.
 */
function arrange(shape: Shape): Arrangement | null {
  const candidates = shape.free
    .filter((each) => each.variable.role !== 'contents')
    .map((each): Arrangement => {
      const others = shape.free.filter((other) => other !== each);
      const along = shape.time ? [...others, shape.time] : others;
      return { parts: partsOf(each), along };
    })
    .filter(({ parts }) => parts.values.length >= 2 && parts.values.length <= MOST_COLOURS)
    .toSorted((a, b) => a.parts.values.length - b.parts.values.length);
  return candidates.find((each) => areShares(shape, each)) ?? candidates[0] ?? null;
}

/** The parts of every whole category add up to 100, as far as their rounding lets them. */
function areShares(shape: Shape, { parts, along }: Arrangement): boolean {
  const slack = (parts.values.length / 2) * 10 ** -shape.contents.decimals + 1e-9;
  let complete = 0;
  for (const category of combine(along)) {
    const sum = combine([parts]).reduce((total, part) => {
      const places = shape.part.answer.variables.map(
        (_, variable) =>
          part.places[variable] ??
          category.places[variable] ??
          shape.part.places[variable]?.[0] ??
          0,
      );
      return total + (shape.part.answer.values[cellPlace(shape.part, places)] ?? Number.NaN);
    }, 0);
    if (Number.isNaN(sum)) continue;
    if (Math.abs(sum - 100) > slack) return false;
    complete++;
  }
  return complete > 0;
}

function fits(shape: Shape): Fit {
  const arrangement = arrange(shape);
  if (!arrangement) return misfit('chart.why-not.parts', { most: MOST_COLOURS });
  if (!shape.contents.isAdditive && !areShares(shape, arrangement)) {
    return misfit('chart.why-not.additive');
  }
  if (shape.hasNegative) return misfit('chart.why-not.negative');
  if (!shape.hasNumber) return misfit('chart.why-not.no-numbers');
  const categories = combinations(arrangement.along);
  if (categories > MOST_CATEGORIES) {
    return misfit('chart.why-not.categories', { most: MOST_CATEGORIES, categories });
  }
  return areShares(shape, arrangement)
    ? fitting('chart.why.shares', { parts: arrangement.parts.values.length })
    : fitting('chart.why.stacked', { parts: arrangement.parts.values.length, categories });
}

function build(shape: Shape, _options: ChartOptions, words: ChartWords): ChartBody {
  const arrangement = arrange(shape);
  if (!arrangement) throw new RangeError('There is nothing to stack.');
  const { parts, along } = arrangement;
  const { series, baseAxis } = buildBars(shape, along, [parts], words);
  const remarks: string[] = [];
  if (hasMissing(series)) remarks.push(words.t('chart.remark.no-part'));
  if (areShares(shape, arrangement)) remarks.push(words.t('chart.remark.shares'));
  const caption = shape.contents.unit;
  return {
    plot: { mark: 'bar', layout: 'stacked' },
    series,
    baseAxis,
    valueAxis: linearAxis({ values: heights(series), caption, mustHaveZero: true }, words),
    connectsGaps: false,
    remarks,
    drawnAt: [],
  };
}

/** Length of every stack; shares that round to 100.1 stay on an axis to 100. */
function heights(series: readonly Series[]): number[] {
  const categories = series[0]?.points.length ?? 0;
  return Array.from({ length: categories }, (_, category) => {
    const sum = series.reduce((total, { points }) => total + (points[category]?.value ?? 0), 0);
    return Math.abs(sum - 100) < 0.5 ? 100 : sum;
  });
}

export const stacked: ChartKind = {
  id: 'stacked',
  name: 'chart.kind.stacked',
  mixesUnits: false,
  fits,
  switches: () => [],
  build,
};
