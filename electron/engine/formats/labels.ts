/** What variables and values are called in formats for people: by code, by text, or by both. */
import type { DatasetVariable } from '#shared/cube/dataset.ts';

export const LABEL_KINDS = ['codes', 'texts', 'both'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export function variableLabel(variable: DatasetVariable, kind: LabelKind, between: string): string {
  if (kind === 'codes') return variable.code;
  return kind === 'texts' ? variable.label : `${variable.code}${between}${variable.label}`;
}

/**
 * The label of each value. The text of a variable that is presented by its code (PRESTEXT 0) is the
 * code itself.
 *
 * @param between  Stands between code and text where both are wanted.
 */
export function valueLabels(
  variable: DatasetVariable,
  kind: LabelKind,
  between: string,
): readonly string[] {
  if (kind === 'codes') return variable.codes;
  const texts = variable.presentation === 'code' ? variable.codes : variable.labels;
  if (kind === 'texts') return texts;
  return variable.codes.map((code, i) => `${code}${between}${texts[i] ?? code}`);
}

/** The value positions of each variable at a row or column, and how to get to the next one. */
export interface Odometer {
  readonly positions: Int32Array;
  /** Steps on; returns the outermost variable that changed. */
  next(): number;
}

/** Counts through the combinations of variables, the last one fastest. */
export function createOdometer(sizes: readonly number[]): Odometer {
  const positions = new Int32Array(sizes.length);
  return {
    positions,
    next() {
      let at = sizes.length - 1;
      while (at >= 0) {
        const position = (positions[at] as number) + 1;
        if (position < (sizes[at] as number)) {
          positions[at] = position;
          return at;
        }
        positions[at] = 0;
        at--;
      }
      return 0;
    },
  };
}
