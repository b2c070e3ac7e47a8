import { STATUS_NIL, STATUS_NUMBER } from '#shared/cube/status.ts';

/** What the cells of a range come to. */
export interface RangeFacts {
  readonly cells: number;
  /** Cells without a number, nil (exactly zero) not among them. */
  readonly missing: number;
  /** Null without a number. */
  readonly sum: number | null;
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/**
 * @param values  NaN where status is not 0.
 * @param decimals  Digits after the point that the sum is exact to.
 */
export function factsOfRange(
  values: Float64Array,
  status: Uint8Array,
  decimals: number,
): RangeFacts {
  let sum = 0;
  let numbers = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place++) {
    const isNil = status[place] === STATUS_NIL;
    if (!isNil && status[place] !== STATUS_NUMBER) continue;
    const value = isNil ? 0 : values[place]!;
    numbers++;
    sum += value;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const hasNumbers = numbers > 0;
  const exact = Number(sum.toFixed(Math.min(decimals, 15)));
  return {
    cells: values.length,
    missing: values.length - numbers,
    sum: hasNumbers ? exact : null,
    mean: hasNumbers ? exact / numbers : null,
    minimum: hasNumbers ? minimum : null,
    maximum: hasNumbers ? maximum : null,
  };
}
