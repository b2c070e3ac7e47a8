import { BAR_AXES, barThickness, categoryHeight, categoryWidth, LABEL_FONT } from '../layout.ts';
import type { Chart, Point, Series } from '../model.ts';
import { colourOf } from '../palette.ts';
import { cutText, textWidth } from '../text-width.ts';
import { type Frame, placeOnAxis, type Span } from './frame.ts';
import { axisText, lyingAxis } from './value-grid.ts';
import { element, textElement } from './write.ts';

const FIGURE_FONT = 11;

/** Horizontal bars beside each other, or one after the other in a stack. */
export function writeBars(frame: Frame): string {
  const { chart, palette } = frame;
  if (chart.baseAxis.type !== 'category' || chart.plot.mark !== 'bar') return '';
  const isStacked = chart.plot.layout === 'stacked';
  const names = Math.min(categoryWidth(chart), frame.width / 3);
  const figures = isStacked ? 12 : widestFigure(chart) + 10;
  const across = { from: frame.left + names + 10, to: frame.left + frame.width - figures };
  const row = rowHeight(frame);
  const up = { from: frame.top + 22 + chart.baseAxis.categories.length * row, to: frame.top + 22 };
  const parts = [
    textElement(chart.valueAxis.caption, across.from, frame.top + 12, axisText(frame)),
    lyingAxis(frame, chart.valueAxis, across, up),
  ];
  chart.baseAxis.categories.forEach((category, index) => {
    const top = up.to + index * row;
    const middle = isStacked ? top + barThickness(chart) / 2 + 4 : top + row / 2;
    const style = {
      size: LABEL_FONT,
      fill: palette.text,
      isBold: category.isTotal,
      anchor: 'end' as const,
    };
    const name = cutText(category.label, LABEL_FONT, names, category.isTotal);
    parts.push(textElement(name, across.from - 8, middle + 4, style));
    parts.push(
      isStacked
        ? writeStack(frame, index, top + 4, across)
        : writeGroup(frame, index, top + 5 + (row - categoryHeight(chart)) / 2, across),
    );
  });
  return parts.join('');
}

/** The rows share the height of the plot. */
function rowHeight({ chart, height }: Frame): number {
  const count = chart.baseAxis.type === 'category' ? chart.baseAxis.categories.length : 1;
  return Math.max(categoryHeight(chart), (height - BAR_AXES) / count);
}

function widestFigure(chart: Chart): number {
  const widths = chart.series.flatMap(({ points }) =>
    points.map(({ shown }) => textWidth(shown, FIGURE_FONT)),
  );
  return Math.min(120, Math.max(0, ...widths));
}

function writeGroup({ chart, palette }: Frame, index: number, top: number, across: Span): string {
  const thick = barThickness(chart);
  const zero = placeOnAxis(chart.valueAxis, 0, across);
  return chart.series
    .map((series, order) => {
      const point = series.points[index];
      if (!point) return '';
      const y = top + order * (thick + 2);
      const end = placeOnAxis(chart.valueAxis, point.value ?? 0, across);
      const bar =
        point.value === null
          ? ''
          : element('rect', {
              x: Math.min(zero, end),
              y,
              width: Math.abs(end - zero),
              height: thick,
              fill: colourOf(series.colour, palette),
            });
      const figure = { size: FIGURE_FONT, fill: palette.muted };
      return bar + textElement(point.shown, Math.max(zero, end) + 5, y + thick - 2, figure);
    })
    .join('');
}

function writeStack({ chart, palette }: Frame, index: number, top: number, across: Span): string {
  const thick = barThickness(chart);
  let sum = 0;
  const missing: string[] = [];
  const parts = chart.series.map((series) => {
    const point = series.points[index];
    if (!point) return '';
    if (point.value === null) {
      missing.push(`${point.shown} ${series.label}`);
      return '';
    }
    const from = placeOnAxis(chart.valueAxis, sum, across);
    sum += point.value;
    const to = placeOnAxis(chart.valueAxis, sum, across);
    const width = Math.max(0, to - from - 2);
    const figure =
      textWidth(point.shown, FIGURE_FONT) + 4 <= width
        ? textElement(point.shown, from, top + thick + 12, {
            size: FIGURE_FONT,
            fill: palette.muted,
          })
        : '';
    const fill = colourOf(series.colour, palette);
    return element('rect', { x: from, y: top, width, height: thick, fill }) + figure;
  });
  const room = across.to - across.from;
  const said = cutText(missing.join(', '), FIGURE_FONT, room);
  const y = sum === 0 ? top + thick - 4 : top + thick + 12;
  const anchor = sum === 0 ? 'start' : 'end';
  const x = sum === 0 ? across.from + 4 : across.to;
  return (
    parts.join('') + textElement(said, x, y, { size: FIGURE_FONT, fill: palette.muted, anchor })
  );
}

/** Two halves on one scale, the categories between them, the first one at the bottom. */
export function writeMirrored(frame: Frame): string {
  const { chart, palette } = frame;
  const [left, right] = chart.series;
  if (chart.baseAxis.type !== 'category' || !left || !right) return '';
  const { categories } = chart.baseAxis;
  const names = Math.min(categoryWidth(chart), frame.width / 4) + 16;
  const half = (frame.width - names) / 2 - 16;
  const middle = frame.left + frame.width / 2;
  const row = rowHeight(frame);
  const up = { from: frame.top + 26 + categories.length * row, to: frame.top + 26 };
  const leftSpan = { from: middle - names / 2, to: middle - names / 2 - half };
  const rightSpan = { from: middle + names / 2, to: middle + names / 2 + half };
  const head = { size: LABEL_FONT, fill: palette.text };
  const parts = [
    lyingAxis(frame, chart.valueAxis, leftSpan, up),
    lyingAxis(frame, chart.valueAxis, rightSpan, up),
    textElement(cutText(left.label, LABEL_FONT, half), leftSpan.from, frame.top + 14, {
      ...head,
      anchor: 'end',
    }),
    textElement(cutText(right.label, LABEL_FONT, half), rightSpan.from, frame.top + 14, head),
  ];
  categories.forEach((category, index) => {
    const y = up.from - (index + 1) * row;
    const name = cutText(category.label, FIGURE_FONT, names - 8);
    const style = { ...axisText(frame), anchor: 'middle' as const };
    parts.push(
      textElement(name, middle, y + row / 2 + 4, style),
      halfBar(frame, left, left.points[index], leftSpan, y, row - 2),
      halfBar(frame, right, right.points[index], rightSpan, y, row - 2),
    );
  });
  return parts.join('');
}

function halfBar(
  { chart, palette }: Frame,
  series: Series,
  point: Point | undefined,
  span: Span,
  y: number,
  height: number,
): string {
  if (!point) return '';
  if (point.value === null) {
    const anchor = span.to < span.from ? 'end' : 'start';
    const x = span.from + (span.to < span.from ? -4 : 4);
    return textElement(point.shown, x, y + 12, { size: FIGURE_FONT, fill: palette.muted, anchor });
  }
  const end = placeOnAxis(chart.valueAxis, point.value, span);
  return element('rect', {
    x: Math.min(span.from, end),
    y,
    width: Math.abs(end - span.from),
    height,
    fill: colourOf(series.colour, palette),
  });
}
