/** A chart as an option object of ECharts (echarts.apache.org/option.html). */
import type { Chart } from '#shared/chart/model.ts';
import { categoriesOf, colourOfSeries, plain, plainSeries } from './series.ts';

export function echartsSpec(chart: Chart): { readonly option: unknown } {
  return { option: { ...furniture(chart), ...plotOf(chart) } };
}

function furniture(chart: Chart) {
  return {
    title: { text: plain(chart.title), subtext: plain(chart.subtitle) },
    tooltip: { trigger: chart.plot.mark === 'point' ? 'item' : 'axis' },
    legend: { type: 'scroll', bottom: 0, data: chart.series.map(({ label }) => plain(label)) },
    aria: { enabled: true, label: { description: plain(chart.summary) } },
    color: chart.series.map(colourOfSeries),
  };
}

function plotOf(chart: Chart) {
  const { plot, valueAxis } = chart;
  const values = {
    type: valueAxis.scale === 'log' ? 'log' : 'value',
    name: plain(valueAxis.caption),
    scale: valueAxis.isCut,
  };
  if (plot.mark === 'point') {
    const base = chart.baseAxis.type === 'value' ? plain(chart.baseAxis.caption) : '';
    return {
      xAxis: { type: 'value', name: base, scale: true },
      yAxis: values,
      series: chart.series.map(({ label, points }) => ({
        type: 'scatter',
        name: plain(label),
        data: points.flatMap(({ at, value }) =>
          at === null || value === null ? [] : [[at, value]],
        ),
      })),
    };
  }
  const categories = categoriesOf(chart);
  const all = plainSeries(chart, categories);
  if (plot.mark === 'line') {
    return {
      xAxis: { type: 'category', data: categories },
      yAxis: values,
      series: all.map(({ name, values: data }) => ({
        type: 'line',
        name,
        data,
        connectNulls: chart.connectsGaps,
      })),
    };
  }
  return {
    xAxis: values,
    yAxis: { type: 'category', data: categories, inverse: true },
    series: all.map(({ name, values: data }) => ({
      type: 'bar',
      name,
      data,
      ...(plot.layout === 'stacked' ? { stack: 'all' } : {}),
    })),
  };
}
