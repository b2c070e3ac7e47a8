/** What calculations share: what is missing, and results without digits that nobody wrote. */
import { STATUS_NIL, STATUS_NUMBER, STATUS_SUM } from '../cube/status.ts';
import type { Line } from './calculation.ts';

/** `..`: there is no such number. */
const STATUS_NOT_AVAILABLE = 2;

/** Decimals that results of divisions are rounded to. */
export const RATIO_DECIMALS = 6;

export function isMissing(status: number): boolean {
  return status !== STATUS_NUMBER && status !== STATUS_NIL;
}

/** The number of a cell that is not missing: nil is zero. */
export function numberAt({ values, status }: Line, place: number): number {
  return status[place] === STATUS_NIL ? 0 : (values[place] as number);
}

/** The symbol of several cells, 0 while none is missing; two different ones give the sum symbol. */
export function foldMissing(soFar: number, status: number): number {
  if (!isMissing(status) || status === soFar) return soFar;
  return soFar === STATUS_NUMBER ? status : STATUS_SUM;
}

export function putNumber(line: Line, place: number, value: number): void {
  line.values[place] = value;
  line.status[place] = STATUS_NUMBER;
}

export function putSymbol(line: Line, place: number, status: number): void {
  line.values[place] = Number.NaN;
  line.status[place] = status;
}

/** `part / whole * factor`; `..` for a division by zero, or by what is next to nothing. */
export function putRatio(
  line: Line,
  place: number,
  part: number,
  whole: number,
  factor: number,
): void {
  const ratio = (part / whole) * factor;
  if (Number.isFinite(ratio)) putNumber(line, place, roundTo(ratio, RATIO_DECIMALS));
  else putSymbol(line, place, STATUS_NOT_AVAILABLE);
}

/** 0.1 + 0.2 is 0.3. Numbers too large for that many decimals stay as they are. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = value * scale;
  // Adding 0 turns -0 into 0.
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / scale + 0 : value;
}

/** Most decimals of any number among the cells, up to 15. */
export function mostDecimals({ values, status }: Line): number {
  let decimals = 0;
  for (let i = 0; i < values.length; i++) {
    if (status[i] !== STATUS_NUMBER) continue;
    const value = values[i] as number;
    while (decimals < 15 && roundTo(value, decimals) !== value) decimals++;
  }
  return decimals;
}

/**
 * Holds every result's cell against its partner: the symbol of whichever is missing, `..` where there
 * is no partner, else what `compare` writes.
 */
export function againstPartners(
  line: Line,
  { own, partner }: { readonly own: Int32Array; readonly partner: Int32Array },
  result: Line,
  compare: (place: number, now: number, then: number) => void,
): void {
  for (let i = 0; i < own.length; i++) {
    const place = own[i] as number;
    const other = partner[i] as number;
    const status = line.status[place] as number;
    if (isMissing(status)) putSymbol(result, i, status);
    else if (other < 0) putSymbol(result, i, STATUS_NOT_AVAILABLE);
    else if (isMissing(line.status[other] as number)) {
      putSymbol(result, i, line.status[other] as number);
    } else compare(i, numberAt(line, place), numberAt(line, other));
  }
}

/** Gives every result the same number, or the symbol of what is missing among the cells. */
export function sameForAll(
  line: Line,
  own: Int32Array,
  result: Line,
  reduce: (numbers: readonly number[]) => number,
): void {
  let missing = STATUS_NUMBER;
  const numbers: number[] = [];
  for (const place of own) {
    missing = foldMissing(missing, line.status[place] as number);
    numbers.push(numberAt(line, place));
  }
  const value = missing === STATUS_NUMBER ? reduce(numbers) : Number.NaN;
  result.values.fill(value);
  result.status.fill(missing);
}

export const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
