/** The values of a variable as a file brings them: codes and texts in the order of their coming. */

export interface Values {
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Line that each value came in first. */
  readonly lines: readonly number[];
  /**
   * Position of a value, which is added where it is new; -1 for an empty code.
   *
   * @param text  Empty where the field is code and text at once.
   */
  add(field: string, text: string, line: number): number;
  /** Whether a text differs from the one that the value has. */
  isOtherText(position: number, text: string): boolean;
}

/** Copies what it keeps: a part of a text would hold the whole block that it was cut from. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

export function createValues({ between }: { readonly between: string | null }): Values {
  const positions = new Map<string, number>();
  const codes: string[] = [];
  const labels: string[] = [];
  const lines: number[] = [];
  // Files repeat themselves from row to row.
  let lastField: string | null = null;
  let lastPosition = -1;
  return {
    codes,
    labels,
    lines,
    add(field, text, line) {
      if (field === lastField) return lastPosition;
      const whole = field.trim();
      if (whole === '') return -1;
      const cut = between === null ? -1 : whole.indexOf(between);
      const code = cut > 0 ? whole.slice(0, cut).trim() : whole;
      let position = positions.get(code);
      if (position === undefined) {
        const own = copied(code);
        position = codes.length;
        positions.set(own, position);
        codes.push(own);
        const label = cut > 0 ? whole.slice(cut + (between ?? '').length).trim() : text.trim();
        labels.push(copied(label === '' ? code : label));
        lines.push(line);
      }
      lastField = field;
      lastPosition = position;
      return position;
    },
    isOtherText(position, text) {
      const trimmed = text.trim();
      return trimmed !== '' && trimmed !== labels[position];
    },
  };
}
