import { pushApart } from '../labels.ts';
import {
  endLabelWidth,
  LABEL_FONT,
  LABEL_GAP,
  LEADER,
  labelledSeries,
  lastPoint,
} from '../layout.ts';
import type { Series } from '../model.ts';
import { colourOf } from '../palette.ts';
import { cutText, textWidth } from '../text-width.ts';
import { type Frame, placeOnAxis, type Span } from './frame.ts';
import { axisText, tickWidth, uprightAxis } from './value-grid.ts';
import { element, lineElement, namedFigure, short, textElement } from './write.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

export function writeLines(frame: Frame): string {
  const { chart, palette } = frame;
  if (chart.baseAxis.type !== 'time') return '';
  const base = chart.baseAxis;
  const labelRoom = Math.min(endLabelWidth(chart), frame.width / 3);
  const across = {
    from: frame.left + tickWidth(chart.valueAxis) + 10,
    to: frame.left + frame.width - labelRoom,
  };
  const up = { from: frame.top + frame.height - 24, to: frame.top + 28 };
  const place = (series: Series): (Place | null)[] =>
    series.points.map(({ at, value }) =>
      at === null || value === null
        ? null
        : {
            x: placeOnAxis({ ...base, scale: 'linear' }, at, across),
            y: placeOnAxis(chart.valueAxis, value, up),
          },
    );

  const grid = uprightAxis(frame, across, up);
  const ticks = timeTicks(frame, across, up);
  // Grey lines below, totals on top.
  const rank = (series: Series) => (series.colour === 'context' ? 0 : series.isTotal ? 2 : 1);
  const lines = chart.series
    .toSorted((a, b) => rank(a) - rank(b))
    .map((series) => writeLine(series, place(series), frame));
  const labels = writeEndLabels(frame, across, up, labelRoom);
  const base0 = lineElement(across.from, up.from, across.to, up.from, { stroke: palette.axis });
  return grid + breakLines(frame, across, up) + base0 + ticks + lines.join('') + labels;
}

/** A dashed line at every period of which a note speaks, named at its top. */
function breakLines(frame: Frame, across: Span, up: Span): string {
  const { chart, palette } = frame;
  if (chart.baseAxis.type !== 'time') return '';
  const axis = { ...chart.baseAxis, scale: 'linear' as const };
  return chart.baseAxis.breaks
    .map(({ at, label }) => {
      const x = placeOnAxis(axis, at, across);
      const style = { stroke: palette.axis, 'stroke-dasharray': '3 3' };
      return (
        lineElement(x, up.from, x, up.to, style) +
        textElement(label, x, up.to - 4, { ...axisText(frame), anchor: 'middle' })
      );
    })
    .join('');
}

function timeTicks(frame: Frame, across: Span, up: Span): string {
  const { chart, palette } = frame;
  if (chart.baseAxis.type !== 'time') return '';
  const axis = { ...chart.baseAxis, scale: 'linear' as const };
  let free = Number.NEGATIVE_INFINITY;
  return chart.baseAxis.ticks
    .map((tick) => {
      const x = placeOnAxis(axis, tick.at, across);
      const half = textWidth(tick.label, 11) / 2;
      const isNamed = tick.label !== '' && x - half > free;
      if (isNamed) free = x + half + 6;
      const middle = Math.max(frame.left + half, Math.min(x, frame.left + frame.width - half));
      return (
        lineElement(x, up.from, x, up.from + (isNamed ? 6 : 4), { stroke: palette.axis }) +
        (isNamed
          ? textElement(tick.label, middle, up.from + 20, { ...axisText(frame), anchor: 'middle' })
          : '')
      );
    })
    .join('');
}

/** One path for the runs of numbers, dots for those alone, a dashed one across gaps where wanted. */
function writeLine(series: Series, places: readonly (Place | null)[], { chart, palette }: Frame) {
  const stroke = colourOf(series.colour, palette);
  const width = series.isTotal ? 2.75 : 1.75;
  const parts: string[] = [];
  const path: string[] = [];
  const bridges: string[] = [];
  let before: Place | null = null;
  places.forEach((place, index) => {
    if (!place) return;
    const isRun = places[index - 1] ?? null;
    const isAlone = !isRun && !places[index + 1];
    if (isAlone) {
      parts.push(element('circle', { cx: place.x, cy: place.y, r: 2.6, fill: stroke }));
    }
    if (!isRun && before && chart.connectsGaps)
      bridges.push(segment('M', before) + segment('L', place));
    path.push(segment(isRun ? 'L' : 'M', place));
    before = place;
  });
  const look = { fill: 'none', stroke, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const dash = series.dash.length > 0 ? series.dash.join(' ') : undefined;
  if (path.length > 1) {
    parts.push(
      element('path', {
        d: path.join(''),
        ...look,
        'stroke-width': width,
        'stroke-dasharray': dash,
      }),
    );
  }
  if (bridges.length > 0) {
    parts.push(
      element('path', {
        d: bridges.join(''),
        ...look,
        'stroke-width': 1,
        'stroke-dasharray': '2 3',
      }),
    );
  }
  return parts.join('');
}

function segment(command: string, place: Place): string {
  return `${command}${short(place.x)} ${short(place.y)}`;
}

function writeEndLabels(frame: Frame, across: Span, up: Span, room: number): string {
  const { chart, palette } = frame;
  if (chart.baseAxis.type !== 'time') return '';
  const axis = { ...chart.baseAxis, scale: 'linear' as const };
  const ends = labelledSeries(chart).flatMap((series) => {
    const last = lastPoint(series);
    if (!last || last.value === null || last.at === null) return [];
    const y = placeOnAxis(chart.valueAxis, last.value, up);
    return [{ series, shown: last.shown, x: placeOnAxis(axis, last.at, across), y }];
  });
  const places = pushApart(
    ends.map(({ y }) => y),
    LABEL_GAP,
    up.to,
    up.from,
  );
  return ends
    .map(({ series, shown, x, y }, index) => {
      const stroke = colourOf(series.colour, palette);
      const to = places[index] ?? y;
      const start = across.to;
      const label = cutText(
        series.label,
        LABEL_FONT,
        room - LEADER - 2 - textWidth(` ${shown}`, LABEL_FONT),
        series.isTotal,
      );
      const name = { size: LABEL_FONT, fill: palette.text, isBold: series.isTotal };
      const d = `M${short(x + 3)} ${short(y)}L${short(start + 9)} ${short(y)}L${short(start + 14)} ${short(to)}L${short(start + 20)} ${short(to)}`;
      return (
        element('path', { d, fill: 'none', stroke, 'stroke-width': 1.25 }) +
        element('circle', { cx: x, cy: y, r: 3, fill: stroke }) +
        namedFigure(label, shown, start + LEADER, to + 4, name, palette.muted)
      );
    })
    .join('');
}
