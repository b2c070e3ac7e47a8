/** How a value is named where the user reads it. */
import type { Presentation } from '#shared/cube/model.ts';
import type { Variable } from '#shared/cube/table.ts';

export function valueText(variable: Variable, value: number, presentation: Presentation): string {
  const code = variable.codes[value] ?? '';
  const label = variable.labels[value] ?? code;
  // Made-up codes are positions: they say nothing to a reader.
  if (variable.codesAreSynthetic || code === label) return label;
  switch (presentation) {
    case 'code':
      return code;
    case 'text':
      return label;
    case 'code-text':
      return `${code} ${label}`;
    case 'text-code':
      return `${label} ${code}`;
  }
}

/** How many values of the file a value is the sum of; 0 for one that is no sum. */
export function summedFrom({ applied }: Variable, value: number): number {
  const members = applied?.members[value]?.length ?? 0;
  return members > 1 ? members : 0;
}
