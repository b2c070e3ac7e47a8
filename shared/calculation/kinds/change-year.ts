import type { CalculationKind } from '../calculation.ts';
import { yearBefore } from '../earlier.ts';
import { change } from './change.ts';

/** The number less that of the same period a year before. */
export const changeYear = {
  ...change,
  id: 'change-year',
  partners: yearBefore,
} as const satisfies CalculationKind;
