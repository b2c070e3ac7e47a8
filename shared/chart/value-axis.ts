/** Round numbers along a value axis. */
import type { Tick, ValueAxis } from './model.ts';
import type { ChartWords } from './words.ts';

const WANTED_STEPS = 5;
/** Lines may start above zero when their lowest value is at least this share of the highest. */
const CUT_ABOVE = 0.25;
/** Steps between an outer value and the end of an axis with air. */
const AIR = 0.1;

export interface AxisWish {
  readonly values: readonly number[];
  readonly caption: string;
  readonly mustHaveZero: boolean;
  /** No value lies on the axis' ends, save at zero: points would be cut in half there. */
  readonly hasAir?: boolean;
}

/** From a round number at or below the lowest value to one at or above the highest. */
export function linearAxis(wish: AxisWish, words: ChartWords): ValueAxis {
  let low = Math.min(...wish.values);
  let high = Math.max(...wish.values);
  if (wish.values.length === 0) [low, high] = [0, 1];
  const isFarFromZero = low > 0 ? low > high * CUT_ABOVE : high < 0 && high < low * CUT_ABOVE;
  if (wish.mustHaveZero || !isFarFromZero) {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  if (low === high) high = low === 0 ? 1 : low + Math.abs(low) / 2;
  const step = niceStep((high - low) / WANTED_STEPS);
  const air = wish.hasAir ? AIR : -1e-9;
  const first = low === 0 ? 0 : Math.floor(low / step - air);
  const last = high === 0 ? 0 : Math.ceil(high / step + air);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tickAt((first + index) * step, step, words),
  );
  const min = ticks[0]?.at ?? 0;
  const max = ticks.at(-1)?.at ?? 1;
  const isCut = min > 0 || max < 0;
  return { type: 'value', scale: 'linear', min, max, ticks, caption: wish.caption, isCut };
}

/** Lines at 1, 2 and 5 of every power of ten; at 1 alone over many powers. */
export function logAxis(
  positive: readonly number[],
  caption: string,
  words: ChartWords,
): ValueAxis {
  const low = positive.length > 0 ? Math.min(...positive) : 1;
  const high = positive.length > 0 ? Math.max(...positive) : 10;
  const powers = Math.log10(high / low);
  const factors = powers > 4 ? [1] : [1, 2, 5];
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)) - 1; power <= Math.log10(high) + 1; power++) {
    for (const factor of factors) all.push(Number(`${factor}e${power}`));
  }
  const start = Math.max(
    0,
    all.findLastIndex((tick) => tick <= low),
  );
  const end = all.findIndex((tick) => tick >= high && tick > (all[start] ?? 0));
  const ticks = all.slice(start, end + 1).map((at) => tickAt(at, at, words));
  return {
    type: 'value',
    scale: 'log',
    min: ticks[0]?.at ?? low,
    max: ticks.at(-1)?.at ?? high,
    ticks,
    caption: words.t('chart.axis.log', { caption }),
    isCut: false,
  };
}

function tickAt(value: number, step: number, words: ChartWords): Tick {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  const at = Number(value.toFixed(Math.min(15, decimals)));
  return { at, label: words.number(at, Math.min(15, decimals)) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => rough <= each * power * 1.000_001) ?? 10;
  return Number((factor * power).toPrecision(1));
}
