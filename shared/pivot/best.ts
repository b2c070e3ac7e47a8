/**
 * The layout that reads best for what is selected: at most two variables and about two dozen columns
 * across, the longest list last in the rows.
 */
import type { Layout } from './layout.ts';

const MOST_PERIODS_ACROSS = 12;
const MOST_COLUMNS = 24;
const MOST_VARIABLES_ACROSS = 2;

export interface LayoutFacts {
  readonly code: string;
  readonly role: 'contents' | 'time' | 'geographic' | 'classification';
  /** Chosen values; 1 or 0 for a variable that does not vary. */
  readonly count: number;
  /** Characters of its longest chosen label. */
  readonly labelLength: number;
}

export function bestLayout(variables: readonly LayoutFacts[]): Layout {
  const varying = variables.filter((variable) => variable.count > 1);
  const still = variables.filter((variable) => variable.count <= 1);
  const heading: LayoutFacts[] = [];
  let columns = 1;
  const takeAcross = (variable: LayoutFacts | undefined, mostValues: number) => {
    if (!variable || heading.includes(variable) || heading.length === MOST_VARIABLES_ACROSS) return;
    if (variable.count > mostValues || columns * variable.count > MOST_COLUMNS) return;
    if (varying.length > 1 && heading.length === varying.length - 1) return;
    heading.push(variable);
    columns *= variable.count;
  };

  takeAcross(
    varying.find((variable) => variable.role === 'contents'),
    MOST_COLUMNS,
  );
  takeAcross(
    varying.find((variable) => variable.role === 'time'),
    MOST_PERIODS_ACROSS,
  );
  if (heading.length === 0 && varying.length > 1) {
    // Nothing reads across by itself: take the one with the fewest and shortest values.
    const [narrowest] = [...varying].sort(
      (a, b) => a.count - b.count || a.labelLength - b.labelLength,
    );
    takeAcross(narrowest, MOST_COLUMNS);
  }

  const stub = varying
    .filter((variable) => !heading.includes(variable))
    .map((variable, index) => ({ variable, index }))
    .sort((a, b) => a.variable.count - b.variable.count || a.index - b.index)
    .map(({ variable }) => variable);
  return {
    stub: [...still.filter((variable) => variable.role !== 'contents'), ...stub].map(codeOf),
    heading: [...still.filter((variable) => variable.role === 'contents'), ...heading].map(codeOf),
  };
}

function codeOf(variable: LayoutFacts): string {
  return variable.code;
}
