/** The kinds of charts. A kind is one file beside this, and one line here. */
import type { ChartKindId } from '../model.ts';
import { bar } from './bar.ts';
import type { ChartKind } from './kind.ts';
import { line } from './line.ts';
import { pyramid } from './pyramid.ts';
import { scatter } from './scatter.ts';
import { stacked } from './stacked.ts';

/** In the order of the chooser. */
export const CHART_KINDS: readonly ChartKind[] = [line, bar, stacked, pyramid, scatter];

export function chartKind(id: ChartKindId): ChartKind {
  const found = CHART_KINDS.find((kind) => kind.id === id);
  if (!found) throw new RangeError(`There is no chart kind ${id}.`);
  return found;
}
