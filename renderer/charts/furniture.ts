/** What Chart.js does not draw itself: captions, labels at line ends, figures at bars, ages in the middle. */
import type { Chart as Canvas, Plugin } from 'chart.js';
import { pushApart } from '#shared/chart/labels.ts';
import { LABEL_FONT, LABEL_GAP, LEADER, labelledSeries } from '#shared/chart/layout.ts';
import type { Chart } from '#shared/chart/model.ts';
import { placeNames } from '#shared/chart/point-names.ts';
import { cutText, textWidth } from '#shared/chart/text-width.ts';
import { type ChartTheme, seriesColour } from './theme.ts';

const FIGURE_FONT = 11;

export interface Placed {
  readonly chart: Chart;
  readonly theme: ChartTheme;
  /** px kept free for the labels at the line ends. */
  readonly labelRoom: number;
}

/** Before the series: captions and the mark of a cut axis. After them: everything that is read with them. */
export function furniture(placed: Placed): Plugin {
  return {
    id: 'furniture',
    beforeDatasetsDraw(canvas) {
      drawCaptions(canvas, placed);
      drawBreaks(canvas, placed);
    },
    afterDatasetsDraw(canvas) {
      const { plot } = placed.chart;
      if (plot.mark === 'line') drawEndLabels(canvas, placed);
      else if (plot.mark === 'point') drawPointNames(canvas, placed);
      else if (plot.layout === 'mirrored') drawMiddle(canvas, placed);
      else drawFigures(canvas, placed);
      drawPointer(canvas, placed);
    },
  };
}

function write(
  { ctx }: Canvas,
  { theme }: Placed,
  text: string,
  x: number,
  y: number,
  style: { align?: CanvasTextAlign; size?: number; isBold?: boolean; isStrong?: boolean } = {},
): void {
  ctx.font = `${style.isBold ? 600 : 400} ${style.size ?? FIGURE_FONT}px ${theme.font}`;
  ctx.fillStyle = style.isStrong ? theme.text : theme.muted;
  ctx.textAlign = style.align ?? 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, y);
}

