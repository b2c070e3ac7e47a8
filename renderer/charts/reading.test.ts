import { expect, test } from 'vitest';
import { buildChart } from '#shared/chart/build.ts';
import { answer, counting, variable, words, years } from '#shared/chart/example-answer.ts';
import { chartKind } from '#shared/chart/kinds/index.ts';
import { DEFAULT_OPTIONS } from '#shared/chart/model.ts';
import { moveReading } from './reading.ts';

const regions = variable({ code: 'region', values: ['North', 'South', 'East'] });
const view = answer([regions, years(2001, 4)], counting(12));
const chart = buildChart(chartKind('line'), view, DEFAULT_OPTIONS, words);

test.each([
  ['ArrowRight', 1, 1, 1, 2],
  ['ArrowRight', 1, 3, 1, 3],
  ['ArrowLeft', 1, 0, 1, 0],
  ['ArrowDown', 1, 2, 2, 2],
  ['ArrowDown', 2, 2, 2, 2],
  ['ArrowUp', 0, 2, 0, 2],
  ['Home', 2, 3, 2, 0],
  ['End', 2, 0, 2, 3],
])(
  '%s goes from series %i, point %i to series %i, point %i',
  (key, series, point, toSeries, toPoint) => {
    expect(moveReading(chart, { series, point }, key)).toEqual({
      series: toSeries,
      point: toPoint,
    });
  },
);

test('Escape leaves, other keys are not for the chart', () => {
  expect(moveReading(chart, { series: 0, point: 0 }, 'Escape')).toBeNull();
  expect(moveReading(chart, { series: 0, point: 0 }, 'Tab')).toBeUndefined();
});
