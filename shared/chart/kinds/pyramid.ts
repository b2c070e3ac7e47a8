import { type AgeBand, areEqualBands, parseAgeBand } from '../age-bands.ts';
import { barValues, buildBars, hasMissing } from '../bars.ts';
import type { ChartOptions } from '../model.ts';
import { parts } from '../narrow.ts';
import type { FreeVariable, Shape } from '../shape.ts';
import { linearAxis } from '../value-axis.ts';
import type { ChartWords } from '../words.ts';
import { type ChartBody, type ChartKind, type Fit, fitting, misfit } from './kind.ts';

const FEWEST_BANDS = 5;

function bandOf(variable: FreeVariable, index: number): AgeBand | null {
  const value = variable.values[index];
  return value ? (parseAgeBand(value.label) ?? parseAgeBand(value.code)) : null;
}

/** The age variable cut down to its bands, from young to old; null where they are no equal bands. */
function ageBands(variable: FreeVariable): FreeVariable | null {
  const own = parts(variable);
  const bands = own.values.map((_, index) => bandOf(own, index));
  if (bands.length < FEWEST_BANDS || bands.some((band) => band === null)) return null;
  const order = bands
    .map((band, index) => ({ from: band?.from ?? 0, index }))
    .toSorted((a, b) => a.from - b.from)
    .map(({ index }) => index);
  const sorted = order.flatMap((index) => bands[index] ?? []);
  if (!areEqualBands(sorted)) return null;
  return {
    ...own,
    values: order.flatMap((index) => own.values[index] ?? []),
    places: order.flatMap((index) => own.places[index] ?? []),
  };
}

function arrange(shape: Shape): { age: FreeVariable | null; sex: FreeVariable | null } {
  const ages = shape.free.map(ageBands);
  const at = ages.findIndex((each) => each !== null);
  const sex = shape.free.find(
    (each, index) =>
      index !== at && each.variable.role !== 'contents' && parts(each).values.length === 2,
  );
  return { age: ages[at] ?? null, sex: sex ? parts(sex) : null };
}

function fits(shape: Shape): Fit {
  const { age, sex } = arrange(shape);
  if (!age || !sex) return misfit('chart.why-not.pyramid');
  const other = shape.free.find((each) => each.at !== age.at && each.at !== sex.at) ?? shape.time;
  if (other) {
    const values = { variable: other.variable.label, count: other.values.length };
    return misfit('chart.why-not.pyramid-other', values);
  }
  if (!shape.contents.isAdditive) return misfit('chart.why-not.pyramid-rates');
  if (shape.hasNegative) return misfit('chart.why-not.negative');
  if (!shape.hasNumber) return misfit('chart.why-not.no-numbers');
  return fitting('chart.why.pyramid', { bands: age.values.length });
}

function build(shape: Shape, _options: ChartOptions, words: ChartWords): ChartBody {
  const { age, sex } = arrange(shape);
  if (!age || !sex) throw new RangeError('A pyramid needs ages and two sexes.');
  const { series, baseAxis } = buildBars(shape, [age], [sex], words);
  const caption = shape.contents.unit;
  const remarks = [words.t('chart.remark.same-scale')];
  const last = age.values.at(-1);
  if (last && bandOf(age, age.values.length - 1)?.to === null) {
    remarks.push(words.t('chart.remark.open-band', { band: last.label }));
  }
  if (hasMissing(series)) remarks.push(words.t('chart.remark.no-bar'));
  return {
    plot: { mark: 'bar', layout: 'mirrored' },
    series: series.map((each, index) => ({ ...each, colour: index })),
    baseAxis,
    valueAxis: linearAxis({ values: barValues(series), caption, mustHaveZero: true }, words),
    connectsGaps: false,
    remarks,
    drawnAt: [],
  };
}

export const pyramid: ChartKind = {
  id: 'pyramid',
  name: 'chart.kind.pyramid',
  mixesUnits: false,
  fits,
  switches: () => [],
  build,
};
