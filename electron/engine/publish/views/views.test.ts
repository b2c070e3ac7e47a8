import { describe, expect, test } from 'vitest';
import { buildChart } from '#shared/chart/build.ts';
import { answer, variable, words } from '#shared/chart/example-answer.ts';
import { CHART_KINDS, chartKind } from '#shared/chart/kinds/index.ts';
import { DEFAULT_OPTIONS } from '#shared/chart/model.ts';
import { shapeFor } from '#shared/chart/suggest.ts';
import { echartsSpec } from './echarts.ts';
import { plotlySpec } from './plotly.ts';

const years = variable({
  code: 'year',
  role: 'time',
  values: ['2023', '2024', '2025'],
  scale: 'A',
});
const sexes = variable({ code: 'sex', values: ['F=<b>Women', 'M=Men'] });
const overTime = answer([sexes, years], [41.2, '.', 43.9, 52, 54.1, 53.3]);
const line = buildChart(chartKind('line'), overTime, DEFAULT_OPTIONS, words);

describe('a line over time', () => {
  test('is the same for ECharts and Plotly: text for time, null for what is missing', () => {
    expect(echartsSpec(line).option).toMatchObject({
      xAxis: { type: 'category', data: ['2023', '2024', '2025'] },
      series: [
        { type: 'line', name: 'bWomen', data: [41.2, null, 43.9], connectNulls: false },
        { type: 'line', name: 'Men', data: [52, 54.1, 53.3] },
      ],
    });
    expect(plotlySpec(line)).toMatchObject({
      data: [
        { type: 'scatter', name: 'bWomen', x: ['2023', '2024', '2025'], y: [41.2, null, 43.9] },
        { name: 'Men', connectgaps: false },
      ],
      layout: { xaxis: { type: 'category' } },
    });
  });
});

test.each(CHART_KINDS.map((kind) => [kind.id, kind] as const))(
  '%s survives JSON whole, where it fits',
  (_, kind) => {
    if (!kind.fits(shapeFor(kind, overTime, null)).ok) return;
    const chart = buildChart(kind, overTime, DEFAULT_OPTIONS, words);
    for (const spec of [echartsSpec(chart), plotlySpec(chart)]) {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      expect(JSON.stringify(spec)).not.toMatch(/[<>]/);
    }
  },
);
