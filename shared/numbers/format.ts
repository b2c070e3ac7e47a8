/** Numbers as people read them: groups and decimal marks of a language, or of the reader's own choice. */
import type { Rounding } from './round.ts';
import { formatFixed, roundText } from './round.ts';

/** `language`: as the language writes; the others say group mark and decimal mark. */
export type NumberStyle = 'language' | 'space-comma' | 'comma-point' | 'point-comma';

export interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
  /** Digits before the first group mark is set: Spanish writes 1234 and 12 345. */
  readonly leastGrouped: number;
}

const NARROW_NO_BREAK_SPACE = '\u202F';
const MINUS = '\u2212';

/** Marks of a style. `language` is any tag; where nobody knows it, English is written. */
export function numberMarks(style: NumberStyle, language: string): NumberMarks {
  switch (style) {
    case 'space-comma':
      return { group: NARROW_NO_BREAK_SPACE, decimal: ',', leastGrouped: 4 };
    case 'comma-point':
      return { group: ',', decimal: '.', leastGrouped: 4 };
    case 'point-comma':
      return { group: '.', decimal: ',', leastGrouped: 4 };
    case 'language':
      return languageMarks(language);
  }
}

function languageMarks(language: string): NumberMarks {
  const format = intlFormat(language);
  const parts = format.formatToParts(1_234_567.8);
  const mark = (type: string, fallback: string) =>
    parts.find((part) => part.type === type)?.value ?? fallback;
  const groupsFour = format.formatToParts(1234).some((part) => part.type === 'group');
  return {
    group: mark('group', ''),
    decimal: mark('decimal', '.'),
    leastGrouped: groupsFour ? 4 : 5,
  };
}

function intlFormat(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language || 'en', { numberingSystem: 'latn' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.NumberFormat('en');
    throw error;
  }
}

/**
 * Formats shown numbers. `wide` is the exact decimal text of a number that a float64 does not hold.
 * Minus is U+2212 on screen and `-` in text that leaves it.
 */
export type FormatNumber = (value: number, wide?: string) => string;

export interface NumberFormatOptions {
  readonly marks: NumberMarks;
  /** Digits after the decimal mark, 0 to 22. */
  readonly decimals: number;
  readonly rounding: Rounding;
  readonly minus: 'screen' | 'text';
}

/** Makes the formatter of one column (or of one count of decimals), once for all its cells. */
export function numberFormatter(options: NumberFormatOptions): FormatNumber {
  const { marks, decimals, rounding } = options;
  const minus = options.minus === 'screen' ? MINUS : '-';
  return (value, wide) => {
    const plain =
      wide === undefined
        ? formatFixed(value, decimals, rounding)
        : roundText(wide, decimals, rounding);
    return withMarks(plain, marks, minus);
  };
}

/** Plain decimal text (`-1234.5`) with groups and marks. */
function withMarks(plain: string, marks: NumberMarks, minus: string): string {
  const isNegative = plain.charCodeAt(0) === 45;
  const start = isNegative ? 1 : 0;
  const point = plain.indexOf('.');
  const end = point < 0 ? plain.length : point;
  let whole = plain.slice(start, end);
  if (whole.length >= marks.leastGrouped && marks.group !== '') {
    const head = whole.length % 3 || 3;
    let grouped = whole.slice(0, head);
    for (let i = head; i < whole.length; i += 3) grouped += marks.group + whole.slice(i, i + 3);
    whole = grouped;
  }
  const fraction = point < 0 ? '' : marks.decimal + plain.slice(point + 1);
  return isNegative ? minus + whole + fraction : whole + fraction;
}
