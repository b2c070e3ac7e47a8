import type { CalculationKind } from '../calculation.ts';
import { yearBefore } from '../earlier.ts';
import { percentChange } from './percent-change.ts';

/** The change from the same period a year before, in percent. */
export const percentChangeYear = {
  ...percentChange,
  id: 'percent-change-year',
  partners: yearBefore,
} as const satisfies CalculationKind;
