/** Which kinds fit a view, and which one to begin with. */
import { type ChartAnswer, everything, oneUnit } from './answer.ts';
import { CHART_KINDS } from './kinds/index.ts';
import type { ChartKind, Fit } from './kinds/kind.ts';
import type { ChartKindId } from './model.ts';
import { type Shape, shapeOf } from './shape.ts';

export interface Suggestion {
  readonly kind: ChartKind;
  readonly fit: Fit;
}

/** A view as a kind sees it: with one unit alone where it cannot mix them. */
export function shapeFor(kind: ChartKind, answer: ChartAnswer, contents: string | null): Shape {
  return shapeOf(kind.mixesUnits ? everything(answer) : oneUnit(answer, contents));
}

/** Every kind with its reason, in the order of the chooser. */
export function suggestions(answer: ChartAnswer, contents: string | null): readonly Suggestion[] {
  return CHART_KINDS.map((kind) => ({ kind, fit: kind.fits(shapeFor(kind, answer, contents)) }));
}

/** What tells most of a view comes first; shares are better stacked than side by side. */
const PREFERRED: readonly ChartKindId[] = ['pyramid', 'line', 'scatter', 'bar', 'stacked'];

/** The kind to begin with; null where none fits. */
export function suggest(all: readonly Suggestion[]): Suggestion | null {
  const fitting = all.filter(({ fit }) => fit.ok);
  const shares = fitting.find(
    ({ kind, fit }) => kind.id === 'stacked' && fit.why.key === 'chart.why.shares',
  );
  const byRank = fitting.toSorted(
    (a, b) => PREFERRED.indexOf(a.kind.id) - PREFERRED.indexOf(b.kind.id),
  );
  const [first] = byRank;
  return shares && first?.kind.id === 'bar' ? shares : (first ?? null);
}
