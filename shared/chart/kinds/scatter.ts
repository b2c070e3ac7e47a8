import type { ChartOptions, Point, Series } from '../model.ts';
import { cellText, combinationLabel, combine, pointAt } from '../series.ts';
import { combinations, type FreeVariable, type Shape } from '../shape.ts';
import { linearAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const FEWEST_POINTS = 8;
const MOST_POINTS = 2000;

function arrange(shape: Shape): {
  readonly contents: FreeVariable | undefined;
  readonly others: readonly FreeVariable[];
} {
  const contents = shape.free.find((each) => each.variable.role === 'contents');
  const others = shape.free.filter((each) => each !== contents);
  return { contents, others: shape.time ? [...others, shape.time] : others };
}

function fits(shape: Shape): Fit {
  const { contents, others } = arrange(shape);
  const count = contents?.values.length ?? 1;
  const points = combinations(others);
  if (count !== 2) return misfit('chart.why-not.two-contents', { count });
  if (points < FEWEST_POINTS)
    return misfit('chart.why-not.few-points', { least: FEWEST_POINTS, points });
  if (points > MOST_POINTS)
    return misfit('chart.why-not.many-points', { most: MOST_POINTS, points });
  if (!shape.hasNumber) return misfit('chart.why-not.no-numbers');
  return fitting('chart.why.scatter', { points });
}

function build(shape: Shape, options: ChartOptions, words: ChartWords): ChartBody {
  const { contents, others } = arrange(shape);
  const [base, measured] = contents?.values ?? [];
  const [basePlace, measuredPlace] = contents?.places ?? [];
  if (!contents || !base || !measured || basePlace === undefined || measuredPlace === undefined) {
    throw new RangeError('A scatter needs two contents.');
  }
  let leftOut = 0;
  const points = combine(others).map((combination): Point => {
    const at = (place: number) => {
      const places = [...combination.places];
      places[contents.at] = place;
      return pointAt(shape, places, null, combinationLabel(combination), words);
    };
    const [across, up] = [at(basePlace), at(measuredPlace)];
    if (across.value === null || up.value === null) leftOut++;
    const shown = `${cellText(shape, across.cell, words).shown}; ${up.shown}`;
    return { ...up, at: across.value, baseCell: across.cell, shown };
  });
  const series: Series = {
    code: measured.code,
    label: measured.label,
    colour: 0,
    isTotal: false,
    dash: [],
    marker: 'circle',
    points,
  };
  const { answer } = shape.part;
  const axis = (value: { label: string }, place: number, numbers: readonly number[]) => {
    const unit = answer.contents[place]?.unit ?? '';
    const caption = words.t('chart.axis.contents', { contents: value.label, unit });
    const mustHaveZero = options.startsAtZero;
    return linearAxis({ values: numbers, caption, mustHaveZero, hasAir: true }, words);
  };
  const drawn = points.filter((point) => point.at !== null && point.value !== null);
  const valueAxis = axis(
    measured,
    measuredPlace,
    drawn.flatMap(({ value }) => value ?? []),
  );
  const baseAxis = axis(
    base,
    basePlace,
    drawn.flatMap(({ at }) => at ?? []),
  );
  const remarks: string[] = [];
  if (valueAxis.isCut && baseAxis.isCut) remarks.push(words.t('chart.remark.both-cut'));
  else if (valueAxis.isCut || baseAxis.isCut) {
    const cut = valueAxis.isCut ? valueAxis : baseAxis;
    const key = valueAxis.isCut ? 'chart.remark.cut' : 'chart.remark.cut-across';
    remarks.push(words.t(key, { start: cut.ticks[0]?.label ?? '' }));
  }
  if (leftOut > 0) remarks.push(words.t('chart.remark.points-left-out', { count: leftOut }));
  return {
    plot: { mark: 'point' },
    series: [series],
    valueAxis,
    baseAxis,
    connectsGaps: false,
    remarks,
    drawnAt: [],
  };
}

export const scatter: ChartKind = {
  id: 'scatter',
  name: 'chart.kind.scatter',
  mixesUnits: true,
  fits,
  switches: () => ['startsAtZero'],
  build,
};
