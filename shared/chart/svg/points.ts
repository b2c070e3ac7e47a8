import { AXIS_FONT } from '../layout.ts';
import { colourOf } from '../palette.ts';
import { cutText, textWidth } from '../text-width.ts';
import { type Frame, placeOnAxis } from './frame.ts';
import { axisText, lyingAxis, tickWidth, uprightAxis } from './value-grid.ts';
import { element, lineElement, textElement } from './write.ts';

/** Above this many, names would only cover each other. */
const MOST_NAMED = 30;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export function writePoints(frame: Frame): string {
  const { chart, palette } = frame;
  const base = chart.baseAxis;
  if (base.type !== 'value') return '';
  const across = {
    from: frame.left + tickWidth(chart.valueAxis) + 10,
    to: frame.left + frame.width - 24,
  };
  const up = { from: frame.top + frame.height - 40, to: frame.top + 28 };
  const parts = [
    uprightAxis(frame, across, up),
    lyingAxis({ ...frame, palette: { ...palette, grid: 'none' } }, base, across, up),
    lineElement(across.from, up.from, across.to, up.from, { stroke: palette.axis }),
    textElement(base.caption, across.to, up.from + 32, { ...axisText(frame), anchor: 'end' }),
  ];
  if (base.isCut) {
    for (const lift of [9, 13]) {
      const x = across.from + lift;
      parts.push(lineElement(x - 2, up.from - 4, x + 2, up.from + 4, { stroke: palette.axis }));
    }
  }
  const named: Box[] = [];
  for (const series of chart.series) {
    const fill = colourOf(series.colour, palette);
    const isNamed = series.points.length <= MOST_NAMED;
    for (const point of series.points) {
      if (point.at === null || point.value === null) continue;
      const x = placeOnAxis(base, point.at, across);
      const y = placeOnAxis(chart.valueAxis, point.value, up);
      parts.push(element('circle', { cx: x, cy: y, r: 3.5, fill }));
      const width = textWidth(point.label, AXIS_FONT);
      const isLeft = x + 8 + width > frame.left + frame.width;
      const box = { x: isLeft ? x - 8 - width : x + 8, y, width };
      if (!isNamed || box.x < frame.left || named.some((other) => overlap(other, box))) continue;
      named.push(box);
      const anchor = isLeft ? ('end' as const) : ('start' as const);
      const style = { size: AXIS_FONT, fill: palette.text, anchor };
      parts.push(
        textElement(cutText(point.label, AXIS_FONT, width), isLeft ? x - 8 : x + 8, y + 4, style),
      );
    }
  }
  return parts.join('');
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < 13 && a.x < b.x + b.width && b.x < a.x + a.width;
}
