/** A chart as a figure of Plotly (plotly.com/javascript/reference). Plain JSON: no functions. */
import type { Chart } from '#shared/chart/model.ts';
import { categoriesOf, colourOfSeries, plain, plainSeries } from './series.ts';

export function plotlySpec(chart: Chart): { readonly data: unknown; readonly layout: unknown } {
  return {
    data: dataOf(chart),
    layout: {
      title: { text: plain([chart.title, chart.subtitle].filter(Boolean).join(' – ')) },
      ...axesOf(chart),
      legend: { orientation: 'h' },
      annotations: [
        {
          text: plain(chart.source),
          xref: 'paper',
          yref: 'paper',
          x: 0,
          y: -0.25,
          showarrow: false,
        },
      ],
    },
  };
}

function dataOf(chart: Chart): readonly unknown[] {
  const { plot } = chart;
  if (plot.mark === 'point') {
    return chart.series.map((series) => {
      const points = series.points.filter(({ at, value }) => at !== null && value !== null);
      return {
        type: 'scatter',
        mode: 'markers',
        name: plain(series.label),
        x: points.map(({ at }) => at),
        y: points.map(({ value }) => value),
        text: points.map(({ label }) => plain(label)),
        marker: { color: colourOfSeries(series) },
      };
    });
  }
  const categories = categoriesOf(chart);
  return plainSeries(chart, categories).map(({ name, colour, values }, i) => {
    if (plot.mark === 'line') {
      return {
        type: 'scatter',
        mode: 'lines+markers',
        name,
        x: categories,
        y: values,
        connectgaps: chart.connectsGaps,
        line: { color: colour },
      };
    }
    // The left side of a pyramid is drawn below zero; its axis tells amounts.
    const isLeft = plot.layout === 'mirrored' && i === 0;
    return {
      type: 'bar',
      orientation: 'h',
      name,
      y: categories,
      x: isLeft ? values.map((value) => (value === null ? null : -value)) : values,
      marker: { color: colour },
    };
  });
}

function axesOf(chart: Chart) {
  const { plot, valueAxis } = chart;
  const values = {
    title: { text: plain(valueAxis.caption) },
    ...(valueAxis.scale === 'log' ? { type: 'log' } : {}),
    ...(valueAxis.isCut || valueAxis.scale === 'log' ? {} : { rangemode: 'tozero' }),
  };
  if (plot.mark === 'point') {
    const base = chart.baseAxis.type === 'value' ? plain(chart.baseAxis.caption) : '';
    return { xaxis: { title: { text: base } }, yaxis: values };
  }
  if (plot.mark === 'line') return { xaxis: { type: 'category' }, yaxis: values };
  return {
    xaxis: plot.layout === 'mirrored' ? { ...values, ...mirroredTicks(chart) } : values,
    yaxis: { type: 'category', autorange: 'reversed' },
    barmode: plot.layout === 'grouped' ? 'group' : 'relative',
  };
}

/** Ticks on both sides of zero, told as amounts. */
function mirroredTicks({ valueAxis, series }: Chart) {
  const amounts = series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0)));
  const most = Math.max(...amounts, ...valueAxis.ticks.map(({ at }) => Math.abs(at)), 1);
  const known = [...new Set(valueAxis.ticks.map(({ at }) => Math.abs(at)))];
  const steps = known.length > 1 ? known : [0, most / 2, most];
  const tickvals = [...steps.map((at) => -at), ...steps].toSorted((a, b) => a - b);
  return { tickvals, ticktext: tickvals.map((at) => String(Math.abs(at))) };
}