function stroke(
  { ctx }: Canvas,
  colour: string,
  points: readonly (readonly [number, number])[],
  dash: readonly number[] = [],
): void {
  ctx.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.25;
  ctx.setLineDash([...dash]);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawCaptions(canvas: Canvas, placed: Placed): void {
  const { chart, theme } = placed;
  const { left, right, top, bottom } = canvas.chartArea;
  if (chart.baseAxis.type === 'category') {
    const isMirrored = chart.plot.mark === 'bar' && chart.plot.layout === 'mirrored';
    if (!isMirrored) write(canvas, placed, chart.valueAxis.caption, left, top - 12);
    return;
  }
  write(canvas, placed, chart.valueAxis.caption, 0, top - 16);
  if (chart.baseAxis.type === 'value') {
    write(canvas, placed, chart.baseAxis.caption, right, bottom + 40, { align: 'right' });
    if (chart.baseAxis.isCut) {
      for (const x of [left + 9, left + 13]) {
        stroke(canvas, theme.axis, [
          [x - 2, bottom + 4],
          [x + 2, bottom - 4],
        ]);
      }
    }
  }
  if (chart.valueAxis.isCut) {
    for (const y of [bottom - 9, bottom - 5]) {
      stroke(canvas, theme.axis, [
        [left - 4, y],
        [left + 4, y - 4],
      ]);
    }
  }
}

function drawEndLabels(canvas: Canvas, placed: Placed): void {
  const { chart, theme, labelRoom } = placed;
  const { right, top, bottom } = canvas.chartArea;
  const ends = labelledSeries(chart).flatMap((series) => {
    const dataset = chart.series.indexOf(series);
    const index = series.points.findLastIndex((point) => point.value !== null);
    const element = canvas.getDatasetMeta(dataset).data[index];
    const shown = series.points[index]?.shown;
    return element && shown !== undefined ? [{ series, shown, x: element.x, y: element.y }] : [];
  });
  const places = pushApart(
    ends.map(({ y }) => y),
    LABEL_GAP,
    top,
    bottom,
  );
  for (const [index, { series, shown, x, y }] of ends.entries()) {
    const to = places[index] ?? y;
    const colour = seriesColour(series.colour, theme);
    stroke(canvas, colour, [
      [x, y],
      [right + 9, y],
      [right + 14, to],
      [right + 20, to],
    ]);
    canvas.ctx.beginPath();
    canvas.ctx.arc(x, y, 3, 0, 2 * Math.PI);
    canvas.ctx.fillStyle = colour;
    canvas.ctx.fill();
    const room = labelRoom - LEADER - textWidth(` ${shown}`, LABEL_FONT);
    const name = cutText(series.label, LABEL_FONT, room, series.isTotal);
    const style = { size: LABEL_FONT, isBold: series.isTotal, isStrong: true };
    write(canvas, placed, name, right + LEADER, to, style);
    const after = name === '' ? 0 : canvas.ctx.measureText(`${name} `).width;
    write(canvas, placed, shown, right + LEADER + after, to, { size: LABEL_FONT });
  }
}

/** Figures at the ends of bars; a symbol stands where a bar is missing. */
function drawFigures(canvas: Canvas, placed: Placed): void {
  const { chart } = placed;
  const scale = canvas.scales.x;
  if (!scale || chart.plot.mark !== 'bar') return;
  const isStacked = chart.plot.layout === 'stacked';
  const zero = scale.getPixelForValue(0);
  for (const [dataset, series] of chart.series.entries()) {
    for (const [index, point] of series.points.entries()) {
      const bar = canvas.getDatasetMeta(dataset).data[index];
      if (!bar) continue;
      if (!isStacked) {
        const end = point.value === null ? zero : Math.max(zero, bar.x);
        write(canvas, placed, point.shown, end + 5, bar.y);
        continue;
      }
      const from = bar.getProps(['base'], true).base;
      const width = textWidth(point.shown, FIGURE_FONT) + 4;
      if (point.value !== null && typeof from === 'number' && width <= bar.x - from) {
        write(canvas, placed, point.shown, from, bar.y + 16);
      }
    }
  }
}

function drawMiddle(canvas: Canvas, placed: Placed): void {
  const { chart } = placed;
  const [left, right] = chart.series;
  const scale = canvas.scales.x;
  if (!scale || !left || !right || chart.baseAxis.type !== 'category') return;
  const middle = scale.getPixelForValue(0);
  const { data } = canvas.getDatasetMeta(1);
  for (const [index, category] of chart.baseAxis.categories.entries()) {
    const bar = data[index];
    if (bar) write(canvas, placed, category.label, middle, bar.y, { align: 'center' });
  }
  const half = scale.getPixelForValue(mirrorGap(placed, canvas.width)) - middle;
  const style = { size: LABEL_FONT, isStrong: true };
  const y = canvas.chartArea.top - 14;
  write(canvas, placed, left.label, middle - half, y, { ...style, align: 'right' });
  write(canvas, placed, right.label, middle + half, y, style);
}

/** Half of the room for the ages between the bars, in units of the value axis. */
export function mirrorGap({ chart }: Pick<Placed, 'chart'>, width: number): number {
  if (chart.baseAxis.type !== 'category') return 0;
  const names = Math.max(
    ...chart.baseAxis.categories.map(({ label }) => textWidth(label, FIGURE_FONT)),
  );
  const half = Math.min(names + 16, width / 3) / 2;
  return (chart.valueAxis.max * half) / Math.max(1, width / 2 - half - 24);
}

function drawPointNames(canvas: Canvas, placed: Placed): void {
  const { left, top, bottom } = canvas.chartArea;
  const area = { left, right: canvas.width, top, bottom };
  for (const [dataset, series] of placed.chart.series.entries()) {
    const dots = series.points.flatMap(({ at, value, label }, index) => {
      const dot = canvas.getDatasetMeta(dataset).data[index];
      return dot && at !== null && value !== null ? [{ x: dot.x, y: dot.y, label }] : [];
    });
    for (const { label, x, y, align } of placeNames(dots, area, FIGURE_FONT)) {
      write(canvas, placed, label, x, y, { align, isStrong: true });
    }
  }
}

/** A dashed line at every period of which a note speaks, named at its top. */
function drawBreaks(canvas: Canvas, placed: Placed): void {
  const { chart, theme } = placed;
  const scale = canvas.scales.x;
  if (chart.baseAxis.type !== 'time' || !scale) return;
  const { top, bottom } = canvas.chartArea;
  for (const { at, label } of chart.baseAxis.breaks) {
    const x = scale.getPixelForValue(at);
    stroke(
      canvas,
      theme.axis,
      [
        [x, top],
        [x, bottom],
      ],
      [3, 3],
    );
    write(canvas, placed, label, x, top - 8, { align: 'center' });
  }
}

/** A line through the period that is read, with a ring at each value. */
function drawPointer(canvas: Canvas, { chart, theme }: Placed): void {
  const [active] = canvas.getActiveElements();
  if (!active || chart.plot.mark !== 'line') return;
  const { top, bottom } = canvas.chartArea;
  stroke(canvas, theme.axis, [
    [active.element.x, top],
    [active.element.x, bottom],
  ]);
  for (const { element, datasetIndex } of canvas.getActiveElements()) {
    const series = chart.series[datasetIndex];
    if (!series) continue;
    canvas.ctx.beginPath();
    canvas.ctx.arc(element.x, element.y, 3.5, 0, 2 * Math.PI);
    canvas.ctx.fillStyle = theme.surface;
    canvas.ctx.fill();
    canvas.ctx.lineWidth = 2;
    canvas.ctx.strokeStyle = seriesColour(series.colour, theme);
    canvas.ctx.stroke();
  }
}
