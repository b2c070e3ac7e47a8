import type { Translate } from '../messages/index.ts';

/** How a chart speaks: texts of the interface, numbers and dates as the user writes them. */
export interface ChartWords {
  readonly t: Translate;
  number(value: number, decimals: number): string;
  date(iso: string): string;
}
