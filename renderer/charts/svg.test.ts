import { describe, expect, test } from 'vitest';
import { buildChart } from '#shared/chart/build.ts';
import {
  answer,
  counting,
  exampleAnswers,
  variable,
  words,
  years,
} from '#shared/chart/example-answer.ts';
import { CHART_KINDS, chartKind } from '#shared/chart/kinds/index.ts';
import { type Chart, DEFAULT_OPTIONS } from '#shared/chart/model.ts';
import { shapeFor } from '#shared/chart/suggest.ts';
import { writeSvg } from '#shared/chart/svg/svg.ts';
import { textWidth } from '#shared/chart/text-width.ts';

const SIZE = { width: 720, height: 480, palette: 'light' } as const;

function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** Every text is inside the drawing, by the estimate that the writer itself measures with. */
function expectInside(document: Document, width: number, height: number) {
  const texts = [...document.querySelectorAll('text')];
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) {
    const size = Number(text.getAttribute('font-size'));
    const wide = textWidth(text.textContent, size, text.getAttribute('font-weight') === '600');
    const x = Number(text.getAttribute('x'));
    const anchor = text.getAttribute('text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
    expect(left, text.textContent).toBeGreaterThanOrEqual(-0.5);
    expect(left + wide, text.textContent).toBeLessThanOrEqual(width + 0.5);
    const y = Number(text.getAttribute('y'));
    expect(y - size, text.textContent).toBeGreaterThanOrEqual(-0.5);
    expect(y, text.textContent).toBeLessThanOrEqual(height);
  }
}

function chartsOf(): [string, Chart][] {
  return CHART_KINDS.flatMap((kind) =>
    exampleAnswers()
      .filter((each) => kind.fits(shapeFor(kind, each, null)).ok)
      .map((each, index): [string, Chart] => [
        `${kind.id} ${index}`,
        buildChart(kind, each, DEFAULT_OPTIONS, words),
      ]),
  );
}

describe.each(chartsOf())('%s', (_, chart) => {
  test('is XML with title, description, all furniture and nothing cut', () => {
    for (const width of [320, 720, 1600]) {
      const drawing = writeSvg(chart, { ...SIZE, width });
      const document = parse(drawing.svg);
      expect(document.documentElement.getAttribute('viewBox')).toBe(
        `0 0 ${width} ${drawing.height}`,
      );
      expect(document.querySelector('title')?.textContent).toBe(chart.title);
      expect(document.querySelector('desc')?.textContent).toBe(chart.summary);
      const said = document.documentElement.textContent.replaceAll(/\s+/g, ' ');
      for (const text of [chart.valueAxis.caption, 'T1', 'Nobody']) expect(said).toContain(text);
      expectInside(document, width, drawing.height);
    }
  });

  test('draws every value once and fetches nothing', () => {
    const { svg } = writeSvg(chart, SIZE);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|url\(|href|<image/);
    const document = parse(svg);
    const numbers = chart.series.flatMap(({ points }) =>
      points.filter(({ value, at }) => value !== null && at !== null),
    );
    if (chart.plot.mark === 'bar') {
      expect(document.querySelectorAll('#plot rect')).toHaveLength(numbers.length);
    } else if (chart.plot.mark === 'point') {
      expect(document.querySelectorAll('circle')).toHaveLength(numbers.length);
    } else {
      expect(document.querySelectorAll('path').length).toBeGreaterThanOrEqual(chart.series.length);
    }
  });
});

test('texts from files are escaped and characters that XML forbids are replaced', () => {
  const evil = variable({
    code: 'v',
    values: ['1=<script>&"\'', '2=a\u0000\u0008b]]>', '3=\uD800!'],
  });
  const view = answer([evil], counting(3), {
    contentsText: 'A & B <x>',
    source: '"Q" & Co',
    notes: [{ text: 'x < y && z', isMandatory: true }],
  });
  const { svg } = writeSvg(buildChart(chartKind('bar'), view, DEFAULT_OPTIONS, words), SIZE);
  const said = parse(svg).documentElement.textContent;
  expect(said).toContain('<script>&"\'');
  expect(said).toContain('x < y && z');
  expect(said).toContain('Source: "Q" & Co');
});

test('long names, many series and long notes are wrapped or shortened, never cut off', () => {
  const long =
    'Wholesale and retail trade and repair of motor vehicles and household goods '.repeat(3);
  const industry = variable({
    code: 'industry',
    values: counting(8).map((value) => `${value}=${long}${value}`),
  });
  const notes = [{ text: `${long} ${'x'.repeat(400)}`, isMandatory: true }];
  for (const [id, view] of [
    ['line', answer([industry, years(1990, 30)], counting(240), { notes, contentsText: long })],
    ['bar', answer([industry, years(1990, 6)], counting(48), { notes, contentsText: long })],
    ['stacked', answer([years(1990, 6), industry], counting(48), { notes, contentsText: long })],
  ] as const) {
    const chart = buildChart(chartKind(id), view, DEFAULT_OPTIONS, words);
    for (const width of [320, 900]) {
      const drawing = writeSvg(chart, { ...SIZE, width });
      expectInside(parse(drawing.svg), width, drawing.height);
    }
  }
});

test('a gap breaks the line, a lone value is a dot, and a bridge is dashed', () => {
  const view = answer([years(2001, 6)], [1, 2, '..', 3, '..', 4]);
  const draw = (connectsGaps: boolean) =>
    parse(
      writeSvg(
        buildChart(chartKind('line'), view, { ...DEFAULT_OPTIONS, connectsGaps }, words),
        SIZE,
      ).svg,
    );
  const [line] = [...draw(false).querySelectorAll('path')];
  expect(line?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  expect(draw(false).querySelectorAll('circle[r="2.6"]')).toHaveLength(2);
  const bridges = draw(true).querySelector('path[stroke-dasharray="2 3"]');
  expect(bridges?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
});
