import { AXIS_FONT } from '../layout.ts';
import { colourOf } from '../palette.ts';
import { placeNames } from '../point-names.ts';
import { type Frame, placeOnAxis } from './frame.ts';
import { axisText, lyingAxis, tickWidth, uprightAxis } from './value-grid.ts';
import { element, lineElement, textElement } from './write.ts';

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

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
  for (const series of chart.series) {
    const fill = colourOf(series.colour, palette);
    const dots = series.points.flatMap(({ at, value, label }) =>
      at === null || value === null
        ? []
        : [
            {
              x: placeOnAxis(base, at, across),
              y: placeOnAxis(chart.valueAxis, value, up),
              label,
            },
          ],
    );
    const area = {
      left: across.from,
      right: frame.left + frame.width,
      top: up.to,
      bottom: up.from,
    };
    parts.push(
      ...dots.map(({ x, y }) => element('circle', { cx: x, cy: y, r: 3.5, fill })),
      ...placeNames(dots, area, AXIS_FONT).map(({ label, x, y, align }) =>
        textElement(label, x, y + 4, {
          size: AXIS_FONT,
          fill: palette.text,
          anchor: ANCHORS[align],
        }),
      ),
    );
  }
  return parts.join('');
}
