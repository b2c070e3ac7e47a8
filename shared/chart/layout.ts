/** Room that the parts of a chart need, the same for the canvas and for SVG. Sizes in px. */
import type { Chart, Series } from './model.ts';
import { textWidth } from './text-width.ts';

export const AXIS_FONT = 11;
export const LABEL_FONT = 12;
/** Least distance between the middles of two labels. */
export const LABEL_GAP = 17;
/** From a line's end to its label: dot, leader, air. */
export const LEADER = 25;

const BAR = 12;
const STACK = 16;
const BAR_GAP = 2;
const LEAST_PLOT = 280;
/** Room for the captions above bars and the figures below them. */
export const BAR_AXES = 60;
/** Few bars stay together in a large window. */
const MOST_STRETCH = 1.5;
const WIDEST_CATEGORY = 220;

/** Series that are named at their line's end: all that have a colour. */
export function labelledSeries(chart: Chart): readonly Series[] {
  return chart.plot.mark === 'line'
    ? chart.series.filter((series) => series.colour !== 'context' && lastPoint(series) !== null)
    : [];
}

export function lastPoint(series: Series): Series['points'][number] | null {
  return series.points.findLast((point) => point.value !== null) ?? null;
}

/** Width that the labels at the line ends take, leader included. */
export function endLabelWidth(chart: Chart): number {
  const widths = labelledSeries(chart).map((series) => {
    const shown = lastPoint(series)?.shown ?? '';
    return textWidth(`${series.label} ${shown}`, LABEL_FONT, series.isTotal);
  });
  return widths.length > 0 ? LEADER + Math.max(...widths) + 2 : 12;
}

/** Width of the category names beside bars; longer names are cut. */
export function categoryWidth(chart: Chart): number {
  if (chart.baseAxis.type !== 'category') return 0;
  const widths = chart.baseAxis.categories.map(({ label, isTotal }) =>
    textWidth(label, LABEL_FONT, isTotal),
  );
  return Math.min(WIDEST_CATEGORY, Math.max(24, ...widths));
}

/** Height of one category with all its bars and the air around them. */
export function categoryHeight(chart: Chart): number {
  if (chart.plot.mark !== 'bar') return 0;
  if (chart.plot.layout === 'mirrored') return STACK + BAR_GAP;
  if (chart.plot.layout === 'stacked') return STACK + 18;
  return chart.series.length * (BAR + BAR_GAP) + 10;
}

/** Thickness of one bar. */
export function barThickness(chart: Chart): number {
  return chart.plot.mark === 'bar' && chart.plot.layout !== 'grouped' ? STACK : BAR;
}

/** Height of the plot with its axes: what bars need, else what there is. */
export function plotHeight(chart: Chart, available: number): number {
  if (chart.baseAxis.type === 'category') {
    const needed = chart.baseAxis.categories.length * categoryHeight(chart) + BAR_AXES;
    return Math.max(needed, Math.min(available, needed * MOST_STRETCH));
  }
  const labels = labelledSeries(chart).length * LABEL_GAP + 60;
  return Math.max(LEAST_PLOT, available, labels);
}

/** Several series of bars are named above them. */
export function needsLegend(chart: Chart): boolean {
  return chart.plot.mark === 'bar' && chart.plot.layout !== 'mirrored' && chart.series.length > 1;
}
