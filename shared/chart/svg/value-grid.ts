/** Lines and figures of a value axis. */
import { AXIS_FONT } from '../layout.ts';
import type { ValueAxis } from '../model.ts';
import { textWidth } from '../text-width.ts';
import { type Frame, placeOnAxis, type Span } from './frame.ts';
import { lineElement, textElement } from './write.ts';

export function tickWidth(axis: ValueAxis): number {
  return Math.max(...axis.ticks.map((tick) => textWidth(tick.label, AXIS_FONT)));
}

/** Horizontal lines with figures at the left, the caption above them, a double stroke where it is cut. */
export function uprightAxis(frame: Frame, across: Span, up: Span): string {
  const { chart, palette, left } = frame;
  const axis = chart.valueAxis;
  const parts = [textElement(axis.caption, left, up.to - 12, axisText(frame))];
  for (const [index, tick] of axis.ticks.entries()) {
    const y = placeOnAxis(axis, tick.at, up);
    const isBase = index === 0 || tick.at === 0;
    parts.push(
      lineElement(across.from, y, across.to, y, { stroke: isBase ? palette.axis : palette.grid }),
      textElement(tick.label, across.from - 8, y + 4, { ...axisText(frame), anchor: 'end' }),
    );
  }
  if (axis.isCut) {
    for (const lift of [9, 5]) {
      const y = up.from - lift;
      parts.push(lineElement(across.from - 4, y, across.from + 4, y - 4, { stroke: palette.axis }));
    }
  }
  return parts.join('');
}

/** Vertical lines with figures below them. */
export function lyingAxis(frame: Frame, axis: ValueAxis, across: Span, up: Span): string {
  const { palette } = frame;
  return axis.ticks
    .map((tick) => {
      const x = placeOnAxis(axis, tick.at, across);
      const stroke = tick.at === 0 ? palette.axis : palette.grid;
      return (
        lineElement(x, up.from, x, up.to, { stroke }) +
        textElement(tick.label, x, up.from + 16, { ...axisText(frame), anchor: 'middle' })
      );
    })
    .join('');
}

export function axisText({ palette }: Frame) {
  return { size: AXIS_FONT, fill: palette.muted };
}
