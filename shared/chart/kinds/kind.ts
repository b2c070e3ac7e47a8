import type { MessageKey, MessageValues } from '../../messages/index.ts';
import type { Chart, ChartKindId, ChartOptions, ChartSwitch } from '../model.ts';
import type { FreeVariable, Shape } from '../shape.ts';
import type { ChartWords } from '../words.ts';

/** A sentence of the interface, to be put into words where it is shown. */
export interface Sentence {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

export interface Fit {
  readonly ok: boolean;
  /** What it is good for here, or what it lacks. */
  readonly why: Sentence;
}

/** What a kind decides; the frame around it is the same for all. */
export interface ChartBody
  extends Pick<Chart, 'plot' | 'series' | 'valueAxis' | 'baseAxis' | 'connectsGaps' | 'remarks'> {
  /** Variables of which one value is drawn, because all would be too many. */
  readonly drawnAt: readonly FreeVariable[];
}

export interface ChartKind {
  readonly id: ChartKindId;
  readonly name: MessageKey;
  /** Several contents of different units are drawn together; else one of them alone. */
  readonly mixesUnits: boolean;
  fits(shape: Shape): Fit;
  /** Options that change what is drawn of this shape. */
  switches(shape: Shape): readonly ChartSwitch[];
  /** Only for a shape that fits. */
  build(shape: Shape, options: ChartOptions, words: ChartWords): ChartBody;
}

export function fitting(key: MessageKey, values: MessageValues = {}): Fit {
  return { ok: true, why: { key, values } };
}

export function misfit(key: MessageKey, values: MessageValues = {}): Fit {
  return { ok: false, why: { key, values } };
}
