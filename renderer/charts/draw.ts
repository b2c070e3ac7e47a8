/** Draws a chart object with Chart.js. Decides nothing: every number, label and limit is in the object. */
import {
  BarController,
  BarElement,
  Chart as Canvas,
  CategoryScale,
  type ChartConfiguration,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
  type TooltipItem,
} from 'chart.js';
import {
  AXIS_FONT,
  barThickness,
  categoryWidth,
  endLabelWidth,
  LABEL_FONT,
} from '#shared/chart/layout.ts';
import type { Chart, Series, TimeAxis, ValueAxis } from '#shared/chart/model.ts';
import { cutText, textWidth } from '#shared/chart/text-width.ts';
import { furniture, mirrorGap, type Placed } from './furniture.ts';
import type { ReadingPlace } from './reading.ts';
import { type ChartTheme, seriesColour } from './theme.ts';

Canvas.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
  Tooltip,
);

export interface DrawnChart {
  /** Shows the values at a place, as under the pointer; null shows none. */
  point(place: ReadingPlace | null): void;
  destroy(): void;
}

export function drawChart(canvas: HTMLCanvasElement, chart: Chart, theme: ChartTheme): DrawnChart {
  const width = canvas.parentElement?.clientWidth ?? canvas.width;
  const labelRoom = Math.min(endLabelWidth(chart), width / 3);
  const drawn = new Canvas(canvas, configure({ chart, theme, labelRoom }, width));
  return {
    point(place) {
      const active = place ? activeAt(chart, place) : [];
      drawn.setActiveElements(active);
      drawn.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      drawn.update('none');
    },
    destroy: () => drawn.destroy(),
  };
}

function activeAt(chart: Chart, place: ReadingPlace) {
  const at = { datasetIndex: place.series, index: place.point };
  if (chart.plot.mark !== 'line') return [at];
  return chart.series.flatMap((series, datasetIndex) =>
    series.points[place.point]?.value === null ? [] : [{ datasetIndex, index: place.point }],
  );
}

type Datum = { x: number; y: number } | number | [number, number] | null;
type Kind = 'line' | 'bar' | 'scatter';

