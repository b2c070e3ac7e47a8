/** What a plot writer is given, and places along its axes. */
import type { Chart, ValueAxis } from '../model.ts';
import type { Palette } from '../palette.ts';

export interface Frame {
  readonly chart: Chart;
  readonly palette: Palette;
  /** Left edge of everything; the plot may use the width from here. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a value is between the ends of an axis. */
export function placeOnAxis(
  axis: Pick<ValueAxis, 'min' | 'max' | 'scale'>,
  value: number,
  span: Span,
): number {
  const [min, max, at] =
    axis.scale === 'log'
      ? [Math.log(axis.min), Math.log(axis.max), Math.log(value)]
      : [axis.min, axis.max, value];
  const share = max === min ? 0.5 : (at - min) / (max - min);
  return span.from + share * (span.to - span.from);
}
