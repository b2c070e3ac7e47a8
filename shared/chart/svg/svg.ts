/**
 * A chart as SVG: real text, a title and a description, no fonts from elsewhere, nothing cut off. What
 * stands around the plot is measured first; the plot takes the rest, and the drawing grows where bars need it.
 */
import { LABEL_FONT, needsLegend, plotHeight } from '../layout.ts';
import type { Chart } from '../model.ts';
import { colourOf, PALETTES, type Palette, type PaletteName } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { writeBars, writeMirrored } from './bars.ts';
import type { Frame } from './frame.ts';
import { writeLines } from './lines.ts';
import { writePoints } from './points.ts';
import { element, escapeXml, lineElement, ROOT_FONT, short, textElement } from './write.ts';

export interface SvgOptions {
  /** px, at least 320. */
  readonly width: number;
  /** Wished height in px; more where the chart needs it. */
  readonly height: number;
  readonly palette: PaletteName;
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const LEAST_WIDTH = 320;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly isBold?: boolean;
  readonly isStrong?: boolean;
}

export function writeSvg(chart: Chart, options: SvgOptions): Drawing {
  const palette = PALETTES[options.palette];
  const width = Math.max(LEAST_WIDTH, Math.round(options.width));
  const inner = width - 2 * MARGIN;
  const head = writeParagraphs(headOf(chart), MARGIN, inner, palette);
  const legend = needsLegend(chart)
    ? writeLegend(chart, MARGIN + head.height + 10, inner, palette)
    : EMPTY;
  const above = MARGIN + head.height + 10 + legend.height;
  const foot = footOf(chart);
  const footHeight = writeParagraphs(foot, 0, inner, palette).height + 20;
  const plot = Math.round(plotHeight(chart, options.height - above - footHeight - MARGIN));
  const below = above + plot + 20;
  const height = Math.ceil(above + plot + footHeight + MARGIN);
  const frame: Frame = { chart, palette, left: MARGIN, top: above, width: inner, height: plot };

  const parts = [
    element('title', { id: 'chart-title' }, escapeXml(chart.title || chart.tableId)),
    element('desc', { id: 'chart-description' }, escapeXml(chart.summary)),
    palette.surface === 'none' ? '' : element('rect', { width, height, fill: palette.surface }),
    head.svg,
    legend.svg,
    element('g', { id: 'plot' }, writePlot(frame)),
    lineElement(MARGIN, below - 10, width - MARGIN, below - 10, { stroke: palette.border }),
    writeParagraphs(foot, below, inner, palette).svg,
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'chart-title chart-description',
    'xml:lang': chart.language || undefined,
    ...ROOT_FONT,
  };
  return { svg: `${element('svg', root, parts.filter(Boolean).join('\n'))}\n`, width, height };
}

function writePlot(frame: Frame): string {
  const { plot } = frame.chart;
  if (plot.mark === 'line') return writeLines(frame);
  if (plot.mark === 'point') return writePoints(frame);
  return plot.layout === 'mirrored' ? writeMirrored(frame) : writeBars(frame);
}

function headOf(chart: Chart): Paragraph[] {
  return [
    { text: chart.title, size: 20, lineHeight: 28, isBold: true, isStrong: true },
    { text: chart.subtitle, size: 13, lineHeight: 20 },
  ];
}

/** Symbols and remarks, notes, source: what the picture must not lose. */
function footOf(chart: Chart): Paragraph[] {
  const small = { size: 12, lineHeight: 18 };
  const symbols = chart.symbols
    .filter(({ meaning }) => meaning !== '')
    .map(({ text, meaning }) => `${text} ${meaning}.`);
  return [
    { text: [...symbols, ...chart.remarks].join(' '), ...small },
    ...chart.notes.map(({ text }) => ({ text, ...small })),
    { text: chart.source, ...small },
  ];
}

interface Block {
  readonly svg: string;
  readonly height: number;
}

const EMPTY: Block = { svg: '', height: 0 };

function writeParagraphs(
  paragraphs: readonly Paragraph[],
  top: number,
  width: number,
  palette: Palette,
): Block {
  let y = top;
  const parts: string[] = [];
  for (const { text, size, lineHeight, isBold = false, isStrong } of paragraphs) {
    for (const line of wrapText(text, size, width, isBold)) {
      const fill = isStrong ? palette.text : palette.muted;
      parts.push(textElement(line, MARGIN, y + lineHeight * 0.72, { size, fill, isBold }));
      y += lineHeight;
    }
  }
  return { svg: parts.join('\n'), height: y - top };
}

/** Names of the series in a row, on a new line where they would not fit. */
function writeLegend(chart: Chart, top: number, width: number, palette: Palette): Block {
  let x = MARGIN;
  let y = top;
  const parts: string[] = [];
  for (const series of chart.series) {
    const [label = ''] = wrapText(series.label, LABEL_FONT, width - 18, series.isTotal);
    const needed = 18 + textWidth(label, LABEL_FONT, series.isTotal) + 18;
    if (x > MARGIN && x + needed - 18 > MARGIN + width) {
      x = MARGIN;
      y += 20;
    }
    const fill = colourOf(series.colour, palette);
    parts.push(
      element('rect', { x, y: y + 3, width: 12, height: 12, fill }),
      textElement(label, x + 18, y + 13, {
        size: LABEL_FONT,
        fill: palette.text,
        isBold: series.isTotal,
      }),
    );
    x += needed;
  }
  return { svg: parts.join(''), height: Number(short(y - top + 26)) };
}
