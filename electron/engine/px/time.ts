/** Which variable is time, on what scale, and the period of each of its values. */
import type { TimeScale } from '#shared/cube/model.ts';
import { quoteInput } from '#shared/errors/problem.ts';
import { isTimeName } from '#shared/time/names.ts';
import { parsePeriod } from '#shared/time/period.ts';
import type { Entry } from './book.ts';
import type { LaidVariable, Layout } from './layout.ts';
import { parseTimeVal } from './timeval.ts';

export interface TimeVariable {
  readonly variable: number;
  readonly scale: TimeScale | null;
  readonly isGuess: boolean;
  /** Canonical time code per value, null where none is known. */
  readonly periods: readonly (string | null)[];
}

/** Guessed time needs this share of values that are periods of one kind. */
const LEAST_SHARE = 0.9;

/** @param typeOf  VARIABLE-TYPE, null where there is none. @param codeOf  VARIABLECODE or name. */
export function findTime(
  layout: Layout,
  statements: readonly { readonly entry: Entry; readonly variable: number }[],
  typeOf: (variable: number) => string | null,
  codeOf: (variable: number) => string,
): TimeVariable | null {
  const [first, ...others] = statements.filter(({ entry }) => entry.keyword === 'TIMEVAL');
  for (const { entry, variable } of others) {
    if (variable !== first?.variable) layout.book.warn('px.second-time-variable', entry);
  }
  return first ? declared(layout, first.entry, first.variable) : guessed(layout, typeOf, codeOf);
}

function declared(layout: Layout, entry: Entry, index: number): TimeVariable {
  const { book } = layout;
  const variable = layout.variables[index] as LaidVariable;
  const count = variable.codes.length;
  const timeVal = parseTimeVal(book.rawOf(entry.statement), count);
  const { scale, scaleName, times } = timeVal;
  if (timeVal.form === 'malformed') {
    book.warn('px.timeval-malformed', entry, { variable: quoteInput(variable.name) });
  } else if (!timeVal.isStandardScale) {
    book.warn('px.timeval-scale', entry, { scale: quoteInput(scaleName, 20) });
  }
  const isUsable = times.length === count;
  if (!isUsable && (times.length > 0 || timeVal.form !== 'list')) {
    book.warn('px.timeval-count', entry, {
      variable: quoteInput(variable.name),
      found: times.length,
      expected: count,
    });
  }
  const periods = isUsable
    ? times.map((text) => periodCode(text, scale))
    : periodsOf(variable, scale);
  const impossible = isUsable ? periods.indexOf(null) : -1;
  if (impossible >= 0) {
    const values = { found: quoteInput(times[impossible] ?? '', 40) };
    // The first item says the scale.
    book.warn('px.timeval-impossible', entry, values, { kind: 'item', index: impossible + 1 });
  }
  return { variable: index, scale, isGuess: false, periods };
}

function periodCode(text: string, scale: TimeScale | null): string | null {
  return parsePeriod(text, scale)?.code ?? null;
}

/** From the codes where they are the file's own, else from the texts. */
function periodsOf(variable: LaidVariable, scale: TimeScale | null): readonly (string | null)[] {
  const codes = variable.codesAreSynthetic ? [] : variable.codes;
  const fromCodes = codes.map((code) => periodCode(code, scale));
  if (fromCodes.some((code) => code !== null)) return fromCodes;
  return (variable.labels[0] ?? []).map((label) => periodCode(label, scale));
}

const GUESSED_SCALES: readonly TimeScale[] = ['A', 'Q', 'H', 'T', 'M', 'W', 'D'];

function guessed(
  layout: Layout,
  typeOf: (variable: number) => string | null,
  codeOf: (variable: number) => string,
): TimeVariable | null {
  for (const [index, variable] of layout.variables.entries()) {
    const type = typeOf(index)?.trim().toLowerCase() ?? '';
    const names = [variable.name, codeOf(index)];
    const mayBeTime = type === 't' || type === 'time' || names.some(isTimeName);
    if (!mayBeTime) continue;
    for (const scale of GUESSED_SCALES) {
      const periods = periodsOf(variable, scale);
      const known = periods.filter((code) => code !== null).length;
      if (known >= LEAST_SHARE * periods.length) {
        return { variable: index, scale, isGuess: true, periods };
      }
    }
  }
  return null;
}
