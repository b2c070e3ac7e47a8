import { describe, expect, test } from 'vitest';
import { STATUS_NIL } from '../../cube/status.ts';
import type { ChartAnswer } from '../answer.ts';
import { buildChart } from '../build.ts';
import { exampleAnswers, words } from '../example-answer.ts';
import { DEFAULT_OPTIONS } from '../model.ts';
import { shapeFor } from '../suggest.ts';
import { CHART_KINDS } from './index.ts';
import type { ChartKind } from './kind.ts';

function fittingAnswers(kind: ChartKind): ChartAnswer[] {
  return exampleAnswers().filter((answer) => kind.fits(shapeFor(kind, answer, null)).ok);
}

function expectCell(answer: ChartAnswer, cell: number, value: number | null) {
  const number = answer.values[cell] ?? Number.NaN;
  if (answer.status[cell] === STATUS_NIL) expect(value).toBe(0);
  else expect(value).toBe(Number.isNaN(number) ? null : number);
}

describe.each(CHART_KINDS.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  test('fits some view and tells why each other does not suit it', () => {
    expect(fittingAnswers(kind).length).toBeGreaterThan(0);
    for (const answer of exampleAnswers()) {
      const { why } = kind.fits(shapeFor(kind, answer, null));
      expect(words.t(why.key, why.values)).not.toBe('');
    }
  });

  test('holds the values of the cells it stands for, gaps as gaps and nil as zero', () => {
    for (const answer of fittingAnswers(kind)) {
      const chart = buildChart(kind, answer, DEFAULT_OPTIONS, words);
      const points = chart.series.flatMap((series) => series.points);
      expect(points.length).toBeGreaterThan(0);
      for (const point of points) {
        expectCell(answer, point.cell, point.value);
        if (point.baseCell !== null) expectCell(answer, point.baseCell, point.at);
      }
      const cells = points.map((point) => point.cell);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test('names each series and point by the values of its cell', () => {
    for (const answer of fittingAnswers(kind)) {
      const chart = buildChart(kind, answer, DEFAULT_OPTIONS, words);
      for (const series of chart.series) {
        for (const point of series.points) {
          const named = `${series.label}, ${point.label}`;
          for (const label of varyingLabels(answer, point.cell)) expect(named).toContain(label);
        }
      }
    }
  });

  test('carries title, unit, source and table id, and survives as JSON', () => {
    for (const answer of fittingAnswers(kind)) {
      const chart = buildChart(kind, answer, DEFAULT_OPTIONS, words);
      expect(chart.title).toContain('Berries');
      expect(chart.valueAxis.caption).toMatch(/kg|EUR/);
      expect(chart.source).toBe('Source: Nobody, table T1 · updated 2026-02-20');
      expect(chart.summary).toContain(chart.title);
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    }
  });
});

/** Labels of a cell's values, of the variables that vary, worked out from its place alone. */
function varyingLabels(answer: ChartAnswer, cell: number): string[] {
  let rest = cell;
  return answer.variables.toReversed().flatMap((variable) => {
    const value = variable.values[rest % variable.values.length];
    rest = Math.floor(rest / variable.values.length);
    return value && variable.role !== 'contents' ? [value.label] : [];
  });
}
