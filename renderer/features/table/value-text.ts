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