function configure(placed: Placed, width: number): ChartConfiguration<Kind, Datum[]> {
  const { chart } = placed;
  const { plot } = chart;
  const type = plot.mark === 'point' ? 'scatter' : plot.mark;
  const isBar = plot.mark === 'bar';
  return {
    type,
    data: {
      ...(chart.baseAxis.type === 'category' && {
        labels: chart.baseAxis.categories.map((category) => category.label),
      }),
      datasets: chart.series.map((series, index) => dataset(placed, series, index, width)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      ...(isBar && { indexAxis: 'y' as const }),
      layout: { padding: padding(placed) },
      interaction: {
        mode: isBar || plot.mark === 'line' ? 'index' : 'nearest',
        axis: isBar ? 'y' : 'x',
        intersect: plot.mark === 'point',
      },
      scales: scales(placed, width),
      plugins: { tooltip: tooltip(placed), legend: { display: false } },
    },
    plugins: [furniture(placed)],
  };
}

function padding({ chart, labelRoom }: Placed) {
  if (chart.plot.mark === 'line') return { top: 28, right: labelRoom, bottom: 0, left: 0 };
  if (chart.plot.mark === 'point') return { top: 28, right: 24, bottom: 24, left: 0 };
  if (chart.plot.layout === 'mirrored') return { top: 30, right: 8, bottom: 0, left: 8 };
  if (chart.plot.layout === 'stacked') return { top: 22, right: 16, bottom: 0, left: 0 };
  const figures = chart.series.flatMap(({ points }) =>
    points.map(({ shown }) => textWidth(shown, AXIS_FONT)),
  );
  return { top: 22, right: Math.min(120, Math.max(12, ...figures) + 10), bottom: 0, left: 0 };
}

function dataset(
  placed: Placed,
  series: Series,
  index: number,
  width: number,
): ChartDataset<Kind, Datum[]> {
  const { chart, theme } = placed;
  const colour = seriesColour(series.colour, theme);
  const { plot } = chart;
  if (plot.mark === 'bar') {
    const sign = index === 0 ? -1 : 1;
    const gap = plot.layout === 'mirrored' ? mirrorGap(placed, width) : 0;
    const data = series.points.map(({ value }): Datum => {
      if (value === null) return null;
      return plot.layout === 'mirrored' ? [sign * gap, sign * (gap + value)] : value;
    });
    return {
      type: 'bar',
      label: series.label,
      data,
      backgroundColor: colour,
      borderColor: theme.surface,
      borderWidth: plot.layout === 'stacked' ? { right: 2, top: 0, bottom: 0, left: 0 } : 0,
      borderSkipped: false,
      ...(plot.layout === 'grouped'
        ? { barThickness: barThickness(chart) }
        : {
            grouped: false,
            ...(plot.layout === 'stacked'
              ? { barThickness: barThickness(chart) }
              : { barPercentage: 1 }),
          }),
    };
  }
  const data = series.points.map(
    ({ at, value }): Datum => ({ x: at ?? Number.NaN, y: value ?? Number.NaN }),
  );
  if (plot.mark === 'point') {
    const radius = { pointRadius: 3.5, pointHoverRadius: 5 };
    return {
      type: 'scatter',
      label: series.label,
      data,
      backgroundColor: colour,
      borderWidth: 0,
      ...radius,
    };
  }
  const isAlone = (point: number) =>
    series.points[point - 1]?.value == null && series.points[point + 1]?.value == null;
  return {
    type: 'line',
    label: series.label,
    data,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: series.isTotal ? 2.75 : 1.75,
    borderDash: [...series.dash],
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
    order: series.colour === 'context' ? 3 : series.isTotal ? 1 : 2,
    spanGaps: chart.connectsGaps,
    segment: {
      borderDash: ({ p0, p1 }) =>
        p0.skip || p1.skip || spansGap(series, p0.parsed.x, p1.parsed.x) ? [2, 3] : undefined,
      borderWidth: ({ p0, p1 }) => (spansGap(series, p0.parsed.x, p1.parsed.x) ? 1 : undefined),
    },
    pointRadius: series.points.map((_, point) => (isAlone(point) ? 2.6 : 0)),
    pointHoverRadius: 0,
    pointHitRadius: 0,
  };
}

/** Whether a value is missing between two points of a line. */
function spansGap(series: Series, from: number | null, to: number | null): boolean {
  const first = series.points.findIndex(({ at }) => at === from);
  const last = series.points.findIndex(({ at }) => at === to);
  return last - first > 1;
}

function scales(placed: Placed, width: number): Record<string, object> {
  const { chart, theme } = placed;
  const { plot, valueAxis, baseAxis } = chart;
  if (plot.mark === 'bar' && baseAxis.type === 'category') {
    if (plot.layout === 'mirrored') return mirroredScales(placed, width);
    const names = Math.min(categoryWidth(chart), width / 3);
    const isStacked = plot.layout === 'stacked';
    return {
      x: { ...valueScale(placed, valueAxis, 'x'), stacked: isStacked },
      y: {
        type: 'category',
        stacked: isStacked,
        grid: { display: false },
        border: { display: false },
        ticks: {
          autoSkip: false,
          color: theme.text,
          font: ({ index }: { index: number }) => ({
            family: theme.font,
            size: LABEL_FONT,
            weight: baseAxis.categories[index]?.isTotal ? 600 : 400,
          }),
          callback: (_: unknown, index: number) =>
            cutText(baseAxis.categories[index]?.label ?? '', LABEL_FONT, names),
        },
      },
    };
  }
  const base =
    baseAxis.type === 'time'
      ? timeScale(placed, baseAxis)
      : baseAxis.type === 'value'
        ? {
            ...valueScale(placed, baseAxis, 'x'),
            grid: { display: false },
            border: { color: theme.axis },
          }
        : {};
  return { x: base, y: valueScale(placed, valueAxis, 'y') };
}

function ticksOf({ theme }: Placed, labels: ReadonlyMap<number, string>) {
  return {
    color: theme.muted,
    font: { family: theme.font, size: AXIS_FONT },
    autoSkip: false,
    maxRotation: 0,
    callback: (value: number | string) => labels.get(Number(value)) ?? '',
  };
}

function valueScale(placed: Placed, axis: ValueAxis, on: 'x' | 'y'): object {
  const { theme } = placed;
  const labels = new Map(axis.ticks.map((tick) => [tick.at, tick.label]));
  return {
    type: axis.scale === 'log' ? 'logarithmic' : 'linear',
    min: axis.min,
    max: axis.max,
    afterBuildTicks(scale: { ticks: { value: number }[] }) {
      scale.ticks = axis.ticks.map((tick) => ({ value: tick.at }));
    },
    grid: {
      drawTicks: false,
      color: ({ tick, index }: { tick?: { value: number }; index?: number }) =>
        tick?.value === 0 || (on === 'y' && index === 0) ? theme.axis : theme.grid,
    },
    border: { display: false },
    ticks: { ...ticksOf(placed, labels), padding: 8 },
  };
}

function timeScale(placed: Placed, axis: TimeAxis): object {
  const { theme } = placed;
  const labels = new Map(axis.ticks.map((tick) => [tick.at, tick.label]));
  return {
    type: 'linear',
    min: axis.min,
    max: axis.max,
    afterBuildTicks(scale: { ticks: { value: number }[] }) {
      scale.ticks = axis.ticks.map((tick) => ({ value: tick.at }));
    },
    grid: { drawOnChartArea: false, drawTicks: true, tickLength: 5, color: theme.axis },
    border: { color: theme.axis },
    ticks: ticksOf(placed, labels),
  };
}

function mirroredScales(placed: Placed, width: number): Record<string, object> {
  const { chart, theme } = placed;
  const gap = mirrorGap(placed, width);
  const labels = new Map<number, string>();
  for (const tick of chart.valueAxis.ticks) {
    labels.set(gap + tick.at, tick.label);
    labels.set(-gap - tick.at, tick.label);
  }
  const ends = gap + chart.valueAxis.max;
  return {
    x: {
      type: 'linear',
      min: -ends,
      max: ends,
      afterBuildTicks(scale: { ticks: { value: number }[] }) {
        scale.ticks = [...labels.keys()].toSorted((a, b) => a - b).map((value) => ({ value }));
      },
      grid: { drawTicks: false, color: theme.grid },
      border: { display: false },
      ticks: { ...ticksOf(placed, labels), padding: 8 },
    },
    // The youngest at the bottom.
    y: { type: 'category', reverse: true, display: false },
  };
}

function tooltip({ chart, theme }: Placed): object {
  const pointOf = (item: TooltipItem<Kind>) =>
    chart.series[item.datasetIndex]?.points[item.dataIndex];
  return {
    backgroundColor: theme.raised,
    borderColor: theme.border,
    borderWidth: 1,
    titleColor: theme.text,
    bodyColor: theme.text,
    titleFont: { family: theme.font, size: LABEL_FONT, weight: 500 },
    bodyFont: { family: theme.font, size: LABEL_FONT, weight: 400 },
    padding: 10,
    boxWidth: 10,
    boxHeight: 3,
    boxPadding: 6,
    caretSize: 0,
    caretPadding: 12,
    cornerRadius: 6,
    animation: false,
    // In the order of the lines from top to bottom.
    itemSort: (a: TooltipItem<Kind>, b: TooltipItem<Kind>) =>
      chart.plot.mark === 'line' ? (pointOf(b)?.value ?? 0) - (pointOf(a)?.value ?? 0) : 0,
    callbacks: {
      title: ([item]: TooltipItem<Kind>[]) => (item ? (pointOf(item)?.label ?? '') : ''),
      label: (item: TooltipItem<Kind>) => {
        const name = chart.series[item.datasetIndex]?.label;
        const shown = pointOf(item)?.shown ?? '';
        return name ? `${name}  ${shown}` : shown;
      },
      labelColor: (item: TooltipItem<Kind>) => {
        const colour = seriesColour(chart.series[item.datasetIndex]?.colour ?? 'context', theme);
        return { backgroundColor: colour, borderColor: colour, borderWidth: 0 };
      },
    },
  };
}
