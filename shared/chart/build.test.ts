import { describe, expect, test } from 'vitest';
import type { ChartAnswer } from './answer.ts';
import { buildChart } from './build.ts';
import { AGE_BANDS, answer, counting, variable, words, years } from './example-answer.ts';
import { chartKind } from './kinds/index.ts';
import { type Chart, type ChartKindId, type ChartOptions, DEFAULT_OPTIONS } from './model.ts';

function draw(id: ChartKindId, of: ChartAnswer, options: Partial<ChartOptions> = {}): Chart {
  return buildChart(chartKind(id), of, { ...DEFAULT_OPTIONS, ...options }, words);
}

const NAMES = ['*0=Country', '1=North', '2=South', '3=East', '4=West'];

function chosenRegions(...places: readonly number[]) {
  const all = variable({ code: 'region', values: NAMES });
  return { ...all, values: places.flatMap((place) => all.values[place] ?? []) };
}

describe('colours', () => {
  test('a value keeps its colour when others are removed', () => {
    const colours = (places: readonly number[]) => {
      const chart = draw(
        'line',
        answer([chosenRegions(...places), years(2001, 3)], counting(places.length * 3)),
      );
      return new Map(chart.series.map(({ code, colour }) => [code, colour]));
    };
    const all = colours([0, 1, 2, 3, 4]);
    for (const places of [
      [1, 3],
      [0, 2, 4],
      [4, 3],
    ]) {
      for (const [code, colour] of colours(places)) expect(colour).toBe(all.get(code));
    }
    expect(all.get('0')).toBe('total');
    expect(new Set(all.values()).size).toBe(5);
  });

  test('eight at most; of more lines only a few stand out', () => {
    const places = variable({ code: 'place', values: counting(20).map(String) });
    const chart = draw('line', answer([places, years(2001, 3)], counting(60)));
    const grey = chart.series.filter(({ colour }) => colour === 'context');
    expect(grey).toHaveLength(17);
    expect(chart.remarks).toContain('Grey: the other series.');
  });

  test('lines are dashed from the fourth on', () => {
    const chart = draw(
      'line',
      answer([chosenRegions(0, 1, 2, 3, 4), years(2001, 3)], counting(15)),
    );
    expect(chart.series.map(({ dash }) => dash.length > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('axes', () => {
  test('time is real: a missing year leaves room', () => {
    const time = variable({ code: 'year', role: 'time', values: ['2001', '2002', '2005'] });
    const [series] = draw('line', answer([time], [1, 2, 3])).series;
    const [a, b, c] = series?.points.map(({ at }) => at ?? 0) ?? [];
    expect([(b ?? 0) - (a ?? 0), (c ?? 0) - (b ?? 0)]).toEqual([365, 1096]);
  });

  test('periods stand in the order of time, whatever the order of the file', () => {
    const time = variable({
      code: 'q',
      role: 'time',
      scale: 'Q',
      values: ['2002Q1', '2001Q4', '2001Q3'],
    });
    const [series] = draw('line', answer([time], [3, 2, 1])).series;
    expect(series?.points.map(({ label, value }) => [label, value])).toEqual([
      ['2001Q3', 1],
      ['2001Q4', 2],
      ['2002Q1', 3],
    ]);
  });

  test('bars start at zero; lines may not, and then say so', () => {
    const high = answer([chosenRegions(1), years(2001, 4)], [96, 97.5, 98, 99]);
    expect(draw('bar', high).valueAxis).toMatchObject({ min: 0, max: 100, isCut: false });
    const cut = draw('line', high);
    expect(cut.valueAxis).toMatchObject({ min: 96, max: 99, isCut: true });
    expect(cut.remarks).toContain('The vertical axis starts at 96.');
    expect(draw('line', high, { startsAtZero: true }).valueAxis).toMatchObject({
      min: 0,
      isCut: false,
    });
  });

  test('a log scale leaves out what is not positive and tells how many', () => {
    const view = answer([years(2001, 5)], [10, 0, -5, '..', 4000]);
    const chart = draw('line', view, { isLog: true });
    expect(chart.series[0]?.points.map(({ value }) => value)).toEqual([10, null, null, null, 4000]);
    expect(chart.remarks.join(' ')).toContain('2 values of zero or less are left out');
    expect(chart.valueAxis).toMatchObject({ scale: 'log', min: 10, max: 5000 });
    expect(chart.valueAxis.caption).toBe('kg, log scale');
    expect(chart.valueAxis.ticks.map(({ at }) => at)).toContain(200);
  });
});

describe('what a chart tells', () => {
  test('contents of different units are drawn one at a time, and the rest is named', () => {
    const contents = variable({ code: 'c', role: 'contents', values: ['P=Persons', 'R=Rate'] });
    const view = answer([contents, years(2001, 3)], counting(6), {
      contents: [
        { unit: 'persons', decimals: 0, isAdditive: true },
        { unit: 'per cent', decimals: 1, isAdditive: false },
      ],
    });
    const first = draw('line', view);
    expect(first.valueAxis.caption).toBe('persons');
    expect(first.series[0]?.points.map(({ cell }) => cell)).toEqual([0, 1, 2]);
    const second = draw('line', view, { contents: 'R' });
    expect(second.valueAxis.caption).toBe('per cent');
    expect(second.series[0]?.points.map(({ cell }) => cell)).toEqual([3, 4, 5]);
    expect(second.remarks).toContain('Only Rate is drawn: the contents differ in unit.');
  });

  test('bars fall back on the whole of a variable that would give too many series', () => {
    const places = variable({ code: 'place', values: ['*0=Country', ...counting(9).map(String)] });
    const ages = variable({ code: 'age', values: counting(12).map((value) => `A${value}`) });
    const chart = draw('bar', answer([places, ages], counting(120)));
    expect(chart.series).toHaveLength(1);
    expect(chart.series[0]?.points.map(({ cell }) => cell)).toEqual([...Array(12).keys()]);
    expect(chart.remarks).toContain(
      'Of place only Country is drawn: all of them would be too many.',
    );
  });

  test('the pyramid leaves totals out and has the youngest first', () => {
    const sexes = variable({ code: 'sex', values: ['*0=Both', '1=Males', '2=Females'] });
    const ages = variable({ code: 'age', values: ['*TOT=All', ...AGE_BANDS.toReversed()] });
    const chart = draw('pyramid', answer([sexes, ages], counting(21)));
    expect(chart.series.map(({ label }) => label)).toEqual(['Males', 'Females']);
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(AGE_BANDS);
    expect(chart.remarks).toContain('The last band is open: 25+.');
  });

  test('mandatory notes are all there, and symbols are explained', () => {
    const notes = Array.from({ length: 12 }, (_, index) => ({
      text: `Note ${index}#more`,
      isMandatory: index < 6,
    }));
    const chart = draw('line', answer([years(2001, 4)], [1, '..', '-', 4], { notes }));
    expect(chart.notes.filter(({ isMandatory }) => isMandatory)).toHaveLength(6);
    expect(chart.notes.at(-1)?.text).toBe('2 more notes with the table.');
    expect(chart.notes[0]?.text).toBe('Note 0 more');
    expect(chart.symbols.map(({ text }) => text)).toEqual(['..', '-']);
    expect(chart.remarks).toContain('Missing values break the line; a single value is a dot.');
  });

  test('the summary gives first, last, lowest and highest', () => {
    const chart = draw(
      'line',
      answer([chosenRegions(1, 2), years(2001, 3)], [5, 1, 9, 2, '..', 3]),
    );
    expect(chart.summary).toBe(
      'Line chart. Berries. kg · 2001–2003. 2 series. ' +
        'North: first 5.0 (2001), last 9.0 (2003), lowest 1.0 (2002), highest 9.0 (2003). ' +
        'South: first 2.0 (2001), last 3.0 (2003), lowest 2.0 (2001), highest 3.0 (2003).',
    );
  });
});

describe('too many to draw', () => {
  const places = variable({ code: 'place', values: counting(61).map(String) });
  const kinds = variable({ code: 'kind', values: ['*T=All kinds', ...counting(9).map(String)] });

  test('the variable with a whole is drawn at it, and the chart says so', () => {
    const chart = draw('line', answer([places, kinds, years(2001, 3)], counting(61 * 10 * 3)));
    expect(chart.series).toHaveLength(1);
    expect(chart.drawnAt).toEqual([
      { variable: 'kind', value: 'T' },
      { variable: 'place', value: '1.5' },
    ]);
    expect(chart.subtitle).toContain('All kinds · 1.5');
    expect(chart.remarks[0]).toBe(
      'Of kind only All kinds is drawn: all of them would be too many.',
    );
  });

  test('at the value that the user wants', () => {
    const of = answer([places, years(2001, 3)], counting(61 * 3));
    const chart = draw('line', of, { drawnAt: { place: '4.5' } });
    expect(chart.series[0]?.points.map(({ value }) => value)).toEqual([10.5, 11.5, 12.5]);
    expect(chart.subtitle).toContain('4.5');
  });
});

describe('totals', () => {
  const regions = () => answer([chosenRegions(0, 1, 2, 3, 4)], [100, 10, 20, 30, 40]);

  test('no bar for the sum of the other bars, unless it is wanted', () => {
    const chart = draw('bar', regions());
    expect(chart.series[0]?.points.map(({ value }) => value)).toEqual([10, 20, 30, 40]);
    expect(chart.remarks).toContain('Country is left out, so that the parts can be told apart.');
    const whole = draw('bar', regions(), { showsTotals: true });
    expect(whole.series[0]?.points).toHaveLength(5);
    expect(whole.remarks).toEqual([]);
  });

  test('an average stands beside what it is the average of', () => {
    const contents = [{ unit: 'per cent', decimals: 1, isAdditive: false }];
    const chart = draw('bar', { ...regions(), contents });
    expect(chart.series[0]?.points).toHaveLength(5);
  });
});

test('a period of which a note speaks is marked on the time axis', () => {
  const time = years(2001, 4);
  const noted = time.values.map((value) => ({ ...value, hasNote: value.code === '2003' }));
  const chart = draw('line', answer([{ ...time, values: noted }], counting(4)));
  expect(chart.baseAxis).toMatchObject({ breaks: [{ label: '2003' }] });
});

test('no point of a scatter lies on an end of an axis that does not start at zero', () => {
  const contents = variable({ code: 'contents', role: 'contents', values: ['A', 'B'] });
  const places = variable({ code: 'place', values: counting(8).map(String) });
  const cells = counting(8).flatMap((_, index) => [100 + index, 3 + index / 10]);
  const chart = draw(
    'scatter',
    answer([places, contents], cells, {
      contents: ['x', 'y'].map((unit) => ({ unit, decimals: 1, isAdditive: true })),
    }),
  );
  const { valueAxis, baseAxis } = chart;
  if (baseAxis.type !== 'value') throw new Error('A scatter has two value axes.');
  for (const { at, value } of chart.series[0]?.points ?? []) {
    expect(value).toBeGreaterThan(valueAxis.min);
    expect(value).toBeLessThan(valueAxis.max);
    expect(at).toBeGreaterThan(baseAxis.min);
    expect(at).toBeLessThan(baseAxis.max);
  }
});
